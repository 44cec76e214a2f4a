import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { AgendaItemReading } from '../../reading';
import type { AgendaFound } from '../agenda/agendaEntries';
import { isStandingItem } from '../markers';
import { isLeftOpen } from './textBreak';

/** How a file that ends inside its agenda shows that the agenda goes on, as half a sentence; null where it does not. */
export function agendaBreak(lines: readonly PackLine[], agenda: AgendaFound, items: readonly AgendaItemReading[], lastAt: number, { endsMidLine }: { readonly endsMidLine: boolean }): string | null {
  const last = items[items.length - 1];
  const text = lines[lastAt]?.text ?? '';
  if (!last) return null;
  const name = last.number === null ? 'its last item' : `item ${last.number}`;
  const where = `it ends in the middle of the agenda, at ${name}`;
  const endsWithPart = agenda.entries[agenda.entries.length - 1]?.kind === 'part';
  if (endsWithPart || last.title === '' || isLeftOpen(text) || isCutDetail(text)) return where;
  if (isExclusionForItems(last)) return `the public is to be excluded for items that should follow ${name}`;
  if (items.every((item) => isOpening(item.title)) && items.length < 4) return `the agenda stops at ${name}, before its business`;
  if (lacksHabit(items, last, endsMidLine ? 2 : 3) || lacksClosing(lines.slice(agenda.from, lastAt), text)) return where;
  if (endsMidLine && /\bexclusion\b/i.test(last.title) && !/[.)]$/.test(last.note ?? '')) return where;
  return lines[lastAt]?.number !== last.line && isSentence(text) && notesEndClosed(lines.slice(agenda.from, lastAt)) ? where : null;
}

/** "For Dec", "(Pag", "Report of the": the beginning of what an agenda prints below its titles. */
const isCutDetail = (text: string): boolean =>
  /^(?:for\s(?:d|de|dec|deci|decis|decisi|decisio|i|in|inf|info|infor|inform|informa|informat|informati|informatio|di|dis|disc|discu|discus|discuss|discussi|discussio)?|(?:joint\s)?repo?r?t?(?:\so?f?(?:\sth?e?)?)?|part\s?\d?\s?[-–]?\s?(?:no?n?|p|pu|pub|publ|publi)?)$/i.test(squash(text));

const isExclusionForItems = (item: AgendaItemReading): boolean =>
  /\bexclu(?:sion|de|ding)\b|\bexempt\b/i.test(item.title) && /\b(?:following|remaining|below|that\sfollow\w{0,2}|next)\b/i.test(item.note ?? '');

const isOpening = (title: string): boolean =>
  isStandingItem(title) ? /\b(?:apolog\w{2,3}|declarations?|disclosures?|interests?|minutes|substitut\w{1,5}|welcome)\b/i.test(title) : /^(?:welcome|introductions?|prayers|chair\w{0,5}['’]?s?\s(?:announcements|opening))\b/i.test(title);

/** All reports before it have their pages or their purpose printed below them, and this one has not got that far. */
function lacksHabit(items: readonly AgendaItemReading[], last: AgendaItemReading, fewest: number): boolean {
  const business = (item: AgendaItemReading): boolean => item.reportOf !== null || !isStandingItem(item.title);
  const earlier = items.slice(0, -1).filter((item) => item.part === last.part && business(item));
  if (earlier.length < fewest || !business(last)) return false;
  const hasPages = (item: AgendaItemReading): boolean => item.pages !== null || item.toFollow;
  return (
    (earlier.every((item) => item.purpose !== null) && last.purpose === null) ||
    (last.reportOf !== null && earlier.every(hasPages) && !hasPages(last)) ||
    (earlier.every((item) => item.reportOf !== null || hasPages(item)) && last.reportOf === null && !hasPages(last) && last.note === null)
  );
}

/** "Report of the Head of Rep", where every other "Report of the …" of this agenda ends with a full stop. */
function lacksClosing(above: readonly PackLine[], text: string): boolean {
  const opening = (line: string): string => squash(line).split(' ').slice(0, 2).join(' ').toLowerCase();
  const alike = above.filter((line) => /^[A-Za-z]/.test(line.text) && opening(line.text) === opening(text));
  return alike.length >= 2 && alike.every((line) => /[.)]$/.test(line.text)) && /\w$/.test(text);
}

const isSentence = (text: string): boolean => {
  const words = squash(text).split(' ');
  return words.length >= 5 && !/[.:;!?)\]"'”’*\d]$/.test(text) && words.filter((word) => /^[a-z]/.test(word)).length * 2 > words.length;
};

/** Where the notes of this agenda end with a full stop, one that does not was cut. */
function notesEndClosed(lines: readonly PackLine[]): boolean {
  const sentences = lines.filter((line) => !isBlank(line) && /^(?:to|the|members|that|motion)\b/i.test(line.text) && line.text.split(' ').length >= 5);
  return sentences.length >= 1 && sentences.filter((line) => /[.)]$/.test(line.text)).length * 4 >= sentences.length * 3;
}
