import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import { isBodyName, isFurniture, isMinutesHeading, isPresentMarker } from '../markers';
import type { Cell, CoverField } from './coverLabels';
import { labelledCells, rowCells } from './coverLabels';
import { isStamp } from './coverValues';
import { headingOf } from './headings';

export interface CoverRow {
  readonly line: PackLine;
  readonly cells: readonly Cell[];
  /** A blank line stands before it. */
  readonly isApart: boolean;
  readonly hasLabel: boolean;
}

export interface CoverFound {
  /** Index of its first label. */
  readonly from: number;
  /** Index after its last row. */
  readonly end: number;
  readonly rows: readonly CoverRow[];
}

interface PlacedRow {
  readonly at: number;
  readonly row: CoverRow;
}

type Group = readonly PlacedRow[];

/** Lines without a label that may stand between two labels: values that wrap, a route through several bodies. */
const WIDEST_GAP = 7;

/** No cover has more rows: labels without end are no cover. */
const MOST_ROWS = 80;

/** The covers of reports, by the labels that stand together in them. One label alone proves nothing. */
export function findCovers(lines: readonly PackLine[], from: number): CoverFound[] {
  const found: CoverFound[] = [];
  let group: PlacedRow[] = [];
  // Kept beside the group: labels without end would have it gathered anew at each.
  let kinds = new Set<CoverField>();
  let pending: PlacedRow[] = [];
  let isApart = true;
  const close = (): void => {
    const cover = coverOf(hangsOpen(group) ? [...group, ...pending.filter(({ row }, index) => index === 0 || !row.isApart).slice(0, 3)] : group);
    if (cover) found.push(withTail(lines, cover));
    group = [];
    kinds = new Set();
    pending = [];
  };
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isBlank(line)) {
      isApart = true;
      continue;
    }
    const cells = labelledCells(line);
    if (!cells && group.length === 0) {
      isApart = false;
      continue;
    }
    if (!cells && isFurniture(line.text)) {
      // A blank page parts two papers, a page number may stand within a cover.
      if (/blank/i.test(line.text)) close();
      continue;
    }
    if (group.length >= MOST_ROWS || (cells && isAnotherCover(kinds, cells))) close();
    if (cells && isApart && isFalseStart(kinds, cells)) {
      group = [];
      kinds = new Set();
    }
    const row: CoverRow = { line, cells: cells ?? plainCells(line), isApart, hasLabel: cells !== null };
    isApart = false;
    const isEnd = group.length > 0 && (isPresentMarker(line.text) || isMinutesHeading(line.text) || endsCover(row, group, kinds));
    if (isEnd) close();
    else if (cells) {
      group.push(...pending, { at, row });
      for (const { field } of cells) if (field !== null) kinds.add(field);
      pending = [];
    } else if (pending.length >= WIDEST_GAP || line.text.length > 700) close();
    else pending.push({ at, row });
  }
  close();
  return found;
}

const plainCells = (line: PackLine): Cell[] => rowCells(line).map((text) => ({ text, field: null, label: null, value: text }));

/** A value that wraps behind the last label: it goes on in small letters, or the line before it hangs. */
function withTail(lines: readonly PackLine[], cover: CoverFound): CoverFound {
  const tail: CoverRow[] = [];
  for (let at = cover.end; at < cover.end + 3; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]];
    if (!before || !line || isBlank(line) || line.text.length > 200) break;
    if (!/(?:\b(?:and|of|the|for|to|in|with)|[,&–-])$/.test(before.text) && !/^[a-z]{2}/.test(line.text)) break;
    tail.push({ line, cells: plainCells(line), isApart: false, hasLabel: false });
  }
  return { ...cover, end: cover.end + tail.length, rows: [...cover.rows, ...tail] };
}

/** The last label has nothing beside it: its value stands below. */
function hangsOpen(group: Group): boolean {
  const cells = group[group.length - 1]?.row.cells ?? [];
  return cells.some(({ field, value }) => field !== null && value === '') && cells.every(({ field, value }) => field !== null || value === '' || isStamp(value));
}

function isAnotherCover(kinds: ReadonlySet<CoverField>, cells: readonly Cell[]): boolean {
  const opening = cells.find(({ field }) => field === 'committee' || field === 'title');
  return opening !== undefined && opening.field !== null && kinds.has(opening.field) && kinds.has('title') && kinds.size >= 3 && (kinds.has('author') || kinds.has('reportOf') || kinds.has('classification') || kinds.has('director'));
}

/** A body and a date above are another paper's where the cover's own body follows. */
function isFalseStart(kinds: ReadonlySet<CoverField>, cells: readonly Cell[]): boolean {
  return cells.some(({ field }) => field === 'committee') && kinds.has('committee') && !['title', 'author', 'reportOf', 'director'].some((field) => [...kinds].some((kind) => kind === field));
}

/** A section of the report begins; but "Purpose" and "Recommendation" may be labels of the cover itself. */
function endsCover({ line, cells, hasLabel }: CoverRow, group: Group, kinds: ReadonlySet<CoverField>): boolean {
  if (group.length < 2) return false;
  const kind = headingOf(line);
  if (kind === null) return false;
  // Among the first labels a line that might be a heading may be the title, or half of a label.
  if (!hasLabel) return kind !== 'other' || (OF_REPORTS.filter((field) => kinds.has(field)).length >= 3 && line.text !== line.text.toUpperCase());
  const first = cells[0];
  const saysMore = first !== undefined && (first.value !== '' || cells.length > 1);
  return !saysMore && ['purpose', 'recommendation', 'appendices', 'backgroundPapers'].includes(first?.field ?? '');
}

const fieldsIn = (group: Group): Set<CoverField> => new Set(group.flatMap(({ row }) => row.cells.flatMap(({ field }) => field ?? [])));

const OF_REPORTS: readonly CoverField[] = ['dated', 'classification', 'wards', 'author', 'reportOf', 'director', 'leadMember', 'purpose', 'keyDecision', 'committee', 'title'];

function coverOf(all: Group): CoverFound | null {
  // What stands above may be the contact of the report before.
  const start = all.findIndex(({ row }) => row.cells.some(({ field }) => field !== null && OF_REPORTS.includes(field)));
  const group = all.slice(Math.max(0, start));
  const [first, last] = [group[0], group[group.length - 1]];
  if (!first || !last) return null;
  const kinds = fieldsIn(group);
  if (kinds.has('foreign')) return null;
  // "To, From, Date, Subject" head letters and mails too: there only a body's name makes a report of them.
  const labels = group.flatMap(({ row }) => row.cells.filter(({ field }) => field !== null));
  if (labels.every(({ label }) => /^(?:to|from|date|subject)$/i.test(label ?? '')) && !labels.some(({ field, value }) => field === 'committee' && isBodyName(value))) return null;
  const known = OF_REPORTS.filter((field) => kinds.has(field));
  const hasMaker = kinds.has('reportOf') || kinds.has('author') || kinds.has('director');
  const isReport = kinds.has('title') ? known.length >= 3 && (hasMaker || kinds.has('committee') || kinds.has('classification')) : known.length >= 3 && kinds.has('committee') && hasMaker;
  return isReport ? { from: first.at, end: last.at + 1, rows: group.map(({ row }) => row) } : null;
}
