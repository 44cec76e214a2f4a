import { distance } from 'fastest-levenshtein';
import { personIn, TITLE, NOMINAL } from '../sections/frontSheet/memberNames';
import { squash } from '../lines';

export interface ParsedName {
  /** Without titles and the letters behind it. */
  readonly name: string;
  readonly courtesyTitle: string | null;
  readonly postNominals: string | null;
}

export function parseName(printed: string): ParsedName {
  const text = squash(printed);
  const titles = BEFORE.exec(text)?.[0] ?? '';
  const nominals = BEHIND.exec(text.slice(titles.length))?.[0] ?? '';
  const name = text.slice(titles.length, text.length - nominals.length);
  return { name: name === '' ? text : name, courtesyTitle: titles.trim() || null, postNominals: nominals.replace(/^[,\s]+/, '') || null };
}

const BEFORE = new RegExp(`^(?:${TITLE}\\s)+`);
const BEHIND = new RegExp(`(?:,?\\s${NOMINAL})+$`);

/**
 * How surely two printed names are one person's: by the whole name, whatever its order, titles and accents; by a name of
 * which initials stand for a part; or not.
 */
export function sameName(one: string, other: string): 'whole' | 'initials' | null {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return null;
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return 'whole';
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  // A middle name or its initial may be left out; the surname and the first letter may not.
  const surname = fewer[fewer.length - 1] ?? '';
  if (surname.length < 2 || surname !== more[more.length - 1] || fewer.length < 2) return null;
  const given = more.slice(0, -1);
  const isFitting = fewer.slice(0, -1).every((word, at) => (at === 0 ? stands(word, given[0] ?? '') : given.some((long) => stands(word, long))));
  return isFitting ? 'initials' : null;
}

/** Whether one may be a slip of the pen for the other: a letter amiss, or two in a longer name. */
export function isNearlyName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one).join(' '), wordsOf(other).join(' ')];
  const amiss = distance(a, b);
  return amiss > 0 && amiss <= (Math.min(a.length, b.length) < 10 ? 1 : 2);
}

/** Whether a name is nothing but the other's surname, whatever the title before it. */
export function hasSurnameOf(one: string, other: string): boolean {
  const [[surname, more], names] = [wordsOf(one), wordsOf(other)];
  return surname !== undefined && more === undefined && surname.length > 1 && names.length > 1 && names[names.length - 1] === surname;
}

const stands = (short: string, long: string): boolean => short === long || (short.length === 1 && long.startsWith(short)) || (long.length === 1 && short.startsWith(long));

/** "Bloggs, Jo" is Jo Bloggs. */
function wordsOf(printed: string): string[] {
  const plain = personIn(squash(printed)).normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
  const [before = '', behind] = plain.split(/,\s*/, 2);
  return (behind === undefined ? before : `${behind} ${before}`).split(/[\s.]+/).filter((word) => word !== '');
}
