import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { isPresentMarker } from '../markers';
import { personIn, roleIn } from './memberNames';

/** The people that lists of those present and of apologies name. */
export interface KnownNames {
  readonly has: (name: string) => boolean;
  /** How surely these words are one name: 0 not at all, 1 they stand side by side, 2 alone between commas or ends. */
  readonly sureness: (words: string) => number;
  /** A name there that differs from this one by a letter: the likely spelling. */
  readonly nearlyAs: (name: string) => string | null;
  readonly roleOf: (name: string) => string | null;
}

const LISTS_READ = 6;
const LINES_OF_LIST = 30;

export function knownNames(lines: readonly PackLine[]): KnownNames {
  const texts = presentTexts(lines);
  const alone = new Set<string>();
  const roles = new Map<string, string>();
  for (const text of texts) {
    for (const piece of text.split(/\s*[,;:.]\s*|\s+and\s+|\s+[–-]\s+|\b(?:from|by)\s+|(?<=\))\s*|\s(?=(?:Deputy|Alderman|Alderwoman|Councillor|Cllr|Mayor|Dr|Mr|Mrs|Ms|Miss)\s)/)) {
      const bracket = /^(.*?)\s*\(([^()]{3,40})\)?$/.exec(piece);
      const person = personIn(bracket?.[1] ?? piece);
      if (person === '' || person.split(' ').length > 5) continue;
      alone.add(person);
      const role = bracket?.[2] === undefined ? null : roleIn(bracket[2]);
      if (role !== null) roles.set(person, role);
    }
  }
  const all = ` ${texts.map((text) => squash(text).toLowerCase()).join(' | ')} `;
  const weigh = (person: string): number => {
    if (alone.has(person)) return 2;
    return person !== '' && (all.includes(` ${person} `) || all.includes(` ${person},`)) ? 1 : 0;
  };
  const weighed = new Map<string, number>();
  const sureness = (words: string): number => {
    const person = personIn(words);
    const found = weighed.get(person) ?? weigh(person);
    weighed.set(person, found);
    return found;
  };
  const side = squash(texts.join(' | ')).split(' ').map((word) => word.replace(/[,.;:)]+$/, ''));
  const nearlyAs = (name: string): string | null => {
    const words = personIn(name).split(' ');
    const [first = '', last = ''] = [words[0], words[words.length - 1]];
    const at = side.findIndex((word, index) => {
      const [one, two] = [word.toLowerCase(), (side[index + 1] ?? '').toLowerCase()];
      return (one === first && isNearly(two, last)) || (two === last && isNearly(one, first));
    });
    return at < 0 ? null : `${side[at] ?? ''} ${side[at + 1] ?? ''}`;
  };
  return { nearlyAs, sureness, has: (name) => sureness(name) > 0, roleOf: (name) => roles.get(personIn(name)) ?? null };
}

/** Lists of those present, and the sentences about apologies. */
function presentTexts(lines: readonly PackLine[]): string[] {
  const texts: string[] = [];
  let lists = 0;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) || line.text.length > 2000) continue;
    if (/\bapolog(?:y|ies)\b.{0,60}\b(?:from|of|behalf)\b/i.test(line.text)) texts.push(line.text);
    if (!isPresentMarker(line.text) || (lists += 1) > LISTS_READ) continue;
    for (const below of lines.slice(at, at + LINES_OF_LIST)) if (!isBlank(below)) texts.push(below.text);
  }
  return texts;
}

/** One letter other, more or fewer. */
function isNearly(one: string, two: string): boolean {
  if (one === two || Math.min(one.length, two.length) < 4 || Math.abs(one.length - two.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === two[from]) from += 1;
  const [restOne, restTwo] = [one.slice(from), two.slice(from)];
  return restOne.slice(1) === restTwo.slice(1) || restOne.slice(1) === restTwo || restOne === restTwo.slice(1);
}
