import type { PackLine } from '../../lines';
import { isStandingItem } from '../markers';
import { titleFrom } from './headTitle';
import type { ItemHead } from './itemHeads';
import { isCapitals } from './plainHeads';

/** "(a)  Appointment of Chairman", "(b)  Declarations of Interest", where no item is numbered: apart, in order, and each beginning as a title does. */
export function letteredHeads(lines: readonly PackLine[]): readonly ItemHead[] {
  const found: ItemHead[] = [];
  for (const [at, line] of lines.entries()) {
    const [, letter = '', words = ''] = /^\(([a-z])\)\s{1,12}(\p{Lu}.{3,200})$/u.exec(line.text) ?? [];
    if (letter !== String.fromCharCode(97 + found.length) || lines[at - 1]?.text !== '' || /[.;,]$/.test(words)) continue;
    const read = titleFrom(lines, at, words);
    if (read) found.push({ at, after: read.after, number: letter, title: read.title, starred: read.starred, beside: '' });
  }
  return found.some(({ title }) => isStandingItem(title)) ? found : [];
}

/** "(a)  12 HIGH STREET" and "(b)  ROSE COTTAGE" below one number, each decided for itself. */
export function withLettered(lines: readonly PackLine[], heads: readonly ItemHead[]): readonly ItemHead[] {
  return heads.flatMap((head, index) => {
    const below = lines.slice(head.after, heads[index + 1]?.at).flatMap((line, step): ItemHead[] => {
      const at = head.after + step;
      const [, letter = '', words = ''] = /^\(?([a-z])\)\s{1,12}(\S.{3,200})$/.exec(line.text) ?? [];
      const read = letter !== '' && lines[at - 1]?.text === '' && isCapitals(words) ? titleFrom(lines, at, words) : null;
      return read ? [{ at, after: read.after, number: `${head.number ?? ''}${letter}`, title: read.title, starred: read.starred, beside: '' }] : [];
    });
    const isRun = below.length > 1 && below.every(({ number }, place) => number === `${head.number ?? ''}${String.fromCharCode(97 + place)}`);
    return isRun && head.number !== null ? [head, ...below] : [head, ...decimals(lines, head, heads[index + 1]?.at)];
  });
}

/** "3.1  CD/14 FESTIVALS FUND", "3.2  LEASE OF THE SCHOOLHOUSE" below "3  ITEMS FOR DECISION": in capitals, apart, and in order. */
function decimals(lines: readonly PackLine[], head: ItemHead, end: number | undefined): ItemHead[] {
  let next = 1;
  return lines.slice(head.after, end).flatMap((line, step): ItemHead[] => {
    const at = head.after + step;
    const [, main, sub, words = ''] = /^(\d{1,3})\.(\d{1,2})\s{1,20}(\S.{3,200})$/.exec(line.text) ?? [];
    if (main === undefined || main !== head.number || Number(sub) !== next || (at > 0 && lines[at - 1]?.text !== '' && at !== head.after) || !isCapitals(words)) return [];
    const read = titleFrom(lines, at, words);
    if (!read) return [];
    next += 1;
    return [{ at, after: read.after, number: `${main}.${sub ?? ''}`, title: read.title, starred: read.starred, beside: '' }];
  });
}

/** "1.1" alone above "DECLARATIONS OF INTEREST", in order, where no item has a number of its own. */
export function decimalHeads(lines: readonly PackLine[]): readonly ItemHead[] {
  let before = 0;
  const heads = lines.flatMap((line, at): ItemHead[] => {
    const [, main, sub] = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(line.text) ?? [];
    const place = main === undefined ? 0 : Number(main) * 100 + Number(sub);
    const read = place > before ? titleFrom(lines, at, '') : null;
    if (!read || !(isCapitals(read.title) || isStandingItem(read.title)) || read.title.split(' ').length > 16) return [];
    before = place;
    return [{ at, after: read.after, number: `${main ?? ''}.${sub ?? ''}`, title: read.title, starred: read.starred, beside: '' }];
  });
  return heads.some(({ title }) => isStandingItem(title)) ? heads : [];
}
