import { squash } from '../../lines';

const EXEMPT = '(?:(?:exempt|confidential|restricted|private)(?:\\s(?:item|report|information|business))?|not\\sfor\\spublication|part\\s(?:2|ii|b)|(?:exempt\\s|confidential\\s|not\\sfor\\spublication\\s|private\\s)?by\\svirtue\\sof)';

/** A mark that closes one item. A mark on an appendix, or "part exempt", leaves the item open. */
export function takeExemptMark(text: string, isTitle: boolean): { readonly mark: string | null; readonly rest: string } {
  const pattern = isTitle ? new RegExp(`[([]\\s{0,3}(${EXEMPT}\\b[^()[\\]]{0,200}(?:\\([^()]{0,20}\\)[^()[\\]]{0,200})?)[)\\]]\\s*$`, 'i') : new RegExp(`^[([*\\s]*(${EXEMPT}\\b.{0,300}?)[)\\]*\\s.]*$`, 'i');
  const match = pattern.exec(text);
  const mark = match?.[1] ?? null;
  if (!match || mark === null || /\b(?:append\w{3,5}|annex\w{0,3}|enclosure|part(?:ly|ially)?\sexempt|minutes)\b/i.test(mark)) return { mark: null, rest: text };
  if (!isTitle && !/^(?:exempt|confidential|restricted|private)(?:\sitem|\sreport)?$/i.test(mark) && !/paragraph|section|publication|100a|12a/i.test(mark)) return { mark: null, rest: text };
  return { mark, rest: text.slice(0, match.index).trim() };
}

/** The legal basis in a motion or a mark: the paragraph of Schedule 12A, or the section on confidential information. */
export function legalBasis(text: string): string | null {
  const joined = squash(text);
  const match =
    /\b(?:exempt\s)?(?:categor(?:y|ies)\s|paragraphs?(?:\(s\))?\s)[\d ,&and()]{1,40}\s?(?:of|in|to)\s(?:part\s(?:1|i|one|4|iv)\s(?:of|to)\s)?(?:the\s)?schedule\s12a?\b(?:\s\(?(?:of|to)\sthe\slocal\sgovernment\sact(?:\s1972)?)?(?:\s\(as\samended\))?/i.exec(joined) ??
    /\bsection\s100a\s?\(2\)(?:\sof\sthe\slocal\sgovernment\sact(?:\s1972)?)?/i.exec(joined) ??
    /\bschedule\s12a\b[^.;]{0,60}\bparagraphs?\s[\d ,&and()]{1,40}/i.exec(joined) ??
    /\bparagraphs?(?:\(s\))?\s\d{1,2}(?:\s?(?:,|&|and)\s?\d{1,2}){0,5}\b/i.exec(joined);
  return match ? match[0].trim() : null;
}
