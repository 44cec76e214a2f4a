import type { Part, Problem } from '../../reading';
import type { AgendaEntry, ItemDraft } from './agendaEntries';
import { legalBasis } from './exempt';
import type { ItemRead } from './readItem';
import { wordsOf } from './readItem';

export interface PartOfItem {
  readonly part: Part;
  /** The legal basis of the motion that excludes the public for the item, as printed. */
  readonly exemptBasis: string | null;
}

/**
 * Which part each item stands in. A heading is the boundary; only where there is none is the motion to exclude the
 * public, and then for the items it names, if it names any.
 */
export function partsOfItems(entries: readonly AgendaEntry[], read: ReadonlyMap<AgendaEntry, ItemRead>): { readonly parts: Map<AgendaEntry, PartOfItem>; readonly problems: Problem[] } {
  const parts = new Map<AgendaEntry, PartOfItem>();
  const problems: Problem[] = [];
  const hasClosedHeading = entries.some((entry) => entry.kind === 'part' && entry.part === 'non-public');
  let part: Part = 'public';
  let motion: Motion | null = null;
  for (const entry of entries) {
    if (entry.kind === 'part') {
      part = entry.part;
      continue;
    }
    const own = read.get(entry);
    const named = motion?.items.includes(entry.number ?? '') ?? false;
    const isClosed = part === 'non-public' || named || (own?.isMarkedExempt ?? false) || (!hasClosedHeading && motion?.reach === 'following');
    parts.set(entry, { part: isClosed ? 'non-public' : 'public', exemptBasis: isClosed ? (own?.item.exemptBasis ?? motion?.basis ?? null) : null });
    const moved = motionOf(entry, own);
    if (moved) motion = moved;
  }
  if (motion?.reach === 'following' && !hasClosedHeading && ![...parts.values()].some(({ part: of }) => of === 'non-public')) {
    problems.push({ message: 'The public is to be excluded for items that the agenda does not show. Check whether a non-public agenda belongs to it.', line: motion.line });
  }
  return { parts, problems };
}

interface Motion {
  /** `following`: everything after it; `none`: it only asks whether there is anything to exclude the public for. */
  readonly reach: 'following' | 'none';
  readonly items: readonly string[];
  readonly basis: string | null;
  readonly line: number;
}

function motionOf(entry: ItemDraft, own: ItemRead | undefined): Motion | null {
  const words = wordsOf(entry);
  const title = own?.item.title ?? entry.title;
  const isAbout = /\bexclu(?:sion|de|ding)\b.{0,60}\b(?:public|press)\b|\bpublic\b.{0,60}\bexclu(?:sion|ded|de)\b|\bexempt\s(?:business|information|items)\b/i.test(title);
  const isMoved = /\b(?:public|press)\b.{0,80}\bbe\sexcluded\b|\bexclude\b.{0,40}\b(?:public|press)\b/i.test(words);
  if (!isAbout && !(isMoved && /100a|schedule\s12a|motion|exempt|confidential|admission\sto\smeetings/i.test(words))) return null;
  const items = itemsNamed(words);
  const asks = /\b(?:to\sidentify|whether|if\s(?:any|necessary|required|appropriate)|should\sit\sbe|in\sthe\sevent|any\sof\sthe|no\s(?:exempt|confidential|such)\s(?:items|business)|(?:may|might)\sneed)\b/i.test(words) && !/\bfollowing\sitems?\b/i.test(words);
  return { reach: items.length > 0 || asks ? 'none' : 'following', items, basis: legalBasis(words), line: entry.line.number };
}

/** "items 12, 13 and 15 to 17": the numbers of agenda items that a motion names. */
function itemsNamed(words: string): string[] {
  const items: string[] = [];
  for (const match of words.matchAll(/\b(?:agenda\s)?items?\s(?:nos?\.?\s|numbers?\s|\(s\)\s?)?(\d{1,3}[a-z]?(?:\s?(?:,|&|and|to|-|–)\s?\d{1,3}[a-z]?){0,20})(?![\d/])/gi)) {
    for (const piece of (match[1] ?? '').split(/\s?(?:,|&|and)\s?/i)) {
      const [from = '', to] = piece.split(/\s?(?:to|-|–)\s?/i);
      if (to === undefined) items.push(from.toLowerCase());
      else for (let number = Number(from); number <= Number(to) && items.length < 100; number += 1) items.push(String(number));
    }
  }
  return items;
}
