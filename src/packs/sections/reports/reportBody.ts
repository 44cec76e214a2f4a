import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { isBodyName, isFurniture } from '../markers';
import type { Heading } from './headings';
import { headingOf } from './headings';

/** The report itself, without its annexes. */
export interface ReportBody {
  readonly lines: readonly PackLine[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly kind: Heading;
  readonly heading: PackLine;
  /** What stands in the heading's own line behind it: "Recommendation: that the report be noted." */
  readonly opening: string | null;
  readonly lines: readonly PackLine[];
}

/** A report without any sign of its end is not read further: annexes of hundreds of pages follow some. */
const LONGEST = 600;

export function bodyOf(lines: readonly PackLine[], runningHeads: ReadonlySet<string>): ReportBody {
  const end = endOfBody(lines);
  const body = lines.slice(0, end).filter((line) => !isFurniture(line.text) && !/^\d{1,4}$/.test(line.text) && !runningHeads.has(line.text));
  const starts = body.flatMap((line, at) => startOf(line, at) ?? []);
  const sections = starts.map((start, index): Section => ({ ...start, lines: body.slice(start.at + 1, starts[index + 1]?.at) }));
  return { lines: body, sections };
}

type Start = Omit<Section, 'lines'> & { readonly at: number };

function startOf(line: PackLine, at: number): Start | null {
  if (isBlank(line)) return null;
  const inline = /^(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?(?:officers?['’]?s?\s|the\s)?(recommend(?:ations?|ation\(s\)|ed))\s{0,2}(?::\s*[–-]?|[–-])\s*(?=\S)(.{6,})$/is.exec(line.text);
  if (inline) return { kind: 'recommendations', heading: line, opening: inline[2] ?? '', at };
  const kind = headingOf(line);
  if (kind === null) return null;
  const cells = line.text.split('\t').map(squash).filter((cell) => cell !== '');
  return { kind, heading: line, opening: cells.length > 1 ? cells.slice(1).join(' ') : null, at };
}

/** A report ends with a blank page, with whom to ask, or where an annex begins. */
function endOfBody(lines: readonly PackLine[]): number {
  let steps = 0;
  let contact: number | null = null;
  let inAppendices = false;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    steps += 1;
    if (steps > LONGEST || /^[([]?\s?(?:this\s)?page\s(?:is\s|has\sbeen\s|was\s)?(?:intentionally\s)?(?:left\s)?blank\b/i.test(line.text)) return at;
    const kind = headingOf(line);
    if (kind !== null) inAppendices = kind === 'appendices';
    if (contact === null && steps > 6 && (kind === 'contact' || /\S@\S{2,60}\.\w/.test(line.text))) contact = steps;
    if (contact !== null && steps > contact + 14) return at;
    if (steps > 12 && !inAppendices && isAnnex(line.text)) return at;
  }
  return lines.length;
}

const isAnnex = (text: string): boolean => /^(?:appendix|annex|schedule)\s(?:\d{1,2}|[A-Z])\s?(?:[:–-]\s?.{0,100})?$/i.test(text);

/** Lines that stand at the head of many pages. A heading may repeat from report to report, and is none. */
export function findRunningHeads(lines: readonly PackLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let isByPage = false;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const nextIsPage = isFurniture(lines.slice(at + 1, at + 4).find((next) => next.text !== '')?.text ?? '');
    const isPage = isFurniture(line.text) || line.raw.includes('\f');
    if (!isPage && line.text.length <= 90 && (isByPage || nextIsPage || isBodyName(line.text)) && headingOf(line) === null && !/[.;:]$/.test(line.text)) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
    isByPage = isPage;
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 ? [text] : [])));
}
