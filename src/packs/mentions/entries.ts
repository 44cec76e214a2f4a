import { findPromises } from '../../domain/findPromises';
import type { Item } from '../../lists/index';
import { isClosedPack, partAt } from '../import/papersPart';
import type { MinutesReading } from '../minutesReading';
import type { AgendaItemReading, Part, Reading } from '../reading';
import { isClosedReport } from '../import/reportColumns';

/** What a stretch of a file's lines is: an item of the agenda, a report, the row of an action. It goes on to the next. */
export interface Entry {
  readonly line: number;
  readonly kind: Item<'mentions'>['kind'];
  /** What is not plainly public is not. */
  readonly part: Part;
  readonly heading: string | null;
  /** The line of the agenda item to which it belongs. */
  readonly item: number | null;
  /** The day of the minuted meeting; null where it tells of the pack's own. */
  readonly date: string | null;
  /** The line of the action's row. */
  readonly action: number | null;
}

/** Every stretch of a file by its first line. What stands above the first is the front sheet. */
export function entriesOf(reading: Reading): Entry[] {
  const { agendaItems, reports, actions, minutes } = reading;
  const front: Entry = { ...nothing, line: 1, kind: 'paper', part: isClosedPack(reading) ? 'non-public' : 'public' };
  const paper = (line: number): Entry => ({ ...nothing, line, kind: 'paper', part: publicAt(reading, line) });
  const all = [
    front,
    ...agendaItems.map(({ line, title, part }): Entry => ({ ...nothing, line, kind: 'agendaItem', part, heading: title, item: line })),
    ...reports.map((report): Entry => ({ ...nothing, line: report.line, kind: 'report', part: isClosedReport(report) || partOfItem(agendaItems, report.itemLine) === 'non-public' ? 'non-public' : publicAt(reading, report.line), heading: report.title, item: report.itemLine })),
    ...actions.map(({ line, title, list, part }): Entry => ({ ...nothing, line, kind: 'action', part: part === 'non-public' ? part : publicAt(reading, line), heading: title ?? list, action: line })),
    ...minutes.flatMap((one) => [...minuted(reading, one), paper(one.lines.to + 1)]),
  ];
  const lastAction = Math.max(0, ...actions.map(({ line }) => line));
  if (lastAction > 0 && !all.some(({ line }) => line > lastAction && line <= lastAction + LONGEST_ROW)) all.push(paper(lastAction + LONGEST_ROW));
  // Of two on one line the one that says more counts.
  return [...new Map(all.sort((a, b) => a.line - b.line || Number(a.kind !== 'paper') - Number(b.kind !== 'paper')).map((entry) => [entry.line, entry])).values()];
}

const nothing = { heading: null, item: null, date: null, action: null } as const;

/** Lines: a row of a table that is longer has run into what follows. */
const LONGEST_ROW = 30;

function minuted(reading: Reading, { date, items, lines, actions }: MinutesReading): Entry[] {
  const isPublic = publicAt(reading, lines.from);
  const open = (part: Part): Part => (isPublic === 'non-public' ? isPublic : part);
  const promised = new Set(findPromises(items.flatMap(({ paragraphs }) => paragraphs), actions.map(({ text }) => text)).map(({ line }) => line));
  return [
    { ...nothing, line: lines.from, kind: 'minute', part: isPublic, date },
    ...items.flatMap(({ line, title, part, paragraphs, resolutions }): Entry[] => {
      const own = { ...nothing, part: open(part), heading: title, date };
      return [
        { ...own, line, kind: 'minute' },
        ...paragraphs.map((paragraph): Entry => ({ ...own, line: paragraph.line, kind: promised.has(paragraph.line) ? 'promise' : 'minute' })),
        ...resolutions.flatMap(({ line: first, clauses }) => [first, ...clauses.map((clause) => clause.line)].map((at): Entry => ({ ...own, line: at, kind: 'decision' }))),
      ];
    }),
  ];
}

const partOfItem = (items: readonly AgendaItemReading[], line: number | null): Part | null => items.find((item) => item.line === line)?.part ?? null;

const publicAt = (reading: Reading, line: number): Part => (partAt(reading, line) === 'public' ? 'public' : 'non-public');
