import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { MinuteItemReading } from '../../minutesReading';
import { saysExempt, takeExemptMark } from '../agenda/exempt';
import { partOfHeading } from '../agenda/partHeading';
import { isFurniture } from '../markers';

/** Whether a whole set of minutes is closed to the public: by its own heading, or by a mark alone above it or among the lines above the names. */
export function isClosedSet(above: readonly PackLine[], head: readonly PackLine[]): boolean {
  const title = head.find((line) => /\b(?:minutes?|record|notes?)\b/i.test(line.text))?.text ?? '';
  const [near] = above.filter((line) => !isBlank(line) && !isFurniture(line.text)).slice(-1);
  return CLOSED_TITLE.test(squash(title)) || head.some((line) => isMark(line.text)) || (near !== undefined && (isMark(near.text) || CLOSED_TITLE.test(squash(near.text))));
}

/** A mark that is all of its line. */
const isMark = (text: string): boolean =>
  text.length < 300 && (partOfHeading(text) === 'non-public' || takeExemptMark(squash(text), false).mark !== null || /^\W{0,4}(?:strictly\s|private\sand\s)?(?:confidential|restricted|exempt|not\sfor\spublication)\W{0,4}$/i.test(text));

const CLOSED = '(?:non-?\\s?public|exempt|confidential|private|restricted|closed|part\\s(?:2|ii|two|b)|not\\sfor\\spublication)';
const CLOSED_TITLE = new RegExp(`^(?:(?:draft|confirmed|unconfirmed|the)\\s)*${CLOSED}(?:\\s(?:session|part|business|section))?\\s?[-–—:(]?\\s?(?:draft\\s)?(?:minutes?|record|notes?)\\b|\\bminutes?\\s?[-–—(:]\\s?(?:the\\s)?${CLOSED}\\b|^(?:draft\\s)?minutes\\b.{0,160}[-–—(]\\s?${CLOSED}(?:\\s(?:session|part|business|section|items?))?\\)?$|^${CLOSED}$`, 'i');

/** What an item does for those behind it: closes them, surely or as its words seem to say, or names the part that it closes; null where it does nothing. */
export function closingBy({ title, resolutions, paragraphs }: Pick<MinuteItemReading, 'title' | 'resolutions' | 'paragraphs'>): 'surely' | 'perhaps' | 'part' | null {
  const resolved = resolutions.map(({ text, clauses }) => [text, ...clauses.map((clause) => clause.text)].join(' ')).filter((text) => EXCLUDES.test(text) && !DENIES.test(text));
  if (resolved.length > 0) return resolved.some((text) => OF_PART.test(text)) ? 'part' : 'surely';
  if (resolutions.some(({ text }) => DENIES.test(text))) return null;
  const told = paragraphs.map(({ text }) => text);
  if (told.some((text) => DENIES.test(text))) return null;
  if (told.some((text) => WENT.test(text) || (EXCLUDES.test(text) && DECIDES.test(text)))) return 'perhaps';
  // Of an item called so, nothing says that the public stayed.
  return /\b(?:exclusion|excluding|exclude)\b.{0,40}\b(?:public|press)\b/i.test(title) && told.length > 0 ? 'perhaps' : null;
}

const EXCLUDES = /\b(?:public|press)\b.{0,90}\bbe\s(?:now\s)?excluded\b|\bexclu(?:de|sion\sof|ding)\b.{0,40}\b(?:public|press)\b/i;
const DENIES = /\b(?:be\snot|not\s(?:now\s)?(?:be|to\sbe))\sexcluded\b|\b(?:no|not|nothing|without|nor|none|never)\b.{0,60}\b(?:exclu\w{2,5}|exempt|confidential|private)\b|\bexclu\w{2,5}\b.{0,60}\b(?:was|were|is)\snot\b|^(?:none|nil|n\/a|not\s(?:required|applicable|needed|necessary)|there\swere\s(?:none|no\ssuch))\b/i;
const DECIDES = /\b(?:agreed|resolved|decided|moved|carried|approved|proposed|seconded|voted|that)\b/i;
const WENT = /\b(?:public|press)\b.{0,60}\b(?:left|withdrew|were\sasked\sto\s(?:leave|withdraw)|were\sexcluded|was\sexcluded|had\sleft)\b|\b(?:moved?|went|enter(?:ed)?|continued|sat|sit|meet|met|go)\s(?:in|into|to)\s(?:a\s)?(?:private|closed|confidential|exempt)\b(?:\s(?:session|business))?/i;
const OF_PART = /\bpart\s(?:2|ii|two|b)\b/i;

/** By a line that is nothing but a mark, or by its title. Whoever moves that the public leave cites the paragraph for other items. */
export function isMarkedExempt({ title }: { readonly title: string }, body: readonly PackLine[]): boolean {
  if (ABOUT_EXCLUSION.test(title) || body.some(({ text }) => ABOUT_EXCLUSION.test(text))) return false;
  return takeExemptMark(title, true).mark !== null || saysExempt(title) || body.some(({ text }) => text.length < 300 && takeExemptMark(squash(text), false).mark !== null);
}

const ABOUT_EXCLUSION = /\b(?:public|press)\b.{0,90}\bexcluded\b|\b(?:exclu(?:de|sion|ding))\b.{0,40}\b(?:public|press)\b/i;

export const opensClosedPart = (lines: readonly PackLine[]): boolean => lines.some(({ text }) => text.length < 150 && partOfHeading(text) === 'non-public');
