import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { findDates } from '../../printed/dates';
import { findEmail, findLinks } from '../../printed/addresses';
import { findTimes } from '../../printed/times';
import { isBodyName } from '../markers';
import type { Labelled } from './labels';
import { labelNamed } from './labels';

export interface VenueRead {
  readonly venue: string;
  readonly line: number;
  /** Why it may be another place, as a sentence; null where the sheet plainly says that the meeting is there. */
  readonly doubt: string | null;
}

/** Where the meeting is: labelled, in the sentence that says when, or on a line of its own near the date. */
export function readVenue(lines: readonly PackLine[], labelled: readonly Labelled[], whenAt: number | null): VenueRead | null {
  const label = labelled.find((value) => value.label === 'venue' && /[A-Za-z]{3}/.test(value.value));
  if (label) return labelledVenue(lines, label, labelled);
  return inSentence(lines, whenAt) ?? nearDate(lines, whenAt);
}

/** "Online. Members of the public are welcome", "Zoom - Please click here". */
const WHAT_TO_DO = /(?:\.|\s[-–])\s(?:(?:Please|You|Anyone|Click)\s[a-z]|(?:Members\sof|The)\s(?:the\s)?(?:press|public)\s).*$/s;

const tidy = (text: string): string => squash(text).replace(/^(?:venue|place|location)\s(?=[A-Z])/i, '').replace(/[.,]?\s(?:view|get|see)\s(?:directions|(?:on\s)?(?:a\s|the\s)?(?:location\s)?map)$/i, '').replace(/^(?:(?:[Ii]n|[Aa]t)\s(?:the\s)?|(?:IN|AT)\s(?:THE\s)?(?=[A-Z]{3}))/, '').replace(WHAT_TO_DO, '').replace(/\s(?:https?:\/\/|www\.)\S{3,300}$/i, '').replace(/[\s,.;–-]+$/, '');

/** An address goes on over the lines below while they stand close and say nothing else. */
function labelledVenue(lines: readonly PackLine[], label: Labelled, labelled: readonly Labelled[]): VenueRead {
  const texts = [label.value];
  let stray: string | null = null;
  for (let at = label.at + 1; at < Math.min(label.at + 6, lines.length); at += 1) {
    const line = lines[at];
    if (!line || isBlank(line) || labelled.some((other) => other.at === at) || BESIDE_PLACE.test(line.text) || !isPlaceLike(line.text)) break;
    // A comma announces more of the address, and a word for a place is one.
    if (!PLACE.test(line.text) && !lines[at - 1]?.text.endsWith(',') && !line.text.endsWith(',')) stray ??= line.text;
    texts.push(line.text);
  }
  const address = texts.map((text) => squash(text).replace(/,$/, '')).reduce((before, next) => `${before}${/^(?:road|street|lane|avenue|square)\b/i.test(next) || /\b\d{1,4}[a-z]?$/i.test(before) ? ' ' : ', '}${next}`);
  return { venue: tidy(address), line: label.line.number, doubt: stray === null ? null : `“${squash(stray)}” stands below the place of the meeting and was read as more of its address. Check it.` };
}

/** "Media", "Webcast: watch it": what a page prints below the place. */
const BESIDE_PLACE = /^\p{Lu}[\p{L}\s]{2,30}:\s|^media$/iu;

function isPlaceLike(text: string): boolean {
  return text.length < 100 && !text.includes('|') && !/[.?!:]$/.test(text) && findDates(text).length === 0 && findTimes(text).length === 0 && findEmail(text) === null && findLinks(text).length === 0 && !isBodyName(text) && labelNamed(text) === null && !/\b(?:agenda|members?|please|contact|press|public|meeting(?!\srooms?\b)|livestream|webcast)\b/i.test(text);
}

const PLACE = /\b(?:chamber|town\shall|city\shall|county\shall|shire\shall|village\shall|parish\shall|\w{0,20}hall|civic|committee\srooms?|meeting\sroom|room|suite|offices?|house|centre|center|church|school|library|pavilion|street|road|lane|square|virtual|remote|online|zoom|microsoft\steams|ms\steams|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2})\b/i;

/** "… will be held in the Council Chamber, Civic Centre on Tuesday 4 March 2025 at 6.30 pm". */
function inSentence(lines: readonly PackLine[], whenAt: number | null): VenueRead | null {
  if (whenAt === null) return null;
  let from = whenAt;
  let to = whenAt;
  while (from > 0 && whenAt - from < 4 && lines[from - 1]?.text) from -= 1;
  while (to + 1 < lines.length && to - whenAt < 4 && lines[to + 1]?.text) to += 1;
  const block = lines.slice(from, to + 1);
  const text = squash(block.map((line) => line.text).join(' ')).slice(0, 1200);
  for (const match of text.matchAll(/\b(?:(?:in|within|at|via)\s(?=(?:the\s)?[A-Z])|(?:IN|WITHIN|AT|VIA)\s(?=THE\s[A-Z]))/g)) {
    const start = match.index + match[0].length;
    const place = upToWhen(text.slice(start, start + 250)).replace(/^the\s/i, '');
    const isHeld = /\bheld\b[^;]{0,200}$/i.test(text.slice(0, match.index));
    if (place.length < 4 || place.length > 160 || !(isHeld || PLACE.test(place)) || isBodyName(place) || /^\w+day\b/.test(place)) continue;
    const opening = squash(place).split(' ').slice(0, 2).join(' ');
    const line = block.find((candidate) => squash(candidate.text).includes(opening)) ?? lines[whenAt];
    const venue = tidy(place);
    return { venue, line: line?.number ?? 0, doubt: isHeld || saysWhen(text, match.index) ? null : `The place of the meeting, “${venue}”, stands in a sentence that does not say when it is. Check it.` };
  }
  return null;
}

/** Whether the sentence at hand has a day or an hour. A small letter behind "p.m." goes on with it. */
function saysWhen(text: string, at: number): boolean {
  const ends = [...text.matchAll(/[.;!?]\s(?=[A-Z])/g)].map(({ index }) => index + 1);
  const sentence = text.slice(ends.findLast((end) => end <= at) ?? 0, ends.find((end) => end > at));
  return findDates(sentence).length > 0 || findTimes(sentence).length > 0;
}

/** On the next line of the sheet, behind no full stop. */
const NEXT_SENTENCE = /\s(?=(?:Please|Members\sof|All\s(?:[Mm]embers|[Cc]ouncillors)|You|The\s(?:press|public|agenda|meeting))\s[a-z])/;

function upToWhen(text: string): string {
  const stops = [findDates(text)[0]?.from, findTimes(text)[0]?.from].filter((at) => at !== undefined);
  const upTo = stops.length > 0 ? text.slice(0, Math.min(...stops)) : text;
  return upTo.split(/[.;:]\s|\s(?:for\sthe\s(?:purpose|transaction)|when|to\s(?:transact|consider)|commencing|starting|beginning|and\syou|at\swhich|where)\b/i)[0]?.split(NEXT_SENTENCE)[0]?.replace(/(?:[\s,–-]+(?:on|at|from|the))*[\s,.–-]*$/i, '') ?? '';
}

/** A line of its own within a few lines of the date that is nothing but a place. */
function nearDate(lines: readonly PackLine[], whenAt: number | null): VenueRead | null {
  const at = whenAt ?? 0;
  for (const step of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6]) {
    const line = lines[at + step];
    if (!line || isBlank(line) || line.text.length > 200) continue;
    const text = step === 0 ? besideWhen(line.text) : tidy(goingOn(lines, at + step));
    if (PLACE.test(text) && isPlaceLike(text) && !/\b(?:clerk|executive(?!\s(?:meeting\s)?(?:room|suite|chamber))|officer|director|councillors?)\b/i.test(text) && /^[A-Z]/.test(text)) return { venue: text, line: line.number, doubt: step === 0 || (isRoom(text) && isBeside(lines, at, at + step)) ? null : `The place of the meeting, “${tidy(text)}”, has no label and was taken from a line near the date. Check it.` };
  }
  return null;
}

/** The words in the first column of a line, and of the next where they go on: behind a comma, or with the rest of a place's name. */
function goingOn(lines: readonly PackLine[], at: number): string {
  const [own, below] = [lines[at], lines[at + 1]].map((line) => ofFirstColumn(line?.text ?? ''));
  if (!own || !below || !isPlaceLike(below)) return own ?? '';
  const isRest = /^(?:hall|house|road|street|lane|centre|chamber|square|building)\b/i.test(below);
  return own.endsWith(',') || isRest ? `${own} ${below}` : own;
}

/** Without the label, and its value, that stands in another column. */
function ofFirstColumn(text: string): string {
  const [first = '', second = ''] = cellsOf(text);
  return second !== '' && labelNamed(second) !== null ? first : text;
}

/** "Committee Room 2, Town Hall": a room or a building by its name, and at most its address behind it. */
export const isRoom = (text: string): boolean =>
  /^(?:the\s)?(?:[\w'’&.-]+\s){0,5}(?:chamber|\w{0,20}hall|\w{0,10}rooms?|suite|offices?|headquarters|house|centre|center|church|school|library|pavilion)(?:\s(?:[A-Z]|\d{1,3}|one|two|three)(?:\s(?:and|&)\s(?:[A-Z]|\d{1,3}))?)?(?:$|,\s|\s(?:[–-]|and|&)\s|\s?\()/i.test(text) && !text.includes(':');

/** Nothing but the day, the hour and blank lines stands between: the lines of a front sheet that say when and where. */
function isBeside(lines: readonly PackLine[], whenAt: number, at: number): boolean {
  const between = at > whenAt ? lines.slice(whenAt + 1, at) : lines.slice(at + 1, whenAt);
  return between.every((line) => isBlank(line) || /^(?:commenc\w{2,5}|start\w{0,4}|time)?(?:\s(?:at|from))?\W*$/i.test(besideWhen(line.text)));
}

/** "Tuesday 4 March 2025, 6.30 pm, Council Chamber": what is left beside day and hour. */
function besideWhen(text: string): string {
  let rest = text;
  for (const { printed } of [...findDates(text), ...findTimes(text)]) rest = rest.replace(printed, ' ');
  return squash(rest).replace(/^(?:[\s,–|-]|(?:[Oo]n|[Aa]t|[Ii]n|the|from)\b)+|(?:\s(?:on|at|from|the))*[\s,–|-]*$/g, '');
}
