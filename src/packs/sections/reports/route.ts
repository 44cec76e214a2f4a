import { squash } from '../../lines';
import { findDates } from '../../printed/dates';
import type { Problem } from '../../reading';
import type { RouteStep } from '../../reportReading';
import type { CoverValue } from './coverValues';

export interface RouteRead {
  readonly steps: readonly RouteStep[];
  readonly problems: readonly Problem[];
}

/** The bodies and dates of a cover, side by side or one below another; several in one cell are paired in order. */
export function readRoute(values: readonly CoverValue[]): RouteRead {
  const steps: RouteStep[] = [];
  const problems: Problem[] = [];
  const dates = values.filter(({ field }) => field === 'dated').flatMap(({ parts }) => datesIn(parts));
  const bodies = values.filter(({ field }) => field === 'committee').flatMap(({ parts }) => joinWrapped(parts).flatMap(bodiesIn));
  const own = bodies.filter((body) => body.own !== null);
  const others = bodies.filter((body) => body.own === null);
  const isPaired = dates.length === others.length || others.length === 1;
  for (const body of bodies) {
    const date = body.own ?? (isPaired ? dates[others.indexOf(body)] : dates.find(({ line }) => line === body.line && sameRow(dates, line))) ?? null;
    steps.push({ body: body.text, dated: date?.printed ?? null, date: date?.iso ?? null, line: body.line });
  }
  const [first] = others;
  if (first && dates.length > 0 && !isPaired && own.length === 0 && steps.some(({ dated }) => dated === null)) {
    problems.push({ message: `The cover has ${String(others.length)} bodies and ${String(dates.length)} dates. Say which date is whose.`, line: first.line, kind: 'uncertain', value: 'route' });
  }
  if (first && others.length === 1 && dates.length > 1 && new Set(dates.map(({ iso }) => iso)).size > 1) {
    problems.push({ message: `The cover has ${String(dates.length)} dates beside one body, ${first.text}: the first was taken as its date. Check it.`, line: dates[0]?.line ?? first.line, kind: 'uncertain', value: 'route' });
  }
  for (const { parts } of values.filter(({ field }) => field === 'route')) {
    for (const { text, line } of parts.flatMap(({ text: printed, line: at }) => printed.split(/;\s/).map((one) => ({ text: one, line: at })))) {
      if (isNone(text)) continue;
      const [date] = findDates(text);
      steps.push({ body: squash(text), dated: date?.printed ?? null, date: date?.iso ?? null, line });
    }
  }
  return { steps, problems };
}

export const isNone = (text: string): boolean => /^(?:no|none|n\/?a|not\sapplicable|nil|tbc|-)\b.{0,25}$/i.test(text.trim());

interface DateRead {
  readonly printed: string;
  readonly iso: string | null;
  readonly line: number;
}

const sameRow = (dates: readonly DateRead[], line: number): boolean => dates.filter((date) => date.line === line).length === 1;

/** A date may be cut over two rows: "10 November" above "2025". */
function datesIn(parts: CoverValue['parts']): DateRead[] {
  const found: DateRead[] = [];
  for (const [index, { text, line }] of parts.entries()) {
    const next = parts[index + 1]?.text ?? '';
    const here = findDates(text);
    if (here.length === 1 && here[0]?.iso === null && /^\d{4}$/.test(next)) found.push(...findDates(`${text} ${next}`).map(({ printed, iso }) => ({ printed, iso, line })));
    else found.push(...here.map(({ printed, iso }) => ({ printed, iso, line })));
  }
  return found;
}

/** A body's name goes on in the next row where that row begins small or the row before it hangs. */
function joinWrapped(parts: CoverValue['parts']): { text: string; line: number }[] {
  const joined: { text: string; line: number }[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (last && (/^[a-z(]/.test(part.text) || /(?:\b(?:and|of|the|for)|[,&–-])$/.test(last.text))) joined[joined.length - 1] = { ...last, text: `${last.text} ${part.text}` };
    else joined.push(part);
  }
  return joined;
}

const ACTION = '[–—-]\\s?(?:for|to)\\s\\p{L}{4,14}(?:\\sand\\s\\p{L}{4,14})?';

/** One cell may name several bodies, each with what it is to do. */
function bodiesIn({ text, line }: { readonly text: string; readonly line: number }): { readonly text: string; readonly line: number; readonly own: DateRead | null }[] {
  const actions = [...text.matchAll(new RegExp(`${ACTION}(?=\\s+\\p{Lu}|$)`, 'giu'))];
  const ends = actions.map((match) => match.index + match[0].length);
  const pieces = ends.length > 1 ? ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end)) : text.split(/;\s/);
  return pieces.map(squash).filter((piece) => piece !== '').map((piece) => {
    const [date] = findDates(piece);
    const body = date && date.from > 3 ? squash(`${piece.slice(0, date.from)} ${piece.slice(date.to)}`).replace(/\s[–—-]\s+(?=[–—-]\s)/g, ' ').replace(/[\s,–:(-]+$|\(\s?\)/g, '').replace(/\s([,;)])/g, '$1').replace(/,\s*\(/g, ' (') : piece;
    return { text: body, line, own: date && date.from > 3 ? { printed: date.printed, iso: date.iso, line } : null };
  });
}
