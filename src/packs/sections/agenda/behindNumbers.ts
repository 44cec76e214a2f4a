import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { isFurniture, isStandingItem } from '../markers';
import type { AgendaEntry, ItemDraft } from './agendaEntries';
import { isOrder, isTitleLike } from './itemStart';

/**
 * Business that stands without a number below the last that has one: "Any other business" apart from its note, and whatever
 * has a title below the heading of a closed part. `own` are that item and the part headings below it, `below` all lines to the end.
 */
export function withUnnumberedBehind(own: readonly AgendaEntry[], below: readonly PackLine[]): AgendaEntry[] {
  return own.flatMap((entry): AgendaEntry[] => {
    if (entry.kind === 'item') return isCustomary(titleOf(entry)) ? [entry] : partedAt(entry, (line, above) => isBlank(above) && isCustomary(line.text) && line.text.length < MOST);
    const next = own.slice(own.indexOf(entry) + 1).find((other) => other.kind === 'part');
    const lines = entry.isDoubtful === true ? [] : below.slice(below.indexOf(entry.line) + 1, next ? below.indexOf(next.line) : undefined);
    return [entry, ...itemsIn(lines)];
  });
}

const MOST = 160;

/** What most agendas end with. */
const isCustomary = (text: string): boolean => /^(?:any\sother\s(?:\w+\s){0,2}business|exclusion\sof\s(?:the\s)?(?:press|public)|urgent\s(?:business|items))\b/i.test(text);

/** Below a number that stands alone. */
const titleOf = ({ title, body }: ItemDraft): string => title || (body.find((line) => !isBlank(line))?.text ?? '');

function partedAt(item: ItemDraft, begins: (line: PackLine, above: PackLine) => boolean): ItemDraft[] {
  const first = item.title === '' ? item.body.findIndex((line) => !isBlank(line)) : -1;
  const at = item.body.findIndex((line, index) => index > Math.max(0, first) && begins(line, item.body[index - 1] ?? line));
  const line = item.body[at];
  if (!line) return [item];
  return [{ ...item, body: item.body.slice(0, at) }, ...partedAt(unnumbered(line, item.body.slice(at + 1)), begins)];
}

/** Titles and orders, each with what stands below it; sentences before the first say something of the part. */
function itemsIn(lines: readonly PackLine[]): ItemDraft[] {
  const items: ItemDraft[] = [];
  for (const [at, line] of lines.entries()) {
    if (isFurniture(line.text)) continue;
    const last = items[items.length - 1];
    const above = lines[at - 1];
    if ((above === undefined || isBlank(above)) && isBusiness(line.text)) items.push(unnumbered(line, []));
    else if (last) items[items.length - 1] = { ...last, body: [...last.body, line] };
  }
  return items;
}

const isBusiness = (text: string): boolean => {
  const title = squash(text).replace(/\.$/, '');
  return title !== '' && title.length < MOST && !/^(?:there\s(?:are|is)\sno|none|nil|no\s(?:items|business)|items?\s(?:for|in)|n\.?b\.?|notes?\b)/i.test(title) && /^["“‘'(]?[A-Z0-9]/.test(title) && (isOrder(title) || isStandingItem(title) || (isTitleLike(text) && !/[:]$/.test(text)));
};

const unnumbered = (line: PackLine, body: readonly PackLine[]): ItemDraft => ({ kind: 'item', number: null, line, title: line.text, body, columns: {}, ledByStar: line.text.startsWith('*') });
