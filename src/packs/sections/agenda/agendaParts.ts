import type { Part, Problem } from '../../reading';
import type { AgendaEntry, ItemDraft } from './agendaEntries';
import type { Motion } from './exclusionMotion';
import { motionOf } from './exclusionMotion';
import { seemsExempt } from './exempt';
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
  const hasClosedHeading = entries.some((entry) => entry.kind === 'part' && entry.part === 'non-public');
  const count = entries.filter((entry) => entry.kind === 'item').length;
  let part: Part = 'public';
  let motion: Motion | null = null;
  for (const entry of entries) {
    if (entry.kind === 'part') {
      part = entry.part;
      continue;
    }
    const own = read.get(entry);
    const moved = motionOf(entry, own, parts.size / count);
    const name = namedIn(motion, entry.number);
    const isSure = part === 'non-public' || name !== null || (own?.isMarkedExempt ?? false) || (!hasClosedHeading && motion?.reach === 'following');
    const doubt = isSure ? null : doubtOf(entry, moved, hasClosedHeading ? null : motion);
    const isClosed = isSure || doubt !== null;
    if (doubt !== null) problems.push({ message: `${named(entry)} ${doubt}, so it was put among the items closed to the public. Check its part.`, line: entry.line.number, kind: 'uncertain', value: `agendaItems[${String(parts.size)}].part` });
    parts.set(entry, { part: isClosed ? 'non-public' : 'public', exemptBasis: isClosed ? (own?.item.exemptBasis ?? motion?.basisOf.get(name ?? '') ?? motion?.basis ?? (moved?.closesOwn === true ? moved.basis : null)) : null });
    if (moved) motion = moved;
  }
  if (motion?.reach === 'following' && !hasClosedHeading && ![...parts.values()].some(({ part: of }) => of === 'non-public')) {
    problems.push({ message: 'The public is to be excluded for items that the agenda does not show. Check whether a non-public agenda belongs to it.', line: motion.line, kind: 'missing', value: 'agendaItems' });
  }
  return { parts, problems };
}

/** Why an item may be private though no heading or motion says so for certain. */
function doubtOf(entry: ItemDraft, moved: Motion | null, motion: Motion | null): string | null {
  if (moved?.closesOwn === true) return 'has a motion to exclude the public below it';
  // A motion cites the Schedule for other items than itself.
  if (moved === null && seemsExempt(entry)) return 'seems to be marked as exempt or private';
  return motion?.reach === 'doubtful' ? 'stands below a motion that may exclude the public' : null;
}

/** The number by which a motion names an item: "8" closes 8(a) and 8.1 too. */
function namedIn(motion: Motion | null, number: string | null): string | null {
  if (!motion || number === null) return null;
  const own = number.toLowerCase();
  const whole = /^\d+(?=[a-z.])/.exec(own)?.[0];
  return motion.items.includes(own) ? own : whole !== undefined && motion.items.includes(whole) ? whole : null;
}

const named = ({ number, title }: ItemDraft): string => (number === null ? `“${title.slice(0, 60)}”` : `Item ${number}`);
