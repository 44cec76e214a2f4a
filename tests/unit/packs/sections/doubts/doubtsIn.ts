import { readPack } from '../../../../../src/packs/readPack';

/** What a pack's reading says is uncertain: the value, and the words of the line beside which it is shown. */
export function doubtsIn(text: string): readonly (readonly [value: string | undefined, words: string])[] {
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  const lines = text.split('\n');
  return result.reading.problems.filter(({ kind }) => kind === 'uncertain').map(({ value, line }) => [value, lines[(line ?? 0) - 1]?.trim() ?? ''] as const);
}

/** The doubts of one value, or of the values that begin so. */
export const doubtsOf = (text: string, path: string): readonly string[] => doubtsIn(text).flatMap(([value, words]) => (value?.startsWith(path) === true ? [words] : []));
