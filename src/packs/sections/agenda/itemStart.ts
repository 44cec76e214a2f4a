import type { PackLine } from '../../lines';
import { squash } from '../../lines';

/** A line that may open an agenda item: a number, and the words behind it if they stand on the same line. */
export interface ItemStart {
  /** Index in the lines searched. */
  readonly at: number;
  /** As it will be shown: "5", "16a", "77/21", "4.1". */
  readonly number: string;
  /** What the sequence is followed by: 5, 16, 77, 4. */
  readonly count: number;
  /** The letter or second figure of a sub-item; null for an item. */
  readonly sub: string | null;
  readonly title: string;
  readonly style: 'item' | 'dotted' | 'bare' | 'letter' | 'roman';
  /** What "(iv)" counts, where a letter or letters may be a Roman number. */
  readonly roman?: number;
  /** A bullet star before the number: a star, where the pack says that it stars items. */
  readonly ledByStar: boolean;
}

/** What the line opens, read alone; whether it is an agenda item only its neighbours can tell. */
export function itemStartOf(line: PackLine, at: number): ItemStart | null {
  if (line.text.length === 0 || line.text.length > 1200 || !/^[^A-Za-z0-9]{0,6}(?:\d|[A-Za-z]\s?[).\s]|\(|(?:agenda\s)?item\b)/i.test(line.text)) return null;
  const led = /^(?:([-–•·▪*])\s{0,4}|(\*))?(.*)$/.exec(withoutPipes(line.text.replace(/\t/g, '  ')));
  // "7.15 pm  4. Call-in": the hour at which an item is to be taken.
  // "3 .1": a conversion may part the figures of a number.
  const text = (led?.[3] ?? line.text).replace(/^(\d{1,3})\s\.(?=\d{1,2}\s)/, '$1.').replace(/^\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?|hrs)?\s{1,12}(?=\d{1,3}[.)]\s)/i, '');
  const start = ofItem(text) ?? ofDotted(text) ?? ofBare(text) ?? ofLetter(text);
  return start ? { ...start, at, ledByStar: line.text.startsWith('*') } : null;
}

/** "4. | BUDGET | (Pages 3 - 9)": a saved page keeps the cells of its rows apart by pipes. */
const withoutPipes = (text: string): string => (/^\W{0,3}\d{1,4}[.)]?\s?\|/.test(text) ? text.replace(/\s*\|\s*/g, '  ').trim() : text);

type Start = Omit<ItemStart, 'at' | 'ledByStar'>;

const SUB = '(?:\\s?\\(([a-z])\\)|([a-z])(?![a-z])|\\.(\\d{1,2})(?!\\d))?';
const ITEM = new RegExp(`^(?:agenda\\s{1,3})?item(?:\\s{1,3}(?:no|number)\\.?)?\\s{0,3}(\\d{1,3})${SUB}(?:\\s*[.):–—-]|\\s|$)\\s*(.*)$`, 'i');
const DOTTED = new RegExp(`^\\(?(\\d{1,4}(?:/\\d{2,4})?)${SUB}\\s{0,2}(?:[.)](?!\\d)|:(?=\\s|$)|/(?=\\s))\\s*(.*)$`, 'i');
const BARE = new RegExp(`^(\\d{1,4}(?:/\\d{2,4})?)${SUB}(?:\\s{1,12}[–-])?(?:\\s+(["'“‘*(A-Z0-9].*)|\\s*)$`);

function ofItem(text: string): Start | null {
  const match = ITEM.exec(text);
  return match ? startOf(match, 'item') : null;
}

function ofDotted(text: string): Start | null {
  const match = DOTTED.exec(text);
  return match ? startOf(match, 'dotted') : null;
}

function ofBare(text: string): Start | null {
  const match = BARE.exec(text);
  // "15  Paragraph 3" is a row of a motion's table: which item is exempt under what.
  if (!match || isDate(text) || /^(?:para(?:graph)?s?\.?\s)?\d{1,2}(?:\s?(?:,|&|and)\s?\d{1,2})*$/i.test(match[5] ?? '')) return null;
  return startOf(match, 'bare');
}

/** "(a) Title" and "a) Title": an item of its own below the item before it. */
function ofLetter(text: string): Start | null {
  const match = /^(?:\(([a-z])\)|([a-z])\)|([a-z])\.(?=\s))\s*(.*)$/i.exec(text);
  const letter = (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase();
  if (letter) {
    const roman = romanValue(letter.toUpperCase());
    return { number: letter, count: 0, sub: letter, title: match?.[4] ?? '', style: 'letter', ...(roman !== null && { roman }) };
  }
  return ofRoman(text);
}

/** "(iv) Title", of two figures and more: a single one may be a letter. */
function ofRoman(text: string): Start | null {
  const [, printed = '', title = ''] = /^\(?([ivx]{2,5})\)\s*(.*)$/.exec(text) ?? [];
  const roman = romanValue(printed.toUpperCase());
  return roman === null ? null : { number: printed, count: 0, sub: printed, title, style: 'roman', roman };
}

function startOf(match: RegExpExecArray, style: Start['style']): Start {
  const [, printed = '', bracketed, letter, decimal, title = ''] = match;
  // "3.0" is the item of which "3.1" is the first part.
  const sub = (bracketed ?? letter)?.toLowerCase() ?? (decimal !== undefined && Number(decimal) > 0 ? decimal : null);
  const number = decimal !== undefined ? `${printed}.${decimal}` : `${printed}${sub ?? ''}`;
  // "25/101" and "101/25" are minute numbers that run through a year: the figure that is not the year counts.
  const [first = '', second] = printed.split('/');
  const count = second === undefined ? Number(first) : first.length === 2 && second.length === 3 ? Number(second) : Number(first);
  return { number: number.replace(/^0+(?=\d)/, ''), count, sub, title: title.trim(), style };
}

const isDate = (text: string): boolean => /^\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b\s?(?:\d{4}|$)/i.test(text);

/** The same for agendas numbered "I.", "II." or "A.", "B.": read only where the file has no agenda in figures. */
export function otherStartOf(line: PackLine, at: number, kind: 'roman' | 'capital'): ItemStart | null {
  const match = (kind === 'roman' ? /^\(?([IVXL]{1,7})[.):]?(?:\s{1,12}(\S.*)|)$/ : /^\(?([A-Z])[.)](?:\s{1,12}(\S.*)|)$/).exec(line.text.slice(0, 600));
  const printed = match?.[1];
  if (printed === undefined) return null;
  const count = kind === 'roman' ? romanValue(printed) : printed.charCodeAt(0) - 64;
  return count === null ? null : { at, number: printed, count, sub: null, title: match?.[2] ?? '', style: 'dotted', ledByStar: false };
}

const FIGURES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Null where it is no Roman number. */
export function romanValue(printed: string): number | null {
  const values = [...printed].map((letter) => FIGURES[letter] ?? 0);
  const sum = values.reduce((total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value), 0);
  return /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(printed) && sum > 0 ? sum : null;
}

/** A title rather than a sentence: what tells an agenda from a numbered list in a note. */
export function isTitleLike(title: string): boolean {
  const text = squash(title);
  if (text === '') return true;
  if (isDayAlone(text)) return true;
  if (text.length > 300 || /^[a-z]/.test(text) || /[;,]$/.test(text) || /^(?:that|to|members|the committee is)\s[a-z]/i.test(text)) return false;
  if (text === text.toUpperCase()) return true;
  return !/[.?!]$/.test(text) || text.split(' ').length <= 6;
}

/** "2nd October 2025;" below "the minutes of the meetings held on:". */
const isDayAlone = (text: string): boolean => /^(?:\w{3,9}day,?\s)?(?:\d{1,2}\s?(?:st|nd|rd|th)?\s(?:of\s)?[a-z]{3,9},?\s\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\s?(?:[;,.]|;?\sand)?$/i.test(text);

/** "To agree the minutes of 8 June (attached)": an item named by what is to be done, and not the clause of a list. */
export const isOrder = (title: string): boolean => /^to\s[a-z]{3,}\s/i.test(title) && title.length < 200 && !/(?:[;,]|\s(?:and|or))$/.test(title);
