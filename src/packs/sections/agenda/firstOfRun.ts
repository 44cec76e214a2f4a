import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import { isAgendaHeading, isStandingItem, isSupplementHeading } from '../markers';
import type { Ground } from './itemRun';
import type { ItemStart } from './itemStart';
import { isTitleLike } from './itemStart';
import { partOfHeading } from './partHeading';

/** Whether the first item of an agenda may bear this number: 1, or what a supplement begins with, or 2 below one that lost its number. */
export const mayBeFirst = (ground: Ground, index: number): boolean => {
  const start = ground.starts[index];
  return start !== undefined && (start.count === 1 || isFirstBelowHeading(ground, index) || (start.count === 2 && unnumberedAbove(ground, index) !== null));
};

/** A supplement's agenda may begin at item 7. */
function isFirstBelowHeading(ground: Ground, index: number): boolean {
  const start = ground.starts[index];
  const before = numberBefore(ground, index);
  if (!start || start.style === 'letter') return false;
  for (let at = start.at - 1, steps = 0; at > (before?.at ?? -1) && steps < 12; at -= 1) {
    const text = ground.lines[at]?.text ?? '';
    if (text === '') continue;
    steps += 1;
    if (isAgendaHeading(text) || isSupplementHeading(text) || partOfHeading(text) === 'public') return true;
  }
  return false;
}

const numberBefore = (ground: Ground, index: number): ItemStart | undefined => ground.starts.slice(0, index).findLast(({ style }) => style !== 'letter' && style !== 'roman');

/** "- Apologies" right above "2. Minutes": where the item is whose number was lost; null where none stands there. */
export function unnumberedAbove(ground: Ground, index: number): number | null {
  const start = ground.starts[index];
  if (!start || start.count !== 2 || start.sub !== null || start.title === '') return null;
  const at = ground.lines.slice(0, start.at).findLastIndex((line) => !isBlank(line));
  const text = withoutBullet(ground.lines[at]?.text ?? '');
  return text.length < 80 && isStandingItem(text) && isTitleLike(text) && numberBefore(ground, index)?.at !== at ? at : null;
}

export const withoutBullet = (text: string): string => text.replace(/^[-–•·▪*]\s*/, '');

/** "APOLOGIES FOR ABSENCE" above "1.  MINUTES", where titles begin: business that this agenda does not number. */
export const isUnnumberedFirst = ({ lines }: Ground, line: PackLine, first: ItemStart | undefined): boolean =>
  first?.number === '1' && first.title !== '' && line.text.length < 80 && isStandingItem(line.text) && isTitleLike(line.text) && titleColumn(line, line.text) === titleColumn(lines[first.at], first.title);

/** "OPEN FORUM PDF 204 KB" below "No. Item" and above the first number: what a page lists with no number of its own; null where it lists nothing so. */
export function unnumberedOnPage({ lines }: Ground, heading: number | null, first: number): number | null {
  if (heading === null || !/^no\.?\s(?:\|\s)?item$/i.test(lines[heading]?.text ?? '')) return null;
  const at = lines.findIndex((line, index) => index > heading && !isBlank(line));
  const line = lines[at];
  if (!line || at >= first || line.text.length > 120 || !isTitleLike(line.text) || partOfHeading(line.text) !== null || isAgendaHeading(line.text)) return null;
  const hasPaper = line.raw.trim() !== line.text && /\d\s?[KM]B\b/i.test(line.raw);
  return hasPaper || (/[A-Z]{3}.*\s/.test(line.text) && line.text === line.text.toUpperCase()) ? at : null;
}

/** Where the title begins, in letters from the margin; null where it does not stand on the line. */
export function titleColumn(line: PackLine | undefined, title: string): number | null {
  const at = title === '' ? -1 : (line?.raw.indexOf(title.slice(0, 12)) ?? -1);
  return at < 0 ? null : at;
}
