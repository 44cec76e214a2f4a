import type { PackLine } from '../../lines';
import { cellsOf, isBlank } from '../../lines';
import { findDates } from '../../printed/dates';
import { isBodyName } from '../markers';
import { headingOf } from './headings';

/**
 * A cover of few labels or none: the body and the day, or the item's number, above "REPORT OF THE HEAD OF PARKS" or a label,
 * and below it the report's first section. Agendas and minutes print the same words without the sections.
 */
export function isPlainCover(lines: readonly PackLine[], from: number, end: number): boolean {
  // Body and item may stand in the two corners of one line.
  const above = lines.slice(Math.max(0, from - 10), from).filter((line) => !isBlank(line)).slice(-4).flatMap(({ text }) => cellsOf(text));
  const hasDay = above.some((text) => text.length < 60 && findDates(text).some(({ iso }) => iso !== null));
  return ((hasDay && above.some(isBodyName)) || above.some(isItemMark)) && opensReport(lines, end);
}

/** The name of a body on one of the few lines above. */
export const standsBelowBody = (lines: readonly PackLine[], at: number): boolean =>
  lines.slice(Math.max(0, at - 8), at).filter((line) => !isBlank(line)).slice(-3).some(({ text }) => isBodyName(text));

/** "Agenda Item 7" alone, as it stands in the corner of a report's first page. */
export const isItemMark = (text: string): boolean => /^(?:agenda\s)?item\s?(?:no\.?|number)?\s?:?\s?\d{1,3}(?:\.\d{1,2}|[a-z])?$/i.test(text);

/** Whether a report's first section begins within a few lines. */
export const opensReport = (lines: readonly PackLine[], from: number): boolean =>
  lines.slice(from, from + 24).filter((line) => !isBlank(line)).slice(0, 8).some((line) => ['summary', 'recommendations'].includes(headingOf(line) ?? ''));
