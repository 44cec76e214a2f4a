import { formatDate } from '../../../domain/formats';
import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import { findDates } from '../../printed/dates';
import type { MeetingReading, Problem } from '../../reading';

export interface CalledOff {
  readonly state: NonNullable<MeetingReading['state']>;
  /** The day to which it is moved, where that is said. */
  readonly movedTo: string | null;
  readonly line: number;
  readonly problems: readonly Problem[];
}

/** Whether the sheet plainly says that the meeting is not held on its day. What it says of another day's meeting, or of what would happen if, is not that. */
export function readCalledOff(lines: readonly PackLine[], date: string | null): CalledOff | null {
  for (const [at, line] of lines.entries()) {
    const text = squash(line.text).replace(/[*_#]/g, '').trim();
    // A statement may be broken before its date.
    const said = statementIn(text, date) && (statementIn(`${text} ${squash(lines[at + 1]?.text ?? '')}`, date) ?? statementIn(text, date));
    if (!said) continue;
    const what = said.state === 'cancelled' ? 'is cancelled' : 'is moved to another day';
    const problem = (message: string, value: string): Problem => ({ message, line: line.number, kind: 'uncertain', value });
    const day = said.movedTo === null ? 'To which day it is moved is not plainly said. Enter it where you know it.' : `It is moved to ${formatDate(said.movedTo)}. Confirm the day.`;
    return { ...said, line: line.number, problems: [problem(`The front sheet says that the meeting ${what}. Confirm it, or say that it is held.`, 'meeting.state'), ...(said.state === 'moved' ? [problem(day, 'meeting.movedTo')] : [])] };
  }
  return null;
}

type Said = Pick<CalledOff, 'state' | 'movedTo'>;

const OFF = String.raw`cancell?ed|called\soff|abandoned`;
const MOVED = String.raw`postponed|re-?arranged|re-?scheduled|deferred|moved`;
const ALONE = new RegExp(String.raw`^(?:(?:status|please\snote|n\.?b\.?|important)\s?:?\s)?[([]?(?:notice\sof\s(?:meeting\s)?cancellation|cancellation\sof\smeeting|(?:(?:this\s|the\s)?meeting\s)?(?<off>${OFF}|postponed))[)\]]?[.!]?$`, 'i');
const AT_AN_END = new RegExp(String.raw`^(?:[([]?(?<first>${OFF}|postponed)[)\]]?\s?[-–—:]\s(?!to\b)\S.{2,140}|\S.{2,140}?(?:\s[-–—]\s|:\s|\s?[([])(?<last>${OFF}|postponed)[)\]]?[.!]?)$`, 'i');
const SENTENCE = new RegExp(String.raw`^(?:.{0,60}[.:!]\s)?(?:please\snote\s)?(?:that\s)?(?:the|this)\s(?<which>(?:[\w'’&,-]+\s){0,12}?meeting\b[^.]{0,100}?)\s?(?:has\s(?:now\s)?been|is(?:\snow)?|was|has\shad\sto\sbe)\s(?<verb>${OFF}|${MOVED})\b(?<rest>.{0,160})$`, 'i');
const HEADED = new RegExp(String.raw`^[([]?(?:meeting\s)?(?<verb>postponed|re-?arranged|re-?scheduled|moved)(?<rest>\s(?:to|until|for)\b.{4,80})$`, 'i');
const HEDGED = /\b(?:if|unless|should|may|might|could|not|whether|in\sthe\sevent|previous|last|next|other)\b/i;

function statementIn(text: string, date: string | null): Said | null {
  if (text.length > 320 || !/cancel|called\soff|abandon|postpone|arrange|schedule|defer|moved/i.test(text)) return null;
  const alone = ALONE.exec(text) ?? (text.length < 160 && !HEDGED.test(text) ? AT_AN_END.exec(text) : null);
  if (alone) {
    if (isOfAnotherDay(text, date)) return null;
    const { off, first, last } = alone.groups ?? {};
    return { state: /postponed/i.test(off ?? first ?? last ?? '') ? 'moved' : 'cancelled', movedTo: null };
  }
  const { which = '', verb, rest = '' } = (SENTENCE.exec(text) ?? HEADED.exec(text))?.groups ?? {};
  if (verb === undefined || HEDGED.test(which) || isOfAnotherDay(which, date)) return null;
  const [, target] = new RegExp(String.raw`^\s(?:and\s(?:has\sbeen\s|is\s|will\sbe\s)?(?:${MOVED})\s)?(?:to|until|for)\b(.*)$`, 'i').exec(rest) ?? [];
  const movedTo = target === undefined ? null : (findDates(target.slice(0, 60))[0]?.iso ?? null);
  // The day at the head of the sheet may be the new one already: then it is held, as announced.
  if (movedTo !== null && movedTo === date) return null;
  if (!new RegExp(`^(?:${OFF})$`, 'i').test(verb)) return /^(?:postponed|deferred)$/i.test(verb) || movedTo !== null ? { state: 'moved', movedTo } : null;
  return movedTo === null ? { state: 'cancelled', movedTo: null } : { state: 'moved', movedTo };
}

const isOfAnotherDay = (text: string, date: string | null): boolean => findDates(text).some(({ iso }) => iso !== null && date !== null && iso !== date);
