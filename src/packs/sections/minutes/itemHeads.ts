import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { romanValue } from '../agenda/itemStart';
import { partOfHeading } from '../agenda/partHeading';
import { isFurniture, isStandingItem } from '../markers';
import { likeliestSequence } from './headSequence';
import { isCapitals, unnumberedHeads } from './plainHeads';
import { isResolutionStart } from './resolutionWords';
import { attendanceLabel } from './attendanceLabels';

/** The heading of a minuted item. */
export interface ItemHead {
  /** Index in the lines searched. */
  readonly at: number;
  /** Index of the line after the title. */
  readonly after: number;
  readonly number: string | null;
  readonly title: string;
  readonly starred: boolean;
  /** What a table prints behind the title, on the same row. */
  readonly beside: string;
}

export interface Candidate extends ItemHead {
  /** What the sequence is followed by. */
  readonly count: number;
  /** How much the line looks like a heading. */
  readonly weight: number;
  /** The word stands before the number. */
  readonly isCalledItem: boolean;
}

/** The headings that make the likeliest sequence; headings without numbers only where no sequence is found. */
export function findItemHeads(lines: readonly PackLine[]): readonly ItemHead[] {
  const numbered = likeliestSequence(lines.flatMap((_line, at) => numberedHead(lines, at) ?? []));
  if (numbered.length >= 3) return withLettered(lines, numbered);
  const plain = unnumberedHeads(lines).filter(({ at }) => partOfHeading(lines[at]?.text ?? '') === null);
  const business = (heads: readonly ItemHead[]): number => heads.filter((head) => isStandingItem(head.title)).length;
  if (plain.length > numbered.length && business(plain) > business(numbered)) return plain;
  return numbered;
}

/** "(a)  12 HIGH STREET" and "(b)  ROSE COTTAGE" below one number, each decided for itself. */
function withLettered(lines: readonly PackLine[], heads: readonly ItemHead[]): readonly ItemHead[] {
  return heads.flatMap((head, index) => {
    const below = lines.slice(head.after, heads[index + 1]?.at).flatMap((line, step): ItemHead[] => {
      const at = head.after + step;
      const [, letter = '', words = ''] = /^\(?([a-z])\)\s{1,12}(\S.{3,200})$/.exec(line.text) ?? [];
      const read = letter !== '' && lines[at - 1]?.text === '' && isCapitals(words) ? titleFrom(lines, at, words) : null;
      return read ? [{ at, after: read.after, number: `${head.number ?? ''}${letter}`, title: read.title, starred: read.starred, beside: '' }] : [];
    });
    const isRun = below.length > 1 && below.every(({ number }, place) => number === `${head.number ?? ''}${String.fromCharCode(97 + place)}`);
    return isRun && head.number !== null ? [head, ...below] : [head, ...decimals(lines, head, heads[index + 1]?.at)];
  });
}

/** "3.1  CD/14 FESTIVALS FUND", "3.2  LEASE OF THE SCHOOLHOUSE" below "3  ITEMS FOR DECISION": in capitals, apart, and in order. */
function decimals(lines: readonly PackLine[], head: ItemHead, end: number | undefined): ItemHead[] {
  let next = 1;
  return lines.slice(head.after, end).flatMap((line, step): ItemHead[] => {
    const at = head.after + step;
    const [, main, sub, words = ''] = /^(\d{1,3})\.(\d{1,2})\s{1,20}(\S.{3,200})$/.exec(line.text) ?? [];
    if (main === undefined || main !== head.number || Number(sub) !== next || (at > 0 && lines[at - 1]?.text !== '' && at !== head.after) || !isCapitals(words)) return [];
    const read = titleFrom(lines, at, words);
    if (!read) return [];
    next += 1;
    return [{ at, after: read.after, number: `${main}.${sub ?? ''}`, title: read.title, starred: read.starred, beside: '' }];
  });
}

const NUMBER = /^(?:[-–•·]\s{0,3})?(?:(?:agenda\s)?item\s{1,2}|minute\s{1,2}(?:no\.?\s{0,2})?|min\.?\s)?(\d{1,4}-\d{2}\/\d{2}|\d{2}[/-]\d{2}[-/.](?:[A-Z]{1,5}[-/.])?\d{1,4}|[A-Z]{0,6}[\s./-]?\d{1,4}(?:\s?\/\s?\d{1,4}){0,2}|\d{1,4}|[IVX]{1,5}(?=[.)]))(?:\s{0,2}\(?([a-h])\)|([a-h]))?\s{0,2}([.):]{0,2})(?:\s{1,20}|\s{0,3}[–-]\s{1,3}|(?<=[.)])(?=[A-Z*])|$)(.*)$/i;

function numberedHead(lines: readonly PackLine[], at: number): Candidate | null {
  const line = lines[at];
  if (!line || isBlank(line) || line.text.length > 700 || !/^[^\s]{0,14}\d|^[-–•·]?\s?(?:[A-Z]{1,6}[\s./-]|item|agenda\sitem|minute|min)\s?(?:no\.?\s?)?\d|^\||^[IVX]{1,5}[.)]\s/i.test(line.text) || isFurniture(line.text)) return null;
  // "PART 2 – NOT FOR PUBLICATION" opens a part, and is no business numbered 2.
  if (partOfHeading(line.text) !== null) return null;
  const { text, beside } = rowOf(line.text);
  const match = NUMBER.exec(text);
  // A clause may be "i."; a heading in Roman figures has capitals.
  if (!match || isNoNumber(text) || /^[ivx]+$/.test(match[1] ?? '')) return null;
  const [, printed = '', bracketed, letter, stop = '', words = ''] = match;
  // "4.1 The Chair said" is a paragraph; so is "3. that the report be noted".
  const read = titleFrom(lines, at, words);
  if (!read) return null;
  const number = `${squash(printed).replace(/\s?\/\s?/g, '/')}${(bracketed ?? letter ?? '').toLowerCase()}`;
  const candidate: ItemHead = { at, after: read.after, number, title: read.title, starred: read.starred, beside };
  return { ...candidate, isCalledItem: /^\W{0,3}(?:agenda\s)?item\b/i.test(text), count: countOf(printed), weight: weigh(lines, candidate, stop !== '' || /\//.test(printed)) };
}

/** In a table the number, the title and what was said have cells of their own. */
function rowOf(text: string): { readonly text: string; readonly beside: string } {
  if (!text.startsWith('|') && !/^[^\t]{1,12}\t/.test(text)) return { text, beside: '' };
  const [number = '', title = '', ...rest] = cellsOf(text);
  return { text: `${number} ${title}`, beside: rest.filter((cell) => cell !== '').join(' ') };
}

const isNoNumber = (text: string): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i.test(text) || /^\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m|hrs|hours)?\b/i.test(text) || (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(text) && !isOfYear(text)) || /^\d{1,2}\s?(?:[ap]\.?m\b|per\scent|%)/i.test(text);

/** "18-25/26": the eighteenth minute of the council's year. */
function isOfYear(text: string): boolean {
  const [, from = '', to = ''] = /^\d{1,4}-(\d{2})\/(\d{2})\b/.exec(text) ?? YEAR_FIRST.exec(text) ?? [];
  return from !== '' && Number(to) === Number(from) + 1;
}

/** "25/26-18", "25-26/FRA/3": the council's year stands before the number, and the body's letters may stand between. */
const YEAR_FIRST = /^(\d{2})[/-](\d{2})[-/.](?:[A-Z]{1,5}[-/.])?\d{1,4}\b/;

/** "25/101" and "101/25" are minute numbers that run through a year: the figure that is not the year counts. */
function countOf(printed: string): number {
  const roman = romanValue(printed);
  if (roman !== null) return roman;
  const figures = [...printed.matchAll(/\d{1,4}/g)].map(([figure]) => figure);
  const [first = '0', second, third] = figures;
  if (third !== undefined && YEAR_FIRST.test(printed) && isOfYear(printed)) return Number(third);
  if (second === undefined) return Number(first);
  const yearFirst = (first.length === 4 && Number(first) > 1990) || (first.length === 2 && second.length >= 2 && Number(first) >= 15 && Number(first) <= 45 && !(second.length === 2 && Number(second) >= 15 && Number(second) <= 45));
  return Number(yearFirst ? second : first);
}

interface Title {
  readonly title: string;
  readonly starred: boolean;
  readonly after: number;
}

const CONNECTOR = /(?:\b(?:and|or|of|the|for|to|in|on|at|by|with|from|a|an|as|under|between)|[&,(/–-])$/i;

/** A title may stand below its number, and go on over the lines below while it is plainly not finished. */
function titleFrom(lines: readonly PackLine[], at: number, words: string): Title | null {
  let after = at + 1;
  let title = squash(words);
  if (title === '' || title === '*') {
    while (after < lines.length && after < at + 4 && lines[after]?.text === '') after += 1;
    title = squash(`${title}${lines[after]?.text ?? ''}`);
    after += 1;
  }
  for (let next = lines[after]; next && !isBlank(next) && after < at + 6; next = lines[after]) {
    const bothCapitals = isCapitals(title) && isCapitals(next.text) && !isResolutionStart(next.text) && !attendanceLabel(next.text) && !/^(?:vot(?:e|ing)|motion|amendment|actions?)\b/i.test(next.text);
    if (!(CONNECTOR.test(title) || bothCapitals) || /^[-–•]?\s?\(?\d/.test(next.text)) break;
    title = `${title} ${squash(next.text)}`;
    after += 1;
  }
  // A title cut by the end of a page goes on in capitals, or at a word that cannot end it.
  for (let next = lines[after + 1]; isCapitals(title) && CONNECTOR.test(title) && lines[after]?.text === '' && next && isCapitals(next.text) && !/^\d/.test(next.text); next = lines[after + 1]) {
    title = `${title} ${squash(next.text)}`;
    after += 2;
  }
  const starred = /^\*|\*$/.test(title);
  title = title.replace(/\s\(\d{1,2}[.:]\d{2}\s?[ap]\.?m\.?\)$/i, '').replace(/^[*\s]+|[*\s]+$/g, '').replace(/(?<![A-Z]\.[A-Z])\.$/, '').trim();
  return /\p{L}{2}/u.test(title) && title.length < 400 ? { title, starred, after } : null;
}

const CLAUSE = /^(?:that|to|approve|note|agree|endorse|delegate|recommend|support|request|receive|authorise|adopt|accept|consider|ask|confirm|review|refer|instruct|grant|refuse|continue|ensure|provide)s?d?\b(?!\sof\s)(?!.{0,60}\b(?:minutes|report|interests)$)/i;

const ownParagraph = (lines: readonly PackLine[], after: number): string | undefined => /^(\d{1,3})\.\d{1,2}\b/.exec((lines[after]?.text || lines[after + 1]?.text) ?? '')?.[1];

function weigh(lines: readonly PackLine[], { at, after, number, title, starred }: ItemHead, isMarked: boolean): number {
  const line = lines[at];
  const raw = line?.raw ?? '';
  const words = title.split(' ');
  let weight = isMarked ? 1.2 : 0.8;
  if (isCapitals(title)) weight += 1.5;
  if (/^\W{0,8}(?:\*\*|<b>|<strong>|#)/i.test(raw) || /\*\*\s*$/.test(raw)) weight += 1;
  if (at === 0 || lines[at - 1]?.text === '') weight += 0.5;
  if (isStandingItem(title) && words.length < 16) weight += 1.5;
  if (starred) weight += 0.5;
  // Its own first paragraph right below: "2. Pharmacies", "2.4 The Chair said".
  if (ownParagraph(lines, after) === number) weight += 1;
  if (/^\s*[-–•]/.test(raw)) weight -= 1;
  if (/^[a-z]/.test(title)) weight -= 3;
  if (/[;,]$/.test(squash(line?.text ?? ''))) weight -= 3;
  if (/[.?!]$/.test(squash(lines[after - 1]?.text ?? '')) && words.length > 6) weight -= 3;
  if (!isCapitals(title) && words.length > 2 && CLAUSE.test(title)) weight -= 2.5;
  if (!isCapitals(title) && /\b(?:was|were|had|has|have|would|should|will|is|are|said|asked|reported|explained)\b/.test(title)) weight -= 1.5;
  if (words.length > 28) weight -= 1.5;
  return weight;
}
