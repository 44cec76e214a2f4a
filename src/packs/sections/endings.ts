import type { PackLine } from '../lines';
import { isBlank } from '../lines';
import { findDates } from '../printed/dates';
import { isActionsCaption } from './actions/columns';
import { listedActions } from './actions/readActions';
import { itemStartOf } from './agenda/itemStart';
import { isItemMark, opensReport } from './reports/plainCover';
import { coverLabel, isBodyName, isMinutesHeading, isNextMeeting, isPresentMarker } from './markers';

/** Indexes at which minutes or a report begin: no agenda reaches across them, whatever numbers follow. */
export function findEndings(lines: readonly PackLine[]): number[] {
  const endings: number[] = [];
  let label: { readonly at: number; readonly text: string; readonly steps: number } | null = null;
  let steps = 0;
  let present = -Infinity;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) || line.text.length > 600) continue;
    steps += 1;
    if (isPresentMarker(line.text) && !/^(?:also\s)?in\sattendance/i.test(line.text)) {
      // A second list right below is of the same minutes.
      if (steps - present > 3) endings.push(startOfMinutes(lines, at));
      present = steps;
    }
    const text = coverLabel(line.text);
    if (text === null) continue;
    if (label && label.text !== text && steps - label.steps <= 8 && (isOfReports(text) || isOfReports(label.text))) endings.push(startOfCover(lines, label.at));
    if (!label || steps - label.steps > 8 || label.text === text) label = { at, text, steps };
  }
  return [...endings, ...listsOfActions(lines), ...markedReports(lines)].sort((one, two) => one - two);
}

/** "Agenda Item 7" alone, with a report's first section below it. Where such marks count from 1, they are the agenda itself. */
function markedReports(lines: readonly PackLine[]): number[] {
  const marks = lines.flatMap((line, at) => (line.text.length < 24 && isItemMark(line.text) ? [at] : []));
  const numbers = marks.slice(0, 3).map((at) => Number(/\d+/.exec(lines[at]?.text ?? '')?.[0]));
  if (numbers.join() === '1,2,3') return [];
  return marks.filter((at) => opensReport(lines, at + 1));
}

/** The heading above actions that are printed downwards. */
function listsOfActions(lines: readonly PackLine[]): number[] {
  return listedActions(lines).flatMap(({ caption }) => (caption && isActionsCaption(caption.text) ? [lines.indexOf(caption)] : []));
}

// Wards, officers and portfolios are printed below agenda items too; these labels only on a report's own cover.
const isOfReports = (label: string): boolean => /^(?:report\s(?:to|title)|title\sof|for\sconsideration|subject|classification|committee|purpose|executive)/.test(label);

/** Back from a cover's first label over the heading that says that it is one. */
function startOfCover(lines: readonly PackLine[], label: number): number {
  const above = lines.slice(Math.max(0, label - 3), label).findLastIndex((line) => !isBlank(line));
  const at = Math.max(0, label - 3) + above;
  return above >= 0 && /^(?:(?:public|committee|cabinet|board|council|officers?['’]?|decision|cover|covering)\s)*report(?:\scover|\ssheet)?$/i.test(lines[at]?.text ?? '') ? at : label;
}

/** Back from "Present" over the date, the place and the heading that minutes begin with. */
function startOfMinutes(lines: readonly PackLine[], present: number): number {
  let start = present;
  let steps = 0;
  for (let at = present - 1; at >= 0 && steps < 14; at -= 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    steps += 1;
    const item = itemStartOf(line, at);
    if (isNextMeeting(line.text) || (item && item.style !== 'bare' && item.style !== 'letter' && item.style !== 'roman')) break;
    if (isMinutesHeading(line.text) || /^(?:draft\s)?minutes\b.{0,20}$/i.test(line.text) || isBodyName(line.text) || isDateLine(line.text)) start = at;
  }
  return start;
}

const isDateLine = (text: string): boolean => text.length < 120 && findDates(text).some((date) => date.hasWeekday);
