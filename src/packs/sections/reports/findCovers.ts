import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { isHeadingGoingOn } from '../actions/headings';
import { isActionsHeading } from '../actions/readActions';
import { isBodyName, isFurniture, isMinutesHeading, isPresentMarker } from '../markers';
import type { Cell, CoverField } from './coverLabels';
import { labelledCells, rowCells } from './coverLabels';
import { isStamp } from './stamps';
import { headingOf } from './headings';
import { isPlainCover, opensReport, standsBelowBody } from './plainCover';

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

const isListHeading = ({ text }: PackLine): boolean => / {2}|\t|\|/.test(text) && /\bactions?\b/i.test(text) && text.length < 300 && isActionsHeading(cellsOf(text));

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
  let wasOfList = false;
  const close = (): void => {
    const parted = pending.findIndex(({ row }, index) => index > 0 && row.isApart);
    const cover = coverOf(hangsOpen(group) ? [...group, ...pending.slice(0, Math.min(3, parted < 0 ? 3 : parted))] : group);
    const plain = cover ? null : plainCoverOf(lines, group);
    if (cover) found.push(withTail(lines, cover));
    else if (plain) found.push(plain);
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
    // "Date of meeting" and "Action" head the columns of a list of actions, and label nothing.
    const isOfList: boolean = isListHeading(line) || (wasOfList && isHeadingGoingOn(cellsOf(line.text)));
    wasOfList = isOfList;
    const cells = isOfList ? null : labelledCells(line);
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

const plainCells = (line: PackLine): Cell[] => cellsBelow(line).map((text) => ({ text, field: null, label: null, value: text }));

/** Below two labels a wide gap parts two values. */
function cellsBelow(line: PackLine): string[] {
  const cells = rowCells(line);
  const parted = cells.length === 1 && / {4}/.test(line.text) ? line.text.split(/ {4,}/).map(squash) : cells;
  return parted.length === 2 ? parted : cells;
}

/** A value that wraps behind the last label: it goes on in small letters, or the line before it hangs. */
function withTail(lines: readonly PackLine[], cover: CoverFound): CoverFound {
  const tail: CoverRow[] = [];
  for (let at = cover.end; at < cover.end + 3; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]];
    if (!before || !line || isBlank(line) || line.text.length > 200) break;
    const isFull = before.text.length >= FULL_LINE && line.text.length < before.text.length && !/[.:;]$/.test(before.text) && headingOf(line) === null;
    if (!isFull && !/(?:\b(?:and|of|the|for|to|in|with)|[,&–-])$/.test(before.text) && !/^[a-z]{2}/.test(line.text)) break;
    tail.push({ line, cells: plainCells(line), isApart: false, hasLabel: false });
  }
  return { ...cover, end: cover.end + tail.length, rows: [...cover.rows, ...tail] };
}

/** A line so long was broken by the margin. */
const FULL_LINE = 75;

/** The last label has nothing beside it: its value stands below. */
function hangsOpen(group: Group): boolean {
  const cells = group[group.length - 1]?.row.cells ?? [];
  return cells.some(({ field, value }) => field !== null && value === '') && cells.every(({ field, value }) => field !== null || value === '' || isStamp(value));
}

function isAnotherCover(kinds: ReadonlySet<CoverField>, cells: readonly Cell[]): boolean {
  const opening = cells.find(({ field }) => field === 'committee' || field === 'title');
  return opening !== undefined && opening.field !== null && kinds.has(opening.field) && kinds.has('title') && kinds.size >= 3 && (kinds.has('author') || kinds.has('reportOf') || kinds.has('classification') || kinds.has('director'));
}

/** A body and a date above are another paper's where the cover's own body follows; so is whom to ask, at the end of the report before. */
function isFalseStart(kinds: ReadonlySet<CoverField>, cells: readonly Cell[]): boolean {
  const heads = ['committee', 'dated'].every((field) => cells.some((cell) => cell.field === field));
  if (heads && kinds.size > 0 && [...kinds].every((kind) => OF_CONTACTS.includes(kind))) return true;
  return cells.some(({ field }) => field === 'committee') && kinds.has('committee') && !['title', 'author', 'reportOf', 'director'].some((field) => [...kinds].some((kind) => kind === field));
}

/** What the end of a report says of those who wrote it. */
const OF_CONTACTS: readonly CoverField[] = ['author', 'director', 'contact', 'leadMember', 'appendices', 'backgroundPapers', 'wards'];

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

const OF_REPORTS: readonly CoverField[] = ['dated', 'classification', 'wards', 'author', 'reportOf', 'director', 'leadMember', 'purpose', 'keyDecision', 'committee', 'title', 'application', 'site'];

/** Few labels, or one that says who reports, are a cover where what stands above and below them is a report's. */
function plainCoverOf(lines: readonly PackLine[], group: Group): CoverFound | null {
  const [first, last] = [group[0], group[group.length - 1]];
  const kinds = fieldsIn(group);
  if (!first || !last || kinds.has('foreign')) return null;
  const known = OF_REPORTS.filter((field) => kinds.has(field));
  const isWorded = group.length === 1 && first.row.cells.some(({ field, label }) => field === 'reportOf' && label === 'Report of');
  const isOfForm = group.some(({ row }) => row.cells.some(({ label }) => /^executive\s?\/\s?routine$/i.test(label ?? '')));
  const isPlain = first.row.isApart && (isWorded || isOfForm || known.includes('wards')) && isPlainCover(lines, first.at, last.at + 1);
  // The body and the day in one line, and a label or two more.
  const isHeaded = known.length >= 3 && kinds.has('committee') && kinds.has('dated') && opensReport(lines, last.at + 1);
  // The body above, the day and who reports below it.
  const isSigned = kinds.has('dated') && kinds.has('reportOf') && standsBelowBody(lines, first.at) && opensReport(lines, last.at + 1);
  return isPlain || isHeaded || isSigned ? { from: first.at, end: last.at + 1, rows: group.map(({ row }) => row) } : null;
}

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
  // What is applied for and where: a report to those who decide on planning or licences.
  const isOfApplication = kinds.has('application') && kinds.has('site') && known.length + (kinds.has('recommendation') ? 1 : 0) >= 3;
  const isReport = isOfApplication || (kinds.has('title') ? known.length >= 3 && (hasMaker || kinds.has('committee') || kinds.has('classification') || (kinds.has('leadMember') && kinds.has('keyDecision'))) : known.length >= 3 && kinds.has('committee') && hasMaker);
  return isReport ? { from: first.at, end: last.at + 1, rows: group.map(({ row }) => row) } : null;
}
