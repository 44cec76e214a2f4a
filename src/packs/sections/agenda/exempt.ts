import { squash } from '../../lines';
import type { ItemDraft } from './agendaEntries';

const EXEMPT = '(?:view\\sreasons?\\srestricted|(?:exempt|confidential|restricted|private)(?:\\s(?:item|report|information|business))?|not\\sfor\\spublication|part\\s(?:2|ii|b)|(?:exempt\\s|confidential\\s|not\\sfor\\spublication\\s|private\\s)?by\\svirtue\\sof|para(?:graph)?s?\\s(?=\\d{1,2}\\b(?!\\.\\d)))';

const MARK_OF_TITLE = new RegExp(`[([]\\s{0,3}(${EXEMPT}\\b[^()[\\]]{0,200}(?:\\([^()]{0,20}\\)[^()[\\]]{0,200})?)[)\\]]\\s*$`, 'i');
const MARK_OF_LINE = new RegExp(`^[([*\\s]*(${EXEMPT}\\b.{0,300}?)[)\\]*\\s.]*$`, 'i');

/** A mark that closes one item. A mark on an appendix, or "part exempt", leaves the item open. */
export function takeExemptMark(text: string, isTitle: boolean): { readonly mark: string | null; readonly rest: string } {
  const match = (isTitle ? MARK_OF_TITLE : MARK_OF_LINE).exec(text);
  const mark = match?.[1] ?? null;
  if (!match || mark === null || /\b(?:append\w{2,5}|annex\w{0,3}|enclosure|part(?:ly|ially)?\sexempt|minutes)\b/i.test(mark)) return { mark: null, rest: text };
  // "Paragraph 11 of the Code of Conduct does not refer to …" closes nothing.
  if (/^para/i.test(mark) && /\b(?:code|conduct|standing\sorders?|constitution|procedure)\b/i.test(mark) && !/schedule|exempt|confidential|100\s?a|12\s?a/i.test(mark)) return { mark: null, rest: text };
  if (!isTitle && !/^(?:exempt|confidential|restricted|private)(?:\sitem|\sreport)?$/i.test(mark) && !/paragraph|section|publication|100a|12a/i.test(mark)) return { mark: null, rest: text };
  return { mark, rest: text.slice(0, match.index).trim() };
}

/** A mark whose bracket the margin broke: what stands before it on its line, the mark whole, and at which line it ends; null where a line holds no such mark. */
export function brokenMark(lines: readonly string[], at: number): { readonly before: string; readonly mark: string; readonly end: number } | null {
  const text = lines[at] ?? '';
  const from = openBracket(text);
  if (from < 0 || !ANY_MARK.test(text.slice(from))) return null;
  for (let end = at + 1; end < Math.min(lines.length, at + MOST_LINES); end += 1) {
    const mark = squash([text.slice(from), ...lines.slice(at + 1, end + 1)].join(' '));
    if (openBracket(mark) >= 0) continue;
    return /[)\]][\s.]*$/.test(mark) && takeExemptMark(mark, false).mark !== null ? { before: text.slice(0, from).trim(), mark, end } : null;
  }
  return null;
}

const MOST_LINES = 5;

/** Where the outermost bracket begins that a text leaves open; -1 where all are closed. */
function openBracket(text: string): number {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    if (sign === '(' || sign === '[') open.push(index);
    else open.pop();
  }
  return open[0] ?? -1;
}

/**
 * Words in an item's own lines by which councils say that it is taken in private, without the brackets that make a mark. A
 * word that only names the business ("Private hire licences", "Supported exempt accommodation") says nothing.
 */
export function seemsExempt({ title, body }: ItemDraft): boolean {
  return saysExempt(title) || body.some(({ text }) => {
    const line = squash(text.slice(0, 1000));
    return ANY_MARK.test(line) && MARKED_LINE.test(line) && !OF_APPENDIX.test(line);
  });
}

/** Words of a title by which councils say so. */
export function saysExempt(title: string): boolean {
  const heading = squash(title.slice(0, 1000)).replace(/^[*•\s]+/, '');
  return ANY_MARK.test(heading) && !/^(?:part(?:ly|ially)?|non)[\s-]exempt/i.test(heading) && (MARKED_TITLE.test(withoutAppendices(heading)) || /^(?:exempt|confidential|private|non-?\s?public)\s(?:append|annex|enclos)/i.test(heading));
}

/** Without one of these words none of the patterns below, which take long to make, can say anything. */
const ANY_MARK = /\d\.\d{1,2}\s?\(\d|exempt|confiden|private|restricted|in\scamera|in\scommittee|closed|non-?\s?public|eithriedig|cyfrinachol|not\s(?:for|open)|schedule|absence|the\sline/i;

const CLOSED_WORD = '(?:exempt|confidential|private|restricted|in\\sprivate|in\\scamera|in\\scommittee|closed\\ssession|non-?\\s?public|eithriedig|cyfrinachol)';
const CLOSED_THING = '(?:items?|reports?|business|matters?|minutes?|papers?|sessions?|information|agenda|discussion|verbal\\supdate|part\\b|section|meeting)';

const CITED = [
  '\\bnot\\s(?:for\\s(?:publication|release)|open\\sto\\s(?:the\\s)?(?:press|public))\\b',
  '\\bschedule\\s(?:12|7)\\s?a\\b',
  '\\b(?:exempt|confidential|private|closed)\\s(?:under|by\\s(?:virtue|reason)|information|pursuant|as\\s(?:it|this|defined))\\b',
  '\\b(?:taken|considered|discussed|held|dealt\\swith|heard)\\sin\\s(?:private|closed\\ssession|camera|confidence|the\\sabsence)\\b',
  '\\b(?:this|the)\\s(?:item|report|paper|matter|business)\\s(?:is|are|contains?|will\\sbe|may\\sbe|has\\sbeen)\\b.{0,60}\\b(?:exempt(?!\\sfrom)|confidential|private|restricted)\\b',
  '\\bbelow\\sthe\\sline\\b',
];
const MARKED_TITLE = new RegExp(
  [
    // "10.4(3)": a council's own rule of what is not open, in a column beside titles.
    '(?:^|\\s)\\d{1,2}\\.\\d{1,2}\\s?\\(\\d{1,2}\\)(?=\\s|$)',
    `^${CLOSED_WORD}\\s?(?:[:–—/|)\\]-]|$)`,
    `^[([]\\s?${CLOSED_WORD}\\b`,
    `(?<!non-)\\b${CLOSED_WORD}\\s${CLOSED_THING}\\b(?!\\s(?:policy|procedures?|protocol|rules|strategy))`,
    `(?:[([–—:;,*|/]|\\s-)\\s?(?:item\\s|report\\s)?${CLOSED_WORD}\\b`,
    `\\s${CLOSED_WORD}(?:\\s\\d{1,4}(?:\\s?[–-]\\s?\\d{1,4})?)?$`,
    ...CITED,
  ].join('|'),
  'i',
);
const MARKED_LINE = new RegExp([`^[([*\\s]*${CLOSED_WORD}(?:\\s(?:item|report|paper|business|minutes))?\\s?(?:[:–—.)\\]*|-]|$)`, ...CITED].join('|'), 'i');
const OF_APPENDIX = /\b(?:append(?:ix|ices)|annex\w{0,3}|enclosure|schedules?\b(?!\s(?:12|7)\s?a)|part(?:ly|ially)?\sexempt)\b/i;

/** "Budget (exempt appendix)", "Contract – part exempt": the item is open, its appendix is not. */
const withoutAppendices = (title: string): string => title.replace(/[([–—,-]\s?(?:[^()[\]–—]{0,60}\b)?(?:append(?:ix|ices)|annex\w{0,3}|enclosures?|part(?:ly|ially)?\sexempt)\b[^()[\]–—]{0,80}[)\]]?/gi, ' ').trim();

/** The legal basis in a motion or a mark: the paragraph of Schedule 12A, or the section on confidential information. */
export function legalBasis(text: string): string | null {
  const joined = squash(text);
  const match =
    /\b(?:exempt\s)?(?:categor(?:y|ies)\s|paragraphs?(?:\(s\))?\s)[\d ,&and()]{1,40}\s?(?:of|in|to)\s(?:part\s(?:1|i|one|4|iv)\s(?:of|to)\s)?(?:the\s)?schedule\s(?:12|7)a?\b(?:\s\(?(?:of|to)\sthe\slocal\sgovernment\s(?:\(scotland\)\s)?act(?:\s(?:1972|1973))?)?(?:\s\(as\samended\))?/i.exec(joined) ??
    /\bsection\s100a\s?\(2\)(?:\sof\sthe\slocal\sgovernment\sact(?:\s1972)?)?/i.exec(joined) ??
    /\bschedule\s(?:12|7)a\b[^.;]{0,60}\bparagraphs?\s[\d ,&and()]{1,40}/i.exec(joined) ??
    /\bpublic\sbodies\s\(admission\sto\smeetings\)\sact(?:\s1960)?/i.exec(joined) ??
    /\bparagraphs?(?:\(s\))?\s\d{1,2}(?:\s?(?:,|&|and)\s?\d{1,2}){0,5}\b/i.exec(joined);
  return match ? match[0].trim() : null;
}
