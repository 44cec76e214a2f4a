import type { Unplaced } from '../import/importPlan';
import type { Reading } from '../reading';
import type { Review } from './reviewed';

/** An action or a minuted item that is not written because it was said to be non-public. */
export interface NotSaved {
  /** Of its part; null where a person cannot say it here. */
  readonly path: string | null;
  readonly words: readonly string[];
  readonly line: number;
  /** Somebody said so at an earlier reading. */
  readonly isRemembered: boolean;
  /** Of something that it resembles. */
  readonly isAlike: boolean;
}

/** What is written nowhere, a minuted item with all that was resolved and asked for under it as one. */
export function notSaved(unplaced: readonly Unplaced[], reading: Reading): readonly NotSaved[] {
  const found = new Map<string, NotSaved>();
  for (const { line, words, isRemembered, isAlike = false } of unplaced) {
    const path = partPathAt(reading, line);
    const id = path ?? `line ${line}`;
    const known = found.get(id);
    found.set(id, known ? { ...known, words: [...new Set([...known.words, words])], isRemembered: known.isRemembered || isRemembered, isAlike: known.isAlike && isAlike } : { path, words: [words], line, isRemembered, isAlike });
  }
  return [...found.values()];
}

function partPathAt({ actions, minutes }: Reading, line: number): string | null {
  const action = actions.findIndex((one) => one.line === line);
  if (action >= 0) return `actions[${action}].part`;
  for (const [set, { items, actions: minuted }] of minutes.entries()) {
    const item = items.findIndex(({ resolutions }) => resolutions.some((one) => one.line === line));
    const at = item >= 0 ? item : (minuted.find((one) => one.line === line)?.item ?? null);
    if (at !== null) return `minutes[${set}].items[${at}].part`;
  }
  return null;
}

/** The review as if nobody had said of which part it is. */
export function takeBackPart(review: Review, path: string): Review {
  const without = <Value>(all: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> => new Map([...all].filter(([one]) => one !== path));
  return { ...review, corrections: without<unknown>(review.corrections), checked: new Set([...review.checked].filter((one) => one !== path)) };
}

