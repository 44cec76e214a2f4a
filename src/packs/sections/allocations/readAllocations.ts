import { firstOfEach } from '../../firstOfEach';
import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { AllocationReading, Problem } from '../../reading';
import type { Table } from '../../tables/findTables';
import { readLayoutRows, segmentsOf } from '../../tables/layoutRows';
import { isFurniture } from '../markers';
import type { TableRow } from '../../tables/tableRows';
import type { AllocationRow } from './allocationRow';
import { readAllocation } from './allocationRow';
import { isName } from './names';

export interface AllocationsRead {
  readonly allocations: readonly AllocationReading[];
  readonly problems: readonly Problem[];
}

/** Members appointed to areas: a list below a sentence that says so, or a table of areas and members. */
export function readAllocations(lines: readonly PackLine[], found: readonly Table[]): AllocationsRead {
  const lists = findLists(lines);
  const tables = [...found, ...laidOut(lines)].flatMap(rowsOfTable);
  const rows = [...lists.flat(), ...tables];
  // Names are known from the whole pack but for the rows to be parted: they prove nothing of themselves.
  const own = new Set(rows.map(({ line }) => line.number));
  const isKnown = namesElsewhere(lines, own);
  const read = rows.map((row) => ({ row, found: readAllocation(row, isKnown) }));
  const allocations = firstOfEach(read.flatMap(({ found }) => found.allocations), ({ area, member }) => JSON.stringify([area, member]));
  const valueOf = (isOfMember: boolean, { line }: AllocationRow): string => {
    const at = isOfMember ? allocations.findIndex((one) => one.line === line.number) : -1;
    return at < 0 ? 'allocations' : `allocations[${String(at)}].member`;
  };
  return {
    allocations,
    problems: read.flatMap(({ row, found }) => found.doubts.map(({ message, isOfMember }): Problem => ({ message, line: row.line.number, kind: 'uncertain', value: valueOf(isOfMember, row) }))),
  };
}

/** Whether the text of all lines but some has a name. Most texts have it as it is, so that they are seldom squashed for it. */
function namesElsewhere(lines: readonly PackLine[], own: ReadonlySet<number>): (name: string) => boolean {
  let printed: string | null = null;
  let squashed: string | null = null;
  const join = (textOf: (line: PackLine) => string): string => lines.filter((line) => !own.has(line.number)).map(textOf).join('\n');
  return (name) => {
    const text = (printed ??= join((line) => line.text));
    if (text.includes(name)) return true;
    return name.split(' ').every((word) => text.includes(word)) && (squashed ??= join((line) => squash(line.text))).includes(name);
  };
}

const AREAS = '(?:areas?|estates?|wards?|neighbourhoods?|patch(?:es)?|localit(?:y|ies)|districts?|zones?|villages?|parish(?:es)?|schemes?)';

const ONE_AREA = new RegExp(`\\b${AREAS}\\b`, 'i');

/** "… appointed specific Members to various housing estates:", "The allocated Members are:" */
const isOfAllocations = (text: string): boolean =>
  /\b(?:members?|councillors?|champions?)\b/i.test(text) &&
  (/\b(?:allocated|link|lead|area|estate|ward)\s(?:members?|councillors?|champions?)\b/i.test(text) ||
    (/\b(?:appoint|allocat|assign|nominat|match)/i.test(text) && ONE_AREA.test(text)));

/** A list's lead-in may speak of appointments only, where the report is about allocated members. */
const APPOINTMENTS = /\b(?:appointments?|allocations?|nominations?|representatives|appoint(?:ed|s)?\sthe\sfollowing)\b.{0,60}(?:\b(?:are|were|is|be|as\sfollows|below)\b.{0,30})?:$/i;

/** Lines after the scheme was named in which a bare "The appointments are:" still speaks of it. */
const REACH = 60;

function findLists(lines: readonly PackLine[]): AllocationRow[][] {
  const lists: AllocationRow[][] = [];
  let named = -Infinity;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) || line.text.length > 900) continue;
    const isOfScheme = isOfAllocations(line.text);
    if (isOfScheme) named = at;
    const leads = (isOfScheme || (at - named <= REACH && APPOINTMENTS.test(line.text))) && /:$|(?:as follows|set out below|listed below|below)[.:]?$/i.test(line.text);
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

/** "Estate     Allocated Member" above rows whose columns only gaps part. */
function laidOut(lines: readonly PackLine[]): Table[] {
  return lines.flatMap((line, at): Table[] => {
    if (!ONE_AREA.test(line.text) || line.text.length > 120 || !isLaidOutHeading(line)) return [];
    const caption = lines.slice(Math.max(0, at - REACH), at).findLast(({ text }) => isOfAllocations(text)) ?? null;
    return caption || OF_SCHEME.test(line.text) ? [{ caption, rows: upToGap(readLayoutRows(lines, at, isLaidOutHeading)) }] : [];
  });
}

/** Beyond a gap only a row that names a member is still of the list. */
function upToGap(rows: readonly TableRow[]): readonly TableRow[] {
  const end = rows.findIndex((row, at) => at > 1 && row.from > (rows[at - 1]?.to ?? 0) + 1 && !row.cells.slice(1).some(({ text }) => isName(text)));
  return end < 0 ? rows : rows.slice(0, end);
}

const OF_SCHEME = /\b(?:allocated|link|lead|champion|appointed)/i;

const isLaidOutHeading = (line: PackLine): boolean => isHeading(segmentsOf(line.raw).map(({ text }) => text));

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
    return [{ cells: [place, ...(names.length > 0 ? names : ['Vacant'])], line: row.line, at: row.from, isParted: true, isEmpty: names.length === 0 }];
  });
}
