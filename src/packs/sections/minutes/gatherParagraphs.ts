import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { MinuteParagraph } from '../../minutesReading';
import { isFurniture } from '../markers';
import { actionOwner } from './actionOwner';
import { isVoteLine } from './votes';
import { isResolutionStart } from './resolutionWords';

/** Lines that stand together are one paragraph, a bullet or number begins another, and one cut by a page goes on below it. */
export function gather(lines: readonly PackLine[], beside: { readonly text: string; readonly line: number } | null): MinuteParagraph[] {
  const found: MinuteParagraph[] = beside && beside.text !== '' ? [{ number: null, text: beside.text, depth: 0, line: beside.line }] : [];
  let isApart = true;
  let wasRow = false;
  for (const line of lines.flatMap(partedFromAction)) {
    if (isBlank(line)) {
      isApart = true;
      continue;
    }
    if (isFurniture(line.text)) continue;
    const column = ownerInColumn(line);
    const hasOwner = column !== null && column.work !== '';
    const own: MinuteParagraph = column && !hasOwner ? { number: null, text: `Action: ${column.owner}`, depth: 0, line: line.number } : nested(paragraphOf(column ? { ...line, text: column.work } : line), found);
    // What an owner at the right stands beside may go on below it.
    const beside = !isApart && wasRow && own.number === null && own.depth === 0 && /^\p{Ll}/u.test(own.text) ? found[found.length - 2] : undefined;
    wasRow = hasOwner;
    if (beside && !hasOwner) {
      found[found.length - 2] = { ...beside, text: `${beside.text} ${own.text}` };
      wasRow = true;
      continue;
    }
    const previous = found[found.length - 1];
    const isMarked = own.number !== null || own.depth > 0;
    // An action may wrap, where the margin and no full stop broke it.
    const wraps = !isApart && previous !== undefined && previous.text.length > 40 && !/[.:;!?)]$/.test(previous.text) && /^\p{Ll}/u.test(own.text) && actionOwner(own.text) === null;
    const stands = previous !== undefined && !wraps && standsAlone(previous.text, own.text);
    // A row with an owner beside it is what that owner is to do.
    const isRow = hasOwner && /[.!?]$/.test(previous?.text ?? '') && /^\p{Lu}/u.test(own.text);
    const goesOn = previous && previous.text.length < LONGEST && !isMarked && !stands && !isRow && (isApart ? isCut(previous, own.text) : !/[.:;!?]["'”’)]?$/.test(previous.text) || /^[a-z(]/.test(own.text) || previous.depth === 0);
    if (goesOn) found[found.length - 1] = { ...previous, text: `${previous.text} ${own.text}` };
    else if (own.text !== '') found.push(own);
    // A column of owners at the right: the action is what the row says.
    if (hasOwner) found.push({ number: null, text: `Action: ${column.owner}`, depth: 0, line: line.number });
    isApart = false;
  }
  return found;
}

/** Who acts, in a column at the right: behind a tab, a bar or a wide gap, or alone on the line below, far to the right, where the chair would sign. */
function ownerInColumn({ text, raw }: PackLine): { readonly owner: string; readonly work: string } | null {
  const gap = /(?:\t|\|| {4,})[\s|]*([A-Za-z][^\t|]{1,30}?)[\s|]*$/.exec(text.slice(-60));
  const owner = squash(gap?.[1] ?? '');
  const work = gap ? text.slice(0, text.length - gap[0].length).replace(/^[\s|]+|[\s|]+$/g, '') : '';
  if (gap && work.split(' ').length > 2 && (INITIALS.test(owner) || (OFFICE.test(owner) && /[.!?)]$/.test(work)))) return { owner, work };
  return /^[ \t]{24,}\S/.test(raw) && (INITIALS.test(text) || (OFFICE.test(text) && !text.includes('CHAIR'))) ? { owner: text, work: '' } : null;
}

const INITIALS = /^(?:[A-Z]{2,4}|ALL|All)(?:\s?[/,&]\s?[A-Z]{2,4}){0,4}$/;
// In capitals, as a column prints them.
const OFFICE = /^(?:THE\s)?(?:(?:TOWN|PARISH|COMMUNITY|DEPUTY|ASSISTANT)\s)?(?:CLERK|CHAIR|CHAIRMAN|TREASURER|SECRETARY|RFO|OFFICERS?|COUNCILLORS?|MEMBERS)(?:\s?[/,&]\s?[A-Z]{2,12}){0,3}$/;

/** "The letter would be sent. Action: Clerk": who acts, on the line that says what is to be done. */
function partedFromAction(line: PackLine): PackLine[] {
  if (!line.text.includes('ction') && !line.text.includes('CTION')) return [line];
  const [, said = '', action = ''] = /^(.{8,4000}?[.;!?)\]”"])\s+((?:ACTIONS?|Actions?)(?:\s(?:by|for))?\s?[:–-].{2,300})$/.exec(line.text) ?? [];
  return action === '' || actionOwner(action) === null ? [line] : [{ ...line, text: said }, { ...line, raw: action, text: action }];
}

// A paragraph longer than this is a file without line ends.
const LONGEST = 4000;

const standsAlone = (previous: string, next: string): boolean =>
  HEADS_WHAT_FOLLOWS.test(previous) || HEADS_WHAT_FOLLOWS.test(next) || isResolutionStart(next) || actionOwner(next) !== null || actionOwner(previous) !== null || isVoteLine(next) || isVoteLine(previous);

const HEADS_WHAT_FOLLOWS = /^(?:the\s)?(?:motion|amendment|decision|resolution|vote)s?\s?[:.–-]?$/i;

/** A sentence cut by a page break: no end, and the rest begins small or has no number where its paragraph had one. */
const isCut = ({ text, number }: MinuteParagraph, next: string): boolean =>
  !/[.:;!?]["'”’)]?$/.test(text) && text.split(' ').length > 8 && (/^[a-z]/.test(next) || number !== null);

/** "(i)" alone may be a letter or a Roman number, and "(ii)" stands as deep as the "(i)" before it: what came before tells. */
function nested(own: MinuteParagraph, before: readonly MinuteParagraph[]): MinuteParagraph {
  if (own.number === null || !/^\(?[ivx]{1,5}\)?$/i.test(own.number)) return own;
  const last = before.slice(-12).findLast(({ number }) => number !== null && /^\(?[a-z]{1,5}\)?$/i.test(number));
  const [printed, above] = [own.number, last?.number ?? ''].map((number) => number.replace(/[()]/g, '').toLowerCase());
  if (printed === 'i') return { ...own, depth: /^[a-g]$/.test(above ?? '') ? 2 : own.depth };
  const isRoman = /^[ivx]{2,5}$/.test(printed ?? '') || above === 'iv' || above === 'ix';
  const roman = isRoman ? before.slice(-24).findLast(({ number }) => number !== null && /^\(?[ivx]{1,5}\)?$/i.test(number)) : undefined;
  return roman ? { ...own, depth: roman.depth } : own;
}

function paragraphOf(line: PackLine): MinuteParagraph {
  const text = squash(line.text.replace(/[\t|]+/g, ' '));
  const mark = MARK.exec(text)?.[0] ?? '';
  const number = MARK.exec(text)?.[1]?.replace(/\.$/, '') ?? null;
  const indent = /^[\s>]*/.exec(line.raw)?.[0].replace(/\t/g, '    ').length ?? 0;
  const isBullet = /^[-–—•·▪●○*]\s/.test(text);
  const isDouble = /^[-–—•·]\s{0,4}[●•○▪]/.test(text);
  // Converters lead numbered paragraphs with a dash: a figure with a point is no bullet.
  const isOwn = number !== null && /\d\.\d/.test(number);
  const depth = isOwn ? 0 : isDouble || (isBullet && indent > 0) || (number !== null && /^\(?[ivx]{2,5}\)?$/i.test(number)) ? 2 : isBullet || (number !== null && indent > 0) || (number !== null && /^\(?[a-z]\)?$/i.test(number)) ? 1 : 0;
  const rest = text.slice(mark.length).trim();
  return { number, text: rest === '' ? text : rest, depth, line: line.number };
}

const MARK = /^(?:[-–—•·▪●○*]\s{0,4})*(?:(\d{1,4}(?:\.\d{1,3}){1,3}\.?|\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)|(?:[a-hj-z]|[ivx]{1,5}|\d{1,2})\.)\s{1,8})?/i;
