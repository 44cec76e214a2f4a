import type { GraphClient, ReadRequestOptions } from './client';
import { withoutQuery } from './answers';
import { isObject } from './checks';
import { GraphError } from './graphError';

export interface Page {
  readonly values: readonly unknown[];
  /** The path to ask for changes with; only on the last page of a delta. */
  readonly deltaPath: string | null;
}

/** Page by page for as long as Graph names a next one: a page may be short, or empty, and not the last. */
export async function* readPages(client: GraphClient, path: string, options: ReadRequestOptions = {}): AsyncGenerator<Page, void> {
  const seen = new Set<string>();
  for (let next: string | null = path; next !== null; ) {
    if (seen.has(next)) throw damaged(path);
    seen.add(next);
    const page = await client.read(next, options);
    if (!isObject(page) || !Array.isArray(page.value)) throw damaged(path);
    const pathIn = (link: string): string | null => {
      const address = page[link];
      return typeof address === 'string' ? client.pathOf(address) : null;
    };
    yield { values: page.value, deltaPath: pathIn('@odata.deltaLink') };
    next = pathIn('@odata.nextLink');
  }
}

const damaged = (path: string): GraphError =>
  new GraphError('unexpected', 'Microsoft 365 sent a list that could not be read to its end. Try again.', { path: withoutQuery(path) });
