import { reasonOf, abortedWithAll } from './abort';
import { type Answer, valueOf } from './answers';
import { isObject } from './checks';
import type { ReadRequestOptions } from './client';
import { pauseAfter, type Pauses, readRetryAfter, wasTurnedAway } from './retries';

export interface BatchPart {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Read = (path: string, options: ReadRequestOptions) => Promise<Answer>;

interface Ways extends Pauses {
  readonly alone: Read;
  readonly together: (parts: readonly BatchPart[], options: ReadRequestOptions) => Promise<Answer>;
}

interface AskedRead extends ReadRequestOptions {
  readonly path: string;
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/** https://learn.microsoft.com/graph/json-batching#batch-size-limitations */
export const LARGEST_BATCH = 20;

/** Gathers the reads of one tick, so that a screen's lists cost one request. */
export function gatherReads(ways: Ways): Read {
  let gathered: AskedRead[] = [];

  function leave(): void {
    const reads = gathered;
    gathered = [];
    for (let first = 0; first < reads.length; first += LARGEST_BATCH) void carry(reads.slice(first, first + LARGEST_BATCH), ways, 1);
  }

  return (path, options) =>
    new Promise((settle, fail) => {
      if (gathered.length === 0) void ways.wait(0).then(leave);
      gathered.push({ ...options, path, settle, fail });
      options.signal?.addEventListener('abort', () => options.signal && fail(reasonOf(options.signal)));
    });
}

/** Settles every read, come what may. Parts that were turned away or left out are asked for again, after the longest of their pauses. */
async function carry(asked: readonly AskedRead[], ways: Ways, attempt: number): Promise<void> {
  const reads = asked.filter(({ signal, fail }) => {
    if (signal?.aborted) fail(reasonOf(signal));
    return !signal?.aborted;
  });
  const [only] = reads;
  if (!only) return;
  try {
    if (reads.length === 1) {
      only.settle(await ways.alone(only.path, only));
      return;
    }
    const answers = await askTogether(reads, ways);
    const again: AskedRead[] = [];
    const pause = pauseAfter(attempt, longestRetryAfter(answers), ways.random);
    for (const [position, read] of reads.entries()) {
      const answer = answers[position] ?? LEFT_OUT;
      // Alone, the read gets its token renewed.
      if (answer.status === 401) void carry([read], ways, attempt);
      else if (pause !== null && (wasTurnedAway(answer.status) || answer.status === 424)) again.push(read);
      else read.settle(answer);
    }
    if (again.length === 0 || pause === null) return;
    await ways.wait(pause);
    await carry(again, ways, attempt + 1);
  } catch (error) {
    for (const { fail } of reads) fail(error);
  }
}

/** What a part counts as that the answer does not mention: as if its service had not come back in time. */
export const LEFT_OUT: Answer = { status: 504, body: null };

/** The answers in the order of the reads, whatever order they came in. */
async function askTogether(reads: readonly AskedRead[], ways: Ways): Promise<readonly (Answer | undefined)[]> {
  const parts = reads.map(({ path }, position): BatchPart => ({ id: String(position + 1), method: 'GET', url: path }));
  const signal = abortedWithAll(reads.map((read) => read.signal));
  const noStore = reads.some((read) => read.noStore);
  return partsOf(await ways.together(parts, { ...(signal && { signal }), noStore }), parts);
}

/** What each part came to, in their order; undefined for one that the answer does not mention. */
export function partsOf(answer: Answer, parts: readonly BatchPart[]): readonly (Answer | undefined)[] {
  // A batch with throttled parts may itself say 424: its parts count, not its own status.
  const responses: unknown = isObject(answer.body) ? answer.body.responses : null;
  if (!Array.isArray(responses)) {
    valueOf(answer, '/$batch');
    return [];
  }
  const answers = new Map(responses.filter(isPart).map((part) => [part.id, { status: part.status, body: part.body ?? null, retryAfter: headerOf(part, 'retry-after') }]));
  return parts.map(({ id }) => answers.get(id));
}

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: unknown;
  readonly body?: unknown;
}

const isPart = (part: unknown): part is PartAnswer => isObject(part) && typeof part.id === 'string' && typeof part.status === 'number';

function headerOf({ headers }: PartAnswer, name: string): string | null {
  if (!isObject(headers)) return null;
  const [, value] = Object.entries(headers).find(([header]) => header.toLowerCase() === name) ?? [];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function longestRetryAfter(answers: readonly (Answer | undefined)[]): number | null {
  const pauses = answers.flatMap((answer) => readRetryAfter(answer?.retryAfter ?? null) ?? []);
  return pauses.length > 0 ? Math.max(...pauses) : null;
}
