import { isBlank, squash } from '../../lines';
import { isAgendaHeading, isContentsHeading, isNotesHeading, isPresentMarker, isStandingItem, isSupplementHeading, saysAgenda } from '../markers';
import type { Ground } from './itemRun';
import { partOfHeading } from './partHeading';

/** How far above the first item its heading may stand, in lines: front sheets put notices between. */
const HEADING_REACH = 40;

export interface Weight {
  /** Four and more make an agenda. */
  readonly weight: number;
  /** Index of the heading; null where there is none. */
  readonly heading: number | null;
  /** How much of it is business that every agenda has. */
  readonly standing: number;
}

/** Whether a run of numbers or a table is this pack's agenda: by its heading and by the business in it. */
export function weighAgenda(ground: Ground, first: number, titles: readonly string[]): Weight {
  const above = linesAbove(ground, first);
  const headedBy = (is: (text: string) => boolean): number | null => above.find((at) => is(ground.lines[at]?.text ?? '')) ?? null;
  const agenda = headedBy(isAgendaHeading);
  // A supplement lists its papers under no other heading, or as its contents.
  const listed = agenda ?? headedBy(isSupplementHeading);
  // "Part 1 – Business to be discussed in public" may be all that heads it: it heads reports too, and weighs less.
  const heading = listed ?? headedBy((text) => partOfHeading(text) === 'public');
  const between = above.filter((at) => heading === null || at > heading).map((at) => ground.lines[at]?.text ?? '');
  const standing = Math.min(4, titles.filter(isStandingItem).length);
  const leaders = titles.filter((title) => /\.{4,}/.test(title)).length;
  const ending = ground.endings.findLast((at) => at < first) ?? null;
  let weight = standing + Math.min(2, titles.length / 5) + (listed !== null ? 4 : heading !== null ? 2 : 0);
  if (leaders * 2 > titles.length || (between.some(isContentsHeading) && (agenda !== null || heading === null))) weight -= 4;
  if (between.slice(0, 6).some(isNotesHeading)) weight -= 3;
  if (ending !== null && (heading === null || heading < ending || headsWhatWasDone(ground, heading))) weight -= 8;
  return { weight, heading, standing };
}

/** Below a list of those present, "Business" heads what was done: only the word itself heads an agenda there, and right below the list of minutes it does not either. */
export const headsWhatWasDone = (ground: Ground, heading: number): boolean => {
  const { text = '' } = ground.lines[heading] ?? {};
  const ending = ground.endings.findLast((at) => at < heading);
  return ending !== undefined && isAgendaHeading(text) && (!saysAgenda(text) || isWithinMinutes(ground, ending, heading));
};

/** "AGENDA PART 1" between the list of those present and what they did. */
function isWithinMinutes({ lines }: Ground, ending: number, heading: number): boolean {
  const between = lines.slice(Math.max(0, ending - 4), heading).filter((line) => !isBlank(line) && line.text.length < 600).map((line) => line.text);
  return between.length < 30 && between.slice(0, 5).some((text) => /^(?:draft\s)?minutes\b/i.test(text)) && between.some(isPresentMarker) && !between.slice(5).some((text) => /\b(?:resolved|minutes)\b/i.test(text));
}

/** The header that says that figures at the right are pages. */
export function hasPageHeader(ground: Ground, first: number): boolean {
  return linesAbove(ground, first)
    .slice(0, 12)
    .some((at) => /(?:^|\s)(?:pages?|pg)(?:\s?(?:no|nos|number|numbers)\.?|\(s\))?$/i.test(squash(ground.lines[at]?.text ?? '').slice(-40)) && (ground.lines[at]?.text.length ?? 0) < 90);
}

/** Indexes of the lines above, nearest first. */
function linesAbove(ground: Ground, first: number): number[] {
  const above: number[] = [];
  for (let at = first - 1; at >= 0 && above.length < HEADING_REACH; at -= 1) {
    if (ground.lines[at]?.text !== '') above.push(at);
  }
  return above;
}
