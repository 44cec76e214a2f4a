import { cellsOf, squash } from '../../lines';
import type { Problem } from '../../reading';
import type { Entry } from './memberBlock';
import { namesIn, roleIn, TITLE } from './memberNames';

export interface Seat extends Entry {
  /** Whom the member stands for, where the table has a column for it. */
  readonly seat: string | null;
}

export interface SeatsRead {
  readonly seats: readonly Seat[];
  readonly problems: readonly Problem[];
}

/** Cells of a table of members, one a person: posts and organisations taken off, whether they have a column or share the cell. `isHeaded` where a row says what its columns hold. */
export function withoutOrganisations(block: readonly Entry[], isHeaded: boolean): SeatsRead {
  const rows = [...new Set(block.map(({ line }) => line))].map((line) => ({ line, cells: cellsOf(line.text).filter((cell) => cell !== '') }));
  const triples = rows.filter(({ cells }) => cells.length > 2);
  // Name, authority and party: what stands behind names in most rows is not another member.
  if (triples.length >= 2 && triples.length * 2 > rows.length && rows.filter(({ cells }) => isNamed(cells[0])).length * 5 >= rows.length * 3 && triples.filter(({ cells }) => isTitled(cells[1]) || isTitled(cells[2])).length * 3 <= triples.length) {
    return inFirstColumn(rows, isHeaded);
  }
  const pairs = rows.filter(({ cells }) => cells.length === 2 && !/^\(?vacan(?:cy|t)\b/i.test(cells[0] ?? ''));
  const second = pairs.filter(({ cells }) => isNamed(cells[1])).length;
  const first = pairs.filter(({ cells }) => isNamed(cells[0])).length;
  // Some organisations look like names; a column in which a third of the cells do not is one of organisations.
  const hasSeats = pairs.length >= 2 && first * 5 >= pairs.length * 4 && second * 3 <= pairs.length * 2;
  if (hasSeats) return inFirstColumn(rows, isHeaded);
  const shared = sharedTails(block.map(({ text }) => text));
  const seats = block.map(({ text, line }) => {
    const tail = shared.find((words) => text.endsWith(` ${words}`) && text.length > words.length + 4);
    return tail === undefined ? { text, line, seat: null } : { text: squash(text.slice(0, -tail.length)), line, seat: tail };
  });
  const parted = seats.find(({ seat }) => seat !== null);
  return { seats, problems: parted ? [inDoubt(`“${parted.seat ?? ''}” stands behind several names in the list of members and was read as whom they stand for. Check the names.`, parted)] : [] };
}

interface Row {
  readonly line: Entry['line'];
  readonly cells: readonly string[];
}

/** Members stand in the first column: what else looks like one of them is said to be in doubt. Where members have titles, who has none is no member. */
function inFirstColumn(rows: readonly Row[], isHeaded: boolean): SeatsRead {
  const haveTitles = rows.filter(({ cells }) => isTitled(cells[0])).length * 2 > rows.length;
  const isLikeMember = (cell: string): boolean => !isHeaded && roleIn(cell) === null && (isTitled(cell) || (!haveTitles && isNamed(cell)));
  const problems = rows.flatMap((row) => row.cells.slice(1).filter(isLikeMember).map((cell) => inDoubt(`“${cell}” stands beside ${row.cells[0] ?? ''} in the list of members and was not read as one of them, as most of its column are none. Check it.`, row)));
  return { seats: rows.flatMap(({ line, cells }) => (cells[0] === undefined ? [] : [{ text: cells[0], line, seat: cells[1] ?? null }])), problems };
}

const inDoubt = (message: string, { line }: Pick<Entry, 'line'>): Problem => ({ message, line: line.number, kind: 'uncertain', value: 'members' });

const isNamed = (cell: string | undefined): boolean => cell !== undefined && (namesIn(cell)?.length ?? 0) > 0;

const isTitled = (cell: string | undefined): boolean => cell !== undefined && new RegExp(`^${TITLE}\\s`).test(cell);

/** Endings that several cells share: an organisation that sends more than one member. Longest first. */
function sharedTails(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = squash(text).split(' ');
    for (let from = 2; from <= words.length - 2; from += 1) {
      const tail = words.slice(from).join(' ');
      if (/^[A-Z]/.test(tail)) counts.set(tail, (counts.get(tail) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([tail]) => tail).sort((a, b) => b.length - a.length);
}
