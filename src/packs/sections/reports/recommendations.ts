import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { Problem } from '../../reading';
import { headingOf, isLeadIn } from './headings';
import type { Marked } from './listMarkers';
import { readMarker } from './listMarkers';
import type { Section } from './reportBody';
import { beginsWithVerb, checkRecommendations, splitRunOn } from './recommendationWords';

export interface RecommendationsRead {
  readonly leadIn: string | null;
  readonly texts: readonly string[];
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

export const NO_RECOMMENDATIONS: RecommendationsRead = { leadIn: null, texts: [], lines: [], problems: [] };

interface Clause {
  readonly mark: Marked | null;
  readonly level: number;
  text: string;
  readonly line: number;
}

interface Sofar {
  leadIn: string | null;
  /** The number that the lead-in has: the next of its kind says that it is a recommendation itself. */
  ledBy: { readonly mark: Marked; readonly line: number } | null;
  clauses: Clause[];
  /** The style and margin of each level. */
  levels: { readonly style: string; readonly indent: number }[];
  /** A blank line stands above the line at hand. */
  isApart: boolean;
  /** The section stands in the second column of a table. */
  inColumn: boolean;
}

/** The recommendations of one section, whole and in order, as far as they reach. */
export function readRecommendations(section: Section): RecommendationsRead {
  const sofar: Sofar = { leadIn: null, ledBy: null, clauses: [], levels: [], isApart: true, inColumn: false };
  const lines = section.opening === null ? section.lines : [{ ...section.heading, raw: section.opening, text: section.opening }, ...section.lines];
  for (const line of lines) {
    if (isBlank(line)) sofar.isApart = true;
    else if (!take(line, sofar)) break;
    else sofar.isApart = false;
  }
  return together(sofar);
}

/** False where the line is no longer of the recommendations. */
function take(line: PackLine, sofar: Sofar): boolean {
  const isMargin = /^\s{0,4}\t/.test(line.raw);
  if (sofar.inColumn && !isMargin && sofar.clauses.length > 0) return false;
  if (isMargin) sofar.inColumn = true;
  const text = squash(line.text.replace(/\t/g, ' '));
  const last = sofar.clauses[sofar.clauses.length - 1];
  const mark = readMarker(text, last?.mark ?? lastMark(sofar)) ?? gappedMarker(line.text, lastMark(sofar));
  const words = mark?.text ?? text;
  if (isRequest(words) && !(last && mark && last.level > 0)) {
    // "Next steps: …" and other labelled lines before the request ask for nothing.
    sofar.clauses = sofar.clauses.filter((clause) => clause.mark !== null || !/^[A-Z][\w ]{2,40}:\s/.test(clause.text));
    if (mark === null || last === undefined || isSibling(mark, sofar) === false) {
      if (sofar.leadIn === null || sofar.clauses.length === 0) [sofar.leadIn, sofar.ledBy] = [words, mark && { mark, line: line.number }];
      if (mark) sofar.levels = [];
      return true;
    }
  }
  if (mark) return takeMarked(mark, line, sofar);
  return takeUnmarked(text, line, sofar);
}

/** "1  The works shall …": a figure that nothing but a gap parts from its clause, where it is the first or the next. */
function gappedMarker(text: string, before: Marked | null): Marked | null {
  const [, marker = '', words = ''] = /^(\d{1,2}) {2,}(\S.*)$/.exec(text) ?? [];
  const ordinal = Number(marker);
  return words !== '' && (before?.style === GAPPED ? ordinal === (before.ordinal ?? 0) + 1 : ordinal === 1) ? { style: GAPPED, marker, ordinal, text: squash(words) } : null;
}

const GAPPED = 'gapped';

/** "… GRANTED subject to the following conditions:": what is recommended, and not only the words before it. */
const HOLDS = /\b(?:conditions?|reasons?|terms)(?:\sbelow)?\s?[:–-]*$/i;

const isRequest = (text: string): boolean => (isLeadIn(text) && !HOLDS.test(text)) || /^(?:requested|recommended|proposed)\sdecisions?\s?:$/i.test(text);

const lastMark = ({ clauses }: Sofar): Marked | null => clauses.findLast((clause) => clause.mark !== null)?.mark ?? null;

const isSibling = (mark: Marked, { levels }: Sofar): boolean => levels.some(({ style }) => style === mark.style);

function takeMarked(mark: Marked, line: PackLine, sofar: Sofar): boolean {
  const indent = /^[ \t]*/.exec(line.raw)?.[0].replace(/\t/g, '    ').length ?? 0;
  const [only] = sofar.clauses;
  // "It is recommended that the Panel" above a list is its beginning, colon or none.
  if (only && sofar.clauses.length === 1 && !/[.;]$/.test(only.text) && !HOLDS.test(only.text) && (only.mark === null ? LEADS : LEADS_TO_CLAUSES).test(only.text)) {
    sofar.leadIn = only.text;
    sofar.clauses = [];
    sofar.levels = [];
  }
  const { ledBy, leadIn } = sofar;
  // "2.2" after "2.1 That Cabinet approves:" and its clauses: 2.1 was a recommendation, and they are part of it.
  if (ledBy && leadIn !== null && only && mark.style === ledBy.mark.style && mark.ordinal === (ledBy.mark.ordinal ?? 0) + 1 && sofar.clauses.every((clause) => clause.mark?.style !== mark.style)) {
    sofar.clauses = [{ mark: ledBy.mark, level: 0, text: leadIn, line: ledBy.line }, ...sofar.clauses.map((clause) => ({ ...clause, level: clause.level + 1 }))];
    sofar.levels = [{ style: mark.style, indent }, ...sofar.levels];
    [sofar.leadIn, sofar.ledBy] = [null, null];
  }
  const last = sofar.clauses[sofar.clauses.length - 1];
  const known = sofar.levels.findIndex((level) => level.style === mark.style && (mark.style !== 'bullet' || level.indent >= indent - (indent > 0 ? 0 : 1)));
  let level = known;
  if (known < 0) {
    const opens = last !== undefined && (/[:–-]$|\b(?:to|that|and|including|as\sfollows)$/i.test(last.text) || indent > (sofar.levels[sofar.levels.length - 1]?.indent ?? 0));
    // Another kind of list after a finished sentence is the report's own text again.
    if (last !== undefined && !opens) return sofar.clauses.every((clause) => clause.mark === null) && beginsWithVerb(mark.text) ? push(mark, 0, indent, line, sofar) : false;
    level = last === undefined || last.mark === null ? 0 : sofar.levels.length;
    if (last !== undefined && last.mark === null && opens) level = 1;
  } else if (known === 0 && last && restarts(mark, sofar)) return false;
  return push(mark, level, indent, line, sofar);
}

const LEADS = /\b(?:asked|recommended|requested|invited|that)\b/i;

/** "1. Cabinet is RECOMMENDED to" above "(a) note …": a paragraph's number before the lead-in. */
const LEADS_TO_CLAUSES = /\b(?:asked|recommended|requested|invited|recommends?)\b(?:\sto|\sthat(?:\s[^.;]{0,60})?)?$/i;

/** "1." again after "1. … 2. … 3. …" is the first paragraph of what follows. */
function restarts(mark: Marked, { clauses, isApart }: Sofar): boolean {
  const before = clauses.findLast((clause) => clause.level === 0 && clause.mark !== null)?.mark?.ordinal ?? null;
  if (mark.ordinal === null || before === null) return false;
  return mark.ordinal <= before && (mark.ordinal === 1 || isApart) && !(mark.ordinal === before && !isApart);
}

function push(mark: Marked, level: number, indent: number, line: PackLine, sofar: Sofar): true {
  // Above clauses of a recommendation that has no mark stands a level without one.
  const above = Array.from({ length: level }, (_, at) => sofar.levels[at] ?? { style: '', indent: 0 });
  sofar.levels = [...above, sofar.levels[level] ?? { style: mark.style, indent }];
  sofar.clauses.push({ mark, level, text: mark.text, line: line.number });
  return true;
}

function takeUnmarked(text: string, line: PackLine, sofar: Sofar): boolean {
  const last = sofar.clauses[sofar.clauses.length - 1];
  if (!last) {
    sofar.clauses.push({ mark: null, level: 0, text, line: line.number });
    return true;
  }
  const isFinished = /[.;:!?]$|[.;,]\s(?:and|or)$/i.test(last.text);
  const goesOn = /^[a-z(£]/.test(text) && !/^to\s/.test(text);
  if (goesOn || (!isFinished && !sofar.isApart) || (!isFinished && !beginsWithVerb(text) && headingOf(line) === null)) {
    last.text = `${last.text} ${text}`;
    return true;
  }
  if (last.mark === null && beginsWithVerb(text)) {
    sofar.clauses.push({ mark: null, level: 0, text, line: line.number });
    return true;
  }
  // A line that wraps at the margin of the page goes on even after a full stop.
  if (!sofar.isApart && last.text.length > 60) {
    last.text = `${last.text} ${text}`;
    return true;
  }
  return false;
}

function together({ leadIn, clauses }: Sofar): RecommendationsRead {
  const texts: string[] = [];
  const lines: number[] = [];
  const marks: (Marked | null)[] = [];
  const parted: Problem[] = [];
  for (const clause of clauses) {
    const isNested = clause.level > 0 && texts.length > 0;
    if (isNested) texts[texts.length - 1] = `${texts[texts.length - 1] ?? ''}\n${'  '.repeat(clause.level - 1)}${clause.mark?.marker ? `${clause.mark.marker} ` : '- '}${clause.text}`;
    const pieces = isNested ? [] : clause.mark === null ? splitRunOn(clause.text) : [clause.text];
    if (pieces.length > 1) parted.push({ message: `The recommendations run together in one paragraph and were parted into ${String(pieces.length)} where their sentences end. Check them.`, line: clause.line, kind: 'uncertain', value: `recommendations[${String(texts.length)}]` });
    for (const piece of pieces) {
      texts.push(piece);
      lines.push(clause.line);
      marks.push(clause.mark);
    }
  }
  return { leadIn, texts, lines, problems: [...parted, ...checkRecommendations(texts, lines, marks)] };
}
