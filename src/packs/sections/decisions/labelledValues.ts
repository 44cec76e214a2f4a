import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { plainText } from '../../plainText';
import { isFurniture } from '../markers';
import type { DecisionLabel } from './decisionLabels';
import { decisionLabel, takenLabel } from './decisionLabels';

/** What stands beside or below a label, line by line; wrapped lines are joined. */
export interface LabelledValue {
  readonly label: DecisionLabel;
  readonly texts: readonly string[];
  /** The line of the first text; of the label where there is none. */
  readonly line: number;
}

interface Open {
  readonly label: DecisionLabel;
  readonly texts: string[];
  line: number;
  /** Where the value's column begins; null where the label stands above it. */
  readonly column: number | null;
  /** What is printed of the label so far: in a narrow column it goes on below. */
  printed: string;
}

/** The values of a form: labels with a colon, in a cell of their own, or as headings above what they name. */
export function labelledValues(lines: readonly PackLine[]): readonly LabelledValue[] {
  const found: Open[] = [];
  let isApart = true;
  for (const line of lines) {
    if (isBlank(line) || isFurniture(line.text) || /^[|\s:+=-]+$/.test(line.text)) {
      isApart = true;
      continue;
    }
    const opened = line.text.length > 4000 ? null : openedBy(line);
    const last = found[found.length - 1];
    if (opened) found.push(opened);
    else if (last && isApart && IN_A_LINE.has(last.label) && last.texts.length > 0 && UNKNOWN_LABEL.test(line.text)) found.push({ label: 'other', texts: [], line: line.number, column: null, printed: '' });
    else if (last) add(last, line, isApart);
    isApart = false;
  }
  return found.map(({ label, texts, line }) => ({ label: label === 'taken' ? takenLabel(texts.join(' ')) : label, texts, line }));
}

/** Values that a line holds: below them a label that is not known is no more of them. */
const IN_A_LINE: ReadonlySet<DecisionLabel> = new Set<DecisionLabel>(['decisionMaker', 'date', 'number', 'keyDecision', 'part', 'title']);
const UNKNOWN_LABEL = /^\p{Lu}[\p{L}\s/'’()-]{2,50}\??\s?:(?:\s|$)/u;

function openedBy(line: PackLine): Open | null {
  const cells = cellsOf(line.text).filter((cell) => cell !== '' && !/^[-:]+$/.test(cell));
  const [first = '', ...rest] = cells;
  const inCells = rest.length > 0 ? decisionLabel(first) : null;
  if (inCells) return { label: inCells, texts: linesOfCells(line.raw) ?? [rest.join(' ')], line: line.number, column: columnOf(line), printed: first };
  const colon = /^([^:]{2,110}):\s*(?:[–-]\s)?(.*)$/s.exec(line.text);
  const named = colon ? decisionLabel(colon[1] ?? '') : null;
  if (colon && named) return { label: named, texts: colon[2] ? [squash(colon[2])] : [], line: line.number, column: null, printed: colon[1] ?? '' };
  const alone = cells.length === 1 && !/[.;,]$/.test(first) && /^\W{0,4}(?:\d{1,2}\W{1,2})?\p{Lu}/u.test(first) ? decisionLabel(first) : null;
  return alone ? { label: alone, texts: [], line: line.number, column: null, printed: first } : null;
}

/** The paragraphs and list items of a page's cell, which its line keeps apart; null where it has no more than one. */
function linesOfCells(raw: string): string[] | null {
  const texts = /<br\s?\/?>/i.test(raw) ? raw.split('\t').slice(1).flatMap((cell) => cell.split(/<br\s?\/?>/i)).map((text) => squash(plainText(text))).filter((text) => text !== '') : [];
  return texts.length > 1 ? texts : null;
}

/** Where the second cell begins in a line laid out by gaps. */
function columnOf(line: PackLine): number | null {
  const gap = /^\s*\S.*?\s{2,}(?=\S)/.exec(line.raw.slice(0, 300));
  return gap && !/[\t|]/.test(line.raw) ? gap[0].length : null;
}

function add(open: Open, line: PackLine, isApart: boolean): void {
  const cells = cellsOf(line.text).filter((cell) => cell !== '');
  const isWrappedLabel = open.column !== null && cells.length > 1 && decisionLabel(`${open.printed} ${cells[0] ?? ''}`) !== null;
  if (isWrappedLabel) open.printed = `${open.printed} ${cells[0] ?? ''}`;
  const text = squash(isWrappedLabel ? cells.slice(1).join(' ') : line.text.replace(/^\||\|$/g, '').replace(/[\t|]/g, ' '));
  if (text === '') return;
  if (open.texts.length === 0) open.line = line.number;
  const last = open.texts[open.texts.length - 1];
  const goesOn = last !== undefined && !isApart && !MARK.test(text) && (!/[.:;]$/.test(last) || /^[a-z]/.test(text));
  if (goesOn) open.texts[open.texts.length - 1] = `${last} ${text}`;
  else open.texts.push(text);
}

const MARK = /^(?:[-–•·*▪]\s|\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|[ivx]{1,5})[.)]{1,2}\s)/i;
