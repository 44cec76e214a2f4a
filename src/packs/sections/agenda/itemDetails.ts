import { squash } from '../../lines';
import type { PageRange } from '../../printed/pageRanges';
import { takePages } from '../../printed/pageRanges';
import type { Purpose } from '../../reading';
import { takeExemptMark } from './exempt';

/** What an agenda prints beside an item's title and note. */
export interface Details {
  readonly pages: readonly PageRange[];
  readonly toFollow: boolean;
  readonly purpose: Purpose | null;
  /** "For information or decision": two purposes for one item. */
  readonly unclearPurpose: string | null;
  readonly minutesAllotted: number | null;
  readonly presenters: readonly string[];
  /** The mark that closes this one item to the public, as printed. */
  readonly exemptMark: string | null;
  /** The text that is none of these. */
  readonly rest: string;
}

/** Takes the details out of a text; `isTitle` where words at its end may be details only in brackets or after a dash. */
export function takeDetails(text: string, { isTitle }: { readonly isTitle: boolean }): Details {
  let rest = text;
  const pages: PageRange[] = [];
  for (let taken = takePages(rest); taken && pages.length < 6; taken = takePages(rest)) {
    pages.push(taken.value);
    rest = taken.rest;
  }
  const minutes = takeMinutes(rest);
  rest = minutes.rest;
  const marked = takeExemptMark(rest, isTitle);
  rest = marked.rest;
  const toFollow = takeToFollow(rest, isTitle);
  rest = toFollow.rest;
  const purpose = takePurpose(rest, isTitle);
  rest = purpose.rest;
  return {
    pages,
    toFollow: toFollow.found,
    purpose: purpose.value,
    unclearPurpose: purpose.unclear,
    minutesAllotted: minutes.allotted,
    presenters: minutes.presenters,
    exemptMark: marked.mark,
    rest: rest.trim(),
  };
}

/** A line that says how an item is taken, and nothing about anything else. */
export function isDetailLine(text: string): boolean {
  const details = takeDetails(text, { isTitle: false });
  const says = details.pages.length > 0 || details.toFollow || details.purpose !== null || details.exemptMark !== null || details.minutesAllotted !== null;
  return (says && !/\w{2}/.test(details.rest)) || reportOfLine(text) !== null || labelledPresenters(text) !== null || labelledPurpose(text) !== null;
}

const PURPOSE = '(decision|determination|approval|resolution|information|noting|information\\sonly|discussion|debate)';
const PURPOSES: Readonly<Record<string, Purpose>> = {
  decision: 'decision', determination: 'decision', approval: 'decision', resolution: 'decision',
  information: 'information', noting: 'information', 'information only': 'information',
  discussion: 'discussion', debate: 'discussion',
};

const WHOLE_PURPOSE = new RegExp(`^[\\s([*–-]*(?:(?:item|report)s?\\s)?for\\s${PURPOSE}(?:\\s?(?:/|,|&|and|or)\\s?(?:for\\s)?${PURPOSE})?[\\s)\\]*.:–-]*$`, 'i');
const BRACKETED_PURPOSE = new RegExp(`[([]\\s{0,3}(?:for\\s)?${PURPOSE}(?:\\s?(?:/|,|&|and|or)\\s?(?:for\\s)?${PURPOSE})?(?:\\s?[:;]\\s[^()[\\]]{2,60})?\\s{0,3}[)\\]]\\s*$`, 'i');
const TRAILING_PURPOSE = new RegExp(`(?:\\s[–-]|[:;–.]|\\s{2,})\\s{0,3}(?:for\\s${PURPOSE}(?:\\s?(?:/|,|&|and|or)\\s?(?:for\\s)?${PURPOSE})?|to\\s(note|approve|agree|decide|discuss))\\s{0,3}\\.?$`, 'i');

interface TakenPurpose {
  readonly value: Purpose | null;
  readonly unclear: string | null;
  readonly rest: string;
}

/** Every purpose that an agenda prints has one of these in it. */
const ANY_PURPOSE = /decision|determination|approv|resolution|information|noting|discuss|debate|note|agree|decide/i;

function takePurpose(text: string, isTitle: boolean): TakenPurpose {
  if (!ANY_PURPOSE.test(text)) return { value: null, unclear: null, rest: text };
  for (const pattern of isTitle ? [BRACKETED_PURPOSE, TRAILING_PURPOSE] : [WHOLE_PURPOSE, BRACKETED_PURPOSE, TRAILING_PURPOSE]) {
    const match = pattern.exec(text);
    if (match) return { ...(match[3] === undefined ? purposeNamed(match[1], match[2]) : (purposeOfCell(match[3]) ?? purposeNamed(undefined, undefined))), rest: text.slice(0, match.index).trim() };
  }
  return { value: null, unclear: null, rest: text };
}

const LABELLED_PURPOSE = new RegExp(`^(?:purpose|action(?:\\srequired)?|type|for)\\s{0,3}:\\s{0,3}(?:for\\s)?${PURPOSE}(?:\\s?(?:/|,|&|and|or)\\s?(?:for\\s)?${PURPOSE})?\\.?$`, 'i');

/** "Purpose: Decision", "Action required: For information". */
export function labelledPurpose(text: string): Omit<TakenPurpose, 'rest'> | null {
  const match = text.includes(':') ? LABELLED_PURPOSE.exec(squash(text)) : null;
  return match ? purposeNamed(match[1], match[2]) : null;
}

const PURPOSE_CELL = new RegExp(`^(?:for\\s|to\\s)?(?:${PURPOSE}|(note|assurance|assure|update)|(decide|approve|agree|ratify|endorse|endorsement|ratification)|(discuss|consider|consideration|scrutiny|scrutinise|comment))$`, 'i');

/** A cell of a purpose column: "Decision", "For information". */
export function purposeOfCell(cell: string): Omit<TakenPurpose, 'rest'> | null {
  const match = PURPOSE_CELL.exec(squash(cell));
  if (!match) return null;
  return purposeNamed(match[1] ?? (match[2] ? 'noting' : match[3] ? 'decision' : 'discussion'), undefined);
}

function purposeNamed(first: string | undefined, second: string | undefined): Omit<TakenPurpose, 'rest'> {
  const named = (word: string | undefined): Purpose | null => PURPOSES[squash(word ?? '').toLowerCase()] ?? null;
  const [one, two] = [named(first), named(second)];
  return two && two !== one ? { value: null, unclear: `${first ?? ''} and for ${second ?? ''}` } : { value: one, unclear: null };
}

const TO_FOLLOW = '(?:(?:the\\s)?(?:reports?|papers?|copy|copies|documents?|pages?|appendix|appendices|minutes)\\s(?:is\\s|are\\s)?)?to\\sfollow';

const BRACKETED_TO_FOLLOW = new RegExp(`[([]\\s{0,3}${TO_FOLLOW}\\s{0,3}[)\\]]`, 'i');
const TRAILING_TO_FOLLOW = new RegExp(`(?:\\s[–-]|\\s{2,}|[:;–.])\\s{0,3}${TO_FOLLOW}\\s{0,3}\\.?$`, 'i');
const WHOLE_TO_FOLLOW = new RegExp(`^[\\s–-]*${TO_FOLLOW}\\s{0,3}\\.?\\*?$|${TRAILING_TO_FOLLOW.source}`, 'i');
const CAPITAL_TO_FOLLOW = /\s?(?:\bTO FOLLOW|\bTo Follow)\s{0,3}\.?$/;

function takeToFollow(text: string, isTitle: boolean): { readonly found: boolean; readonly rest: string } {
  if (!/to\sfollow/i.test(text)) return { found: false, rest: text };
  for (const pattern of [BRACKETED_TO_FOLLOW, isTitle ? TRAILING_TO_FOLLOW : WHOLE_TO_FOLLOW, CAPITAL_TO_FOLLOW]) {
    const match = pattern.exec(text);
    // "REPORTS TO FOLLOW" in a title of capitals is a title unless brackets or a dash part it.
    if (!match || (isTitle && pattern === CAPITAL_TO_FOLLOW && text === text.toUpperCase())) continue;
    return { found: true, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim() };
  }
  return { found: false, rest: text };
}

/** "(Chair) (5 Minutes)", "(10 mins, Jo Bloggs)": a bracket with minutes, and the bracket before it says who presents. */
function takeMinutes(text: string): { readonly allotted: number | null; readonly presenters: readonly string[]; readonly rest: string; } {
  if (!/\d\s{0,3}min/i.test(text)) return { allotted: null, presenters: [], rest: text };
  const match = /(?:[([]([^()[\]]{2,120})[)\]]\s{0,3})?[([]\s{0,3}([^()[\]\d]{0,80}?)[\s,:–-]{0,4}(\d{1,3})\s{0,3}min(?:ute)?s?\.?[\s,:–-]{0,4}([^()[\]\d]{0,80})[)\]](?:\s{0,3}[([]([^()[\]]{2,80})[)\]]\s{0,3}$|\s{0,3}[–-]\s(\p{Lu}[^()[\]\d]{2,80})$)?/iu.exec(text);
  if (!match) {
    const whole = /^(?:time|duration|timing|allow)?\s{0,3}:?\s{0,3}(\d{1,3})\s{0,2}min(?:ute)?s?\.?$/i.exec(text);
    return { allotted: whole ? Number(whole[1]) : null, presenters: [], rest: whole ? '' : text };
  }
  const [all, before, inFront, minutes, behind, after, dashed] = match;
  const beside = [before, inFront, behind, after, dashed].map((words) => squash(words ?? '')).filter((words) => words !== '');
  // What each speaker may have is none of the item's: "members of the public are allowed 5 minutes each".
  if (beside.some((words) => OF_SPEAKERS.test(words))) return { allotted: null, presenters: [], rest: text };
  const named = beside.filter((words) => !saysHow(words) && !LIMITS.test(words));
  const left = beside.filter(saysHow).map((words) => ` (${words})`).join('');
  return {
    allotted: Number(minutes),
    presenters: named.flatMap(splitNames),
    rest: `${text.slice(0, match.index).replace(/[\s–-]+$/, '')}${left}\n${text.slice(match.index + all.length)}`.replace(/\n(?=[.;,]*$)/, '').trim(),
  };
}

const LIMITS = /^(?:up\sto|(?:a\s)?max(?:imum)?\.?(?:\s(?:of|time))?|approx(?:imately|\.)?|about|around|(?:in\s)?total|only|allowed|allotted|no\smore\sthan|not\smore\sthan)$/i;
const OF_SPEAKERS = /\b(?:each|per\s(?:person|speaker|question|item)|(?:are|is|will\sbe|may|can)\s(?:be\s)?(?:allowed|speak|given|limited)|speakers?|allowed\sto)\b/i;

/** "To Follow", "For Decision": beside the minutes too it says how the item is taken, and names nobody. */
const saysHow = (words: string): boolean => takeToFollow(words, false).found || takePurpose(words, false).value !== null;

/** "A/ B", "A and B", "A, B" as two; "A, Head of Parks" as it stands. */
export function splitNames(names: string): string[] {
  const parts = names.split(/\s*\/\s*|\s*;\s*|\s+(?:and|&)\s+/i).map(squash).filter((name) => name !== '');
  const isPerson = (name: string): boolean => /^(?:[A-Z][\w'’.-]*\s?){1,4}$/.test(name);
  if (parts.length > 1 && !parts.every(isPerson)) return [names];
  return parts.flatMap((part) => {
    const listed = part.split(/\s*,\s*/);
    return listed.length > 1 && listed.every((name) => /^(?:[A-Z][\w'’.-]*\s){1,3}[A-Z][\w'’.-]*$/.test(name) && !POST.test(name)) ? listed : [part];
  });
}

const POST = /\b(?:director|head|officer|manager|leader|chair|chief|executive|lead|member|clerk|services?)\b/i;

/** "Presenter: …", "Presented by …", "Lead officer: …". */
export function labelledPresenters(text: string): string[] | null {
  const match = /^[([]?(?:presenters?|presented\sby|presenting(?:\sofficers?)?|introduced\sby|speakers?|lead(?:\s(?:officers?|presenters?|members?))?)\s{0,3}(?::|(?<=by)\s)\s{0,3}(.{2,200}?)[)\]]?$/i.exec(squash(text));
  return match?.[1] ? splitNames(match[1].replace(/\.$/, '')) : null;
}

/** "Report of the …", "Joint report of …", "(Report by …)": who reports, as printed without article and full stop. */
export function reportOfLine(text: string): string | null {
  const printed = squash(text).replace(/\s[([](?:copy\s)?(?:attached|enclosed|herewith|circulated|appended)[)\]]\.?$/i, '');
  const isBracketed = /^[([]/.test(printed);
  const match = /^[([]?\s{0,3}(?:the\s)?(joint\s)?(?:verbal\s|oral\s|written\s|cover\s)?reports?\s(?:of|by|from)\s{0,3}:?\s{0,3}(?:the\s)?(.{3,300}?)[\s.]*$/i.exec(isBracketed ? printed.replace(/[)\]][\s.]*$/, '') : printed);
  // The answer to "who": the two offices, and that they report together.
  return match?.[2] ? `${match[2]}${match[1] ? ' (joint)' : ''}` : null;
}
