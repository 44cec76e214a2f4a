import type { PackLine } from '../../lines';
import { isStandingItem } from '../markers';

/** An agenda of which all stands in one line, as some copies have it, each item on a line of its own. The lines below are counted on. */
export function withAgendaApart(lines: readonly PackLine[]): readonly PackLine[] {
  // A note of that length stands in an agenda whose own items have lines.
  const at = lines.length > MOST_LINES ? -1 : lines.findIndex(({ text }) => text.length > 250 && text.length < LONGEST && HEAD.test(text) && /\s1[.)]\s/.test(text));
  const line = lines[at];
  const parts = line === undefined ? [] : partsOf(line.text);
  if (line === undefined || parts.length === 0) return lines;
  const apart = parts.map((text, step) => ({ ...line, number: line.number + step, raw: text, text }));
  return [...lines.slice(0, at), ...apart, ...lines.slice(at + 1).map((one) => ({ ...one, number: one.number + apart.length - 1 }))];
}

const MOST_LINES = 40;
const LONGEST = 20_000;
const HEAD = /\b(?:AGENDA|A G E N D A|BUSINESS|Agenda)\b/;

/** Cut before the heading, before each of "1.", "2.", "3." in turn, and before what is printed at the foot of a page; none where they do not run so, or are no business. */
function partsOf(text: string): readonly string[] {
  const cuts: number[] = [];
  for (let from = 0, next = 1; ; next += 1) {
    const at = new RegExp(`\\s${String(next)}[.)]\\s(?=["“‘(]?[A-Z])`).exec(text.slice(from))?.index;
    if (at === undefined) break;
    cuts.push(from + at);
    from += at + 1;
  }
  const items = cuts.map((at, place) => text.slice(at, cuts[place + 1]).trim());
  if (items.length < 4 || items.filter((item) => isStandingItem(item.slice(0, 60))).length < 2) return [];
  const head = text.slice(0, cuts[0]).split(/\s(?=(?:AGENDA|A G E N D A|BUSINESS|Agenda|PART\s(?:1|I|A|ONE)|Public Session)\b)|\s(?=(?:A|An|The)\s(?:[A-Za-z]+\s){0,2}meeting\sof\b)/);
  return [...head, ...items.flatMap((item) => item.split(/\s[-–]\s\d{1,3}\s[-–](?:\s|$)|\s-{5,}\s|\s(?=NOTE\b|For further information)/))].map((part) => part.trim()).filter((part) => part !== '');
}
