import { squash } from '../../lines';
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
    parts.set(entry, { part: isClosed ? 'non-public' : 'public', exemptBasis: isClosed ? (own?.item.exemptBasis ?? motion?.basisOf.get(entry.number ?? '') ?? motion?.basis ?? null) : null });
    const moved = motionOf(entry, own);
    if (moved) motion = moved;
  }
  if (motion?.reach === 'following' && !hasClosedHeading && ![...parts.values()].some(({ part: of }) => of === 'non-public')) {
    problems.push({ message: 'The public is to be excluded for items that the agenda does not show. Check whether a non-public agenda belongs to it.', line: motion.line, kind: 'missing', value: 'agendaItems' });
  }
  return { parts, problems };
}

interface Motion {
  /** `following`: everything after it; `none`: it only asks whether there is anything to exclude the public for. */
  readonly reach: 'following' | 'none';
  readonly items: readonly string[];
  readonly basis: string | null;
  /** What the motion's own table or list says for single items. */
  readonly basisOf: ReadonlyMap<string, string>;
  readonly line: number;
}

function motionOf(entry: ItemDraft, own: ItemRead | undefined): Motion | null {
  const words = wordsOf(entry);
  const title = own?.item.title ?? entry.title;
  const isAbout = /\bexclu(?:sion|de|ding)\b.{0,60}\b(?:public|press)\b|\bpublic\b.{0,60}\bexclu(?:sion|ded|de)\b|\bexempt\s(?:business|information|items)\b/i.test(title);
  const isMoved = /\b(?:public|press)\b.{0,80}\bbe\sexcluded\b|\bexclude\b.{0,40}\b(?:public|press)\b/i.test(words);
  if (!isAbout && !(isMoved && /100a|schedule\s(?:12a|7a)|section\s50a|motion|exempt|confidential|admission\sto\smeetings/i.test(words))) return null;
  const basisOf = basisByItem(entry);
  const items = [...new Set([...itemsNamed(words), ...basisOf.keys()])];
  const asks = /\b(?:possible\sexclusion|to\sidentify|whether|if\s(?:any|necessary|required|appropriate)|should\sit\sbe|in\sthe\sevent|any\sof\sthe|no\s(?:exempt|confidential|such)\s(?:items|business)|(?:may|might)\sneed)\b/i.test(words) && !/\bfollowing\sitems?\b/i.test(words);
  return { reach: items.length > 0 || asks ? 'none' : 'following', items, basis: legalBasis(words), basisOf, line: entry.line.number };
}

/** "15-20 <tab> 3", "Item 21: paragraphs 3 and 5": rows in which a motion gives each item its paragraph. */
function basisByItem(entry: ItemDraft): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of entry.body) {
    const row = /^(?:(?:agenda\s)?items?\s?(?:nos?\.?|\(s\))?\s?)?(\d{1,3}[a-z]?(?:\s?(?:,|&|and|to|-|–)\s?\d{1,3}[a-z]?){0,12})(?:\s*[\t|:–-]\s*|\s{2,}|,\s|\s(?=para))((?:exempt\s)?(?:para(?:graph)?s?\.?\s?(?:\(s\)\s?)?(?:nos?\.?\s)?)?\d{1,2}(?:\s?(?:,|&|and)\s?\d{1,2}){0,6})(\s.{0,120})?$/i.exec(line.text);
    if (!row) continue;
    const figures = row[2]?.replace(/^\D+/, '') ?? '';
    const basis = `paragraph${/\D/.test(figures) ? 's' : ''} ${figures}${/schedule/i.test(row[3] ?? '') ? (row[3] ?? '') : ''}`;
    for (const number of numbersIn(row[1] ?? '')) found.set(number, squash(basis));
  }
  return found;
}

/** "items 12, 13 and 15 to 17": the numbers of agenda items that a motion names. */
function itemsNamed(words: string): string[] {
  return [...words.matchAll(/\b(?:agenda\s)?items?\s(?:nos?\.?\s|numbers?\s|\(s\)\s?)?(\d{1,3}[a-z]?(?:\s?(?:,|&|and|to|-|–)\s?\d{1,3}[a-z]?){0,20})(?![\d/])/gi)].flatMap((match) => numbersIn(match[1] ?? ''));
}

/** "15-17, 19 and 20a" one by one. */
function numbersIn(list: string): string[] {
  const items: string[] = [];
  for (const piece of list.split(/\s?(?:,|&|and)\s?/i)) {
    const [from = '', to] = piece.split(/\s?(?:to|-|–)\s?/i);
    if (to === undefined) items.push(from.toLowerCase());
    else for (let number = Number(from); number <= Number(to) && items.length < 100; number += 1) items.push(String(number));
  }
  return items;
}
