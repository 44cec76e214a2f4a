import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import { isStandingItem } from '../markers';
import type { ItemHead } from './itemHeads';
import { isResolutionStart } from './resolutionWords';

/** "Apologies for Absence" above "12." alone: each number stands right below its title, in order, and most titles are such as every meeting has. */
export function titlesAbove(lines: readonly PackLine[]): readonly ItemHead[] {
  const heads: ItemHead[] = [];
  let before = 0;
  for (const [at, line] of lines.entries()) {
    const [, printed = '', figures = ''] = ALONE.exec(line.text) ?? [];
    const title = squash(lines[at - 1]?.text ?? '');
    const count = Number(figures);
    if (printed === '' || (before > 0 && count !== before + 1) || !isTitle(title) || (at > 1 && lines[at - 2]?.text !== '')) continue;
    heads.push({ at: at - 1, after: at + 1, number: printed, title: title.replace(/[\s:.]+$/, ''), starred: false, beside: '' });
    before = count;
  }
  return heads.length >= FEWEST && heads.filter(({ title }) => isStandingItem(title)).length * 2 >= heads.length ? heads : [];
}

const FEWEST = 3;
const ALONE = /^((?:[A-Z]{1,4}[./-]?)?(\d{1,4})(?:\/\d{2,4})?)[.)]?$/;

const isTitle = (text: string): boolean => /^\p{Lu}.{3,120}$/u.test(text) && !/[,;]$/.test(text) && !(/[.!?]$/.test(text) && text.split(' ').length > 6) && !isResolutionStart(text) && !/\b(?:was|were|had|has|have|reported)\b/.test(text);
