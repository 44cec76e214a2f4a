import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import type { PrintedDate } from '../../printed/dates';
import { findDates } from '../../printed/dates';
import { findTimes } from '../../printed/times';
import type { Problem } from '../../reading';
import { isMinutesHeading } from '../markers';
import type { Labelled } from './labels';
import { dateDoubt, risingDoubt, timeDoubt } from './whenDoubts';

export interface When {
  readonly date: string | null;
  readonly dateLine: number | null;
  readonly time: string | null;
  readonly timeLine: number | null;
  /** Index of the line that says when: the place is often beside it. */
  readonly at: number | null;
  readonly problems: readonly Problem[];
}

export interface Said {
  readonly at: number;
  readonly line: PackLine;
  readonly text: string;
  /** What says that it is the meeting's: 0 and 1 a label, 2 and 3 its weekday, 4 and 5 nothing, 6 that a letter bears it. */
  readonly rank: number;
  readonly date: PrintedDate;
}

/** The day and hour of the meeting: what a label says, else the first day with its weekday or its hour beside it. */
export function readWhen(lines: readonly PackLine[], labelled: readonly Labelled[]): When {
  const all = datesSaid(lines, labelled).sort((a, b) => a.rank - b.rank || a.at - b.at);
  const said = all[0] ?? null;
  const time = timeSaid(lines, labelled, said);
  const problems: Problem[] = [];
  if (!said) problems.push({ message: 'The date of the meeting was not found on the front sheet. Enter it.', line: null, kind: 'missing', value: 'meeting.date' });
  else if (said.date.doubt) {
    const kept = said.date.iso ? 'The date was kept as printed; check it.' : 'Enter the date.';
    problems.push({ message: `The date of the meeting, ${said.date.doubt}. ${kept}`, line: said.line.number, kind: 'contradicts', value: 'meeting.date' });
  } else problems.push(...dateDoubt(said, all));
  const rising = risingDoubt(lines, said, time);
  if (rising) problems.push(rising);
  else if (!time) problems.push({ message: 'The time of the meeting was not found on the front sheet. Enter it.', line: null, kind: 'missing', value: 'meeting.time' });
  else if (time.time === null) problems.push({ message: `The time of the meeting, “${time.printed}”, may be in the morning or the evening. Enter it.`, line: time.line.number, kind: 'uncertain', value: 'meeting.time' });
  else problems.push(...timeDoubt(time, said));
  return {
    date: said?.date.iso ?? null,
    dateLine: said?.line.number ?? null,
    time: time?.time ?? null,
    timeLine: time && time.time !== null ? time.line.number : null,
    at: said?.at ?? null,
    problems,
  };
}

const OTHER_DATE = /\b(?:publi(?:shed|cation)|issued?|de?i?spatch(?:ed)?|dated|previous|last|next|minutes|signed|deadline|(?:as|position)\sat|by\snoon|no\slater|before|updated|printed|version|since|until|register)\b/i;

function datesSaid(lines: readonly PackLine[], labelled: readonly Labelled[]): Said[] {
  const said: Said[] = [];
  for (const { label, value, line, at } of labelled) {
    if (label !== 'date' && label !== 'time' && label !== 'committee') continue;
    // A date may be broken before its year.
    const below = lines[at + 1]?.text ?? '';
    const text = findDates(value)[0]?.iso === null && /^\d{4}\b/.test(below) ? `${value} ${below}` : value;
    for (const date of findDates(text).slice(0, 1)) said.push({ at, line, text, rank: isOfLetter(lines, at, date) ? 6 : label === 'date' ? 0 : 1, date });
  }
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) || line.text.length > 600) continue;
    const below = lines[at + 1]?.text ?? '';
    const own = findDates(line.text)[0];
    // "Wednesday, the 25th day of" above "February, 2026".
    const isCut = (own && own.iso === null && /^\d{4}\b/.test(below)) || (!own && /\b\d{1,2}(?:st|nd|rd|th)?(?:\s(?:day\s)?of)?$/i.test(line.text) && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},?\s\d{4}\b/i.test(below));
    const text = isCut ? `${line.text} ${below}` : line.text;
    for (const date of findDates(text).slice(0, 1)) {
      const isOther = (OTHER_DATE.test(sentenceOf(line.text, date.from)) && !isMinutesHeading(line.text)) || labelled.some((value) => value.at === at && value.label === 'other');
      const hasTime = findTimes(line.text.slice(0, date.from) + ' '.repeat(date.to - date.from) + line.text.slice(date.to)).length > 0;
      if (isOther || (date.iso === null && !date.hasWeekday)) continue;
      said.push({ at, line, text, rank: date.hasWeekday ? (hasTime ? 2 : 3) : hasTime ? 4 : 5, date });
    }
  }
  return said;
}

/** The sentence of a line that stands there: what the next says of a day is of another. */
function sentenceOf(text: string, at: number): string {
  const ends = [...text.matchAll(/(?<!\b(?:[ap]\.m|no|st|mr|dr))[.!?]\s(?=[A-Z])/gi)].map(({ index }) => index + 1);
  return text.slice(ends.findLast((end) => end <= at) ?? 0, ends.find((end) => end > at));
}

/** "Date: 20 April 2026" above "Dear Councillor": when the letter was written that asks members to come. */
const isOfLetter = (lines: readonly PackLine[], at: number, { hasWeekday }: PrintedDate): boolean => !hasWeekday && lines.slice(at + 1, at + 12).some(({ text }) => /^dear\s/i.test(text));

export interface TimeSaid {
  readonly time: string | null;
  readonly printed: string;
  readonly line: PackLine;
  readonly isLabelled: boolean;
}

/** The hour: labelled, beside the date, or on one of the lines around it. Not the hour by which to register to speak. */
function timeSaid(lines: readonly PackLine[], labelled: readonly Labelled[], said: Said | null): TimeSaid | null {
  for (const { label, value, line } of labelled) {
    const found = label === 'time' || label === 'date' ? findTimes(withoutDates(value))[0] : undefined;
    if (found) return { ...found, line, isLabelled: true };
  }
  if (!said) return firstClearTime(lines);
  for (const step of [0, 1, 2, -1, -2, 3, 4, -3]) {
    const line = lines[said.at + step];
    const found = line && line.text.length < 600 && (step === 0 || !OTHER_DATE.test(line.text)) ? findTimes(withoutDates(line.text))[0] : undefined;
    if (line && found) return { ...found, line, isLabelled: false };
  }
  return firstClearTime(lines);
}

function firstClearTime(lines: readonly PackLine[]): TimeSaid | null {
  for (const line of lines) {
    if (isBlank(line) || line.text.length > 200 || OTHER_DATE.test(line.text) || /\b(?:ended|closed|finished|concluded|rose)\b/i.test(line.text)) continue;
    const found = findTimes(withoutDates(line.text))[0];
    if (found && /\b(?:at|commenc\w{2,5}|start\w{0,4}|from|begin\w{0,5}|meeting|time)\b/i.test(line.text)) return { ...found, line, isLabelled: false };
  }
  return null;
}

export function withoutDates(text: string): string {
  let rest = text;
  for (const date of findDates(text)) rest = rest.replace(date.printed, ' '.repeat(date.printed.length));
  return rest;
}
