import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { Part } from '../../reading';

/**
 * The part of the agenda that a heading opens; null where the line is no such heading. Its words decide before its
 * number does: "Part 2 – Items for information" is public business, "Part 3 – Exempt" is not.
 */
export function partOfHeading(text: string): Part | null {
  if (!ANY_PART.test(text)) return null;
  // "C.  PRIVATE ITEMS": the groups of an agenda are lettered, and what they hold is numbered.
  const heading = squash(text.slice(0, 600)).replace(/^[-–—•*\s]+|[-–—*:\s]+$/g, '').replace(/^(?:\(?[A-Z][.)]|[A-Z](?=\s[A-Z]{4}))\s?(?=[A-Z])/, '').replace(/^agenda\s?[-–—:]?\s(?=(?:part|section)\s)/i, '');
  if (SAYS_WHAT_FOLLOWS.test(heading) && heading.length < 400) return 'non-public';
  if (heading.length === 0 || heading.length > 150 || /\(pages?\s/i.test(heading)) return null;
  const numbered = /^(?:part|section)\s(1|2|3|one|two|three|i{1,3}|a|b|c)\b[\s.:–—-]*(.*)$/i.exec(heading);
  if (numbered) return partOfNumbered(numbered[1] ?? '', numbered[2] ?? '');
  if (/[.;]$/.test(heading)) return null;
  if (SAYS_CLOSED_HEADING.test(heading)) return 'non-public';
  return SAYS_OPEN_HEADING.test(heading) ? 'public' : null;
}

/**
 * The part that a word alone opens: "CONFIDENTIAL" between blank lines, at the margin or in the middle of the page. Right below
 * a title, or set where titles begin (`titleAt`, in letters), it is the mark of that one item and opens nothing.
 */
export function partOfLoneWord(lines: readonly PackLine[], at: number, titleAt: number | null = null): Part | null {
  const line = lines[at];
  const before = lines[at - 1];
  if (!line || line.text.length > 60 || (before && !isBlank(before))) return null;
  const part = partOfWord(line.text);
  const indent = /^[ \t]*/.exec(line.raw)?.[0].replace(/\t/g, '    ').length ?? 0;
  return part === null || (titleAt !== null && indent >= 2 && Math.abs(indent - titleAt) <= 2) ? null : part;
}

/** The same for a row of a table that has one cell filled, its first. */
export const partOfWord = (text: string): Part | null => (LONE_CLOSED.test(text) ? 'non-public' : LONE_OPEN.test(text) ? 'public' : null);

/** In capitals or set as a heading: else the word may be anybody's mark. */
export const isSetAsHeading = ({ raw, text }: PackLine): boolean => text === text.toUpperCase() || /^\s{0,3}(?:#{1,6}\s|\*\*|<(?:b|strong|h\d)\b)/i.test(raw);

const LONE_CLOSED = /^[-–*\s]{0,3}(?:exempt|confidential|private|non-?\s?public|restricted|in\sprivate|closed|private\s(?:and|&)\sconfidential|(?:exempt|confidential)\s?(?:\/|and|&|or)\s?(?:exempt|confidential)|not\sfor\spublication|eithriedig|cyfrinachol|preifat)[-–*:\s]{0,3}$/i;
const LONE_OPEN = /^[-–*\s]{0,3}(?:public|open)[-–*:\s]{0,3}$/i;

// A quick look spares the patterns below most lines of a pack.
const ANY_PART = /part|section|exempt|confiden|private|public|open|closed|restrict|exclu|camera|committee|below|pink|press|eitem/i;

const CLOSED = /\b(?:exempt|confidential|non-?\s?public|private|closed|excluded|restricted|not\s(?:for\spublication|open\sto)|absence\sof\sthe\s(?:press|public)|press\s(?:and|&)\spublic\s(?:are|will\sbe|may\sbe|to\sbe)\sexcluded)\b/i;
const OPEN = /\b(?:public|open)\b/i;

const SAYS_CLOSED_HEADING = new RegExp(
  [
    '^(?:(?:the\\s)?below\\sthe\\sline|in\\s(?:private|camera|committee)|(?:business|items?|matters)\\s(?:in|for)\\s(?:private|committee)|eitem(?:au)?\\s(?:eithriedig|cyfrinachol)|pink\\s(?:papers?|pages?))(?:\\s(?:items?|business|reports?|agenda|session|section))?$',
    '^(?:the\\s)?(?:meeting|committee|board|council|cabinet)\\s(?:to\\s|will\\s)?(?:moves?|goes|go)\\sin(?:to)?\\s(?:private|closed|confidential)\\ssession$',
    '^(?:exempt|confidential|private|non-?\\s?public|closed|restricted)(?:\\s?(?:/|and|&|or)\\s?(?:exempt|confidential|private))?(?:\\s(?:items?|business|reports?|agenda|session|section|matters?|part|information|papers))+(?:\\s[–(-].{0,90})?$',
    '^(?:items?|business|matters|reports?)\\s(?:from|for|during|on)\\s(?:the\\s(?:consideration|discussion)\\sof\\s)?which\\s(?:it\\sis\\slikely\\sthat\\s)?the\\s(?:press|public)\\b.{0,60}\\bexcluded\\b.{0,20}$',
    '^(?:items?|business|matters|reports?)\\s(?:(?:likely\\s)?to\\sbe\\s)?(?:considered|taken|discussed|dealt\\swith)\\s(?:in\\s(?:private|camera|committee|closed\\ssession|the\\sabsence)|with\\sthe\\s(?:press|public)).{0,40}$',
    '^(?:items?|business|matters|reports?|papers)\\s(?:which\\sare\\s|that\\sare\\s)?(?:containing\\s(?:exempt|confidential)\\sinformation|not\\sfor\\spublication|not\\sopen\\sto\\s(?:the\\s)?(?:press|public)).{0,60}$',
    '^(?:press\\s(?:and|&)\\s)?public\\s(?:and\\spress\\s)?excluded$',
    // "The public will be asked to leave for:", "Members of the press and public were required to withdraw for the following items".
    '^(?:the\\s|members\\sof\\sthe\\s)?(?:press(?:\\s(?:and|&|or)\\s(?:the\\s)?public)?|public(?:\\s(?:and|&|or)\\s(?:the\\s)?press)?)\\s(?:will|shall|are|is|were|was|to)\\s(?:to\\s)?(?:be\\s|then\\s|now\\s){0,2}(?:(?:asked|requested|required|invited|instructed)\\sto\\s(?:leave|withdraw)(?:\\sthe\\s(?:meeting|room))?|excluded(?:\\sfrom\\sthe\\smeeting)?)\\s(?:for|before|during|while)\\b.{0,60}$',
  ].join('|'),
  'i',
);
/** "The following items are likely to be considered in the absence of the press and public." */
const SAYS_WHAT_FOLLOWS =
  /^(?:the\s)?(?:following|remaining|under-?noted)\s(?:agenda\s)?(?:items?|reports?|business|papers?|matters?)\b.{0,160}\b(?:exempt(?!\sfrom)|confidential|in\sprivate|closed\ssession|not\s(?:for\spublication|open\sto)|(?:absence|exclusion)\sof\s(?:the\s)?(?:press|public)|(?:press|public)\b.{0,60}\bexcluded)\b/i;
const SAYS_OPEN_HEADING = /^(?:open|public)(?:\s(?:items?|business|reports?|agenda|session|section|matters?|part))+$/i;

function partOfNumbered(number: string, words: string): Part | null {
  // A sentence about the part ("Part 2 of the agenda will be taken after …") opens nothing.
  if (/^(?:of|to|is|are|will|may|contains?|in)\b/i.test(words) || /[.;]$/.test(words)) return null;
  if (CLOSED.test(words)) return 'non-public';
  if (OPEN.test(words)) return 'public';
  if (/^(?:\(?(?:reports?|agenda|items|business)\)?)?$/i.test(words)) return /^(?:1|one|i|a)$/i.test(number) ? 'public' : 'non-public';
  return null;
}
