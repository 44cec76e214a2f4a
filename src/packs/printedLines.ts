import type { PackLine } from './lines';
import type { Reading } from './reading';

/** Enough to find the place in the paper by; a table's row or a paragraph of Word may be one long line. */
const LONGEST = 300;

/** The lines at which that stands which becomes a row, as printed: what is shown when somebody asks where a value came from. */
export function printedLines({ agendaItems, minutes, reports, actions, decisions }: Omit<Reading, 'printedLines'>, lines: readonly PackLine[]): Readonly<Record<number, string>> {
  const wanted = new Set<number | undefined>([
    ...agendaItems.map(({ line }) => line),
    ...minutes.flatMap(({ items, actions: promised }) => [...items.flatMap(({ resolutions }) => resolutions), ...promised].map(({ line }) => line)),
    ...reports.flatMap((report) => [report.line, report.lines.title, report.lines.recommendations, report.lines.summary, report.route[0]?.line, report.money[0]?.line, ...projectLines(report)]),
    ...actions.map(({ line }) => line),
    ...decisions.map(({ line }) => line),
  ]);
  return Object.fromEntries(lines.flatMap(({ number, text }) => (wanted.has(number) && text !== '' ? [[number, shortened(text)]] : [])));
}

const projectLines = ({ project, lines }: Reading['reports'][number]): (number | undefined)[] => (project ? [...Object.values(project.lines), lines.contact] : []);

/** Whole characters: half a surrogate pair is not text. */
const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`);
