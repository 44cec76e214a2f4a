import type { PackLine } from '../../lines';
import { isPresentMarker, isStandingItem } from '../markers';

/** Minutes of which all stands in one paragraph, each item on a line of its own, so that each can be said to be what it is. The lines below are counted on. */
export function withItemsApart(lines: readonly PackLine[]): readonly PackLine[] {
  const at = lines.findIndex(({ text }) => text.length > 120 && text.length < LONGEST && isPresentMarker(text.slice(0, 80)) && /\s1\.\s/.test(text));
  const line = lines[at];
  const parts = line === undefined ? [] : partsOf(line.text);
  if (line === undefined || parts.length === 0) return lines;
  const apart = parts.flatMap((text) => [{ ...line, raw: text, text }]);
  return [...lines.slice(0, at), ...apart.map((one, step) => ({ ...one, number: line.number + step })), ...lines.slice(at + 1).map((one) => ({ ...one, number: one.number + apart.length - 1 }))];
}

const LONGEST = 20_000;

/** Cut before each of "1.", "2.", "3." in turn, and before the words that end the meeting; none where they do not run so, or are no business. */
function partsOf(text: string): readonly string[] {
  const cuts: number[] = [];
  for (let from = 0, next = 1; ; next += 1) {
    const at = new RegExp(`\\s${String(next)}[.)]\\s(?=[A-Z])`).exec(text.slice(from))?.index;
    if (at === undefined) break;
    cuts.push(from + at);
    from += at + 1;
  }
  const items = cuts.map((at, place) => text.slice(at, cuts[place + 1]).trim());
  if (items.length < 3 || items.filter((item) => isStandingItem(item.slice(0, 60))).length < 2) return [];
  return [text.slice(0, cuts[0]).trim(), ...items].flatMap((part) => part.split(/(?<=[.;])\s(?=(?:the\smeeting\s(?:was\s)?(?:closed|ended|concluded)|there\sbeing\sno|signed)\b)/i));
}
