/** Numbers down a column as printed, each with what was done to it. */
export interface NumberRead {
  readonly number: string | null;
  readonly repair: 'none' | 'cleaned' | 'fromSequence' | 'lost';
}

/**
 * A page's rotated label may run into the column of numbers: "² Page", "ge 17", "6 Pa". What is left of a number is taken where it
 * fits between its neighbours; where nothing is left, the sequence gives it, if nothing else can stand there.
 */
export function readNumbers(printed: readonly string[]): NumberRead[] {
  const plain = printed.map((text) => PLAIN.exec(text.normalize('NFKC').trim())?.[1] ?? null);
  const isOfFigures = plain.some((number) => number !== null && /^\d+$/.test(number));
  let before: number | null = null;
  return printed.map((text, at) => {
    const own = plain[at] ?? null;
    const read = own !== null && !isFragment(own) ? ({ number: own, repair: 'none' } as const) : isOfFigures || own === null ? mend(text, before, following(plain, at)) : { number: own, repair: 'none' as const };
    if (read.number !== null && /^\d+$/.test(read.number)) before = Number(read.number);
    return read;
  });
}

/** "12", "12.", "A12", "HC/24/03", "2025-07", "7a", "Action 4", "SR (25/26) 01". */
const PLAIN = /^(?:action\s|no\.?\s|ref\.?\s|item\s|#\s?)?((?:[A-Za-z&]{1,8}[\s./-]?){0,3}(?:\(\d{2,4}[/-]\d{2,4}\)[\s./-]?)?\d{1,6}(?:[./-][A-Za-z\d]{1,6}){0,4}(?:[a-z]|\([a-z\d]{1,4}\))?)[.):]?$/i;

const isFragment = (text: string): boolean => /^(?:p|pa|pag|page|age|ge|e)\s?\d+$/i.test(text);

function following(plain: readonly (string | null)[], at: number): { readonly number: number; readonly steps: number } | null {
  for (let next = at + 1; next < Math.min(plain.length, at + 30); next += 1) {
    const number = plain[next] ?? null;
    if (number !== null && /^\d+$/.test(number)) return { number: Number(number), steps: next - at };
  }
  return null;
}

function mend(text: string, before: number | null, after: { readonly number: number; readonly steps: number } | null): NumberRead {
  const fits = (number: number): boolean => (before === null || number > before) && (after === null || number < after.number);
  // The figures right after the end of "Page" are the page's own.
  const left = text.normalize('NFKC').replace(/\b(?:page|pag|pa|p|age|ge|e)\s?\d{1,4}\b/gi, ' ').match(/\d{1,5}/g) ?? [];
  const own = left.map(Number).filter(fits);
  if (own.length === 1) return { number: String(own[0]), repair: 'cleaned' };
  const expected = before === null ? (after ? after.number - after.steps : null) : before + 1;
  const isSure = expected !== null && expected > 0 && (after === null ? /\S/.test(text) : after.number - after.steps === expected);
  return isSure ? { number: String(expected), repair: 'fromSequence' } : { number: null, repair: 'lost' };
}
