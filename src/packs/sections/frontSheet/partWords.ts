import { squash } from '../../lines';
import { plainLetters } from '../../printed/letters';
import type { Entry } from './memberBlock';
import type { KnownNames } from './knownNames';
import { NOMINAL, TITLE, WORD, roleIn } from './memberNames';

/** A name parted from its neighbours. */
export interface Piece {
  readonly name: string;
  readonly line: number;
  /** The office whose bracket opens right behind the name and closes elsewhere. */
  readonly opened: string | null;
  /** A whole office in brackets behind it, which may be that of another. */
  readonly behind: string | null;
}

/** Parts words into names: at titles and letters behind names for sure, else as known names and the order of surnames suggest. Null where there are other words among them. */
export function partWords(entries: readonly Entry[], known: KnownNames): Piece[] | null {
  const chunks = entries.flatMap(({ text, line }) => chunksOf(text, line.number));
  // No committee is so large: such a text is not worth the search.
  if (chunks.reduce((sum, { words }) => sum + words.length, 0) > MOST_WORDS_IN_ALL) return null;
  if (chunks.some(({ words }) => words.some((word) => !IS_WORD.test(plainLetters(word))))) return null;
  let states: State[] = [{ cost: 0, pieces: [], tails: ['', ''] }];
  for (const chunk of chunks) {
    const ways = partings(chunk, known).map((names) => names.map((name, index) => weighed(chunk, name, { isFirst: index === 0, isLast: index === names.length - 1 }, known)));
    states = states.flatMap((state) => ways.map((names) => withNames(state, names))).sort((a, b) => a.cost - b.cost).slice(0, STATES_KEPT);
  }
  return states[0]?.pieces ?? null;
}

const STATES_KEPT = 24;
const MOST_WORDS = 16;
const MOST_WORDS_IN_ALL = 240;
const IS_WORD = new RegExp(`^${WORD}$`);

/** Words between two sure boundaries. */
interface Chunk {
  readonly title: string;
  readonly words: readonly string[];
  readonly nominals: string;
  readonly opened: string | null;
  readonly behind: string | null;
  readonly line: number;
}

interface State {
  readonly cost: number;
  readonly pieces: Piece[];
  /** The last surname of each of two columns in alphabetical order. */
  readonly tails: readonly [string, string];
}

const CHUNK = new RegExp(`((?:${TITLE}\\s)*)([^()]*?)((?:,?\\s${NOMINAL}\\b)+|(?=\\s${TITLE}\\s)|(?=\\s*\\()|$)\\s*((?:\\([^()]{1,40}(?:\\)|$))?)`, 'g');

function chunksOf(text: string, line: number): Chunk[] {
  // "(Deputy Alderman Jo Bloggs": a bracket that is cut holds the first word of an office, and then the next name.
  const opened = /\((Deputy|Vice|Co)[\s-](?![^()]{0,20}\))/i.exec(text);
  const office = opened?.[1] === undefined ? null : `${opened[1].toLowerCase()} chair`;
  const marked = squash(text.replace(/\((?:Deputy|Vice|Co)[\s-](?![^()]{0,20}\))/i, '(#) ').replace(/(^|\s)(?:Chair(?:man|woman|person)?)\)/i, '$1'));
  return [...marked.matchAll(CHUNK)].flatMap(([, title = '', words = '', nominals = '', bracket = '']): Chunk[] => {
    const list = squash(words.replace(/[,;]/g, ' ')).split(' ').filter((word) => word !== '');
    if (list.length === 0) return [];
    const isOpened = bracket === '(#)';
    return [{ title: squash(title), words: list, nominals: squash(nominals), opened: isOpened ? office : null, behind: isOpened ? null : roleIn(bracket), line }];
  });
}

/** Every way to part a chunk into names of two to five words; a chunk that is too long is left as pairs. */
function partings({ words }: Chunk, known: KnownNames): string[][] {
  if (words.length < 2) return [[words.join(' ')]];
  if (words.length > MOST_WORDS) return [inPairs(words)];
  const found: string[][] = [];
  const part = (from: number, names: readonly string[]): void => {
    if (from === words.length) found.push([...names]);
    for (let to = from + 2; to <= Math.min(from + 5, words.length) && found.length < 400; to += 1) {
      if (words.length - to === 1) continue;
      const name = words.slice(from, to).join(' ');
      if (to - from > 3 && known.sureness(name) === 0 && words.length - to > 6) continue;
      part(to, [...names, name]);
    }
  };
  part(0, []);
  return found;
}

const inPairs = (words: readonly string[]): string[] => {
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 2) names.push(words.slice(at, at + 2).join(' '));
  return names;
};

interface Weighed {
  readonly piece: Piece;
  readonly surname: string;
  readonly cost: number;
}

function weighed(chunk: Chunk, name: string, { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }, known: KnownNames): Weighed {
  const words = name.split(' ');
  const piece: Piece = {
    name: squash(`${isFirst ? chunk.title : ''} ${name} ${isLast ? chunk.nominals.replace(/^,\s*/, '') : ''}`),
    line: chunk.line,
    opened: isLast ? chunk.opened : null,
    behind: isLast ? chunk.behind : null,
  };
  return { piece, surname: folded(words[words.length - 1] ?? ''), cost: lengthCost(words.length) - known.sureness(name) };
}

function withNames(state: State, names: readonly Weighed[]): State {
  let { cost, tails } = state;
  for (const { surname, cost: own } of names) {
    cost += own;
    const fits = tails.map((tail) => surname >= tail);
    // The later of the two columns that the name may go on is the nearer one.
    const column = fits[0] && fits[1] ? (tails[0] >= tails[1] ? 0 : 1) : fits[0] ? 0 : fits[1] ? 1 : null;
    if (column === null) cost += OUT_OF_ORDER;
    // Those in the chair head the list; behind them a column begins anew.
    const goesOnFirst = column === null ? tails[0] <= tails[1] : column === 0;
    tails = goesOnFirst ? [surname, tails[1]] : [tails[0], surname];
  }
  return { cost, tails, pieces: [...state.pieces, ...names.map(({ piece }) => piece)] };
}

const OUT_OF_ORDER = 1.5;

const lengthCost = (words: number): number => (words === 2 ? 0 : words - 2) + 0.5;

const folded = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ø/gi, 'o').toLowerCase();
