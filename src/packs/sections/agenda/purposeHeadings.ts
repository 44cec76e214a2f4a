import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import type { AgendaEntry, ItemDraft } from './agendaEntries';
import { purposeOfCell } from './itemDetails';

/**
 * "FOR DECISION" above a group of items says what each of them is for, where other agendas print it below every item. It heads
 * a group where it stands further left than what is printed below the items, apart, and right above the next item.
 */
export function withPurposeHeadings(entries: readonly AgendaEntry[], above: readonly PackLine[], between: ReadonlyMap<AgendaEntry, readonly PackLine[]>): readonly AgendaEntry[] {
  const items = entries.filter((entry) => entry.kind === 'item');
  const said = items.flatMap((item) => item.body.filter(isPurpose).map((line) => ({ item, line })));
  if ((said.length < 2 && !said.some(({ line }) => isOfSeveral(line))) || !said.every(({ item, line }) => isHeading(item, line))) return entries;
  let purpose: string | null = [...above].reverse().find((line) => !isBlank(line) && isPurpose(line))?.text ?? null;
  return entries.map((entry): AgendaEntry => {
    if (entry.kind === 'part') {
      purpose = (between.get(entry) ?? []).find(isPurpose)?.text ?? null;
      return entry;
    }
    const own = purpose;
    const heading = entry.body.find(isPurpose);
    if (heading) purpose = heading.text;
    return { ...entry, body: entry.body.filter((line) => line !== heading), columns: own === null ? entry.columns : { ...entry.columns, purpose: purposeWords(own) } };
  });
}

export const purposeWords = (heading: string): string => heading.replace(/^(?:items?|reports?)\s/i, '').replace(/:$/, '');

/** "Reports for information" names several: it can be said of no item alone. */
const isOfSeveral = ({ text }: PackLine): boolean => /^(?:items|reports)\s/i.test(text);

/** "FOR DECISION", "Items for information:". */
export const isPurpose = (line: PackLine): boolean => /^(?:(?:items?|reports?)\s)?for\s\w/i.test(line.text) && line.text.length < 40 && purposeOfCell(purposeWords(line.text)) !== null;

function isHeading(item: ItemDraft, line: PackLine): boolean {
  const at = item.body.indexOf(line);
  // A heading in the markup of a page or of Markdown.
  if (/^\s{0,3}#{1,6}\s/.test(line.raw)) return item.body.slice(at + 1).every(isBlank);
  const isLast = item.body.slice(at + 1).every(isBlank);
  const others = item.body.filter((other) => other !== line && !isBlank(other));
  const indent = indentOf(line);
  if (isOfSeveral(line)) return isLast && indent <= indentOf(item.line);
  return isLast && item.body[at - 1] !== undefined && isBlank(item.body[at - 1] ?? line) && indent <= indentOf(item.line) && others.every((other) => indentOf(other) > indent) && /\S\s{2,}\S/.test(item.line.raw);
}

const indentOf = (line: PackLine): number => /^[ \t]*/.exec(line.raw)?.[0].length ?? 0;
