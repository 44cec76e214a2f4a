import { squash } from '../../lines';
import { findDates } from '../../printed/dates';
import { plainText } from '../../plainText';
import type { CoverField } from './coverLabels';
import type { CoverRow } from './findCovers';
import { isFurniture } from '../markers';
import { joinCells, joinsWords } from './joinCells';
import { isStamp } from './stamps';

/** What one label says: a part for each printed row, with the line of the first. */
export interface CoverValue {
  readonly field: CoverField;
  readonly label: string;
  readonly line: number;
  readonly parts: readonly { readonly text: string; readonly line: number }[];
}

export interface CoverValues {
  readonly values: readonly CoverValue[];
  /** Cells that say what the report is for, how far its project is, or whether it is public, in whatever column they stand. */
  readonly stamps: readonly { readonly text: string; readonly line: number }[];
  /** Values in which a word was put together from two cells. */
  readonly joined: readonly { readonly text: string; readonly field: CoverField; readonly line: number }[];
}

interface Open {
  readonly value: { field: CoverField; label: string; line: number; parts: { text: string; line: number }[] };
}

/** A cover laid out in any way: the value behind its label, in the next cell, or in the rows below it. */
export function coverValues(rows: readonly CoverRow[]): CoverValues {
  const values: Open['value'][] = [];
  const stamps: { text: string; line: number }[] = [];
  const guessed: { text: string; field: CoverField; line: number }[] = [];
  let columns: (Open['value'] | 'stamp' | null)[] = [];
  for (const row of rows) {
    const line = row.line.number;
    if (isFurniture(row.line.text) || /^[|\s:+=–-]+$/.test(row.line.text)) continue;
    if (row.hasLabel) columns = [];
    const cells = row.hasLabel ? row.cells.map((cell) => cell) : folded(row, columns.length);
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (!cell) break;
      if (cell.field !== null) {
        const value = { field: cell.field, label: cell.label ?? '', line, parts: cell.value === '' ? [] : [{ text: cell.value, line }] };
        values.push(value);
        columns[at] = value;
        const rest = cells.slice(at + 1).map(({ text }) => text);
        const isLast = cells.slice(at + 1).every(({ field }) => field === null);
        if (cell.value === '' && isLast && rest.some((text) => text !== '')) {
          const joined = joinCells(rest, isStamp);
          if (isStamp(joined) && takesRowsBelow(cell.field)) {
            stamps.push({ text: joined, line });
            columns[at + 1] = 'stamp';
          } else {
            const texts = cellLines(row, rest);
            value.parts.push(...texts.map((text) => ({ text, line })));
            if (texts[0] === joined && joinsWords(rest)) guessed.push({ text: joined, field: cell.field, line });
            columns = [null];
            columns[at + 1] = value;
            if (isOpenEnded(joined)) columns[at] = value;
          }
          break;
        }
        const beside = cells[at + 1];
        // "Report to: | Cabinet | Date: | 12 May": each label has its value in the next cell.
        if (cell.value === '' && !isLast && beside && beside.field === null && beside.text !== '' && !isStamp(beside.text)) {
          value.parts.push({ text: beside.text, line });
          columns[at] = null;
          columns[at + 1] = value;
          at += 1;
          continue;
        }
        if (cell.value !== '' && isLast && rest.some((text) => text !== '')) stamps.push({ text: joinCells(rest, isStamp), line });
        if (isLast) break;
      } else if (cell.text !== '') addTo(columns[at] ?? null, cell.text, line, row, stamps);
    }
  }
  return { values, stamps, joined: guessed };
}

/** Rows below labels have no more cells than the labels had: what is more was cut. */
function folded(row: CoverRow, width: number): CoverRow['cells'] {
  if (width === 0 || row.cells.length <= width) return row.cells;
  const tail = row.cells.slice(width - 1).map(({ text }) => text);
  const text = joinCells(tail, (joined) => isStamp(joined) || findDates(joined).length > 0);
  return [...row.cells.slice(0, width - 1), { text, field: null, label: null, value: text }];
}

function addTo(open: Open['value'] | 'stamp' | null, text: string, line: number, row: CoverRow, stamps: { text: string; line: number }[]): void {
  if (open === 'stamp') {
    const last = stamps[stamps.length - 1];
    if (last) stamps[stamps.length - 1] = { ...last, text: `${last.text} ${text}` };
  } else if (open !== null) {
    // After a blank line only a label still without a value, or a table, goes on.
    const isTable = open.field === 'committee' || open.field === 'dated' || row.cells.length > 1;
    if (open.parts.length === 0 || !row.isApart || isTable) open.parts.push({ text, line });
  } else if (isStamp(text)) stamps.push({ text, line });
}

const takesRowsBelow = (field: CoverField): boolean => ['title', 'reportOf', 'author', 'committee', 'director', 'gateway', 'leadMember'].includes(field);

const isOpenEnded = (text: string): boolean => /(?:\b(?:and|of|the|for|to|in|with)|[,&–-])$/.test(text);

/** A cell may hold several lines: a converter keeps them as the paragraphs of a page. */
function cellLines(row: CoverRow, rest: readonly string[]): string[] {
  const raw = row.line.raw.slice(0, 4000);
  if (!/<(?:p|br|li|div)\b/i.test(raw)) return [joinCells(rest, () => false)];
  const cells = raw.includes('\t') ? raw.split('\t').slice(1).join(' ') : raw;
  return cells.replace(/<(?:\/\s?(?:p|li|div)|br)\b[^<>]{0,100}>/gi, '\n').split('\n').map((text) => squash(plainText(text))).filter((text) => text !== '');
}
