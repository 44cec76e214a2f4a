import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import type { MinuteParagraph, ResolutionReading } from '../../minutesReading';
import { actionOwner } from './actionOwner';
import { gather } from './gatherParagraphs';
import { isVoteLine } from './votes';
import { isResolutionStart, resolutionIn } from './resolutionWords';

/** What an item's lines are, in order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly paragraph: MinuteParagraph }
  | { readonly kind: 'resolution'; readonly resolution: ResolutionReading }
  | { readonly kind: 'action'; readonly text: string; readonly line: number }
  | { readonly kind: 'vote'; readonly text: string; readonly line: number };

export function readBlocks(lines: readonly PackLine[], beside: { readonly text: string; readonly line: number } | null, isPlain = false): readonly Block[] {
  const blocks: Block[] = [];
  let resolution: OpenResolution | null = null;
  const close = (): void => {
    // "DECISION" over "AGREED to": only one of the two words has the resolution below it.
    if (resolution && (resolution.text !== '' || resolution.clauses.length > 0)) blocks.push({ kind: 'resolution', resolution: { text: resolution.text, clauses: resolution.clauses, line: resolution.line } });
    resolution = null;
  };
  let label: MinuteParagraph | null = null;
  let isListing = false;
  for (const paragraph of gather(lines, beside)) {
    if (isListing && isListed(paragraph)) {
      blocks.push({ kind: 'action', text: `Action: ${paragraph.text}`, line: paragraph.line });
      label = null;
      continue;
    }
    isListing = isActionsLabel(paragraph.text);
    if (label) blocks.push(actionOwner(label.text) ? { kind: 'action', text: label.text, line: label.line } : { kind: 'paragraph', paragraph: label });
    label = isListing ? paragraph : null;
    if (label) close();
    if (label) continue;
    const found = resolutionIn(paragraph.text, isPlain);
    if (actionOwner(paragraph.text)) {
      close();
      blocks.push({ kind: 'action', text: paragraph.text, line: paragraph.line });
    } else if (isVoteLine(paragraph.text)) {
      close();
      blocks.push({ kind: 'vote', text: paragraph.text, line: paragraph.line });
    } else if (found) {
      if (resolution && isNarrative(resolution)) resolution = demote(blocks, resolution);
      close();
      // "Moved by Councillor Elm and agreed that", and nothing behind it: the resolution stands below.
      const at = found.at > 0 || !isBare(paragraph.text.slice(found.from)) || isResolutionStart(paragraph.text) ? found.at : found.from;
      const before = paragraph.text.slice(0, at).trim();
      if (before !== '') blocks.push({ kind: 'paragraph', paragraph: { ...paragraph, text: before } });
      resolution = openResolution(paragraph, at, found.from);
    } else if (resolution && belongs(resolution, paragraph)) {
      const own: OpenResolution = resolution;
      if (own.text === '' && own.clauses.length === 0 && paragraph.depth === 0 && paragraph.number === null) own.text = paragraph.text;
      else own.clauses.push(paragraph);
      own.last = paragraph.text;
    } else if (isPlain && isFirstClause(paragraph)) {
      close();
      resolution = { text: '', clauses: [paragraph], line: paragraph.line, last: paragraph.text };
    } else {
      close();
      blocks.push({ kind: 'paragraph', paragraph });
    }
  }
  close();
  if (label) blocks.push({ kind: 'paragraph', paragraph: label });
  return blocks;
}

/** "(1) that the report be noted": the first of the clauses of which the word above was lost. */
const isFirstClause = ({ number, text }: MinuteParagraph): boolean => number !== null && /^\(?(?:1|a|i)[).]?$/i.test(number) && /^that\s.{3,400}\b(?:be|is|are)\b/i.test(text);

/** "Actions:" alone: what is marked below it, or says who is to do what, is a list of them. */
const isActionsLabel = (text: string): boolean => /^(?:agreed\s)?actions?(?:\s(?:points?|agreed|arising|required))?\s?[:–-]?$/i.test(text);

const isListed = ({ number, depth, text }: MinuteParagraph): boolean =>
  !isResolutionStart(text) && ((number !== null ? !/\d\.\d/.test(number) : depth > 0) || saysWhoIsTo(text));

function saysWhoIsTo(text: string): boolean {
  const own = actionOwner(`Action: ${text}`);
  return own !== null && own.owner !== null && own.work !== null;
}

/** A heading over a numbered paragraph of the minutes, with the true resolution under a second heading below. */
const isNarrative = ({ text, clauses }: OpenResolution): boolean => text === '' && clauses.length === 1 && /\d\.\d/.test(clauses[0]?.number ?? '');

function demote(blocks: Block[], { clauses }: OpenResolution): null {
  blocks.push(...clauses.map((paragraph): Block => ({ kind: 'paragraph', paragraph })));
  return null;
}

interface OpenResolution {
  text: string;
  readonly clauses: MinuteParagraph[];
  readonly line: number;
  /** The last words so far: whether more must follow shows in how they end. */
  last: string;
}

/** A full stop ends what was decided; nothing, or a colon, announces it. */
const isBare = (rest: string): boolean => /^[^\w.]*$/.test(rest);

function openResolution(paragraph: MinuteParagraph, at: number, from: number): OpenResolution {
  const isOwn = isResolutionStart(paragraph.text.slice(at));
  const rest = paragraph.text.slice(from);
  const text = isBare(rest) ? '' : squash(isOwn ? rest : paragraph.text.slice(at));
  const inline = inlineClauses(text, paragraph.line);
  return { text: inline ? inline.text : text, clauses: inline ? inline.clauses : [], line: paragraph.line, last: text };
}

/** "RESOLVED: (a) that the outturn be noted; (b) that £150,000 be set aside." */
function inlineClauses(text: string, line: number): { readonly text: string; readonly clauses: MinuteParagraph[] } | null {
  const marks = [...text.matchAll(/(?:^|\s)\(([a-z]|[ivx]{1,4}|\d{1,2})\)\s/g)];
  if (marks.length < 2 || !/^(?:a|i|1)$/.test(marks[0]?.[1] ?? '')) return null;
  const clauses = marks.map((mark, index) => ({ number: `(${mark[1] ?? ''})`, text: text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim(), depth: 1, line }));
  return { text: text.slice(0, marks[0]?.index).trim(), clauses };
}

/** A resolution goes on over bullets, numbered clauses and what its last words announce. */
function belongs(resolution: OpenResolution, paragraph: MinuteParagraph): boolean {
  if (resolution.text === '' && resolution.clauses.length === 0) return true;
  if (/^(?:reasons?|options?|alternative|other\soptions)\b.{0,60}:?$|^(?:note|nb)\s?[:–-]/i.test(paragraph.text)) return false;
  const isFirst = resolution.clauses.length === 0;
  if (/(?::|:\s?[-–—]|;|;\s?(?:and|or)|,|\band|\bor|\bthat|\brecommend\w{0,3}(?:\sto\s[\w\s]{3,40})?)$/i.test(resolution.last)) return true;
  // A minute's own paragraphs have two figures ("7.3"): a clause has one, or a letter.
  const isClause = paragraph.depth > 0 || (paragraph.number !== null && !/\d\.\d/.test(paragraph.number));
  if (isClause && paragraph.number !== null && /\d\.\d/.test(paragraph.number) && !/^(?:that|to)\b/.test(paragraph.text)) return false;
  return isClause ? !isFirst || /^(?:that|to)\b/i.test(paragraph.text) || /:\W*$/.test(resolution.last) : /^(?:and\s)?(?:further\s)?that\s/i.test(paragraph.text);
}
