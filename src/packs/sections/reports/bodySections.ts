import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { readMarker } from './listMarkers';
import type { ReportBody, Section } from './reportBody';
import { isNone } from './route';
import { rowCells } from './coverLabels';

export interface TextRead {
  readonly text: string;
  readonly line: number;
}

/** The summary in its paragraphs; those cut by a page are put together again. */
export function readSummary({ sections }: ReportBody): TextRead | null {
  const own = sections.find(({ kind, heading }) => kind === 'summary' && /summary|synopsis|precis/i.test(heading.text)) ?? sections.find(({ kind }) => kind === 'summary');
  if (!own) return null;
  const lines = own.opening === null ? own.lines : [{ ...own.heading, text: own.opening }, ...own.lines];
  const text = paragraphsOf(lines).join('\n');
  return text === '' ? null : { text, line: (lines.find((line) => !isBlank(line)) ?? own.heading).number };
}

function paragraphsOf(lines: readonly PackLine[]): string[] {
  const found: string[] = [];
  let isApart = true;
  for (const [at, line] of lines.entries()) {
    const row = rowOfTable(line);
    // One line of several columns may be words that were spaced out; a table has rows.
    if (row !== null && [lines[at - 1], lines[at + 1]].some((beside) => beside !== undefined && rowOfTable(beside) !== null)) {
      found.push(row);
      isApart = true;
      continue;
    }
    if (isBlank(line) || /^[-–—_=\s]{2,}$/.test(line.text)) {
      isApart = true;
      continue;
    }
    const text = squash(line.text.replace(/\t/g, ' ')).replace(/^[-–•]\s(?=\d)/, '');
    const last = found[found.length - 1];
    const goesOn = last !== undefined && !last.includes('\t') && (isApart ? !/[.:;!?”"')]$/.test(last) && /^[a-z]/.test(text) : readMarker(text, null) === null);
    if (goesOn) found[found.length - 1] = `${last} ${text}`;
    else found.push(text);
    isApart = false;
  }
  return found;
}

/** A table's row, with a tab between its cells; null where the line is words. */
function rowOfTable({ text }: PackLine): string | null {
  const cells = text.split(/\t| {3,}|\|/).map(squash).filter((cell) => cell !== '');
  return cells.length >= 3 && cells.every((cell) => cell.length <= 60) ? cells.join('\t') : null;
}

export interface ListRead {
  readonly texts: readonly string[];
  readonly line: number;
}

/** The lines of a list of papers: appendices, background papers. "None" is none. */
export function readPapers({ sections }: ReportBody, kind: 'appendices' | 'backgroundPapers'): ListRead | null {
  const section = sections.find((one) => one.kind === kind);
  if (!section) return null;
  const found: string[] = [];
  if (section.opening !== null) found.push(section.opening);
  for (const line of papersIn(section)) {
    const cells = rowCells(line).filter((cell) => cell !== '');
    const text = cells.join(' ');
    const mark = /^(?:appendix|annex|enclosure)\b/i.test(text) ? null : readMarker(text, null);
    const words = mark?.style === 'bullet' ? mark.text : text;
    const last = found[found.length - 1];
    if (last !== undefined && /^[a-z(]/.test(words)) found[found.length - 1] = `${last} ${words}`;
    else found.push(words);
  }
  const texts = found.filter((text) => !isNone(text.replace(/^(?:appendix|annex)\s?\w{0,3}\s?[:–-]?\s?/i, '')) && !/^there\sare\sno(?:ne)?\b/i.test(text));
  return { texts, line: section.heading.number };
}

/** As far as the list goes: an address, a blank line with prose behind it and the end of the report are none of it. */
function papersIn(section: Section): PackLine[] {
  const found: PackLine[] = [];
  let isApart = false;
  for (const line of section.lines) {
    if (isBlank(line)) {
      isApart = found.length > 0;
      continue;
    }
    const isListed = readMarker(squash(line.text), null) !== null || /^(?:appendix|annex|schedule|enclosure|\(?[A-Z0-9]\b)/i.test(line.text) || line.text.includes('\t');
    if (/\S@\S/.test(line.text) || /^(?:e|t|tel|email|telephone|contact|report\sauthor|author)\b\s?[:.\t]/i.test(line.text) || found.length > 40) break;
    if ((isApart && !isListed) || line.text.length > 400) break;
    found.push(line);
    isApart = false;
  }
  return found;
}

/** "Next Gateway: Gateway 3/4 - Options Appraisal (Regular)", wherever the report has it. */
export function readNextGateway({ lines }: ReportBody): TextRead | null {
  for (const line of lines) {
    if (!/next\sgateway/i.test(line.text)) continue;
    const match = /(?:^|\t| {3,}|\|)\s?next\sgateway\s?(?:report)?\s?(?::|\t|\||[–-])\s?(.{3,160}?)(?:\t| {3,}|\||$)/i.exec(line.text);
    if (match?.[1]) return { text: squash(match[1]), line: line.number };
  }
  return null;
}

/** Where the report says that it has been to others: the lines below the question. */
export function readConsidered({ sections }: ReportBody): TextRead[] {
  const section = sections.find(({ heading }) => /^has\s(?:the|this)\sreport\sbeen\sconsidered\b/i.test(heading.text));
  const first = section?.lines.findIndex((line) => !isBlank(line)) ?? -1;
  if (!section || first < 0) return [];
  const length = section.lines.slice(first).findIndex(isBlank);
  const lines = section.lines.slice(first, length < 0 ? undefined : first + length).slice(0, 12);
  return lines.filter((line) => !isNone(line.text)).map((line) => ({ text: squash(line.text.replace(/^[-•]\s/, '')), line: line.number }));
}
