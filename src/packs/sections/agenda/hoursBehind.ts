import { isName, isPost } from '../minutes/names';
import type { Fragment } from './fragments';

const HOUR = /\s(\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?)(?:\s[–—-]\s(attached|enclosed|to\sfollow|verbal|oral|presentation|paper\s\S{1,4}))?$/i;

/** Whether this agenda prints behind its titles when each item is to be taken: "Harbour (JP) 14:15 – verbal". One such title may name an hour. */
export function hasHoursBehind(titles: readonly string[]): boolean {
  const timed = titles.filter((title) => HOUR.test(title)).length;
  return timed >= 3 && timed * 2 >= titles.length;
}

/** The title without its hour, who presents the item and how its paper comes. */
export function withoutHour(title: string): { readonly title: string; readonly fragments: readonly Fragment[] } {
  const match = HOUR.exec(title);
  if (!match) return { title, fragments: [] };
  const before = title.slice(0, match.index).trimEnd();
  const how = match[2] ?? null;
  const presenter = /\s\(([^()]{2,50})\)$/.exec(before);
  const names = presenter?.[1]?.split(/\s?[/,&]\s?/) ?? [];
  const isPresenter = names.length > 0 && names.every((name) => /^[A-Z]{2,4}$/.test(name) || isPost(name) || isName(name));
  return {
    title: presenter && isPresenter ? before.slice(0, presenter.index) : before,
    fragments: [{ note: match[1] ?? null, toFollow: /^to\sfollow$/i.test(how ?? '') }, { note: how }, ...(isPresenter ? [{ presenters: names }] : [])],
  };
}
