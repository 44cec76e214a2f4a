import { squash } from '../../lines';
import type { Part } from '../../reading';

/**
 * The part of the agenda that a heading opens; null where the line is no such heading. Its words decide before its
 * number does: "Part 2 – Items for information" is public business, "Part 3 – Exempt" is not.
 */
export function partOfHeading(text: string): Part | null {
  const heading = squash(text).replace(/^[-–—•*\s]+|[-–—*:\s]+$/g, '');
  if (heading.length === 0 || heading.length > 150 || /\(pages?\s/i.test(heading)) return null;
  const numbered = /^(?:part|section)\s(1|2|3|one|two|three|i{1,3}|a|b|c)\b[\s.:–—-]*(.*)$/i.exec(heading);
  if (numbered) return partOfNumbered(numbered[1] ?? '', numbered[2] ?? '');
  if (/[.;]$/.test(heading)) return null;
  if (SAYS_CLOSED_HEADING.test(heading)) return 'non-public';
  return SAYS_OPEN_HEADING.test(heading) ? 'public' : null;
}

const CLOSED = /\b(?:exempt|confidential|non-?\s?public|private|closed|excluded|restricted|not\s(?:for\spublication|open\sto)|absence\sof\sthe\s(?:press|public)|press\s(?:and|&)\spublic\s(?:are|will\sbe|may\sbe|to\sbe)\sexcluded)\b/i;
const OPEN = /\b(?:public|open)\b/i;

const SAYS_CLOSED_HEADING = new RegExp(
  [
    '^(?:exempt|confidential|private|non-?\\s?public|closed|restricted)(?:\\s?(?:/|and|&|or)\\s?(?:exempt|confidential|private))?(?:\\s(?:items?|business|reports?|agenda|session|section|matters?|part|information|papers))+(?:\\s[–(-].{0,90})?$',
    '^(?:items?|business|matters|reports?)\\s(?:from|for|during|on)\\s(?:the\\s(?:consideration|discussion)\\sof\\s)?which\\s(?:it\\sis\\slikely\\sthat\\s)?the\\s(?:press|public)\\b.{0,60}\\bexcluded\\b.{0,20}$',
    '^items?\\s(?:to\\sbe\\s)?(?:considered|taken|discussed|dealt\\swith)\\s(?:in\\s(?:private|closed\\ssession|the\\sabsence)|with\\sthe\\s(?:press|public)).{0,40}$',
    '^(?:press\\s(?:and|&)\\s)?public\\s(?:and\\spress\\s)?excluded$',
  ].join('|'),
  'i',
);
const SAYS_OPEN_HEADING = /^(?:open|public)(?:\s(?:items?|business|reports?|agenda|session|section|matters?|part))+$/i;

function partOfNumbered(number: string, words: string): Part | null {
  // A sentence about the part ("Part 2 of the agenda will be taken after …") opens nothing.
  if (/^(?:of|to|is|are|will|may|contains?|in)\b/i.test(words) || /[.;]$/.test(words)) return null;
  if (CLOSED.test(words)) return 'non-public';
  if (OPEN.test(words)) return 'public';
  if (/^(?:\(?(?:reports?|agenda|items|business)\)?)?$/i.test(words)) return /^(?:1|one|i|a)$/i.test(number) ? 'public' : 'non-public';
  return null;
}
