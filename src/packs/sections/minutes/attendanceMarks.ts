import type { PackLine } from '../../lines';
import { squash } from '../../lines';

/** The sign that tells in a list of all members who of them came, or who did not. */
export interface Mark {
  readonly sign: string;
  readonly means: 'present' | 'absent';
}

/** "(* present)", "* Denotes Member present", "† denotes apologies": the line that explains the sign; null where none does. */
export function markIn(lines: readonly PackLine[]): Mark | null {
  for (const { text } of lines) {
    const [, sign, words = ''] = text.length < 120 ? (LEGEND.exec(squash(text)) ?? []) : [];
    if (sign !== undefined) return { sign, means: /absen|apolog/i.test(words) ? 'absent' : 'present' };
  }
  return null;
}

const LEGEND = /^\W{0,2}?([*†‡+#^~])\s?(?:=|[-–—:]|denotes|indicates|means)?\s?(?:(?:a\s)?(?:members?|councillors?|those|were)\s)?((?:in\s)?attend(?:ance|ed|ing)|present|absent|apolog(?:y|ies))\b(?:\s(?:at|received|given|the|this|meeting|members?)){0,4}\W{0,3}$/i;

export const isLegend = (line: PackLine): boolean => markIn([line]) !== null;

/** Each name behind its sign as a cell of its own: "* Ann Larch * Bo Elm". */
export const partedByMark = (text: string, { sign }: Mark): string => text.replaceAll(` ${sign} `, `    ${sign} `);

/** Whether the person of this cell came, as the sign says. */
export const cameBy = (cell: string, { sign, means }: Mark): boolean => (cell.trim().startsWith(sign) || cell.trim().endsWith(sign)) === (means === 'present');
