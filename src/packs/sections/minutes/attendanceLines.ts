import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import type { MinutedPerson } from '../../minutesReading';
import { namesOfApologies } from './formalItems';
import { peopleIn } from './people';
import { attendanceLabel } from './attendanceLabels';

/** A label of two lines in a column of its own: "Members   Jo Ash" above "present:  Bo Elm". Each line keeps its number. */
export function withWholeLabels(lines: readonly PackLine[]): readonly PackLine[] {
  const whole = [...lines];
  for (let at = 1; at < whole.length; at += 1) {
    const [above, line] = [whole[at - 1], whole[at]];
    if (!above || !line || above.number !== line.number - 1 || line.text.length > 300) continue;
    const end = SECOND_HALF.exec(line.text);
    const [first = '', ...others] = cellsOf(above.text);
    if (!end || !FIRST_HALF.test(first)) continue;
    whole[at - 1] = { ...above, text: `${first} ${end[1] ?? ''}:   ${others.join('   ')}`.trim() };
    whole[at] = { ...line, text: line.text.slice(end[0].length).trim() };
  }
  return whole;
}

/** Several lists in one row: "Present: Cllrs A Ash and B Birch. In attendance: the Clerk." */
export const withPartedLists = (lines: readonly PackLine[]): readonly PackLine[] =>
  lines.flatMap((line) => {
    if (line.text.length > 3000 || !NEXT_LIST.test(line.text) || attendanceLabel(line.text) === null) return [line];
    return line.text.split(NEXT_LIST).map((text) => ({ ...line, raw: text, text }));
  });

const NEXT_LIST = /(?<=[.;)])\s+(?=(?:also\s)?(?:present|in\sattendance|apologies(?:\sfor\sabsence)?|absent|officers?)\s?:\s)/i;

const FIRST_HALF = /^(?:(?:(?:other|also|board|committee|panel|voting|non-voting|elected|co-opted)\s)?(?:members?|councillors?|others?|also)(?:\s(?:also|in))?|non-(?:committee|board|panel|council|voting))$/i;
const SECOND_HALF = /^((?:members\s)?(?:in\s)?(?:present|attendance))(?:\s{0,40}:|(?=\s{3})|\t)/i;

/** Names in a row that the margin broke: the word below its title and the bracket that closes below go up to their line. */
export function withWholeNames(lines: readonly PackLine[]): readonly PackLine[] {
  const whole = [...lines];
  for (let at = 1; at < whole.length; at += 1) {
    const [above, line] = [whole[at - 1], whole[at]];
    if (!above || !line || above.number !== line.number - 1 || !/[,;]|\sand\s/.test(above.text) || isBlank(line) || / {3}|\t|\||^[^,;]{2,60}:\s/.test(line.text) || attendanceLabel(line.text)) continue;
    const [first = ''] = /^[^,;]{1,60}?(?=$|[,;]|\sand\s)/.exec(line.text) ?? [];
    const isOpen = above.text.lastIndexOf('(') > above.text.lastIndexOf(')') && /^[^()]{1,40}\)$/.test(first);
    if (first === '' || (!isOpen && !(CUT_NAME.test(above.text) && /^\p{Lu}[\p{L}'’-]{1,20}\.?$/u.test(first)))) continue;
    whole[at - 1] = { ...above, text: `${above.text}${isOpen && above.text.endsWith('-') ? '' : ' '}${first}` };
    whole[at] = { ...line, text: line.text.slice(first.length).replace(/^[\s,;]+/, '') };
  }
  return whole;
}

/** A given name alone, with its title or none, at the end of a row. */
const CUT_NAME = /(?:[,;]|\sand)\s(?:(?:Councillor|Cllr|Alderman|Reverend|Revd?|Dr|Mrs?|Ms|Miss|Mx|Prof(?:essor)?|Sir|Dame|Canon)\.?\s)?(?!and$)\p{Lu}[\p{L}'’-]{1,20}$|\s(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr)\.?\s\p{Lu}$/u;

export interface Told {
  /** The lines that are not of a sentence. */
  readonly lines: readonly PackLine[];
  readonly apologies: readonly MinutedPerson[];
  readonly present: readonly MinutedPerson[];
}

/** Sentences among the lists: "Apologies were submitted on behalf of …", "Councillor Ash attended as a substitute for Councillor Elm." */
export function toldInSentences(all: readonly PackLine[]): Told {
  const told = { lines: [] as PackLine[], apologies: [] as MinutedPerson[], present: [] as MinutedPerson[] };
  for (let at = 0; at < all.length; ) {
    const line = all[at];
    if (!line) break;
    const length = sentenceLength(all, at);
    const text = squash(all.slice(at, at + length).map((one) => one.text).join(' '));
    const asPerson = (names: string, substitute: string | null): MinutedPerson[] => {
      const read = peopleIn(names);
      return read.kind === 'people' ? read.people.map((person) => ({ ...person, substitute: substitute ?? person.substitute, attendance: null, isDoubtful: false, line: line.number })) : [];
    };
    const substituted = SUBSTITUTED.exec(text);
    const apologies = length > 0 && APOLOGIES.test(text) ? asPerson(namesOfApologies(text) ?? '', null) : [];
    if (apologies.length > 0) told.apologies.push(...apologies);
    else if (substituted) told.present.push(...asPerson(substituted[1] ?? '', substituted[2] ?? null));
    else told.lines.push(...all.slice(at, at + Math.max(1, length)));
    at += Math.max(1, length);
  }
  return told;
}

const APOLOGIES = /^(?:an?\s)?apolog(?:y|ies)\b.{0,40}\b(?:was|were|had\sbeen|have\sbeen)\s/i;
const SUBSTITUTED = /^((?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\.?\s[^.,;]{3,60}?)\s(?:attended|was\spresent|was\sin\sattendance|acted)\sas\s(?:a\s|the\s)?(?:named\s)?substitute\s(?:member\s)?(?:for|in\splace\sof|on\sbehalf\sof)\s([^.;]{3,80})\.?$/i;
const MOST_LINES = 6;

/** Lines of the sentence that begins here; 0 where none does. */
function sentenceLength(lines: readonly PackLine[], at: number): number {
  if (!/^(?:an?\s)?apolog(?:y|ies)\b|\bsubstitute\b/i.test(`${lines[at]?.text ?? ''} ${lines[at + 1]?.text ?? ''}`.slice(0, 300)) || isBlank(lines[at] ?? { number: 0, page: null, raw: '', text: '' })) return 0;
  const end = lines.slice(at, at + MOST_LINES).findIndex((line) => line.text.endsWith('.') || isBlank(line));
  const isOpen = end >= 0 && isBlank(lines[at + end] ?? { number: 0, page: null, raw: '', text: '' });
  // A sentence about apologies may end without its stop.
  return end < 0 || (isOpen && !APOLOGIES.test(lines[at]?.text ?? '')) ? 0 : isOpen ? end : end + 1;
}

/** "Corrow: Cy Fir, Apologies from Di Yew": who is absent, in the row of those present. */
export const SENT_WITHIN = /(?:^|(?<=:)\s|[,;]\s)apologies\sfrom\s/i;


/** "Three members of the public were present – …": whom it names goes on below it. */
export const PUBLIC_CAME = /^(?:\d{1,3}|\w{2,9})\smembers?\sof\sthe\spublic\s(?:were|was)\s(?:also\s)?(?:present|in\sattendance)\b/i;

/** A sentence with which the meeting began: whom it names is told of, and not listed. */
export const WELCOMES = /^(?:the\s)?(?:(?:deputy|vice|lord|town|parish)[\s-]){0,2}(?:mayor|chair\w{0,6}|clerk|provost|convener|leader|president)\b[^:]{0,60}?\s(?:welcomed|opened|thanked|reminded|informed|announced|advised|reported|explained|called|invited)\b/i;
