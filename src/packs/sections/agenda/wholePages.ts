import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import type { AgendaEntry, ItemDraft } from './agendaEntries';

const BROKEN = /(?: {3,}|\t\s*)\d{1,4}\s?[-–]$/;
const SECOND_HALF = /(?:^|\s)(\d{1,4})$/;

/** "Minutes      5 -" above "12": a range of pages that its narrow column broke, put together on the line it begins on. */
export function withWholePages(draft: ItemDraft): ItemDraft {
  const texts = [draft.title, ...draft.body.map(({ text }) => text)];
  const at = texts.findIndex((text) => BROKEN.test(text));
  const below = at < 0 ? -1 : texts.findIndex((text, index) => index > at && text !== '');
  const [, second] = SECOND_HALF.exec(texts[below] ?? '') ?? [];
  if (second === undefined) return draft;
  texts[at] = `${texts[at] ?? ''} ${second}`;
  texts[below] = (texts[below] ?? '').slice(0, -second.length).trim();
  // A line that held nothing else is none: it would stand between the title and its second line.
  const body = draft.body.flatMap((line, index): PackLine[] => (index + 1 === below && texts[below] === '' ? [] : [{ ...line, text: texts[index + 1] ?? '' }]));
  return { ...draft, title: texts[0] ?? '', body };
}

const ALONE = /^\d{1,4}\s{0,3}[-–]\s{0,3}\d{1,4}$/;

/**
 * "9 - 30" right above "3   WEIR REPAIR", and apart from what stands above it: the pages are of the item below. So it is only
 * where every such line of the agenda stands so.
 */
export function withPagesAbove(entries: readonly AgendaEntry[]): readonly AgendaEntry[] {
  const items = entries.filter((entry) => entry.kind === 'item');
  const alone = items.flatMap(({ body }) => body.filter(({ text }) => ALONE.test(text)));
  const above = items.slice(0, -1).map(pagesBelowItem);
  if (alone.length < 2 || above.filter((line) => line !== null).length !== alone.length) return entries;
  return entries.map((entry): AgendaEntry => {
    if (entry.kind !== 'item') return entry;
    const at = items.indexOf(entry);
    const pages = above[at - 1]?.text;
    return { ...entry, body: entry.body.filter((line) => line !== above[at]), columns: pages === undefined ? entry.columns : { ...entry.columns, pages } };
  });
}

/** A range of pages alone at the end of what stands below an item, apart from the rest and close to what follows. */
function pagesBelowItem({ body }: ItemDraft): PackLine | null {
  const last = body[body.length - 1];
  const before = body[body.length - 2];
  return last && ALONE.test(last.text) && (before === undefined || isBlank(before)) && body.length > 1 ? last : null;
}
