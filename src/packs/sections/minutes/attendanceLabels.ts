import { squash } from '../../lines';
import { withColumn, withoutItemNumber } from '../markers';

export type Group = 'present' | 'observing' | 'apologies' | 'officers' | 'inAttendance';

export interface AttendanceLabel {
  /** Null where the label only says more of the group it stands in ("In person:", "Members:"). */
  readonly group: Group | null;
  readonly attendance: 'inPerson' | 'online' | null;
  /** What stands behind the label on its line. */
  readonly rest: string;
}

/** A label of a list of those who were there, in the words that councils in England, Wales, Scotland and Northern Ireland use. */
export function attendanceLabel(printed: string): AttendanceLabel | null {
  if (!ANY_LABEL.test(printed.slice(0, 90))) return null;
  const text = squash(withColumn(withoutItemNumber(printed.slice(0, 4000)))).replace(/^[-–—•*]\s*/, '').replace(WELSH_HALF, '').replace(IN_SENTENCE, (_said, also: string | undefined) => (also === undefined ? 'Present: ' : 'Also present: '));
  // A label ends its line or is followed by one of these: prose without them has none.
  if (text.length > 250 && !/[:;–—]|\s-/.test(text.slice(0, 250))) return null;
  for (const [words, group] of LABELS) {
    TAIL.lastIndex = words.exec(text)?.[0].length ?? -1;
    if (TAIL.lastIndex < 0 || !TAIL.test(text)) continue;
    const label = text.slice(0, TAIL.lastIndex);
    return { group, attendance: ONLINE.test(label) ? 'online' : IN_PERSON.test(label) ? 'inPerson' : null, rest: text.slice(label.length).trim() };
  }
  return null;
}

// A quick look spares the patterns below most lines of a pack.
const ANY_LABEL = /present|others?\b|bresennol|sederunt|attend|apolog|absen|ymddi|observ|offic|staff|advis|clerk|secretariat|swydd|guest|visitor|invit|member|councillor|cllr|alderm|co-?opt|public|press|chair|mayor|conven|leader|presid|substitut|person|room|chamber|virtual|remote|online|via\s|video|teleph|aelodau|cynghor|minutes|taker/i;

/** "In attendance were Councillors Ash and Elm", "Present were Cllrs …". */
const IN_SENTENCE = /^(?:(?:those|the\sfollowing)\s)?(also\s)?(?:present|in\sattendance)\s(?:were|was)\s?:?\s(?=(?:the\s)?(?:councillors?|cllrs?)\b)/i;

// "YMDDIHEURIADAU / APOLOGIES": the English half decides.
const WELSH_HALF = /^[a-zŵŷâêîôû\s]{4,30}\/\s?(?=(?:present|in\sattendance|also|apolog|officers|members|absent|observ))/i;

const ONLINE = /\b(?:virtual\w{0,3}|remote\w{0,2}|online|on-line|video|teams|zoom|hybrid|dial\w{0,3}|telephone)\b/i;
const IN_PERSON = /\bin\s(?:person|the\s(?:room|chamber))\b/i;

const HOW = '(?:\\s{0,2}[-–(/]?\\s?(?:in\\sperson|in\\sthe\\s(?:room|chamber)|virtual(?:ly)?|remote(?:ly)?|online|via\\s[\\w\\s]{2,30}|by\\s[\\w\\s]{2,30}|non-voting|voting)\\)?){0,2}';
const MORE = '(?:\\s?\\([^()]{1,80}\\))?';
// A label ends the line, or is followed by a colon, a dash or a gap: "Present the report" is none.
const STOP = '(?:\\s?[:;]\\s?[-–—]?\\s?|\\s[-–—]+\\s|\\s?[–—]\\s?|[-.]?$)';
const WHO = '(?:(?:board|committee|sub-committee|cabinet|council|panel|voting|non[-\\s]voting|elected|core|partnership|co-opted|independent|all|the|other|ward|those|also|town|parish|county|borough|community)\\s)*';
const MEMBERS = '(?:members?|councillors?|cllrs?|aldermen|elected\\smembers?|co-?optees|representatives)';

// One pattern for all labels: an engine writes out a counted group as often as it may stand, and took longer over that than over a whole pack.
const TAIL = new RegExp(`${HOW}${MORE}${STOP}`, 'iy');

/** The longest that each matches must be the whole of its words: what may follow is in `TAIL`. */
const of = (words: string): RegExp => new RegExp(`^${words}`, 'i');

const LABELS: readonly (readonly [pattern: RegExp, group: Group | null])[] = [
  [of('(?:those\\sattending|attended\\sby(?=\\s?:))'), 'present'],
  [of(`(?:board|committee|sub-committee|cabinet|council|panel|forum|authority)\\s${MEMBERS}\\s(?:in\\s)?attend(?:ance|ing)`), 'present'],
  [of(`(?:${WHO}${MEMBERS}\\s)?(?:in\\s)?observ(?:ers?|ing)`), 'observing'],
  [of(`${WHO}${MEMBERS}\\s(?:also\\s)?observing`), 'observing'],
  [of('(?:apolog(?:y|ies)(?:\\s(?:for\\s(?:absence|non-?attendance|inability\\sto\\sattend)|received|given|submitted|from)){0,3}|(?:members?\\s|councillors?\\s)?absent(?:\\swith(?:out)?\\sapolog\\w{1,3})?|absence[s]?|ymddiheuriadau)'), 'apologies'],
  [of('(?:(?:council|supporting|senior|attending|lead|local\\sauthority|other)\\s){0,2}(?:officers?|officials?|staff|advisers?|clerk(?:\\sto\\sthe\\s\\w{3,20})?|secretariat|swyddogion)(?:\\s(?:in\\sattendance|present|attending|attended|also\\sin\\sattendance|also\\spresent|yn\\sbresennol)){0,2}'), 'officers'],
  [of('in\\sattendance[\\s–:-]{1,3}(?:officers|staff)'), 'officers'],
  [of('(?:minutes(?:\\s(?:taken\\s)?by)?(?=\\s?:)|(?:minute|note)[-\\s]?taker)'), 'officers'],
  [of(`(?:also\\s(?:in\\sattendance|present|attending|attended)|hefyd\\syn\\sbresennol|others?(?:\\s(?:in\\sattendance|present|attending)|(?=\\s?:))|in\\sattendance|attending|attended(?:\\sby)?|guests?|visitors?|invitees?|external\\s(?:attendees|advisers)|other\\s(?:members|councillors)(?:\\s(?:present|in\\sattendance|attending))?|${MEMBERS}\\s(?:also\\s)?in\\sattendance|(?:members\\sof\\s(?:the\\s)?)?(?:public|press)(?:\\sand\\s(?:press|public))?(?:\\spresent)?|by\\sinvitation|non-(?:committee\\s)?members?(?:\\s(?:present|in\\sattendance))?)`), 'inAttendance'],
  [of(`${WHO}(?:${MEMBERS}\\s)?(?:present|presennol\\s?/\\s?present|presennol|yn\\sbresennol|attendance|attendees|sederunt|attending\\smembers)`), 'present'],
  [of('(?:members|councillors|cllrs)\\sattending'), 'present'],
  [of('(?:chair(?:man|woman|person)?|(?:vice|deputy)[-\\s]chair(?:man|woman|person)?|mayor|convener|leader|in\\sthe\\schair|presiding)'), 'present'],
  [of('substitutes?(?:\\smembers?)?(?:\\spresent)?'), 'present'],
  [of('(?:in\\sperson|in\\sthe\\s(?:room|chamber)|virtual(?:ly|\\sattendance)?|remote(?:ly)?(?:\\sattendance)?|online|attending\\s(?:remotely|virtually|online)|via\\s(?:microsoft\\s|ms\\s)?(?:teams|zoom)|by\\s(?:video|telephone)\\s?\\w{0,12})'), null],
  [of(`${WHO}(?:${MEMBERS}|aelodau|cynghorwyr)`), null],
];
