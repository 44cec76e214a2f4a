import type { Stored } from '../changes';
import type { CsvColumn } from './columns';
import { plainNumber } from './readCells';

/** A row of the file by its columns. */
export interface ActionCells {
  readonly line: number;
  /** Of the columns that the file has. */
  readonly cells: Readonly<Partial<Record<CsvColumn, string>>>;
}

export type RowMatch =
  | { readonly kind: 'known'; readonly action: Stored<'actions'> }
  | { readonly kind: 'new'; readonly remark: string | null }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Which action each row is: the one with its series number; without one, the one with its printed number and its request.
 * A printed number is used again and again, so that it alone says nothing.
 */
export function matchRows(rows: readonly ActionCells[], actions: readonly Stored<'actions'>[]): ReadonlyMap<ActionCells, RowMatch> {
  const known: Known = { bySeries: groupBy(actions, ({ seriesNumber }) => seriesNumber.toLowerCase()), byWording: groupBy(actions, ({ request }) => wording(request)), byNumber: groupBy(actions, ({ printedNumber }) => plainNumber(printedNumber)) };
  const matches = new Map(rows.map((row) => [row, matchRow(row, known)]));
  const first = new Map<unknown, number>();
  for (const [row, match] of matches) {
    if (match.kind === 'refused') continue;
    const is = match.kind === 'known' ? match.action : `${plainNumber(row.cells.printedNumber ?? null)} ${row.cells.raisedOn ?? ''} ${wording(row.cells.request)}`;
    const earlier = first.get(is);
    if (earlier === undefined) first.set(is, row.line);
    else matches.set(row, refused(`It is the same action as on line ${earlier}, and which of the two counts is not for a program to say. Leave one of them out.`));
  }
  return matches;
}

type Groups = ReadonlyMap<string, readonly Stored<'actions'>[]>;
/** Thousands of rows are looked up among thousands of actions. */
type Known = Readonly<Record<'bySeries' | 'byWording' | 'byNumber', Groups>>;

function groupBy(actions: readonly Stored<'actions'>[], of: (action: Stored<'actions'>) => string): Groups {
  const groups = new Map<string, Stored<'actions'>[]>();
  for (const action of actions) {
    const group = groups.get(of(action));
    if (group) group.push(action);
    else groups.set(of(action), [action]);
  }
  return groups;
}

function matchRow({ cells }: ActionCells, { bySeries, byWording, byNumber }: Known): RowMatch {
  const series = cells.seriesNumber ?? '';
  if (series !== '') {
    const own = bySeries.get(series.toLowerCase())?.[0];
    return own ? { kind: 'known', action: own } : refused(`There is no action ${series} in this list. Leave the series number empty to add the row as a new action: it gets the next number.`);
  }
  if ((cells.request ?? '') === '') return refused('It has no request, and no series number that says which action it is.');
  const alike = byWording.get(wording(cells.request)) ?? [];
  const same = alike.filter(({ printedNumber }) => plainNumber(printedNumber) === plainNumber(cells.printedNumber ?? null));
  if (same.length > 1) return refused(`${listed(same)} have this number and this request. Give the series number of the one that is meant.`);
  return same[0] ? { kind: 'known', action: same[0] } : { kind: 'new', remark: remarkOn(cells, alike, byNumber) };
}

/** What a clerk may have meant instead of a new action. */
function remarkOn(cells: ActionCells['cells'], alike: readonly Stored<'actions'>[], byNumber: Groups): string | null {
  if (alike.length > 0) return `${listed(alike)} asks for the same under another number. If it is the same action, give its series number.`;
  const number = plainNumber(cells.printedNumber ?? null);
  const numbered = number === '' ? [] : (byNumber.get(number) ?? []);
  return numbered.length === 0 ? null : `${listed(numbered)} had the number ${cells.printedNumber ?? ''} with another request. If it is the same action, give its series number.`;
}

const listed = (actions: readonly Stored<'actions'>[]): string => actions.map(({ seriesNumber }) => seriesNumber).join(', ');

/** Spaces, line breaks and capitals do not make another request. */
const wording = (request: string | undefined): string => (request ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const refused = (reason: string): RowMatch => ({ kind: 'refused', reason });
