import { Parser } from 'htmlparser2';
import type { ParagraphNumbering } from './countParagraphs';

export interface PrintedDocument {
  readonly xml: string;
  /** Word has said where its pages broke when it last showed the file. */
  readonly hasPages: boolean;
  /** Share of the paragraphs that are empty: a typist who parts paragraphs by hand leaves many. */
  readonly emptyShare: number;
}

/** Deeper than any document, and shallow enough for what reads it next. */
const DEEPEST = 400;

interface OpenParagraph {
  style: string | null;
  numId: string | null;
  level: number | null;
  isDeleted: boolean;
  hasText: boolean;
  number: string | null;
  /** Where its text begins. */
  textAt: number;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The document with what Word only prints put into its text: numbers before their paragraphs, page breaks; and without hidden text. Null where it is nested too deeply. */
export function printNumbers(xml: string, numberOf: (paragraph: ParagraphNumbering) => string | null): PrintedDocument | null {
  const hasPages = xml.includes('<w:lastRenderedPageBreak');
  const edits: Edit[] = [];
  const open: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  const runs: { readonly from: number; isHidden: boolean }[] = [];
  let [unread, gone, all, empty, isTooDeep] = [0, 0, 0, 0, false];

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name);
        if (open.length > DEEPEST) {
          isTooDeep = true;
          parser.pause();
        }
        if (UNREAD.has(name)) unread += 1;
        if (unread > 0) return;
        if (GONE.has(name)) gone += 1;
        const paragraph = paragraphs[paragraphs.length - 1];
        const value = attributes['w:val'] ?? '';
        const isIn = (parent: string): boolean => open[open.length - 2] === parent;
        switch (name) {
          case 'w:p':
            paragraphs.push({ style: null, numId: null, level: null, isDeleted: false, hasText: false, number: null, textAt: parser.endIndex + 1 });
            break;
          case 'w:pStyle':
            if (paragraph && isIn('w:pPr')) paragraph.style = value;
            break;
          case 'w:numId':
            if (paragraph && isIn('w:numPr')) paragraph.numId = value;
            break;
          case 'w:ilvl':
            if (paragraph && isIn('w:numPr')) paragraph.level = /^\d$/.test(value) ? Number(value) : 0;
            break;
          case 'w:del':
          case 'w:moveFrom':
            if (paragraph && isIn('w:rPr') && open[open.length - 3] === 'w:pPr') paragraph.isDeleted = true;
            break;
          case 'w:r':
            runs.push({ from: parser.startIndex, isHidden: false });
            break;
          case 'w:vanish': {
            const run = runs[runs.length - 1];
            if (run && isIn('w:rPr') && open[open.length - 3] === 'w:r') run.isHidden = !/^(?:0|false|off)$/.test(value);
            break;
          }
          case 'w:lastRenderedPageBreak':
            edits.push({ from: parser.startIndex, to: parser.endIndex + 1, text: '<w:br w:type="page"/>' });
            break;
          case 'w:br':
            if (hasPages && attributes['w:type'] === 'page') edits.push({ from: parser.startIndex, to: parser.endIndex + 1, text: '<w:br/>' });
            break;
        }
      },
      ontext: (text) => {
        const paragraph = paragraphs[paragraphs.length - 1];
        if (paragraph && unread === 0 && gone === 0 && open[open.length - 1] === 'w:t' && /\S/.test(text) && !runs[runs.length - 1]?.isHidden) paragraph.hasText = true;
      },
      onclosetag: (name) => {
        open.pop();
        if (UNREAD.has(name)) unread -= 1;
        if (unread > 0) return;
        if (GONE.has(name)) gone -= 1;
        const paragraph = paragraphs[paragraphs.length - 1];
        if (name === 'w:pPr' && paragraph && open[open.length - 1] === 'w:p') {
          paragraph.textAt = parser.endIndex + 1;
          // A paragraph whose end is deleted has become part of the next.
          if (!paragraph.isDeleted && gone === 0) paragraph.number = numberOf(paragraph);
        }
        if (name === 'w:r') {
          const run = runs.pop();
          if (run?.isHidden) edits.push({ from: run.from, to: parser.endIndex + 1, text: '' });
        }
        if (name === 'w:p') {
          paragraphs.pop();
          all += 1;
          if (paragraph?.hasText === false) empty += 1;
          if (paragraph?.hasText && paragraph.number !== null) edits.push({ from: paragraph.textAt, to: paragraph.textAt, text: `<w:r><w:t xml:space="preserve">${escaped(paragraph.number)} </w:t></w:r>` });
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return isTooDeep ? null : { xml: withEdits(xml, edits), hasPages, emptyShare: all === 0 ? 0 : empty / all };
}

/** Former properties of a paragraph, and the newer of two drawings of the same thing: the older is the one that is read. */
const UNREAD = new Set(['w:pPrChange', 'w:rPrChange', 'w:numberingChange', 'mc:Choice']);
const GONE = new Set(['w:del', 'w:moveFrom']);

function withEdits(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    // What stands in hidden text goes with it.
    if (from < at) continue;
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  return [...pieces, xml.slice(at)].join('');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
