import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { isFurniture, isStandingItem, withoutItemNumber } from '../markers';
import { attendanceLabel } from './attendanceLabels';
import { endTimeIn } from './endTime';
import type { ItemHead } from './itemHeads';
import { isResolutionStart } from './resolutionWords';

export interface FreeLayout {
  /** With what stands behind a title on a line of its own, of the same number. */
  readonly lines: readonly PackLine[];
  readonly heads: readonly ItemHead[];
}

/** The items of minutes that are written as prose: "3. Minutes. The minutes of 9 February were agreed.", or a short line above each paragraph. Null where neither is plainly so. */
export function freeLayout(lines: readonly PackLine[]): FreeLayout | null {
  const [inProse, above] = [runInHeads(lines), blockHeads(lines)];
  const all = [...(standing(inProse.heads) >= 2 ? [inProse] : []), ...(standing(above.heads) >= 1 ? [above] : [])].filter(({ heads }) => heads.length >= FEWEST);
  return all.reduce<FreeLayout | null>((best, one) => (best === null || one.heads.length > best.heads.length ? one : best), null);
}

/** How many are business that every meeting has. */
export const standing = (heads: readonly Pick<ItemHead, 'title'>[]): number => heads.filter(({ title }) => isStandingItem(title)).length;

const FEWEST = 3;

interface RunIn {
  readonly number: string;
  readonly count: number;
  readonly title: string;
  readonly rest: string;
}

/** Numbers or letters that run on without a gap, each with its title in front of what was said. */
function runInHeads(lines: readonly PackLine[]): FreeLayout {
  const parted: PackLine[] = [];
  const heads: ItemHead[] = [];
  let last = 0;
  for (const line of lines) {
    const found = runInHead(line);
    const next = found !== null && (heads.length === 0 || found.count === last + 1) ? found : null;
    if (next) {
      heads.push({ at: parted.length, after: parted.length + 1, number: next.number, title: next.title, starred: false, beside: '' });
      last = next.count;
    }
    parted.push(line);
    if (next && next.rest !== '') parted.push({ ...line, raw: next.rest, text: next.rest });
  }
  return { lines: parted, heads };
}

const MARK = /^(?:item\s)?(?:\(?([a-z])\)|([A-Z]{1,6}(?:\s|-\d{2}-))?(\d{1,4})(\/\d{2,4})?)[.):]{0,2}\s{1,8}(\p{Lu}.{2,4000})$/u;
const STOP = /^(\p{Lu}[^.:;–—\n]{2,80}?)(?:[.:;]\s+|\s[–—-]\s+)(\S.*)$/u;
/** A title that the sentence begins with: "Apologies were received from Cllr Elder", "Minutes of the meeting of 4 October were approved". */
const OPENS = /^(Apologies(?:\sfor\sabsence)?|Declarations?\sof\sinterests?|Minutes(?:\sof\sthe\s(?:last|previous)\smeeting)?)\s(?=(?:was|were|had|have|from|received|none)\b)|^(?=.{0,90}\bminutes\b)(\p{Lu}[^.:;]{3,90}?)\s(?=(?:was|were)\s(?:read|approved|received|agreed|noted|accepted|signed|confirmed|adopted|taken)\b)/iu;
const SAYS = /\b(?:was|were|had|has|have|would|should|will|is|are|said|asked|reported|explained|resolved)\b/i;

function runInHead(line: PackLine): RunIn | null {
  const [, letter, prefix = '', figures, year = '', words = ''] = isBlank(line) || withoutItemNumber(line.text) !== line.text ? [] : (MARK.exec(squash(line.text)) ?? []);
  if (letter === undefined && figures === undefined) return null;
  const counted = { number: letter ?? `${prefix}${figures ?? ''}${year}`, count: letter === undefined ? Number(figures) : letter.charCodeAt(0) - 96 };
  const opened = OPENS.exec(words)?.slice(1).find((title) => title !== undefined);
  if (opened !== undefined) return { ...counted, title: opened, rest: words };
  const inCapitals = CAPITALS.exec(words);
  if (inCapitals?.[1] !== undefined && !/,\s*$/.test(inCapitals[1])) return { ...counted, title: inCapitals[1].replace(/[\s.:;–—-]+$/, ''), rest: inCapitals[2] ?? '' };
  // "Declarations of Interest – none": what little stands behind the dash is no title.
  const [, before, little] = /^(\p{Lu}[^.:;\n]{2,140}?)\s[–—-]\s((?:none|nil|agreed|noted|approved|accepted|carried|no\s\w+|(?:Cllrs?|Councillors?)\s[^–—]{2,60})[.\s]*)$/iu.exec(words) ?? [];
  if (before !== undefined && little !== undefined && !/\s[–—]\s/.test(before)) return { ...counted, title: before, rest: little };
  if (!/[.:;–—]|\s-\s/.test(words) && words.length < 130 && !SAYS.test(words)) return { ...counted, title: words, rest: '' };
  const [, title = '', rest = ''] = STOP.exec(words) ?? [undefined, words.replace(/[.:]$/, ''), ''];
  return title.length > 80 || title.split(' ').length > MOST_WORDS || SAYS.test(title) ? null : { ...counted, title, rest };
}

const MOST_WORDS = 10;

/** Words in capitals are the title, however long, and end where a sentence begins. */
const CAPITALS = /^((?:[\p{Lu}\d'’"“”&(),./–—:-]{1,30}\s){0,40}(?<=\p{Lu}{3}[^\p{Ll}]{0,200}))(\p{Lu}\p{Ll}?(?:\p{Ll}|\s).*|\([a-z]\)\s.*)$/u;

/** Paragraphs of which nearly each has a short first line without a stop. */
function blockHeads(lines: readonly PackLine[]): FreeLayout {
  const starts = lines.flatMap((line, at) => (isBlank(line) || isFurniture(line.text) || (at > 0 && lines[at - 1]?.text !== '') ? [] : [at]));
  const isHead = (at: number): boolean => isShortTitle(lines[at]?.text ?? '') && (lines[at + 1]?.text ?? '') !== '';
  const first = starts.findIndex((at) => isHead(at) && isStandingItem(lines[at]?.text ?? ''));
  const end = starts.findIndex((at) => endTimeIn(lines[at]?.text ?? '') !== null);
  const business = first < 0 ? [] : starts.slice(first, end < 0 ? undefined : end);
  const heads = business.filter(isHead);
  if (heads.length < NEARLY_ALL * business.length) return { lines, heads: [] };
  return { lines, heads: heads.map((at) => ({ at, after: at + 1, number: null, title: squash(lines[at]?.text ?? ''), starred: false, beside: '' })) };
}

const NEARLY_ALL = 0.7;

const isShortTitle = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.length < 70 && text.split(' ').length < 9 && !/[.,;:!?]$/.test(text) && !SAYS.test(text) && !isResolutionStart(text) && !/\t|\|| {3}/.test(text) && (isStandingItem(text) || attendanceLabel(text) === null) && !/^(?:signed|chair\w{0,6}|dated?)\b(?!\sof)/i.test(text);
