import { squash } from '../../lines';
import { plainLetters } from '../../printed/letters';
import type { MemberReading, Problem } from '../../reading';
import type { Entry } from './memberBlock';
import { namesIn, personIn, roleIn, TITLE, WORD } from './memberNames';

export interface LaidOut {
  readonly members: readonly MemberReading[];
  readonly problems: readonly Problem[];
}

/**
 * Names in a row with commas over several lines, of which one may be cut by a line's end: "Councillors Jo" with "Bloggs, Ann
 * Lee and Bo Ray" below it. Null where no name is cut, or, where the lines say no more by themselves, where they are no row.
 */
export function namesInRows(block: readonly Entry[], hasUnclear: boolean): LaidOut | null {
  const rows = [...new Set(block.map(({ line }) => line))].map((line) => ({ line, text: squash(block.filter((entry) => entry.line === line).map(({ text }) => text).join(' ')) }));
  if (rows.length < 2 || rows.length > MOST_LINES) return null;
  const isCut = rows.length === block.length && rows.some(({ text }, at) => at > 0 && isBroken(rows[at - 1]?.text ?? '', text));
  if (!isCut && !(hasUnclear && rows.slice(0, -1).every(({ text }) => text.split(/[,;]/).length >= 3))) return null;
  const text = rows.map((row) => row.text).join(' ');
  const names = namesIn(text.replace(MAYOR, ''));
  if (!names || names.length < 3) return null;
  let from = 0;
  const members = names.map(({ name, role }) => {
    from = Math.max(from, text.indexOf(name, from));
    return { name, role, line: lineAt(rows, from) };
  });
  return { members, problems: joinsInDoubt(rows, members) };
}

/** In a list of surnames the two words at a line's end may be two people: only given names tell that they are one. */
function joinsInDoubt(rows: readonly { readonly line: Entry['line']; readonly text: string }[], members: readonly MemberReading[]): Problem[] {
  if (!members.some(({ name }) => !personIn(name).includes(' '))) return [];
  return rows.flatMap(({ line, text }, at): Problem[] => {
    const above = rows[at - 1];
    const member = above && isBroken(above.text, text) ? members.findIndex(({ name, line: own }) => own === above.line.number && !above.text.includes(name)) : -1;
    return member < 0 ? [] : [{ message: `“${members[member]?.name ?? ''}” was read across the end of line ${String(above?.line.number ?? 0)}, and may be two members. Check the name.`, line: line.number, kind: 'uncertain', value: `members[${String(member)}].name` }];
  });
}

/** "and the Town Mayor, Cllr Jo Bloggs": an office before the name of who holds it. */
const MAYOR = /(?:\band\s)?\bthe\s(?:(?:deputy|town|city|lord)\s){0,2}(?:mayor|provost)(?=,)/gi;

/** "Bloggs, Jo (Chair)" on every line: kept as printed, each one person. */
export function surnamesFirst(block: readonly Entry[]): LaidOut | null {
  if (block.length < 2 || !block.every(({ text }) => INVERTED.test(plainLetters(text)))) return null;
  return { members: block.map(({ text, line }) => ({ name: squash(text.replace(/\s*\([^()]*\)$/, '')), role: roleIn(/\(([^()]{2,40})\)$/.exec(text)?.[1] ?? ''), line: line.number })), problems: [] };
}

const INVERTED = new RegExp(`^${WORD}(?:\\s${WORD})?,\\s(?:${TITLE}\\s)*${WORD}(?:\\s${WORD})?\\s*(?:\\([^()]{2,40}\\))?$`);

const MOST_LINES = 40;

/** One word stands alone at the end of a line or at the beginning of the next, with no comma between. */
function isBroken(above: string, below: string): boolean {
  if (!/[,;]/.test(`${above} ${below}`) || /(?:[,;:.]|\band)$/i.test(above)) return false;
  if (/^and\s/.test(below)) return true;
  const last = squash(above.split(/[,;:]|\sand\s/).at(-1) ?? '').replace(/^(?:councillors?|cllrs?|and)\s/i, '');
  const first = squash(below.split(/[,;(]|\sand\s/)[0] ?? '');
  return isOneWord(last) || isOneWord(first);
}

const isOneWord = (text: string): boolean => /^[^\s\d,;:()]+$/.test(text) && !/^and$/i.test(text);

function lineAt(block: readonly Entry[], offset: number): number {
  let end = 0;
  for (const { text, line } of block) {
    end += text.length + 1;
    if (offset < end) return line.number;
  }
  return block[block.length - 1]?.line.number ?? 0;
}
