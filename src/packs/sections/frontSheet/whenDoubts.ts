import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import type { Problem } from '../../reading';
import type { Said, TimeSaid } from './when';
import { withoutDates } from './when';

/** Why the day may be another's: neither a label nor its weekday says that it is the meeting's, or two days are said alike. */
export function dateDoubt(said: Said, all: readonly Said[]): Problem[] {
  const other = all.find(({ rank, date }) => rank === said.rank && rank > 1 && date.iso !== null && date.iso !== said.date.iso);
  const how =
    said.rank === 6 ? 'may be the day on which the letter was written' : said.rank > 3 ? 'has neither a label nor a weekday that says so' : other ? `stands beside another, “${other.date.printed}” in line ${String(other.line.number)}` : null;
  return how === null ? [] : [{ message: `The date of the meeting, “${said.date.printed}”, ${how}. Check it.`, line: said.line.number, kind: 'uncertain', value: 'meeting.date' }];
}

/** Why the hour may be another's, or in the other half of the day. */
export function timeDoubt({ time, printed, line, isLabelled }: TimeSaid, said: Said | null): Problem[] {
  if (time === null) return [];
  const tell = (how: string): Problem[] => [{ message: `The time of the meeting, “${printed}”, ${how}. Check it.`, line: line.number, kind: 'uncertain', value: 'meeting.time' }];
  if (/\dm?\s{1,3}for\s{1,3}\d|m\.?\s{1,3}for\s/i.test(printed)) return tell('names two hours; the second was taken, at which it begins');
  if (/^[89][.:]\d{2}$/.test(printed)) return tell('was read as in the morning: no “am” or “pm” stands with it');
  const rest = squash(withoutDates(line.text).replace(printed, ' ')).replace(OF_MEETING, '');
  return isLabelled || line === said?.line || !/\p{L}{2}/u.test(rest) || BEGINS.test(line.text) ? [] : tell('stands apart from the date and may be of something else');
}

/** Words that stand with an hour alone. */
const OF_MEETING = /\b(?:at|on|from|to|until|hrs?|hours|prompt|sharp|[a-z]{3,6}day)\b/gi;
/** Words by which a line says that the meeting begins then. */
const BEGINS = /\bmeeting\b.{0,120}\b(?:at|commenc\w{2,5}|starts?|begins?|from)\b|^(?:commenc\w{2,5}|start(?:s|ing)?|begin(?:s|ning)?|to\sbe\sheld|time)\b/i;

/** Where a meeting begins when another ends, at no hour that anybody knows: beside the day, or with the hour. */
export function risingDoubt(lines: readonly PackLine[], said: Said | null, time: TimeSaid | null): Problem | null {
  const near = said === null ? lines.slice(0, NEAR) : lines.slice(Math.max(0, said.at - 2), said.at + NEAR);
  const line = near.find(({ text }) => text.length < 600 && RISING.test(text));
  const words = line && RISING.exec(line.text)?.[0];
  if (line === undefined || words === undefined) return null;
  const message = time === null ? `The meeting begins “${words}”, and no hour is printed. Enter the time when it is known, or leave it empty.` : `The meeting begins “${words}” or at “${time.printed}”. Check the time.`;
  return { message, line: line.number, kind: 'uncertain', value: 'meeting.time' };
}

const NEAR = 6;
const RISING = /\b(?:(?:up)?on|at|after|following)\s(?:the\s)?(?:rising|rise|conclusion|adjournment|close|end|completion)\sof\s(?:the\s)?(?:[\w’'&-]+\s){0,6}?(?:council|committee|meeting|board|cabinet|assembly|court|business)\b/i;
