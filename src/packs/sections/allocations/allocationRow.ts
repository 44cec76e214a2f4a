import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import type { AllocationReading } from '../../reading';
import { hasTitle, isName, PLACE_WORD, splitAtKnownName, splitAtTitle } from './names';

/** The first cell is the area, the others name members; or one cell holds all. */
export interface AllocationRow {
  readonly cells: readonly string[];
  readonly line: PackLine;
  readonly at: number;
  readonly isParted: boolean;
  /** No member stands beside the area. */
  readonly isEmpty?: boolean;
}

interface RowRead {
  readonly allocations: readonly AllocationReading[];
  readonly doubts: readonly Doubt[];
}

interface Doubt {
  readonly message: string;
  /** What was read of the member is in doubt, and not the row as a whole. */
  readonly isOfMember: boolean;
}

export function readAllocation(row: AllocationRow, isKnown: (name: string) => boolean): RowRead {
  const [first = '', ...others] = row.cells;
  const parted = others.length > 0 ? { area: first, members: others, isGuess: false } : partedCell(first, isKnown);
  if (!parted) return isListed(first) ? { allocations: [], doubts: [ofRow(`Area and member could not be told apart in “${first}”. Enter the allocation by hand.`)] } : { allocations: [], doubts: [] };
  const area = parted.area.replace(/[\s:–—-]+$/, '');
  if (NO_AREA.test(area) || (hasTitle(area) && !PLACE_WORD.test(area))) return { allocations: [], doubts: [] };
  const areas = partAreas(area);
  const guessed = others.length === 0 && parted.isGuess ? [ofMember(`“${first}” does not part area and member: “${parted.members.join()}” was read as the member, as the pack names them elsewhere. Check it.`)] : [];
  const empty = row.isEmpty === true ? [ofMember(`No member stands beside “${area}”: the place was read as vacant. Check it.`)] : [];
  const several = areas.length > 1 ? [ofRow(`“${area}” was read as ${String(areas.length)} areas: ${areas.join('; ')}. Check them.`)] : [];
  const named = parted.members.flatMap(membersIn);
  const unread = named.filter(({ name }) => name !== null && !isName(name)).map(({ name }) => name ?? '');
  return {
    allocations: named.filter(({ name }) => name === null || isName(name)).map(({ name, note }) => ({ area, areas, member: name, note, line: row.line.number })),
    doubts: [...guessed, ...empty, ...several, ...unread.map((text) => ofRow(`“${text}” was not read as the name of the member for ${area}. Enter it.`))],
  };
}

const ofRow = (message: string): Doubt => ({ message, isOfMember: false });
const ofMember = (message: string): Doubt => ({ message, isOfMember: true });

/** What stands before a name in a list of members. */
const NO_AREA = /^(?:(?:vice|deputy|co)?[\s-]?chair(?:man|woman|person)?|councillors?|cllrs?|alder(?:man|woman|men)|members?|deputy|substitutes?|observers?)$/i;

const VACANT = /^\(?(?:vacan(?:t|cy)|to be (?:appointed|confirmed|filled)|tbc|tba|none|no appointment|not (?:filled|appointed)|-|–)\)?$/i;

/** Only what has the look of a row is worth a problem: several words, most with capitals. */
const isListed = (text: string): boolean => {
  const words = text.split(' ');
  return words.length >= 3 && words.length <= 12 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2;
};

function partedCell(text: string, isKnown: (name: string) => boolean): { readonly area: string; readonly members: readonly string[]; readonly isGuess: boolean } | null {
  const sure = partedBySigns(text);
  if (sure) return { ...sure, isGuess: false };
  const guess = splitAtKnownName(text, isKnown);
  return guess && { area: guess.before, members: [guess.name], isGuess: true };
}

function partedBySigns(text: string): { readonly area: string; readonly members: readonly string[] } | null {
  const signed = /^(.{2,80}?)\s?(?:\s[–—-]\s|:\s|\s–|–\s)(.{2,100})$/.exec(text);
  if (signed) {
    const [left, right] = [signed[1] ?? '', signed[2] ?? ''];
    if (isMembers(right)) return { area: left, members: [right] };
    if (isMembers(left)) return { area: right, members: [left] };
  }
  const bracketed = /^(.{2,80}?)\s\(([^()]{3,80})\)$/.exec(text);
  if (bracketed && isMembers(bracketed[2] ?? '')) return { area: bracketed[1] ?? '', members: [bracketed[2] ?? ''] };
  if (bracketed && isMembers(bracketed[1] ?? '')) return { area: bracketed[2] ?? '', members: [bracketed[1] ?? ''] };
  const vacant = /^(.{2,80}?)\s(\(?vacan(?:t|cy)\)?)$/i.exec(text);
  if (vacant) return { area: vacant[1] ?? '', members: [vacant[2] ?? ''] };
  const forArea = /^(.{4,60}?)\s(?:for|to)\s(?:the\s)?(.{3,80})$/.exec(text);
  if (forArea && isName(forArea[1] ?? '')) return { area: forArea[2] ?? '', members: [forArea[1] ?? ''] };
  const run = splitAtTitle(text);
  return run ? { area: run.before, members: [run.name] } : null;
}

const isMembers = (text: string): boolean => membersIn(text).every(({ name }) => name === null || isName(name));

interface Named {
  readonly name: string | null;
  readonly note: string | null;
}

/** "Cllr A Lee and Cllr B Hill (to be endorsed)"; null for a vacant place. */
function membersIn(text: string): Named[] {
  const note = /\s?\(([^()]{1,80})\)$/.exec(text)?.[1] ?? null;
  const plain = squash(note === null || VACANT.test(text) ? text : text.slice(0, text.lastIndexOf('(')));
  if (VACANT.test(plain)) return [{ name: null, note: VACANT.test(note ?? '') ? null : note }];
  return plain
    .split(/\s?[;&/]\s?|,\s(?!(?:OBE|MBE|CBE|KC|QC|JP|QPM|BEM|DL|MP)\b)|\sand\s/)
    .filter((name) => name !== '')
    .map((name) => ({ name, note }));
}

/** "Millbridge and Lower Wharf": two areas, as far as words can tell. */
const partAreas = (area: string): string[] => {
  const parts = area.split(/\s(?:and|&)\s|,\s|;\s|\s\/\s/).map(squash).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part)) ? parts : [area];
};
