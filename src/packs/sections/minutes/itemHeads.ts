import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { romanValue } from '../agenda/itemStart';
import { partOfHeading } from '../agenda/partHeading';
import { isFurniture, isStandingItem, withoutItemNumber } from '../markers';
import { likeliestSequence } from './headSequence';
import { titleFrom } from './headTitle';
import { decimalHeads, letteredHeads, withLettered } from './letteredHeads';
import { isCapitals, unnumberedHeads } from './plainHeads';
import { titlesAbove } from './titlesAbove';

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
  /** How the number is set: its margin, its shape, and what stands behind it. */
  readonly set: string;
  /** The word stands before the number. */
  readonly isCalledItem: boolean;
}

/** The headings that make the likeliest sequence; headings without numbers only where no sequence is found. */
export function findItemHeads(lines: readonly PackLine[]): readonly ItemHead[] {
  const numbered = likeliestSequence(lines.flatMap((_line, at) => numberedHead(lines, at) ?? []));
  const above = titlesAbove(lines);
  if (above.length >= numbered.length && standing(above) > standing(numbered)) return above;
  if (numbered.length >= 3) return withLettered(lines, numbered);
  const decimal = decimalHeads(lines);
  if (decimal.length >= 3 && decimal.length > numbered.length) return decimal;
  const lettered = letteredHeads(lines);
  if (lettered.length > numbered.length && lettered.length >= 3) return lettered;
  const plain = unnumberedHeads(lines).filter(({ at }) => partOfHeading(lines[at]?.text ?? '') === null);
  if (plain.length > numbered.length && standing(plain) > standing(numbered)) return plain;
  return numbered;
}

const standing = (heads: readonly ItemHead[]): number => heads.filter((head) => isStandingItem(head.title)).length;

const NUMBER = /^(?:[-–•·]\s{0,3})?(?:cofnod\s\d{1,4}\s?\/\s?)?(?:(?:agenda\s)?item\s{1,2}|minute\s{1,2}(?:no\.?\s{0,2})?|min\.?\s)?(\d{1,4}-\d{2}\/\d{2}|[A-Z]{1,6}[./-]?\d{2,4}[/-]\d{1,4}(?![\d/-])|\d{2}[/-]\d{2}[-/.](?:[A-Z]{1,5}[-/.])?\d{1,4}|[A-Z]{1,6}-\d{2}-\d{1,4}|\d{5}(?:\/\d{1,4}){1,2}|\d{2}\.\d{3}(?!\d)|[A-Z]{0,6}[\s./-]?\d{1,4}(?:\s?\/\s?\d{1,4}){0,2}|\d{1,4}|[IVX]{1,5}(?=[.)]))(?:\s{0,2}\(?([a-h])\)|([a-h]))?\s{0,2}([.):]{0,2})(?:\s{1,20}|\s{0,3}[–-]\s{1,3}|(?<=[.)])(?=[A-Z*])|$)(.*)$/i;

export function numberedHead(lines: readonly PackLine[], at: number): Candidate | null {
  const line = lines[at];
  if (!line || isBlank(line) || line.text.length > 700 || !/^[^\s]{0,14}\d|^[-–•·]?\s?(?:[A-Z]{1,6}[\s./-]|item|agenda\sitem|minute|min|cofnod)\s?(?:no\.?\s?)?\d|^\||^[IVX]{1,5}[.)]\s/i.test(line.text) || isFurniture(line.text)) return null;
  // "PART 2 – NOT FOR PUBLICATION" opens a part, and is no business numbered 2.
  if (partOfHeading(line.text) !== null || withoutItemNumber(line.text) !== line.text) return null;
  const { text, beside } = rowOf(line.text);
  const match = NUMBER.exec(text);
  // A clause may be "i."; a heading in Roman figures has capitals.
  if (!match || isNoNumber(text) || /^[ivx]+$/.test(match[1] ?? '')) return null;
  const [, printed = '', bracketed, letter, stop = '', behind = ''] = match;
  // "C048/25   1.   APOLOGIES": of the year, and then of the agenda.
  const words = /[/-]/.test(printed) ? behind.replace(/^\d{1,3}[.)]\s{1,20}(?=\S)/, '') : behind;
  // "4.1 The Chair said" is a paragraph; so is "3. that the report be noted".
  const read = titleFrom(lines, at, words);
  if (!read) return null;
  const number = `${squash(printed).replace(/\s?\/\s?/g, '/')}${(bracketed ?? letter ?? '').toLowerCase()}`;
  const candidate: ItemHead = { at, after: read.after, number, title: read.title, starred: read.starred, beside };
  return { ...candidate, isCalledItem: /^\W{0,3}(?:agenda\s)?item\b/i.test(text), count: countOf(printed), set: [/^\s*/.exec(line.raw)?.[0].length ?? 0, stop, printed.replace(/\d+/g, '0')].join(), weight: weigh(lines, candidate, stop !== '' || /\//.test(printed)) };
}

/** In a table the number, the title and what was said have cells of their own. */
function rowOf(text: string): { readonly text: string; readonly beside: string } {
  if (!text.startsWith('|') && !/^[^\t]{1,12}\t/.test(text)) return { text, beside: '' };
  const [number = '', title = '', ...rest] = cellsOf(text);
  return { text: `${number} ${title}`, beside: rest.filter((cell) => cell !== '').join(' ') };
}

const isNoNumber = (text: string): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i.test(text) || /^\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m|hrs|hours)?\b/i.test(text) || (/^\d{1,2}[./-](?:0?\d|1[0-2])[./-]\d{2,4}\b/.test(text) && !isOfYear(text)) || /^\d{1,2}\s?(?:[ap]\.?m\b|per\scent|%)/i.test(text);

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
  const figures = [...printed.matchAll(/\d{1,5}/g)].map(([figure]) => figure);
  const [first = '0', second, third] = figures;
  if (third !== undefined && YEAR_FIRST.test(printed) && isOfYear(printed)) return Number(third);
  if (second === undefined) return Number(first);
  // "01/25/03": the meeting, the year and the item; "10457/04/25": the item, and when.
  if (third !== undefined && first.length < 3 && Number(second) > 12) return Number(third);
  const yearFirst = (/^[A-Z]{1,6}[./-]?\d/i.test(printed) && Number(first) >= 15 && Number(first) <= 45) || (first.length === 4 && Number(first) > 1990) || (first.length === 2 && second.length >= 2 && Number(first) >= 15 && Number(first) <= 45 && !(second.length === 2 && Number(second) >= 15 && Number(second) <= 45));
  return Number(yearFirst ? second : first);
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
