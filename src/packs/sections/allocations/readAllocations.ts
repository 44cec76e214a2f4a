import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { AllocationReading, Problem } from '../../reading';
import type { Table } from '../../tables/findTables';
import { isFurniture } from '../markers';
import type { AllocationRow } from './allocationRow';
import { readAllocation } from './allocationRow';

export interface AllocationsRead {
  readonly allocations: readonly AllocationReading[];
  readonly problems: readonly Problem[];
}

/** Members appointed to areas: a list below a sentence that says so, or a table of areas and members. */
export function readAllocations(lines: readonly PackLine[], found: readonly Table[]): AllocationsRead {
  const lists = findLists(lines);
  const tables = found.flatMap(rowsOfTable);
  const rows = [...lists.flat(), ...tables];
  // Names are known from the whole pack but for the rows to be parted: they prove nothing of themselves.
  const own = new Set(rows.map(({ line }) => line.number));
  const elsewhere = rows.length === 0 ? '' : lines.filter((line) => !own.has(line.number)).map(({ text }) => squash(text)).join('\n');
  const read = rows.map((row) => ({ row, found: readAllocation(row, elsewhere) }));
  return {
    allocations: distinct(read.flatMap(({ found }) => found.allocations)),
    problems: read.flatMap(({ row, found }) => found.doubts.map((message): Problem => ({ message, line: row.line.number, kind: 'uncertain', value: 'allocations' }))),
  };
}

const distinct = (allocations: readonly AllocationReading[]): AllocationReading[] =>
  allocations.filter((one, at) => allocations.findIndex((other) => other.area === one.area && other.member === one.member) === at);

const AREAS = '(?:areas?|estates?|wards?|neighbourhoods?|patch(?:es)?|localit(?:y|ies)|districts?|zones?|villages?|parish(?:es)?|schemes?)';

const ONE_AREA = new RegExp(`\\b${AREAS}\\b`, 'i');

/** "… appointed specific Members to various housing estates:", "The allocated Members are:" */
const isOfAllocations = (text: string): boolean =>
  /\b(?:members?|councillors?|champions?)\b/i.test(text) &&
  (/\b(?:allocated|link|lead|area|estate|ward)\s(?:members?|councillors?|champions?)\b/i.test(text) ||
    (/\b(?:appoint|allocat|assign|nominat|match)/i.test(text) && ONE_AREA.test(text)));

/** A list's lead-in may speak of appointments only, where the report is about allocated members. */
const APPOINTMENTS = /\b(?:appointments?|allocations?|nominations?|representatives)\b.{0,60}(?:\b(?:are|were|is|be|as\sfollows|below)\b.{0,30})?:$/i;

/** Lines after the scheme was named in which a bare "The appointments are:" still speaks of it. */
const REACH = 60;

function findLists(lines: readonly PackLine[]): AllocationRow[][] {
  const lists: AllocationRow[][] = [];
  let named = -Infinity;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) || line.text.length > 900) continue;
    const isOfScheme = isOfAllocations(line.text);
    if (isOfScheme) named = at;
    const leads = /:$|(?:as follows|set out below|listed below|below)[.:]?$/i.test(line.text) && (isOfScheme || (APPOINTMENTS.test(line.text) && at - named <= REACH));
    const heads = isOfScheme && line.text.length < 90 && !/[.;]$/.test(line.text);
    if (!leads && !heads) continue;
    const rows = listBelow(lines, at, leads);
    if (rows.length >= 2) lists.push(rows);
  }
  return lists;
}

function listBelow(lines: readonly PackLine[], leadIn: number, mayBeProse: boolean): AllocationRow[] {
  const rows: AllocationRow[] = [];
  let blanks = 0;
  for (let at = leadIn + 1; at < Math.min(lines.length, leadIn + 80); at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isBlank(line) || isFurniture(line.text)) {
      blanks += 1;
      if (blanks > 3) break;
      continue;
    }
    blanks = 0;
    // A list whose rows are marked ends with the first line that is not.
    const isMarked = MARK.test(line.text);
    if (!isMarked && rows.length > 0 && MARK.test(lines[rows[0]?.at ?? 0]?.text ?? '')) break;
    const text = squash(line.text).replace(MARK, '').replace(/[;,.]$|;?\sand$/, '');
    // A numbered paragraph ends the list, as does anything as long as a sentence.
    if (text.length > 140 || text.split(' ').length > 16 || line.text.includes('\t') || line.text.includes('|') || /^\d{1,3}\.\s/.test(line.text) && rows.length > 0 && !/^\d{1,3}\.\s/.test(lines[rows[0]?.at ?? 0]?.text ?? '')) break;
    if (/\b(?:is|are|was|were|will|has|have|asked|should|may)\b/.test(text) || text.endsWith(':')) break;
    const isParted = /\s[–—-]\s|:\s|\s?\([^()]*\)$/.test(text);
    // Below a heading only what cannot be prose counts.
    if (!isParted && !mayBeProse) return [];
    rows.push({ cells: [text], line, at, isParted });
  }
  return rows;
}

const MARK = /^(?:[-–•·*o]|\(?[a-z\d]{1,3}[.)])\s+/;

const AREA_HEADING = new RegExp(`^(?:(?:name\\sof\\s)?(?:housing\\s)?${AREAS}(?:[\\s/(].{0,30})?|area\\sof\\sresponsibility)$`, 'i');
const MEMBER_HEADING = /^(?:(?:allocated|link|lead|appointed|ward|area|nominated|current|proposed|deputy|first|second)\s)*(?:members?|councillors?|cllrs?|champions?|representatives?|appointees?)(?:\(s\)|\s?\d|\s(?:appointed|allocated|name|20\d\d.*))?$|^appointed\b.{0,20}$/i;

const isHeading = (cells: readonly string[]): boolean => cells.some((cell) => AREA_HEADING.test(cell)) && cells.some((cell) => MEMBER_HEADING.test(cell)) && cells.every((cell) => cell.length < 60);

function rowsOfTable({ rows, caption }: Table): AllocationRow[] {
  const heading = rows.findIndex((row) => isHeading(row.cells.map(({ text }) => text)));
  if (heading < 0) return [];
  const headings = (rows[heading]?.cells ?? []).map(({ text }) => text);
  const isWardList = headings.some((text) => /^wards?$/i.test(text)) && !isOfAllocations(caption?.text ?? '') && !headings.some((text) => /\b(?:allocated|link|lead|champion)/i.test(text));
  // Councillors by the wards that elected them are a membership, not an allocation.
  if (isWardList) return [];
  const area = headings.findIndex((text) => AREA_HEADING.test(text));
  const members = headings.flatMap((text, at) => (MEMBER_HEADING.test(text) && at !== area ? [at] : []));
  let last = '';
  return rows.slice(heading + 1).flatMap((row) => {
    const own = row.cells[area]?.text ?? '';
    const names = members.map((at) => row.cells[at]?.text ?? '').filter((text) => text !== '');
    const place = own || last;
    last = place;
    if (place === '' || (own === '' && names.length === 0)) return [];
    return [{ cells: [place, ...(names.length > 0 ? names : ['Vacant'])], line: row.line, at: row.from, isParted: true }];
  });
}
