import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { isAgendaHeading, isBodyName, isContentsHeading, isFurniture, isMinutesHeading, isNotesHeading, isStarNote } from '../markers';
import type { AgendaEntry, AgendaFound, ItemDraft, PartEntry } from './agendaEntries';
import { takeExemptMark } from './exempt';
import { isDetailLine } from './itemDetails';
import { isItemMark } from '../reports/plainCover';
import { endInPages } from './columnsBehind';
import { isUnnumberedFirst, mayBeFirst, titleColumn, unnumberedAbove, unnumberedOnPage, withoutBullet } from './firstOfRun';
import { withUnnumberedBehind } from './behindNumbers';
import type { Ground, ItemRun } from './itemRun';
import { followRun } from './itemRun';
import { titlesInColumn } from './titleColumn';
import type { ItemStart } from './itemStart';
import { withPurposeHeadings } from './purposeHeadings';
import { withPagesAbove } from './wholePages';
import { isSetAsHeading, partOfHeading, partOfLoneWord, partOfWord } from './partHeading';
import { hasPageHeader, weighAgenda } from './weighAgenda';

/** Runs looked at: a file that begins a list on every line must not be searched for ever. */
const MOST_RUNS = 60;

/** The agenda printed as a numbered list, by the run of numbers that looks most like committee business. */
export function findListAgenda(ground: Ground): AgendaFound | null {
  let best: AgendaFound | null = null;
  let runs = 0;
  // An agenda's heading heads the first list below it, unless another has more of what every agenda has.
  const headed = new Map<number, number>();
  for (const [index, start] of ground.starts.entries()) {
    if (start.sub !== null || !mayBeFirst(ground, index)) continue;
    if ((runs += 1) > MOST_RUNS) break;
    const run = followRun(ground, index);
    const weighed = weighAgenda(ground, start.at, run.items.map((item) => item.title || (nextText(ground, item.at) ?? '')));
    const enough = run.items.length >= 3 || (weighed.heading !== null && (run.items.length === 2 || (start.count > 1 && start.title !== '')));
    if (!enough || weighed.weight < 4) continue;
    const isTaken = weighed.heading !== null && weighed.standing <= (headed.get(weighed.heading) ?? -1);
    if (weighed.heading !== null && !isTaken) headed.set(weighed.heading, weighed.standing);
    if (isTaken || (best && best.weight >= weighed.weight)) continue;
    best = { ...entriesOf(ground, run, weighed.heading, unnumberedAbove(ground, index)), hasPageColumn: hasPageHeader(ground, start.at) || endInPages(run.items.map(({ title }) => title)), weight: weighed.weight };
  }
  return best;
}

const nextText = (ground: Ground, at: number): string | null => ground.lines.slice(at + 1, at + 5).find((line) => !isBlank(line))?.text ?? null;

function entriesOf(ground: Ground, run: ItemRun, heading: number | null, above: number | null): Pick<AgendaFound, 'from' | 'end' | 'entries'> {
  const entries: AgendaEntry[] = [];
  const firstAt = run.items[0]?.at ?? 0;
  const from = heading ?? above ?? partsJustAbove(ground.lines, firstAt);
  const onPage = unnumberedOnPage(ground, heading, firstAt);
  if (onPage !== null) entries.push(...unnumberedEntry(ground.lines.slice(onPage, firstAt)));
  for (const [index, line] of ground.lines.slice(from, onPage ?? firstAt).entries()) {
    const part = partOfHeading(line.text) ?? partOfLoneWord(ground.lines, from + index);
    if (part) entries.push({ kind: 'part', part, line });
    else if (from + index === above || isUnnumberedFirst(ground, line, run.items[0])) entries.push({ kind: 'item', number: null, line, title: withoutBullet(line.text), body: [], columns: {}, ledByStar: false });
  }
  const hasMarksApart = setsMarksApart(ground, run);
  const between = new Map<AgendaEntry, readonly PackLine[]>();
  let end = firstAt;
  const titles = titlesInColumn(ground.lines, run.items);
  for (const [index, printed] of run.items.entries()) {
    const placed = titles[index];
    const item = { ...printed, title: placed?.title ?? printed.title };
    const next = run.items[index + 1];
    end = next?.at ?? lastBodyEnd(ground.lines, item, run.end ?? ground.lines.length);
    const printedBelow = entriesBetween(ground, item, end, hasMarksApart);
    const own = (next ? printedBelow : withUnnumberedBehind(printedBelow, ground.lines.slice(item.at + 1, end))).map((entry) => (entry.kind === 'item' ? { ...entry, ...(placed?.exempt && { columns: { ...entry.columns, exempt: placed.exempt } }), ...(placed?.leftOut && { leftOut: placed.leftOut }) } : entry));
    entries.push(...own);
    const opened = own[own.length - 1];
    if (opened?.kind === 'part') between.set(opened, ground.lines.slice(ground.lines.indexOf(opened.line, item.at) + 1, end));
  }
  return { from, end, entries: withPurposeHeadings(withPagesAbove(entries), ground.lines.slice(Math.max(from, firstAt - 6), firstAt), between) };
}

const unnumberedEntry = ([line, ...body]: readonly PackLine[]): AgendaEntry[] => (line ? [{ kind: 'item', number: null, line, title: line.text, body, columns: {}, ledByStar: false }] : []);

/** "KEY DECISIONS" above the next item heads a group of items and says nothing of the one before. */
function dropGroupHeading(body: PackLine[], start: ItemStart, isFollowed: boolean): void {
  const at = body.findLastIndex((line) => !isBlank(line));
  const text = body[at]?.text ?? '';
  const isHeading = /^[A-Z][A-Z\s&,'’/-]{3,60}$/.test(text) && start.title !== start.title.toUpperCase() && !isDetailLine(text);
  if (isFollowed && isHeading && at > 0 && body[at - 1]?.text === '') body.splice(at, 1);
}

function partsJustAbove(lines: readonly PackLine[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) if (partOfHeading(lines[at]?.text ?? '')) return at;
  return first;
}

/** Whether this agenda sets what it says of an item apart from it, at the margin, or a word of the kind below several items: such a word may be either. */
function setsMarksApart({ lines }: Ground, { items }: ItemRun): boolean {
  let words = 0;
  const [first, last] = [items[0]?.at ?? 0, items[items.length - 1]?.at ?? 0];
  for (let at = first + 1; at < last; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line) || line.text.length > 60 || !isBlank(lines[at - 1] ?? line) || /^\s/.test(line.raw)) continue;
    if (partOfWord(line.text) === 'non-public') words += 1;
    else if (isDetailLine(line.text)) return true;
  }
  return words > 1;
}

/** An item and what stands below it; a part heading below it belongs to what follows. */
function entriesBetween(ground: Ground, start: ItemStart, end: number, hasMarksApart: boolean): AgendaEntry[] {
  const parts: PartEntry[] = [];
  const body: PackLine[] = [];
  let before = start.title;
  const isLast = end === ground.lines.length || !ground.starts.some(({ at }) => at === end);
  const titleAt = titleColumn(ground.lines[start.at], start.title);
  for (const [index, line] of ground.lines.slice(start.at + 1, end).entries()) {
    // Below a number that stands alone comes the title, whatever it says.
    const isTitle = start.title === '' && body.every(isBlank);
    // "Confidential report" right below a title is a mark of that item; apart from it, it would head what follows.
    const isMark = parts.length === 0 && before !== '' && takeExemptMark(line.text, false).mark !== null;
    // Below the last item a word alone can head nothing.
    const word = isTitle || isMark || isLast ? null : partOfLoneWord(ground.lines, start.at + 1 + index, titleAt);
    const part = isTitle || isMark ? null : (partOfHeading(line.text) ?? word);
    const isDoubtful = part !== null && part === word && (hasMarksApart || !isSetAsHeading(line));
    before = line.text;
    // What may be a mark closes rather than opens.
    if (part && !(isDoubtful && part === 'public')) parts.push(isDoubtful ? { kind: 'part', part, line, isDoubtful } : { kind: 'part', part, line });
    if (part && !isDoubtful) continue;
    if (parts.every((own) => own.isDoubtful === true) && !isFurniture(line.text) && !/^[|\s:–-]+$/.test(line.text || 'x')) body.push(line.text.startsWith('|') ? { ...line, text: line.text.replace(/^\|\s*|\s*\|$/g, '') } : line);
  }
  dropGroupHeading(body, start, end < ground.lines.length && parts.length === 0);
  const line = ground.lines[start.at];
  if (!line) return parts;
  const item: ItemDraft = { kind: 'item', number: start.number, line, title: start.title, body, columns: {}, ledByStar: start.ledByStar };
  return [item, ...parts];
}

/** Nothing numbered follows the last item, so its end has to be felt for: a new page, a heading, a signature. */
function lastBodyEnd(lines: readonly PackLine[], last: ItemStart, limit: number): number {
  const page = lines[last.at]?.page ?? null;
  let steps = 0;
  let end = last.at + 1;
  for (let at = last.at + 1; at < Math.min(limit, last.at + 120); at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isBlank(line) || isFurniture(line.text)) continue;
    const afterBlank = lines[at - 1]?.text === '';
    if (line.page !== page && !isDetailLine(line.text)) break;
    const isOfTitle = at === last.at + 1 && /\p{L}-$|\b(?:and|of|the|for|to|in|on)$/iu.test(last.title);
    if ((!isOfTitle && (steps > 0 || last.title !== '') && isBeyondAgenda(lines, at)) || (afterBlank && isNewHeading(line) && last.title !== '')) break;
    if ((steps += 1) > 15) break;
    end = at + 1;
  }
  return end;
}

/** Notes, contacts, a signature, minutes: what follows an agenda and is none of it. */
export function isBeyondAgenda(lines: readonly PackLine[], at: number): boolean {
  const line = lines[at];
  if (!line) return true;
  const afterBlank = lines[at - 1]?.text === '';
  if (afterBlank && (isMinutesHeading(line.text) || isStarNote(line.text))) return true;
  if (afterBlank && MEMBERSHIP.test(line.text)) return true;
  // "Planning Committee     Item 4.1": the corners of a report's first page.
  const [body = '', mark = ''] = cellsOf(line.text);
  if (afterBlank && isItemMark(mark) && isBodyName(body)) return true;
  // "Item 4     Minutes     Page 5": the head of a page that belongs to an item's papers.
  if (afterBlank && /^(?:agenda\s)?item\s\d{1,3}\b.{0,120}\bpage\s\d{1,4}$/i.test(line.text)) return true;
  if (isNotesHeading(line.text) || isAgendaHeading(line.text) || isContentsHeading(line.text) || isBodyName(line.text)) return true;
  if (afterBlank && /^(?:any(?:one|body)?|members\sof\sthe\spublic|residents|persons?|people|those|if\syou)\b.{0,60}\b(?:wish\w*|want\w*|intend\w*|like)\b.{0,60}\b(?:speak|attend|film|record|question|inspect)\w*/i.test(line.text)) return true;
  return /^(?:note[\s:]{1,8})?(?:(?:for\s(?:more|further|any)\s|contact|enquir|please\scontact)[^:]{0,60}:|(?:for\s)?(?:more|further)\sinformation\b)/i.test(line.text) || isSignature(lines, at);
}

/** "Members of the Committee:", "To: Members of the Board": who belongs to it, printed below the agenda. */
const MEMBERSHIP = /^(?:to\s?:\s{0,8}(?:all\s)?(?:members|councillors)\b.{0,120}|(?:board|committee|cabinet|panel|forum|council)\smember(?:s|ship)|(?:(?:board|committee|cabinet|panel)\s)?members(?:\sof\s(?:the\s)?.{3,60})?\s?:.{0,400})$/i;

const isNewHeading = (line: PackLine): boolean =>
  /^\s{0,3}#{1,6}\s/.test(line.raw) || (line.text.length < 120 && line.text === line.text.toUpperCase() && /[A-Z]{3}/.test(line.text) && !isDetailLine(line.text) && partOfHeading(line.text) === null);

const ROLE = /^[\s(]*(?:interim\s|acting\s|deputy\s)?(?:(?:town|parish|city|county|community)\s)?(?:clerk|secretary|chief\sexecutive|proper\sofficer|monitoring\sofficer|head\sof|director\sof|(?:executive|corporate|service|strategic|assistant)\s(?:director|head))\b.{0,80}$/i;

function isSignature(lines: readonly PackLine[], at: number): boolean {
  const text = squash(lines[at]?.text ?? '');
  if (/^(?:signed|dated|date\sof\s(?:issue|publication|despatch|dispatch)|published|issued|despatched)\b/i.test(text)) return true;
  const next = lines.slice(at + 1, at + 4).find((line) => !isBlank(line))?.text ?? '';
  // "Head of Property" above "For decision" is who reports on the item.
  return text.length < 60 && !isDetailLine(text) && !isDetailLine(next) && (ROLE.test(text) || (text.split(' ').length <= 5 && ROLE.test(next)));
}
