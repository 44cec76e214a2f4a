/** What looks like a resident's personal data in a text: a warning for whoever writes it, never a refusal. */
export interface LooksPersonal {
  readonly kind: 'telephone' | 'mail' | 'flat and name';
  /** As it stands in the text. */
  readonly words: string;
}

/** By form alone: nobody is looked up. What is doubtful is named, since a warning costs one look and a neighbour's number in public costs more. */
export function personalDataIn(text: string): readonly LooksPersonal[] {
  const mails = [...text.matchAll(MAIL)].map(({ 0: words }) => ({ kind: 'mail' as const, words }));
  const telephones = [...text.matchAll(TELEPHONE)].filter(({ 0: words }) => isTelephone(words)).map(({ 0: words }) => ({ kind: 'telephone' as const, words: words.trim() }));
  const flats = [...text.matchAll(FLAT_THEN_NAME), ...text.matchAll(NAME_THEN_FLAT)].filter(({ groups }) => isName(groups?.['name'] ?? '', groups?.['title'] !== undefined)).map(({ 0: words }) => ({ kind: 'flat and name' as const, words: words.trim() }));
  return [...mails, ...telephones, ...flats];
}

/** One sentence of all that was found; null where nothing was. */
export function personalDataWarning(texts: readonly (string | null)[]): string | null {
  const found = texts.flatMap((text) => (text === null ? [] : personalDataIn(text)));
  if (found.length === 0) return null;
  const named = [...new Set(found.map(({ kind, words }) => `${KINDS[kind]} (“${words}”)`))].join(' and ');
  return `This looks like ${named}. All members, officers and guests of the council can read it: leave out what tells who lives where, unless it is needed.`;
}

const KINDS: Readonly<Record<LooksPersonal['kind'], string>> = { telephone: 'a telephone number', mail: 'an e-mail address', 'flat and name': 'a flat number beside a name' };

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/gu;

// British numbers, however they are parted: 10 or 11 figures behind 0, or behind +44.
const TELEPHONE = /(?<![\p{L}\p{N}/£.-])(?:\+44|0044|0)(?:[\s().-]{0,2}\d){9,10}(?!\d)/gu;

const figuresOf = (text: string): string => text.replace(/\D/g, '');

/** Of a home or a mobile: reference numbers have another length or no leading nought. */
const isTelephone = (words: string): boolean => /^(?:0|44|0044)[1-9]\d{8,9}$/.test(figuresOf(words).replace(/^440/, '44')) && !/^\d{4}-\d{2}-\d{2}/.test(words);

const FLAT = '(?:[Ff]lat|FLAT|[Aa]partment|[Mm]aisonette|[Nn]o\\.?|[Uu]nit)\\s?\\d{1,4}\\s?[A-Za-z]?\\b';
const TITLE = '(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Sir|Lady)\\.?\\s';
const NAME = `(?:${TITLE})?(?<name>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})`;
const BETWEEN = '[\\s,;:()–-]{1,3}(?:is\\s|of\\s|in\\s|at\\s|the\\s|tenant\\s|resident\\s|leaseholder\\s){0,3}';
const FLAT_THEN_NAME = new RegExp(`\\b${FLAT}${BETWEEN}${NAME}`, 'gu');
const NAME_THEN_FLAT = new RegExp(`(?<![\\p{L}])${NAME}${BETWEEN}${FLAT}`, 'gu');

/** "Flat 12, Heron House" is a place, and so is a word at the head of a sentence; "Flat 12, Mrs Doyle" and "Ana Doyle, flat 12" are persons. */
function isName(name: string, hasTitle: boolean): boolean {
  if (hasTitle) return true;
  const words = name.split(/\s/);
  return words.length > 1 && !words.some((word) => PLACES.has(word.toLowerCase()));
}

const PLACES: ReadonlySet<string> = new Set('house court tower block estate road street lane rise close walk place gardens wing lodge row terrace square mews avenue way point heights mansions buildings reach side park green view the door window north south east west ground floor monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(' '));
