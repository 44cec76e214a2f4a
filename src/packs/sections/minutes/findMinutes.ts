import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { findDates } from '../../printed/dates';
import { isActionsCaption } from '../actions/columns';
import { coverLabel, isAgendaHeading, isBodyName, isFurniture, isNextMeeting, isPresentMarker, isStandingItem, saysAgenda, withoutMinutesWord } from '../markers';
import { attendanceLabel } from './attendanceLabels';
import { endTimeIn } from './endTime';
import { isResolutionStart } from './resolutionWords';

/** Where one set of minutes stands: indexes in the lines searched, `to` exclusive. */
export interface MinutesFound {
  readonly from: number;
  readonly to: number;
}

/** Every set of minutes in the papers: from its heading, or its list of those present, to the end of its meeting. */
export function findMinutes(lines: readonly PackLine[]): readonly MinutesFound[] {
  const starts = findStarts(lines);
  return starts.flatMap((from, index): MinutesFound[] => {
    const found = { from, to: endOf(lines, from, starts[index + 1] ?? lines.length) };
    return isMinutes(lines, found) ? [found] : [];
  });
}

const HEADING = /^(?:extracts?\s(?:from|of)\s(?:the\s)?)?(?:(?:draft|public|non-?\s?public|confirmed|unconfirmed|exempt|confidential|open|private|note\sand|decisions?\sand|approved)\s){0,2}(?:minutes?|cofnodion|record|notes?)\sof\s(?:(?:a|an|the|proceedings|virtual|hybrid|remote|annual|ordinary|extraordinary|special|open|full|public|inquorate)\s){0,5}.{0,220}?(?:meeting|committee|board|council|panel|cabinet|forum|partnership|executive|commission|authority|held|cyfarfod)/i;
const BARE_HEADING = /^(?:(?:draft|public|non-?\s?public|confirmed|unconfirmed|exempt|the)\s){0,2}(?:minutes|minute|cofnodion(?:\s?\/\s?minutes)?)(?:\s?[-–(:]\s?.{0,80})?$/i;
const MET = /^(?:at\s(?:a|an|the)\s(?:\w+\s){0,3}meeting\sof|(?:a|an|the)\s(?:\w+\s){0,3}meeting\sof\s.{3,120}\s(?:was\sheld|held|took\splace))\b/i;

/** A heading, not a sentence about minutes ("The minutes of the meeting held on 3 May were agreed"). */
function isHeading(text: string): boolean {
  if (text.length > 400 || !/minute|cofnodion|record|note|meeting/i.test(text.slice(0, 80))) return false;
  const heading = squash(text);
  if (heading.length > 320 || /\((?:pages?|attached|to\sfollow)\b/i.test(heading)) return false;
  const isNamed = (HEADING.test(heading) || MET.test(heading)) && !/\b(?:were|be|is|are|to\s(?:agree|approve|confirm|sign))\b/.test(heading.replace(MET, '')) && !/^(?:minutes?|notes?)\sof\s(?:the\s)?(?:last|previous)\b/i.test(heading);
  return isNamed || (BARE_HEADING.test(heading) && !/[.;]$/.test(heading));
}

function findStarts(lines: readonly PackLine[]): number[] {
  const starts: number[] = [];
  let steps = 0;
  let wasPeople = false;
  let last: { readonly at: number; readonly steps: number; hasPeople: boolean; hasItems: boolean; isOver: boolean } | null = null;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    steps += 1;
    if (line.text.length > 600) continue;
    if (last && !last.isOver && endTimeIn(line.text)) last.isOver = true;
    if (last && !last.hasItems && isResolutionStart(line.text)) last.hasItems = true;
    const isPeople = isPeopleLine(line.text);
    // The second of two labels that stand together opens nothing.
    const isMore = isPeople && wasPeople && last !== null;
    wasPeople = isPeople;
    if (isMore) continue;
    if (!isPeople && (!isHeading(line.text) || isNumberedTitle(lines, at))) continue;
    // A heading above its own list of those present, or a second list of the same meeting.
    const isSame: boolean = last !== null && !last.isOver && !last.hasItems && (isPeople || !last.hasPeople) && steps - last.steps <= (last.hasPeople ? 70 : 40);
    if (isSame && last) {
      last.hasPeople ||= isPeople;
      continue;
    }
    // Once business has begun, a word like "Present" begins another meeting only where a heading or a date stands above it.
    const from = startOver(lines, at, starts.length > 0 ? (last?.at ?? 0) + 1 : 0);
    if (isPeople && last && !last.isOver && from === at) continue;
    if (!isPeople && BARE_HEADING.test(squash(line.text)) && !peopleFollow(lines, at)) continue;
    starts.push(from);
    last = { at, steps, hasPeople: isPeople, hasItems: false, isOver: false };
  }
  return starts;
}

/** "Minutes of the meeting of 3 May" below "Minute 114": the title of an item. */
const isNumberedTitle = (lines: readonly PackLine[], at: number): boolean => /^(?:minute\s(?:no\.?\s)?\d{1,5}|(?:[A-Z]{1,6}[\s./-]?)?\d{1,5}(?:[/-]\d{1,4}){1,2}|\d{1,3}[.)])$/i.test((lines[at - 1]?.text || lines[at - 2]?.text) ?? '');

const peopleFollow = (lines: readonly PackLine[], at: number): boolean => lines.slice(at + 1, at + 90).filter((line) => !isBlank(line)).slice(0, 30).some((line) => isPeopleLine(line.text));

/** Back over the name, the date and the place that stand above a heading. */
function startOver(lines: readonly PackLine[], at: number, floor: number): number {
  let start = at;
  let steps = 0;
  for (let back = at - 1; back >= floor && steps < 8; back -= 1) {
    const text = lines[back]?.text ?? '';
    // What stands above the number of the page is of the page before.
    if (/^\W*page\s*\d/i.test(text) || lines[back]?.page !== lines[at]?.page) break;
    if (text === '' || isFurniture(text)) continue;
    steps += 1;
    // "1) Welcome" may stand right above the list.
    if (steps === 1 && /^1[.)]\s\S.{2,40}$/.test(text)) continue;
    if (text.length > 300 || isTableRow(text) || isActionsCaption(text) || isAgendaHeading(text) || isNextMeeting(text) || endTimeIn(text) || /^\W{0,2}\d{1,3}[.)]?\s/.test(text) && findDates(text).length === 0) break;
    if (isHeading(text) || isBodyName(withoutMinutesWord(text)) || (text.length < 120 && findDates(text).some((date) => date.hasWeekday || date.iso !== null) && !/\b(?:page|signed)\b/i.test(text))) start = back;
  }
  return start;
}

/** To the end of the meeting and its signature; without one, to the next report, agenda or table. */
function endOf(lines: readonly PackLine[], from: number, next: number): number {
  let label: { readonly text: string; readonly at: number; readonly steps: number } | null = null;
  let steps = 0;
  let hasResolved = false;
  for (let at = from; at < next; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    steps += 1;
    const { text } = line;
    hasResolved ||= isResolutionStart(text);
    if (hasResolved && isTableRow(text) && SAYS_WHO_OR_WHEN.test(text)) {
      const caption = captionAbove(lines, at);
      if (caption !== null) return caption;
    }
    if (steps > 4 && endTimeIn(text)) return signed(lines, at + 1, next);
    if (steps > 12 && (isTable(text) || saysAgenda(text) || /^report\sof\sthe\s(?!.{0,80}\bwas\b)/i.test(text) && /^REPORT/.test(text))) return at;
    const cover = coverLabel(text);
    if (cover === null) continue;
    if (label && label.text !== cover && steps - label.steps <= 8 && steps > 20) return label.at;
    label = { text: cover, at, steps };
  }
  return next;
}

const SAYS_WHO_OR_WHEN = /\b(?:responsib\w{2,6}|due|progress|status|date\sraised|rag|lead)\b/i;

/** Index of the caption right above a list of actions; null where none stands there. */
function captionAbove(lines: readonly PackLine[], at: number): number | null {
  const above = lines.slice(Math.max(0, at - 4), at).findLastIndex((line) => !isBlank(line) && isActionsCaption(line.text));
  return above < 0 ? null : Math.max(0, at - 4) + above;
}

const isTableRow = (text: string): boolean => cellsOf(text).filter((cell) => cell !== '').length >= 4;

// The heading of a table of actions or of a development plan.
const isTable = (text: string): boolean => /\t|\|/.test(text) && SAYS_WHO_OR_WHEN.test(text) && text.split(/\t|\|/).length >= 4 && text.length < 200;

/** The chair's signature, the date of it and the clerk's address follow the end. */
function signed(lines: readonly PackLine[], from: number, next: number): number {
  let end = from;
  for (let at = from; at < Math.min(next, from + 24); at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (!/^(?:signed|chair(?:man|woman|person)?|mayor|convener|date[d]?|contact|clerk|tel|e-?mail|[._\s…-]{3,})|@|^\(?(?:the\s)?(?:next|meeting)\b/i.test(text)) break;
    end = at + 1;
  }
  return end;
}

/** Lists of those present stand in other papers too: without a heading the day must be printed above them, and business below. */
function isMinutes(lines: readonly PackLine[], { from, to }: MinutesFound): boolean {
  const own = lines.slice(from, to).filter((line) => !isBlank(line) && line.text.length < 6000);
  const people = own.slice(0, 60).findIndex((line) => isPeopleLine(line.text));
  const hasBusiness = own.some((line) => isResolutionStart(line.text) || /\b(?:was|were|and)\sRESOLVED\b/.test(line.text) || endTimeIn(line.text) !== null) || own.filter((line) => line.text.length < 600 && /^\W?\w{1,6}[.)](?:\s|(?=\p{Lu}))/u.test(line.text) && isStandingItem(line.text.slice(0, 60))).length >= 2;
  const numbered = own.filter((line) => NUMBERED.test(line.text)).length;
  // Read alone, minutes may begin with those present: what is below them tells.
  if (!own.slice(0, 10).some((line) => isHeading(line.text))) {
    const isDated = own.slice(0, Math.max(0, people)).some((line) => findDates(line.text).length > 0);
    return people >= 0 && (hasBusiness ? isDated || (from < 3 && numbered >= 2) : isDated && from < 3 && numbered >= 3);
  }
  const standing = own.slice(Math.max(0, people)).filter(({ text }) => text.length < 80 && !text.endsWith('.') && isStandingItem(text)).length;
  return people >= 0 ? hasBusiness || numbered >= 2 || standing >= 2 : hasBusiness && own.length >= 4;
}

/** "12/26 Benches", "3.APOLOGIES", and a number that stands alone above its title. */
const NUMBERED = /^\W{0,4}(?:(?:[Mm]inute|[Ii]tem|MINUTE|ITEM|Min\.?)\s(?:[Nn]o\.?\s)?)?(?:[A-Z]{0,6}[\s./-]?\d{1,5}(?:[/-]\d{1,4}){0,2}(?:[-/.][A-Z]{0,5}[-/.]?\d{1,4})?|[IVX]{1,5})(?:[.):]?\s+(?:\d{1,3}[.)]\s+)?\W{0,2}|[.)])[A-Z]|^(?:(?:[Mm]inute|MINUTE)\s(?:[Nn]o\.?\s)?\d{1,5}|[A-Z]{0,6}\d{1,5}(?:\/\d{1,4}){1,2})$/;

/** A quick look at how the line begins spares the patterns most lines of a pack. */
const isPeopleLine = (text: string): boolean =>
  text.length < 3000 && /^\W{0,3}(?:\w+\W+){0,4}(?:present|attend|presennol|bresennol|sederunt)/i.test(text.slice(0, 90)) && (isPresentMarker(text) || attendanceLabel(text)?.group === 'present');
