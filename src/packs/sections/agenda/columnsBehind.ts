import { takeColumnPages, takePages } from '../../printed/pageRanges';
import type { Fragment } from './fragments';

/** "Minute of 3 May (Pages 5 - 10)          2 mins": for how long. Written out it may be of the title, where no gap parts it. */
const LASTS = /(?:(?: {2,80}|\t\s{0,80})(\d{1,3})\s?min(?:ute)?s?|(?<![-–,]\s?)\s(\d{1,3})\s?mins)\.?$/i;

/** "Budget          10:05-10:50", "Motions 5.45 pm - 30 mins": when, and perhaps for how long. */
const HOUR = /(?: {3,80}|\t\s{0,80})(\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?(?:[-–]|to)\s?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?)?)$|\s(\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?)\s?[-–,]\s?(\d{1,3})\s?min(?:ute)?s?\.?$/i;

/** What columns at the right say of an item, beside one line of its title: pages, when it is taken and for how long. */
export function columnsBehind(printed: string, { hasPageColumn, isLast }: { readonly hasPageColumn: boolean; readonly isLast: boolean }): { readonly rest: string; readonly fragments: readonly Fragment[] } {
  const fragments: Fragment[] = [];
  let rest = printed;
  const minutes = LASTS.exec(rest);
  if (minutes) {
    fragments.push({ minutesAllotted: Number(minutes[1] ?? minutes[2]) });
    rest = rest.slice(0, minutes.index);
  }
  // Below the pages the title may go on in another tongue.
  const column = takeColumnPages(rest, { loose: hasPageColumn }) ?? (isLast ? null : takePages(rest));
  if (column) {
    fragments.push({ pages: [column.value] });
    rest = column.rest;
  }
  const slot = HOUR.exec(rest);
  if (slot) {
    fragments.push({ note: slot[1] ?? slot[2] ?? null, minutesAllotted: slot[3] === undefined ? null : Number(slot[3]) });
    rest = rest.slice(0, slot.index).trim();
  }
  return { rest, fragments };
}

/** Without the word for pages before it, which tells them by itself. */
const RANGE = /(?<!\b(?:pages?|pgs?|pp?)\.?)\s(\d{1,4})\s?[-–]\s?(\d{1,4})$/i;

/** Whether ranges of figures at the ends of titles follow one another as pages do: a column that lost its gaps. */
export function endInPages(titles: readonly string[]): boolean {
  const ranges = titles.flatMap((title) => {
    const [, from, to] = RANGE.exec(title) ?? [];
    return from === undefined || to === undefined || Number(from) >= 1900 ? [] : [{ from: Number(from), to: Number(to) }];
  });
  return ranges.length >= 2 && ranges.every(({ from, to }, at) => from <= to && from > (ranges[at - 1]?.to ?? 0));
}

/** "13 - 60" within a title: years apart, hardly anything but pages. */
export const rangeWithin = (title: string): string | null => /(?<=\s)(?!(?:19|20)\d\d)\d{1,4}\s[-–]\s\d{1,4}(?=\s|$)/.exec(title)?.[0] ?? null;
