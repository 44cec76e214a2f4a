import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { AgendaEntry, AgendaFound, ItemDraft } from './agendaEntries';
import type { Ground } from './itemRun';
import { partOfHeading } from './partHeading';
import { CLAUSES } from './unnumberedAgenda';
import { weighAgenda } from './weighAgenda';

const MOST_ROWS = 300;
/** Lines that one cell may hold. */
const TALLEST = 80;

/**
 * The agenda of a page whose table was pasted without its numbers: below "No. | Item |" each cell holds a title, its note and
 * perhaps what was minuted, over one line or several, and ends in a pipe.
 */
export function findCellAgenda(ground: Ground): AgendaFound | null {
  const at = ground.lines.findIndex(({ text }) => HEAD.test(text));
  if (at < 0) return null;
  const { rows, end } = rowsBelow(ground, at + 1);
  const printed = rows.map(entryOf);
  const groups = printed.filter((entry) => entry.kind === 'item' && isGroup(entry, printed));
  const entries = printed.filter((entry) => !groups.includes(entry));
  const titles = entries.flatMap((entry) => (entry.kind === 'item' ? [entry.title] : []));
  // With its numbers kept it is a list like others.
  if (titles.length < 3 || titles.filter((title) => /^\d{1,4}[a-z]?[.)]?\s?(?:\||$)/.test(title)).length > 1) return null;
  return { from: at, end, entries, hasPageColumn: false, weight: weighAgenda(ground, at + 1, titles).weight };
}

const HEAD = /^(?:no|rhif)\.?\s?\|\s?(?:item|eitem)\s?\|?$/i;

/** "STANDING ITEMS" over titles in small letters heads a group of them. */
function isGroup({ title, body }: ItemDraft, all: readonly AgendaEntry[]): boolean {
  const titles = all.flatMap((entry) => (entry.kind === 'item' ? [entry.title] : []));
  return body.every(isBlank) && isCapitals(title) && /\bitems$/i.test(title) && titles.filter(isCapitals).length * 2 < titles.length;
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

function rowsBelow({ lines, endings }: Ground, from: number): { readonly rows: readonly (readonly PackLine[])[]; readonly end: number } {
  const rows: PackLine[][] = [];
  let row: PackLine[] = [];
  let end = from;
  const limit = endings.find((at) => at > from) ?? lines.length;
  for (let at = from; at < limit && rows.length < MOST_ROWS && row.length < TALLEST; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const text = line.text.replace(/^[\s|]+|[\s|]+$/g, '');
    if (text !== '' && !/^[-:|\s]+$/.test(text)) row.push({ ...line, text });
    // The last cell of a page that was cut ends in none.
    if (!line.text.endsWith('|') && at + 1 < limit) continue;
    if (row.length > 0) rows.push(row);
    row = [];
    end = at + 1;
  }
  return { rows, end };
}

function entryOf([line, ...below]: readonly PackLine[]): AgendaEntry {
  if (!line) throw new Error('A row has a line.');
  const part = below.length === 0 ? partOfHeading(line.text) : null;
  if (part) return { kind: 'part', part, line };
  const [head = '', ...behind] = pieces(line.text);
  // What stands on the lines below is a note, however the first line ends.
  const body = [{ ...line, text: '' }, ...behind.map((text) => ({ ...line, text })), ...below.flatMap((one) => pieces(one.text).map((text) => ({ ...one, text })))];
  return { kind: 'item', number: null, line, ...titleIn(head.replace(/[\s–:-]+$/, ''), line, body), columns: {}, ledByStar: line.text.startsWith('*') };
}

/** "… Minutes: There were none.": what was minuted stands behind its label. */
const pieces = (text: string): string[] => text.split(/\s*\b((?:Minutes|Decisions?|Additional documents|Cofnodion|Penderfyniad(?:au)?|Dogfennau ychwanegol):)(?:\s+|$)/).map(squash).filter((piece) => piece !== '');

/** "Weir repair a) Note the cost b) Approve the tender", "Weir repair Report on the works below it.": what shares the line of the title. */
function titleIn(head: string, line: PackLine, body: readonly PackLine[]): { readonly title: string; readonly body: readonly PackLine[] } {
  const { title, note } = apart(head, /[.:]$/.test(line.text));
  return { title, body: note === null ? body : [{ ...line, text: note }, ...body] };
}

/** A title and what shares its line. A sentence tells better than words alone that it is more than a title. */
export function apart(head: string, isSentence: boolean): { readonly title: string; readonly note: string | null } {
  const [, title, note] = CLAUSES.exec(head) ?? BEHIND_CAPITALS.exec(head) ?? (isSentence || head.length > 90 ? OPENED.exec(head) : null) ?? [];
  return title === undefined || note === undefined ? { title: head, note: null } : { title, note };
}

/** "DATGAN CYSYLLTIAD Yr Aelodau i ddatgan …": a title in capitals ends where small letters begin. */
const BEHIND_CAPITALS = /^([^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*?)\s(\p{Lu}\p{Ll}[^\n]*)$/su;
const OPENED = /^(.{3,80}?)\s((?:(?:Presentation|Reports?|(?:Verbal\s|Oral\s)?(?:[Uu]pdates?|[Rr]eport)|Discussion|Questions|Representations)\s(?:of|on|or|by|from|about|and)|All\s[a-z]+|(?:RECOMMENDATION|Recommendation)s?\s(?:that|to)|(?:This|These|There|It)\s[a-z]+)\s.*)$/s;
