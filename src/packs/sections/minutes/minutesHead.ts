import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { PrintedDate } from '../../printed/dates';
import { findDates } from '../../printed/dates';
import { findTimes } from '../../printed/times';
import type { MinutesReading } from '../../minutesReading';
import type { Problem } from '../../reading';
import { isRoom } from '../frontSheet/venue';
import { isBodyName, isFurniture, withoutMinutesWord } from '../markers';

type Value = { readonly value: string; readonly line: number } | null;

export interface HeadRead {
  readonly body: Value;
  readonly date: Value;
  readonly time: Value;
  readonly venue: Value;
  readonly problems: readonly Problem[];
}

/** Who met, when and where, from the lines above the list of those present. */
export function readHead(lines: readonly PackLine[]): HeadRead {
  const head = lines.filter((line) => !isBlank(line) && !isFurniture(line.text) && line.text.length < 800);
  const problems: Problem[] = [];
  const dates = head.flatMap((line, at) => datesIn(line, head[at + 1]).map((date) => ({ date, line })));
  const chosen = dates.find(({ date }) => date.iso !== null && date.hasWeekday) ?? dates.find(({ date }) => date.iso !== null) ?? null;
  const first = head[0]?.number ?? null;
  const unread = dates.find(({ date }) => date.doubt !== null);
  if (!chosen && unread) problems.push({ message: `The date of the minutes, ${unread.date.doubt ?? ''}. Enter the date.`, line: unread.line.number, kind: 'unreadable', value: 'date' });
  else if (!chosen) problems.push({ message: 'The minutes do not say when the meeting was. Enter the date.', line: first, kind: 'missing', value: 'date' });
  else if (chosen.date.doubt !== null) problems.push({ message: `The date of the minutes, ${chosen.date.doubt}. The date was kept as printed; check it.`, line: chosen.line.number, kind: 'contradicts', value: 'date' });
  const other = dates.find(({ date }) => date.iso !== null && date.hasWeekday && date.iso !== chosen?.date.iso);
  if (chosen && other) problems.push({ message: `The minutes give two dates, “${chosen.date.printed}” and “${other.date.printed}”. Check which is the meeting's.`, line: other.line.number, kind: 'contradicts', value: 'date' });
  const alike = chosen?.date.hasWeekday === false ? dates.find(({ date }) => date.iso !== null && date.iso !== chosen.date.iso) : undefined;
  if (chosen && alike) problems.push({ message: `The minutes give “${chosen.date.printed}” and “${alike.date.printed}”; the first was taken as the day of the meeting. Check it.`, line: chosen.line.number, kind: 'uncertain', value: 'date' });
  const venue = venueIn(head, chosen?.line ?? null);
  if (venue?.isGuess) problems.push({ message: `The place of the meeting, “${venue.value}”, has no label and was taken from a line near the date. Check it.`, line: venue.line, kind: 'uncertain', value: 'venue' });
  return {
    body: bodyIn(head),
    date: chosen?.date.iso ? { value: chosen.date.iso, line: chosen.line.number } : null,
    time: timeIn(head, chosen?.line ?? null),
    venue,
    problems,
  };
}

/** The dates of a line, and the one that goes on in the next: "held on Monday 12th" above "January 2026". */
function datesIn(line: PackLine, below: PackLine | undefined): PrintedDate[] {
  const own = findDates(line.text);
  if (!below || below.number !== line.number + 1 || own.some(({ iso }) => iso !== null) || !/(?:\d(?:st|nd|rd|th)?|day,?|\p{L}{3,9},?)$/u.test(line.text)) return own;
  const broken = findDates(`${line.text} ${below.text}`).filter(({ iso, from, to }) => iso !== null && from < line.text.length && to > line.text.length);
  return broken.length > 0 ? broken : own;
}

/** Whether both names are one body's: packs write "The Housing Committee", "Housing" and "HOUSING SUB-COMMITTEE". */
export function standingOf(body: string | null, committee: string | null): MinutesReading['standing'] {
  if (body === null || committee === null) return 'unclear';
  const [own, other] = [bareBody(body), bareBody(committee)];
  return own === other || own.endsWith(` ${other}`) || other.endsWith(` ${own}`) ? sameRank(own, other) : 'anotherBody';
}

const bareBody = (name: string): string =>
  name.toLowerCase().replace(/[’‘]/g, "'").replace(/&/g, ' and ').replace(/sub[\s-]+committee/g, 'subcommittee').replace(/[^a-z0-9'\s]/g, ' ').replace(/\b(?:the|of|a)\b/g, ' ').replace(/(?<!^)\scommittee\b/g, ' ').replace(/\s+/g, ' ').trim();

// "Housing" within "Joint Housing": one name in the other is no proof; only a council's name in front is.
const sameRank = (own: string, other: string): MinutesReading['standing'] => {
  if (own === other) return 'thisBody';
  const [long, short] = own.length > other.length ? [own, other] : [other, own];
  // "The Parish Council" is the one that the papers are of.
  if (/^(?:(?:parish|town|community|city|county|borough|district)\scouncil|council|cabinet)$/.test(short)) return 'thisBody';
  return /\b(?:council|borough|corporation|authority)$/.test(long.slice(0, -short.length).trim()) ? 'thisBody' : 'anotherBody';
};

const KIND = '(?:sub-?\\s?committee|committee|board|panel|cabinet|commission|executive|forum|assembly|authority|partnership|working\\s(?:group|party)|task\\s(?:group|force)|council|court|trustees|governors|group|trust)';
const OF_BODY = new RegExp(`\\b(?:minutes?|meeting|record|notes?|cofnodion|cyfarfod)\\sof\\s(?:(?:a|an|the|virtual|hybrid|annual|ordinary|extraordinary|special|public|open|full(?!\\scouncil)|meeting|proceedings|of|at)\\s){0,7}([A-Z'“"(].{2,110}?\\b${KIND})\\b(?!\\s(?:chamber|offices?|house|room|(?:sub-?)?committee|and\\s|of\\s(?!the\\scouncil)))(\\s(?:[-–(]\\s?|of\\s|for\\s)(?!held)(?:[A-Z(][\\w&'’()-]*|and|of|the|for)(?:\\s(?:[A-Z(][\\w&'’()-]*|and|of|the|for|&))*)?`, 'i');

function bodyIn(head: readonly PackLine[]): Value {
  for (const line of head) {
    // "Meeting:   Housing Committee": the label is none of the name.
    const labelled = /^(?:meeting|committee|body)(?:\s?:\s*|\t\s*|\s{3,})(.{5,120})$/i.exec(line.text)?.[1];
    if (labelled !== undefined && isBodyName(labelled)) return { value: squash(labelled), line: line.number };
    const match = OF_BODY.exec(squash(line.text).slice(0, 400));
    const body = match?.[1]?.replace(/^(?:[A-Z][\w-]+\s){0,2}meeting\s(?:held\s)?(?:in\s(?:public|private)\s)?of\s/i, '').replace(/^the\s/i, '');
    if (body && !/^(?:meeting|last|previous|held)\b|\bheld\b|\d{4}/i.test(body)) return { value: `${body.replace(OF_COUNCIL, '$1')}${onlyCommittees(match?.[2])}`, line: line.number };
  }
  const named = head.map((line) => ({ ...line, text: withoutMinutesWord(line.text) })).filter((line) => isBodyName(line.text));
  const own = named.find((line) => !/\b(?:council|authority|corporation)$/i.test(squash(line.text))) ?? named[0];
  return own ? { value: squash(own.text), line: own.number } : null;
}

/** "Leisure Committee of Dale District Council": whose committee it is is none of its name. */
const OF_COUNCIL = /^(.{4,80}\b(?:committee|panel|board|cabinet))\sof\s(?:the\s)?[^,]{3,60}\b(?:council|authority)$/i;

/** "Safeguarding Sub (Children's) Committee" goes on behind its brackets; "Board of the Council" does not. */
const onlyCommittees = (rest: string | undefined): string => (rest !== undefined && /^\s(?:[-–]\s|\()/.test(rest) && !/\bheld\b/i.test(rest) ? rest.replace(/[\s,(-]+$/, '') : '');

function timeIn(head: readonly PackLine[], dated: PackLine | null): Value {
  const near = dated ? [dated, ...head] : head;
  for (const line of near) {
    const [time] = findTimes(withoutDates(line.text));
    if (time?.time && !/\b(?:livestream|until|ended|closed)\b/i.test(line.text)) return { value: time.time, line: line.number };
  }
  return null;
}

function withoutDates(text: string): string {
  let rest = text;
  for (const { printed } of findDates(text)) rest = rest.replace(printed, ' '.repeat(printed.length));
  return rest;
}

const PLACE = /\b(?:chamber|\w{0,20}hall|civic|rooms?|suite|offices?|house|centre|center|church|school|library|pavilion|street|road|lane|square|virtual|remote|online|zoom|teams|wing|loft|mansion|institute|headquarters|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2})\b/i;

function venueIn(head: readonly PackLine[], dated: PackLine | null): (NonNullable<Value> & { readonly isGuess: boolean }) | null {
  for (const line of head) {
    const said = placeIn(squash(line.text).replace(/^(?:venue|place|location)\s?:\s?/i, 'held at '));
    if (said) return { value: said, line: line.number, isGuess: false };
  }
  const at = dated ? head.indexOf(dated) : -1;
  for (const line of [head[at + 1], head[at - 1], head[at + 2]]) {
    const text = squash(line?.text ?? '');
    if (line && text !== '' && text.length < 140 && PLACE.test(text) && !isBodyName(text) && findDates(text).length === 0 && !/https?:|[.:]$/.test(text)) return { value: text, line: line.number, isGuess: line === head[at + 2] || !isRoom(text) };
  }
  return null;
}

/** "held at the Town Hall on Wednesday 3 May", "at 7.00 p.m. in the Council Chamber". */
function placeIn(text: string): string | null {
  for (const match of text.matchAll(/\b(?:in|at|via)\s(?:the\s)?(?=[A-Z])/gi)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 200);
    const stops = [findDates(rest)[0]?.from, findTimes(rest)[0]?.from].filter((stop) => stop !== undefined);
    const place = (stops.length > 0 ? rest.slice(0, Math.min(...stops)) : rest).replace(/(?:[\s,–-]+(?:on|at|from|the|commencing|starting))*[\s,.–-]*$/i, '');
    if (place.length >= 4 && PLACE.test(place) && /^[A-Z]/.test(place) && !isBodyName(place)) return place;
  }
  return null;
}
