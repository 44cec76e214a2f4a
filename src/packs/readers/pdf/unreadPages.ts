import type { Problem } from '../../reading';
import type { PageLines } from './furniture';
import { unreadableIn } from './symbols';

type PageFound = readonly PageLines[] | null;

/** Why nothing of the file can be used, and what to do; null where something can. */
export function refusalOf(pages: readonly PageFound[]): string | null {
  const kinds = pages.map(kindOf);
  if (pages.length === 0) return 'The PDF has no pages. Download it again, or ask whoever sent it for another copy.';
  if (kinds.every((kind) => kind === 'damaged')) return 'The PDF is damaged: none of its pages can be read. Download it again, or ask whoever sent it for another copy.';
  if (isNotice(pages)) return 'The PDF holds only a notice that the document is protected. Ask its owner for a copy without protection and choose that.';
  if (kinds.includes('read')) return null;
  return kinds.includes('unreadable')
    ? 'The letters of the PDF cannot be told apart: its fonts do not say which they are. Choose the Word file it was made from, or have its text recognised (OCR) and choose that.'
    : 'The PDF holds pictures of pages and no text: it was probably scanned. Choose the Word file it was made from, or have its text recognised (OCR) and choose that.';
}

/** One problem for each way in which pages stayed unread. */
export function unreadPages(pages: readonly PageFound[]): Problem[] {
  const kinds = pages.map(kindOf);
  const told = (kind: PageKind, message: (which: string, isOne: boolean) => string): Problem[] => {
    const own = kinds.flatMap((one, at) => (one === kind ? [at + 1] : []));
    return own.length === 0 ? [] : [{ message: message(`${own.length === 1 ? 'Page' : 'Pages'} ${ranges(own)}`, own.length === 1), line: null, kind: 'unreadable' }];
  };
  return [
    ...told('damaged', (which, isOne) => `${which} of the file ${isOne ? 'is' : 'are'} damaged and could not be read. Get the file again, or enter what stands there by hand.`),
    ...told('unreadable', (which, isOne) => `The letters on ${which.toLowerCase()} of the file cannot be told apart. Compare ${isOne ? 'it' : 'them'} with the original.`),
    ...told('empty', (which, isOne) => `${which} of the file ${isOne ? 'holds' : 'hold'} no text: blank, or a picture. Look at ${isOne ? 'it' : 'them'} in the file.`),
  ];
}

type PageKind = 'read' | 'empty' | 'unreadable' | 'damaged';

function kindOf(page: PageFound): PageKind {
  if (page === null) return 'damaged';
  const text = textOf(page);
  if (!/\S/.test(text)) return 'empty';
  return unreadableIn(text) * 3 > text.length ? 'unreadable' : 'read';
}

const textOf = (page: PageFound): string => (page ?? []).flatMap(({ lines }) => lines.flatMap(({ segments }) => segments.map(({ text }) => text))).join(' ');

/** A protected file's stand-in: a page that tells whoever cannot open it what they need. */
function isNotice(pages: readonly PageFound[]): boolean {
  if (pages.length > 2) return false;
  const text = pages.map(textOf).join(' ');
  return text.length < 3000 && /\b(?:protected|encrypted)\b/i.test(text) && /\b(?:information\sprotection|rights\smanagement|microsoft\spurview|permission\sto\sopen|pdf\sreader\sthat\ssupports|please\swait)\b/i.test(text);
}

function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run && run.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  const shown = runs.slice(0, 12).map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  return runs.length > 12 ? `${shown.join(', ')} and ${String(runs.length - 12)} more` : shown.join(', ');
}
