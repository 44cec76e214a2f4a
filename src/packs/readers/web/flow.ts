import type { Block, LinkTarget, Place } from './blocks';
import { GAP } from './blocks';
import type { Segment } from './segments';
import { withoutFileSize } from './fileSize';
import { rawOf } from './segments';

/** Blocks being written one after the other: those of the page, or of one cell of a table. */
export interface Flow {
  readonly blocks: Block[];
  readonly segments: Segment[];
  /** The number or bullet that the next line begins with. */
  marker: string | null;
}

export interface LineContext {
  readonly headingLevel: number;
  readonly place: Place;
  readonly keepsSpaces: boolean;
}

export const openFlow = (): Flow => ({ blocks: [], segments: [], marker: null });

/** Words that look like those before them go on with them: a parser gives them in pieces. */
export function addWords(flow: Flow, words: Segment): void {
  const last = flow.segments[flow.segments.length - 1];
  if (last && last.isBold === words.isBold && last.link === words.link && last.page === words.page) flow.segments[flow.segments.length - 1] = { ...last, text: last.text + words.text };
  else flow.segments.push(words);
}

/** The words so far are a line. */
export function endLine(flow: Flow, context: LineContext): void {
  if (flow.segments.length === 0) return;
  const raw = rawOf(context.headingLevel > 0 ? flow.segments.map((segment) => ({ ...segment, isBold: false })) : flow.segments, context.keepsSpaces);
  const linksTo = targetOf(flow.segments);
  const page = flow.segments.find(({ text }) => /\S/.test(text))?.page ?? null;
  flow.segments.length = 0;
  if (raw === '') return;
  const marked = flow.marker === null || beginsMarked(raw, flow.marker) ? raw : `${flow.marker} ${raw.trimStart()}`;
  flow.marker = null;
  const heading = context.headingLevel > 0 ? `${'#'.repeat(context.headingLevel)} ${marked.trimStart()}` : marked;
  flow.blocks.push({ kind: 'line', raw: heading, page, linksTo, place: context.place });
}

/** What comes next stands apart, as a paragraph does. */
export function endParagraph(flow: Flow, context: LineContext): void {
  endLine(flow, context);
  const last = flow.blocks[flow.blocks.length - 1];
  if (last && last.kind !== 'gap') flow.blocks.push(GAP);
}

/** Numbers typed by hand in a list of bullets, bullets typed in another. */
const beginsMarked = (raw: string, marker: string): boolean => marker === '•' && /^[\s*]*(?:[•·▪–-]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/.test(raw);

/** What the words of a line lead to, if all of them lead somewhere; what stands beside a document ("item 4. PDF 2 MB") aside. */
function targetOf(segments: readonly Segment[]): LinkTarget | null {
  const targets = segments.flatMap(({ link, text }) => (link && text.trim() !== '' ? [link.target] : []));
  if (targets.length === 0) return null;
  const beside = segments.flatMap(({ text, link }) => (link ? [] : [text])).join('');
  if (/[\p{L}\p{N}]/u.test(withoutFileSize(beside).replace(/\bitem\s\d{1,3}[a-z]?\b/i, ' '))) return null;
  const words = segments.map(({ text }) => text).join('');
  return targets.includes('document') || withoutFileSize(words) !== words ? 'document' : (targets[0] ?? null);
}
