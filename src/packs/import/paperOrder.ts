import { CONTENT } from '../../domain/contentVersion';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { ExistingRows } from './importPlan';

/**
 * The papers that have come since just this file was kept, as rows name them: what they gave, it has not. None where it is
 * not known to be just that file: a file that holds something else may say something new.
 */
export function papersSince(document: string, version: string | undefined, papers: ExistingRows['papers']): ReadonlySet<string> {
  const [open, circle] = [papers?.open ?? [], papers?.circle ?? []].map((kept) => kept.filter(({ kind, state }) => kind !== 'reading' && state === 'current'));
  const all = [...(open ?? []), ...(circle ?? [])];
  const own = version?.startsWith(CONTENT) ? all.find(({ title, fileVersion }) => title === document && fileVersion === version) : undefined;
  if (!own) return new Set();
  const since = ({ title, publishedAt }: (typeof all)[number]): boolean => title !== document && publishedAt !== null && own.publishedAt !== null && publishedAt > own.publishedAt;
  // On the open site a row does not say which of the circle's papers it was read from.
  return new Set([...all.filter(since).map(({ title }) => title), ...((circle ?? []).some(since) ? [WITHHELD_TITLE] : [])]);
}
