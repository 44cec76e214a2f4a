import type { PackLine } from '../../lines';
import { cellsOf, squash } from '../../lines';
import type { MinutedPerson } from '../../minutesReading';
import type { Problem } from '../../reading';
import { peopleIn } from './people';

export interface Tabled {
  /** The lines that are not of the table. */
  readonly lines: readonly PackLine[];
  readonly present: readonly MinutedPerson[];
  readonly apologies: readonly MinutedPerson[];
  readonly problems: readonly Problem[];
}

interface Row {
  readonly person: MinutedPerson;
  readonly status: string;
}

/** "Councillor Ash | Corrow Council | Present (online)": a table with a row for each member that says in its last column whether they came. */
export function toldInTable(lines: readonly PackLine[]): Tabled {
  const isHeaded = lines.some(isHeader);
  const rows = new Map<number, Row>();
  const more = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const row = rowOf(line, isHeaded);
    if (!row) continue;
    const below = lines[at + 1];
    // A bracket goes on in the line below.
    const goesOn = below?.number === line.number + 1 && /\([^()]*$/.test(row.status) && /^[^()]{2,60}\)$/.test(below.text);
    if (goesOn) more.add(at + 1);
    rows.set(at, withStatus(row.person, goesOn ? `${row.status} ${squash(below.text)}` : row.status));
  }
  if (rows.size < 2) return { lines, present: [], apologies: [], problems: [] };
  const told = [...rows.values()];
  const absent = told.filter(({ status }) => ABSENT.test(status) && !APOLOGY.test(status));
  return {
    lines: lines.filter((line, at) => !rows.has(at) && !more.has(at) && !isHeader(line)),
    present: told.filter(({ status }) => CAME.test(status)).map(({ person }) => person),
    apologies: told.filter(({ status }) => APOLOGY.test(status)).map(({ person }) => ({ ...person, attendance: null })),
    problems: absent.map(({ person, status }) => ({ message: `“${status}” stands beside ${person.name}, who was counted neither as present nor as sending apologies. Check it.`, line: person.line, kind: 'uncertain', value: 'apologies' })),
  };
}

const CAME = /^(?:present|attended|in\sattendance|in\sperson|online|virtual(?:ly)?|remote(?:ly)?|yes|y|p|✓|✔)\b|^[✓✔]/i;
const APOLOGY = /^(?:apolog(?:y|ies)|apols?|a)\b|\bapolog/i;
const ABSENT = /^(?:absent|not\spresent|did\snot\sattend|no|n|x|✗|[-–])(?:\b|$)/i;
/** Letters and marks say anything only where a heading says of what. */
const WORDED = /^(?:present|attended|in\sattendance|apolog(?:y|ies)|apols?|absent|not\spresent|did\snot\sattend)\b/i;

function isHeader({ text }: PackLine): boolean {
  const cells = text.length < 200 ? cellsOf(text).filter((cell) => cell !== '') : [];
  return cells.length > 1 && /^(?:(?:committee\s|board\s)?members?|names?|councillors?)(?:\sof\s.{3,40})?$/i.test(cells[0] ?? '') && /^(?:attendance|attended|present|present\s?\/\s?(?:absent|apologies))\??$/i.test(cells[cells.length - 1] ?? '');
}

function rowOf({ text, number }: PackLine, isHeaded: boolean): Row | null {
  if (text.length > 300) return null;
  const cells = cellsOf(text).filter((cell) => cell !== '');
  const [name = ''] = cells;
  const status = cells[cells.length - 1] ?? '';
  if (cells.length < 2 || !(isHeaded ? CAME.test(status) || APOLOGY.test(status) || ABSENT.test(status) : WORDED.test(status))) return null;
  const read = peopleIn(name);
  const [person, other] = read.kind === 'people' ? read.people : [];
  return person && !other ? { person: { ...person, attendance: null, isDoubtful: false, line: number }, status } : null;
}

function withStatus(person: MinutedPerson, status: string): Row {
  const substitute = /\bsubstitut\w{0,6}\s(?:for|of)\s([^()]{3,60})\)?$/i.exec(status)?.[1] ?? person.substitute;
  const attendance = /\b(?:online|virtual\w{0,2}|remote\w{0,2}|teams|zoom)\b/i.test(status) ? 'online' : /\bin\sperson\b/i.test(status) ? 'inPerson' : null;
  return { person: { ...person, substitute, attendance }, status };
}
