import { isPost } from '../minutes/names';

const OFFICE = /^(?:the\s)?(?:(?:(?:vice|deputy|independent)[\s-])?chair(?:man|woman|person)?|(?:town\s|parish\s)?clerk|(?:company\s|board\s)?secretary|treasurer|leader|convener|chief\s(?:executive|officer|finance\sofficer)|(?:(?:assistant|deputy|executive|strategic|interim)\s)?(?:head|director|manager)\sof\s[\w\s,&-]{3,50}|(?:\w+\s){1,4}(?:officer|director|manager|secretary))$/i;

/** "Action log (Company Secretary)": an office in brackets behind a title, and nothing else in them, is who presents it. */
export function takeOffice(title: string): { readonly rest: string; readonly presenter: string } | null {
  const match = /^(.{3,200}?)\s\(([^()]{4,60})\)$/.exec(title);
  return match?.[1] !== undefined && match[2] !== undefined && OFFICE.test(match[2]) ? { rest: match[1], presenter: match[2] } : null;
}

const BEHIND_DASH = /^(.{3,200}?)\s[–—-]\s([^–—()]{3,60}?)\s(\(\d{1,3}\s?min(?:ute)?s?\.?\).*)$/i;

/** Whether this agenda prints who presents behind a dash, before the minutes: "Action log — Jo Bloggs (10 mins)". */
export function hasPresentersBehindDash(titles: readonly string[]): boolean {
  const timed = titles.filter((title) => /\(\d{1,3}\s?min/i.test(title));
  const dashed = timed.filter((title) => BEHIND_DASH.test(title));
  return dashed.length >= 3 && dashed.length * 5 >= timed.length * 4 && dashed.some((title) => isPost(BEHIND_DASH.exec(title)?.[2] ?? ''));
}

/** The same title with its presenter in brackets, as other agendas print it. */
export const withPresenterInBrackets = (title: string): string => title.replace(BEHIND_DASH, '$1 ($2) $3');
