import type { Person } from '../lists/columns';
import type { Item } from '../lists/index';
import { sha256 } from './sha256';

/** What a clerk has said of words that papers print as public: that they are not, or that they are after all. */
export interface WithheldEvent {
  readonly key: string;
  /** The committee's key. */
  readonly committee: string;
  readonly fingerprint: string;
  readonly isWithheld: boolean;
  /** An instant. */
  readonly at: string;
  readonly by: Person;
}

/**
 * What stands on the open site for words that may not: whoever reads the same papers, cleared or not, recognises them by it
 * and does not publish them. It cannot be turned back into words, but it can be tried: whoever may open the site and guesses
 * the whole text and its day, letter by letter, can see that they guessed right. There is no secret that would prevent this:
 * every clerk must be able to recognise the words, and a clerk who is not cleared can read nothing that the other readers of
 * the open site cannot. What it tells anyone is how many such texts a committee has, who said so and when. The committee is
 * part of it, so that one committee's cannot be looked up among another's.
 *
 * A text that a later pack rewords is known again by more of its kind: its telling words all together, and its place, that is
 * its day with its number or its heading. A place has few letters and can be found by trying: it tells that something of that
 * number and day is withheld, which whoever has the papers sees anyway. Of single words or phrases none is kept, though more
 * rewordings would be recognised by them: a dictionary would read the text out of them.
 */
export const fingerprintOf = (committee: string, words: readonly string[]): string => sha256([committee, ...words.map(plain)].join('\n'));

/** As the list keeps them; never reworded. */
const WITHHELD = 'Withheld from the public';
const RELEASED = 'No longer withheld from the public';

export const withheldEventRow = ({ key, committee, fingerprint, isWithheld, at, by }: WithheldEvent): Item<'events'> => ({ key, subjectKind: 'committee', subject: committee, agendaItem: null, what: isWithheld ? WITHHELD : RELEASED, column: null, before: null, after: fingerprint, why: null, awaits: null, at, by });

export function withheldEventOf({ key, subjectKind, subject, what, after, at, by }: Item<'events'>): WithheldEvent | null {
  if (subjectKind !== 'committee' || after === null || (what !== WITHHELD && what !== RELEASED)) return null;
  return { key, committee: subject, fingerprint: after, isWithheld: what === WITHHELD, at, by };
}

/** The fingerprints of what is withheld now: the last word on each counts, and of two at one instant the careful one. */
export function withheldNow(rows: readonly Item<'events'>[]): ReadonlySet<string> {
  const events = rows.flatMap((row) => withheldEventOf(row) ?? []).sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || Number(a.isWithheld) - Number(b.isWithheld));
  const last = new Map(events.map(({ fingerprint, isWithheld }) => [fingerprint, isWithheld]));
  return new Set([...last].flatMap(([fingerprint, isWithheld]) => (isWithheld ? [fingerprint] : [])));
}

/** Read from a PDF or from Word, a sentence differs in its spaces, quotes and ligatures. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
