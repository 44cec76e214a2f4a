import type { PackLine } from '../../lines';
import { plainText } from '../../plainText';
import type { Block } from './blocks';

/** Blocks as the lines of a file: one blank line, and no more, where something stands apart. */
export function packLines(blocks: readonly Block[]): PackLine[] {
  const lines: PackLine[] = [];
  let isApart = false;
  let page: number | null = null;
  for (const block of blocks) {
    if (block.kind === 'gap') {
      isApart = lines.length > 0;
      continue;
    }
    if (isApart) lines.push({ number: lines.length + 1, page, raw: '', text: '' });
    isApart = false;
    page = block.page;
    lines.push({ number: lines.length + 1, page, raw: block.raw, text: plainText(block.raw) });
  }
  return lines;
}
