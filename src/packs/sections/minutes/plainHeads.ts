import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import { isFurniture, isStandingItem } from '../markers';
import { attendanceLabel } from './attendanceLabels';
import type { ItemHead } from './itemHeads';
import { isResolutionStart } from './resolutionWords';

/** Set as a heading by whoever wrote it, in Markdown or a page's own marks. */
export const isMarkedHead = (line: PackLine | undefined): boolean => /^(?:\*\*[^*]{2,200}\*\*:?|__[^_]{2,200}__|#{1,6}\s.{2,200}|<(?:b|strong|h\d)>.{2,200}<\/(?:b|strong|h\d)>)$/i.test(line?.raw.trim() ?? '');

/** Headings without numbers: set in bold or capitals, or business that every meeting has, alone on a line. */
export function unnumberedHeads(lines: readonly PackLine[]): readonly ItemHead[] {
  return lines.flatMap((line, at): ItemHead[] => {
    const text = squash(line.text);
    if (text === '' || text.length > 130 || isFurniture(text) || isResolutionStart(text) || attendanceLabel(text) || /^(?:(?:action|vote|decision)s?\b|notes?(?:\s?[:–-]|$))/i.test(text)) return [];
    const isMarked = isMarkedHead(line);
    const isAlone = lines[at - 1]?.text === '' || at === 0;
    const isPlain = isAlone && lines[at + 1]?.text === '' && isStandingItem(text) && text.split(' ').length < 9;
    if (!(isMarked || (isAlone && isCapitals(text)) || isPlain) || /[.;,]$/.test(text) || /^(?:chair\w{0,6}|signed|dated?|draft\sminutes)\b(?!\s(?:of|'s|’s|[a-z]))/i.test(text) || /^\W{0,3}\d/.test(text) || !/\p{L}{3}/u.test(text)) return [];
    const starred = /^\*(?!\*)|\*$/.test(text);
    return [{ at, after: at + 1, number: null, title: text.replace(/^[*\s]+|[*\s:]+$/g, ''), starred, beside: '' }];
  });
}

export const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase();
};
