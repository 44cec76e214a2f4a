import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { isAgendaHeading } from '../markers';

export type Label = 'committee' | 'date' | 'time' | 'venue' | 'contact' | 'phone' | 'email' | 'members' | 'other';

/** A value that a label names, on the label's own line or beside it. */
export interface Labelled {
  readonly label: Label;
  readonly value: string;
  readonly line: PackLine;
  /** Index of that line. */
  readonly at: number;
}

/** Labels stand before their value, behind it at the end of the line, alone above it, or in the cell to its left. */
export function findLabelled(lines: readonly PackLine[]): Labelled[] {
  return lines.flatMap((line, at) => {
    if (isBlank(line) || line.text.length > 600) return [];
    const found = inCells(line) ?? beforeColons(line.text) ?? alone(line.text);
    return (found ?? []).flatMap(({ label, value }): Labelled[] => {
      if (value !== '') return [{ label, value, line, at }];
      const below = valueBelow(lines, at, label);
      return below ? [{ label, value: squash(below.line.text), line: below.line, at: below.at }] : [{ label, value: '', line, at }];
    });
  });
}

const NAMES: readonly (readonly [Label, string])[] = [
  ['other', 'date\\sof\\s(?:publication|issue|despatch|dispatch|next\\smeeting|last\\smeeting)|(?:publication|issue|despatch|dispatch)\\sdate|published(?:\\son)?|issued(?:\\son)?|despatched|dated|quorum|website|web|classification|wards?(?:\\(s\\))?(?:\\saffected)?|title\\sof\\sreport|report\\stitle|report\\sauthor|substitutes?|apologies|parking|wi-?fi|notes?|subject|to|from|ref|livestream|webcast'],
  ['date', '(?:meeting\\s)?date(?:\\s?(?:and|&|/)\\s?time)?(?:\\sof\\s(?:the\\s)?meeting)?|time\\s?(?:and|&|/)\\s?date|when|day|on|dyddiad'],
  ['time', '(?:start\\s|meeting\\s)?time(?:\\sof\\s(?:the\\s)?meeting)?|starts?|commencing|commences|amser'],
  ['venue', '(?:meeting\\s)?(?:venue|place|location)(?:\\sof\\s(?:the\\s)?meeting)?|where|held\\s(?:at|in)|at|room|lleoliad|man\\scyfarfod'],
  ['committee', '(?:name\\sof\\s)?(?:committee|meeting|board|panel|body)(?:\\sname)?|for\\sconsideration\\sby|report\\sto|meeting\\sof'],
  ['contact', '(?:(?:democratic|committee|member)\\sservices|governance|committee|scrutiny)\\scontact|agenda\\s(?:compiled|prepared|produced)\\sby|(?:general\\s|meeting\\s|all\\s)?enquir(?:y|ies)(?:\\sto)?|(?:please\\s)?ask\\sfor|cyswllt|(?:agenda\\s|meeting\\s)?contacts?(?:\\s(?:officer|person|details|name|information|for\\s(?:this\\s)?(?:meeting|enquiries|agenda)))?|(?:parish|town|committee|meeting)?\\s?(?:clerk|secretary)(?:\\sto\\sthe\\s(?:(?:parish|joint|fire)\\s)?(?:council|committees?|sub-?\\s?committee|board|panel|cabinet|authority|forum|commission|executive|trust))?|(?:(?:principal|senior|lead)\\s)?(?:committee|democratic\\sservices|governance(?:\\sservices)?|member\\ssupport|lead\\scommittee|scrutiny)\\s(?:officer|administrator|manager|secretary|co-?ordinator|advis[eo]r)|(?:for\\s)?(?:further|more|any)\\s(?:information|enquiries|queries|details)(?:[\\sa-z]{0,40})?(?:please\\s)?(?:contact)?|please\\scontact|(?:questions?|queries)\\sabout\\sthis\\s(?:meeting|agenda|pack)|officer\\s(?:to\\s)?contact|(?:democratic|governance|committee|member)\\s(?:services|support)|proper\\sofficer|name'],
  ['phone', '(?:direct\\s)?tel(?:ephone)?(?:\\s?(?:no|number))?\\.?|phone(?:\\s(?:no|number))?\\.?|direct\\s(?:line|dial)|dd|t|mobile'],
  ['email', 'e-?\\s?mail(?:\\saddress)?|e'],
  ['members', '(?:(?:the\\s)?(?:committee|board|panel|cabinet|council|voting|elected)\\s)?(?:members(?:hip)?|councillors|commissioners|trustees|governors)(?:\\sof\\s(?:the\\s)?(?:[\\w&’-]+\\s){0,6}(?:committee|board|panel|cabinet|council|sub-?committee))?'],
];

const PATTERNS = NAMES.map(([label, names]) => [label, new RegExp(`^(?:${names})$`, 'i')] as const);

export function labelNamed(words: string): Label | null {
  const name = squash(words).replace(/[:\s]+$/, '');
  if (name.length > 70) return null;
  // "Lleoliad / Venue:", "AELODAETH / MEMBERSHIP": the same in two tongues. In a heading of columns a stroke parts two things.
  const half = !/:\s*$|membership$/i.test(words) ? undefined : /^[\p{L}\s-]{2,30}\s\/\s(\p{L}.*)$/u.exec(name)?.[1];
  return PATTERNS.find(([, pattern]) => pattern.test(name) || (half !== undefined && pattern.test(half)))?.[0] ?? null;
}

interface Found {
  readonly label: Label;
  readonly value: string;
}

/** `Date<tab>Monday 10 November`: the cell to the left is the label, with a colon or without. */
function inCells(line: PackLine): Found[] | null {
  const cells = cellsOf(line.text).filter((cell) => cell !== '');
  // In a numbered row "Clerk" is who presents, and what stands beside it no name.
  if (cells.length < 2 || /^\d{1,4}[a-z]?[.)]?$/.test(cells[0] ?? '')) return null;
  const found: Found[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    // "Name | Role" heads a table of people.
    const label = /^(?:name|member|officer)$/i.test(cell) ? null : labelNamed(cell);
    const next = cells[index + 1];
    if (label && next !== undefined && labelNamed(next) === null && beforeColons(next) === null) {
      found.push({ label, value: next });
      index += 1;
    } else {
      found.push(...(beforeColons(cell) ?? []));
    }
  }
  return found.length > 0 ? found : null;
}

function beforeColons(text: string): Found[] | null {
  const spots: { readonly label: Label; readonly from: number; readonly to: number }[] = [];
  for (const match of text.matchAll(/:(?!\/\/|\d)/g)) {
    const previous = spots[spots.length - 1]?.to ?? 0;
    const spot = labelEndingAt(text, previous, match.index);
    if (spot) spots.push({ ...spot, to: match.index + 1 });
    if (spots.length > 8) break;
  }
  const [only] = spots;
  if (!only) return null;
  const behind = squash(text.slice(only.to));
  const before = squash(text.slice(0, only.from));
  if (spots.length === 1 && behind === '' && before !== '') return [{ label: only.label, value: before }];
  if (before.length > 60) return null;
  return spots.map((spot, index) => ({ label: spot.label, value: squash(text.slice(spot.to, spots[index + 1]?.from ?? text.length)).replace(/[,;|]$/, '') }));
}

/** The longest label that ends at a colon. */
function labelEndingAt(text: string, from: number, colon: number): { readonly label: Label; readonly from: number } | null {
  const starts = [...text.slice(from, colon).matchAll(/(?<![\w/&-])\w/g)].map((match) => from + match.index).slice(-9);
  for (const start of starts) {
    const label = labelNamed(text.slice(start, colon));
    if (label && (/^[A-Z]/.test(text.slice(start)) || start === from)) return { label, from: start };
  }
  return null;
}

/** Words common enough in prose to be no label without a colon. */
function alone(text: string): Found[] | null {
  const name = squash(text);
  if (!/^[A-Z]/.test(name) || /^(?:on|at|to|from|room|name|day|t|e|starts?|meeting|council|board|panel|body|notes?|web|website|committee|cabinet)$/i.test(name)) return null;
  const label = labelNamed(name);
  return label ? [{ label, value: '' }] : null;
}

function valueBelow(lines: readonly PackLine[], at: number, label: Label): { readonly line: PackLine; readonly at: number } | null {
  if (label === 'members' || label === 'other') return null;
  for (let below = at + 1; below < Math.min(at + 4, lines.length); below += 1) {
    const line = lines[below];
    if (!line || isBlank(line)) continue;
    return isAgendaHeading(line.text) || labelNamed(line.text) !== null || beforeColons(line.text) !== null ? null : { line, at: below };
  }
  return null;
}
