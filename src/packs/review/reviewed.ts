import type { ImportOptions } from '../import/importPlan';
import type { ReviewedFile } from '../import/planFiles';
import type { Reading } from '../reading';
import { checksOf } from './checks';
import { kindOfPath, valueAt, withValue } from './valuePath';

/** What a person has said of one file so far. */
export interface Review {
  /** Values by their paths into the reading. */
  readonly corrections: ReadonlyMap<string, unknown>;
  /** The ids of the checks that were confirmed or corrected. */
  readonly checked: ReadonlySet<string>;
  /** Which row a line is, where that was in doubt: a key, or `new`. */
  readonly settled: ReadonlyMap<number, string>;
}

export const nothingReviewed: Review = { corrections: new Map(), checked: new Set(), settled: new Map() };

/** What tells who or where something is. It is not merged as a value: the file is imported as if it had said so. */
const IDENTIFYING = new Set(['meeting.committee', 'meeting.date', 'agendaItems[].part', 'members[].name']);

/** The file as it is to be imported. A name that a person has confirmed is somebody's, known or new. */
export function reviewedFile(reading: Reading, { corrections, checked, settled }: Review, options: ImportOptions): ReviewedFile {
  const entries = [...corrections];
  const asRead = entries.filter(([path]) => IDENTIFYING.has(kindOfPath(path))).reduce((sofar, [path, value]) => withValue(sofar, path, value), reading);
  const corrected = entries.reduce((sofar, [path, value]) => withValue(sofar, path, value), asRead);
  const confirmed = checksOf(reading).flatMap(({ id, path }) => (checked.has(id) && path !== null && kindOfPath(path) === 'members[].name' ? [[String(valueAt(asRead, path)), 'new'] as const] : []));
  return {
    asRead,
    corrected: entries.length === 0 ? asRead : corrected,
    options: { ...options, settled: { ...options.settled, ...Object.fromEntries(settled) }, settledNames: { ...options.settledNames, ...Object.fromEntries(confirmed) } },
  };
}

/** The review with a check confirmed, or its value corrected. */
export function confirm(review: Review, reading: Reading, id: string, path: string | null, value: unknown): Review {
  const checked = new Set([...review.checked, id]);
  if (path === null) return { ...review, checked };
  const corrections = new Map(review.corrections);
  if (same(valueAt(reading, path), value)) corrections.delete(path);
  else corrections.set(path, value);
  return { ...review, checked, corrections };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
