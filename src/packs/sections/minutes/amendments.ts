import type { AmendmentReading } from '../../minutesReading';
import type { Block } from './itemBody';

const AMENDS = /\b(?:amend(?:ed|ment|ments|ing)?|to\s(?:now\s)?read|should\sread|be\sreplaced|replac(?:e|ed|ing)|delet(?:e|ed|ing|ion)|insert(?:ed|ing|ion)?|correct(?:ed|ion|ions)|reworded)\b/i;
const QUOTED = /["“]([^"“”]{1,1500})["”]/g;

/** Amendments, each with the words it replaces and the new ones where both are quoted; a quotation may stand below its colon. */
export function amendmentsIn(blocks: readonly Block[]): readonly AmendmentReading[] {
  const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph] : block.kind === 'resolution' ? [block.resolution, ...block.resolution.clauses] : []));
  const found: AmendmentReading[] = [];
  for (let at = 0; at < said.length; at += 1) {
    const own = said[at];
    if (!own || !AMENDS.test(own.text)) continue;
    const isOpen = /(?:\bto|\bread|\bwith|\bby|:)\s?:?$/i.test(own.text) && !/^["“]/.test(own.text);
    const below = isOpen ? said[at + 1] : undefined;
    const isQuote = below !== undefined && /^["“]/.test(below.text);
    const text = isQuote ? `${own.text} ${below.text}` : own.text;
    const quotes = [...text.matchAll(QUOTED)].map(([, words = '']) => words);
    if (quotes.length === 0 && !/\bsubject\sto\b|\bto\sread\b/i.test(text)) continue;
    found.push({ text, ...fromTo(text, quotes), line: own.line });
    if (isQuote) at += 1;
  }
  return found;
}

/** "Replace X with Y" and "X be amended to Y", but "by replacing X with Y" and "Y in place of X" the other way round. */
function fromTo(text: string, quotes: readonly string[]): { readonly from: string | null; readonly to: string | null } {
  const [first, second] = quotes;
  if (first === undefined) return { from: null, to: null };
  if (second === undefined) return /\b(?:to\s(?:now\s)?read|insert\w{0,3}|add(?:ed|ing)?)\b/i.test(text) ? { from: null, to: first } : { from: /\bdelet/i.test(text) ? first : null, to: null };
  return /["”]\s(?:in\splace\sof|instead\sof|rather\sthan|for)\s["“]/i.test(text) ? { from: second, to: first } : { from: first, to: second };
}
