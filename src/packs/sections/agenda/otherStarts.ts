import type { PackLine } from '../../lines';
import type { ItemStart } from './itemStart';

/** What opens the items of agendas whose numbers begin with the committee's letters: "FAM/51", "OS.41/25". One agenda has one set of letters. */
export function prefixedStarts(lines: readonly PackLine[]): ItemStart[] {
  // "SS/23/01", "SS/23/02": where the figures behind the letters stay the same they are the year.
  const years = lines.flatMap(({ text }) => /^[A-Z]{1,6}[./-](\d{2})\/\d{1,4}\b/.exec(text)?.[1] ?? []);
  const hasOneYear = years.length > 1 && new Set(years).size === 1;
  const starts = lines.flatMap((line, at) => {
    const match = /^((?:[A-Z]{1,6}[\s./-]{0,2}){1,2})(\d{1,4})(?:\/(\d{2,4}))?([a-z])?[.):]?(?:\s{1,12}(\S.*)|)$/.exec(line.text.slice(0, 1200));
    if (!match) return [];
    const [, letters = '', first = '', second, sub, title = ''] = match;
    const isYearFirst = second !== undefined && first.length === 2 && (second.length > 2 || hasOneYear);
    const count = isYearFirst ? Number(second) : Number(first);
    const start: ItemStart = { at, number: `${letters}${first}${second === undefined ? '' : `/${second}`}${sub ?? ''}`, count, sub: sub ?? null, title: title.trim(), style: 'dotted', ledByStar: false };
    return [{ letters, start }];
  });
  const counts = new Map<string, number>();
  for (const { letters } of starts) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [''];
  return starts.flatMap(({ letters, start }) => (letters === commonest ? [start] : []));
}

/** "Markets: a) Stall fees" with "b) Christmas market" below it: the first of the lettered items stands on the line of their own item. */
export function withInlineLetters(starts: readonly ItemStart[], lines: readonly PackLine[]): ItemStart[] {
  return starts.flatMap((start): ItemStart[] => {
    const inline = start.style === 'letter' ? null : /^(.{2,80}?)[\s:–-]{1,4}\(?a\)\s{1,8}(\S.*)$/.exec(start.title);
    const below = inline ? lines.slice(start.at + 1, start.at + 4).find(({ text }) => text !== '') : undefined;
    if (!inline || !below || !/^\(?b\)\s/.test(below.text)) return [start];
    const [, title = '', first = ''] = inline;
    return [{ ...start, title }, { at: start.at, number: 'a', count: 0, sub: 'a', title: first, style: 'letter', ledByStar: false }];
  });
}

/** The same for agendas whose every item is of a group, "1.1", "2.1", "4.2": each number is higher than the one before, and none stands for the group alone. */
export function decimalStarts(lines: readonly PackLine[]): ItemStart[] {
  const starts: ItemStart[] = [];
  let before = 0;
  for (const [at, line] of lines.entries()) {
    const match = /^(\d{1,2})\.(\d{1,2})(?:\.?\s{1,12}(\S.*)|\.?)$/.exec(line.text.slice(0, 1200));
    const place = match ? Number(match[1]) * 100 + Number(match[2]) : 0;
    if (!match || place <= before || isTimeOrDate(line.text)) continue;
    before = place;
    starts.push({ at, number: `${match[1] ?? ''}.${match[2] ?? ''}`, count: starts.length + 1, sub: null, title: match[3] ?? '', style: 'dotted', ledByStar: false });
  }
  return starts;
}

const isTimeOrDate = (text: string): boolean => /^\d{1,2}\.\d{1,2}(?:\s?[ap]\.?m\b|\s?(?:hrs|hours)\b|\s(?:per\scent|%|million|metres?)|\.\d)/i.test(text);

/** "1Apologies", "2Minutes": figures that a pasted page lost the gap behind. Each is the one after the last, or no number at all. */
export function gluedStarts(lines: readonly PackLine[]): ItemStart[] {
  const starts: ItemStart[] = [];
  for (const [at, line] of lines.entries()) {
    const count = starts.length + 1;
    const title = line.text.startsWith(String(count)) && line.text.length < 400 ? line.text.slice(String(count).length) : '';
    if (/^(?:["'“‘(]?\p{Lu}|\d{1,2}(?:st|nd|rd|th)\b)/u.test(title)) starts.push({ at, number: String(count), count, sub: null, title, style: 'dotted', ledByStar: false });
  }
  return starts;
}

/** "A Apologies" and "B Election of Chair" below a number: letters in their order, each alone before a title. */
export function withCapitals(starts: readonly ItemStart[], lines: readonly PackLine[]): ItemStart[] {
  return starts.flatMap((start, index) => {
    const letters: ItemStart[] = [];
    const end = Math.min(starts[index + 1]?.at ?? lines.length, start.at + 120);
    for (let at = start.at + 1; at < end; at += 1) {
      const [, letter, title = ''] = /^([A-Z])\s{1,12}(\p{Lu}.*)$/u.exec(lines[at]?.text.slice(0, 300) ?? '') ?? [];
      if (letter === undefined || letter.charCodeAt(0) !== 65 + letters.length || lines[at - 1]?.text !== '') continue;
      const sub = letter.toLowerCase();
      letters.push({ at, number: sub, count: 0, sub, title, style: 'letter', ledByStar: false });
    }
    return letters.length > 1 && start.style !== 'letter' ? [start, ...letters] : [start];
  });
}

/** "AM119", "AM219": codes alone on their lines, of the same letters, each above its title; they count in their order. */
export function codedStarts(lines: readonly PackLine[]): ItemStart[] {
  const codes = lines.flatMap(({ text }, at) => (/^[A-Z]{1,4}\d{2,6}[a-z]?$/.test(text) ? [{ at, text }] : []));
  const letters = /^[A-Z]+/.exec(codes[0]?.text ?? '')?.[0];
  const own = codes.filter(({ text }) => /^[A-Z]+/.exec(text)?.[0] === letters);
  return own.length < 3 ? [] : own.map(({ at, text }, index) => ({ at, number: text, count: index + 1, sub: null, title: '', style: 'dotted', ledByStar: false }));
}
