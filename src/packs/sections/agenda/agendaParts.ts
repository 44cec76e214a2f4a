import type { Part, Problem } from '../../reading';
import type { AgendaEntry, ItemDraft } from './agendaEntries';
import type { Motion } from './exclusionMotion';
import { motionOf } from './exclusionMotion';
import { seemsExempt } from './exempt';
import { partOfHeading } from './partHeading';
import type { ItemRead } from './readItem';

export interface PartOfItem {
  readonly part: Part;
  /** The legal basis of the motion that excludes the public for the item, as printed. */
  readonly exemptBasis: string | null;
}

/**
 * Which part each item stands in. A heading is the boundary; only where there is none is the motion to exclude the
 * public, and then for the items it names, if it names any. What only seems private is read as private, and said to be
 * uncertain: a public item among the private ones does no harm, a private item among the public ones does.
 */
export function partsOfItems(entries: readonly AgendaEntry[], read: ReadonlyMap<AgendaEntry, ItemRead>): { readonly parts: Map<AgendaEntry, PartOfItem>; readonly problems: Problem[] } {
  const parts = new Map<AgendaEntry, PartOfItem>();
  const problems: Problem[] = [];
  const hasClosedHeading = entries.some((entry) => entry.kind === 'part' && entry.part === 'non-public' && entry.isDoubtful !== true);
  const count = entries.filter((entry) => entry.kind === 'item').length;
  let part: Part = 'public';
  let isDoubtful = false;
  let motion: Motion | null = null;
  let heading: ItemDraft | null = null;
  let hasOwn = false;
  // The first item below the motion.
  let one: ItemDraft | null = null;
  for (const entry of entries) {
    if (entry.kind === 'part') {
      part = entry.part;
      isDoubtful = entry.isDoubtful === true;
      continue;
    }
    const own = read.get(entry);
    const moved = motionOf(entry, own, parts.size / count);
    const name = namedIn(motion, entry.number);
    const namesPart = partOfHeading(entry.title) === 'non-public';
    // "6. Confidential items" with 6.1 below it is a heading that has a number; without any it may be the motion, which is public.
    const isClosedHeading = namesPart && entries.some((other) => other.kind === 'item' && isPartOf(other, entry));
    const isBelow = heading !== null && isPartOf(entry, heading);
    if (isBelow) hasOwn = true;
    const outside = heading === null || isBelow ? null : hasOwn ? `stands below the items of “${heading.title}”, which may be all that are closed` : LEAVES.test(entry.title) ? `stands below “${heading.title}”, and may be public` : null;
    if (namesPart) [heading, hasOwn] = [entry, false];
    const isPastOne = motion?.isForOne === true && one !== null && !isPartOf(entry, one);
    if (motion) one ??= entry;
    const follows = !hasClosedHeading && motion?.reach === 'following';
    const isSure = (part === 'non-public' && !isDoubtful) || name !== null || (own?.isMarkedExempt ?? false) || (follows && outside === null && !isPastOne);
    const doubt = isSure ? null : (doubtOf(entry, moved, hasClosedHeading ? null : motion) ?? (follows ? (outside ?? PAST_ONE) : null) ?? (isDoubtful ? 'stands below a word that may be the mark of the item above it or close what follows' : null) ?? (!hasClosedHeading && namesInVain(motion, entries) ? NAMES_IN_VAIN : null));
    const isClosed = isSure || doubt !== null || isClosedHeading;
    const tell = (message: string): void => void problems.push({ message: `${named(entry)} ${message} Check its part.`, line: entry.line.number, kind: 'uncertain', value: `agendaItems[${String(parts.size)}].part` });
    if (doubt !== null) tell(`${doubt}, so it was put among the items closed to the public.`);
    else if (!isClosed && (motion?.appendicesOf ?? []).some((item) => isNamedBy(item, entry.number))) tell('has an appendix for which the public is to be excluded, and was left open itself.');
    parts.set(entry, { part: isClosed ? 'non-public' : 'public', exemptBasis: isClosed ? (own?.item.exemptBasis ?? motion?.basisOf.get(name ?? '') ?? motion?.basis ?? (moved?.closesOwn === true ? moved.basis : null)) : null });
    if (moved) [motion, one] = [moved, null];
  }
  if (motion?.reach === 'following' && !hasClosedHeading && ![...parts.values()].some(({ part: of }) => of === 'non-public')) {
    problems.push({ message: 'The public is to be excluded for items that the agenda does not show. Check whether a non-public agenda belongs to it.', line: motion.line, kind: 'missing', value: 'agendaItems' });
  }
  return { parts, problems };
}

const PAST_ONE = 'stands below the one item for which the public is to be excluded, and may be public';
const NAMES_IN_VAIN = 'stands below a motion that excludes the public for an item by a number that none bears';

/** The motion's numbers are not those of this agenda: which items they mean cannot be seen. */
const namesInVain = (motion: Motion | null, entries: readonly AgendaEntry[]): boolean => motion?.items.some((item) => !entries.some((entry) => entry.kind === 'item' && isNamedBy(item, entry.number))) ?? false;

/** "6a" and "6.1" of "6". */
const isPartOf = ({ number }: ItemDraft, of: ItemDraft): boolean => number !== null && of.number !== null && number !== of.number && number.startsWith(of.number) && /^[a-z.(]/i.test(number.slice(of.number.length));

/** What an agenda ends with once its closed items are done. */
const LEAVES = /\b(?:next\smeeting|any\sother\s(?:public\s)?business|close\sof\smeeting|re-?admission|return\sto\s(?:open|public))\b/i;

/** Why an item may be private though no heading or motion says so for certain. */
function doubtOf(entry: ItemDraft, moved: Motion | null, motion: Motion | null): string | null {
  if (moved?.closesOwn === true) return 'has a motion to exclude the public below it';
  if (Object.values(entry.columns).some((cell) => MARKED_CELL.test(cell))) return 'has a paper that is marked as exempt or private';
  // A motion cites the Schedule for other items than itself.
  const before = MARKED_BEHIND.exec(entry.title)?.[1];
  if ((moved === null || (before !== undefined && !/\b(?:exclu|press|public|exempt|confidential|private)/i.test(before))) && seemsExempt(entry)) return 'seems to be marked as exempt or private';
  return motion?.reach === 'doubtful' ? 'stands below a motion that may exclude the public' : null;
}

const MARKED_CELL = /[([](?:confidential|exempt|private|restricted|non-?\s?public)[)\]]/i;

/** "Staffing – in committee, public excluded": business of its own before the words that close it. */
const MARKED_BEHIND = /^([^–—-]{3,60})\s[–—-]\s(?:in\s(?:committee|private|camera)|confidential|exempt|private)\b/i;

/** The number by which a motion names an item: "8" closes 8(a) and 8.1 too. */
function namedIn(motion: Motion | null, number: string | null): string | null {
  if (!motion || number === null) return null;
  return motion.items.find((item) => isNamedBy(item, number)) ?? null;
}

const isNamedBy = (item: string, number: string | null): boolean => number !== null && (number.toLowerCase() === item || /^\d+(?=[a-z.])/.exec(number.toLowerCase())?.[0] === item);

const named = ({ number, title }: ItemDraft): string => (number === null ? `“${title.slice(0, 60)}”` : `Item ${number}`);
