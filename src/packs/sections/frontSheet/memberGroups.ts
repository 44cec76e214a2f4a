import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import type { Problem } from '../../reading';
import { isAgendaHeading } from '../markers';
import { namesIn } from './memberNames';
import type { Entry } from './memberBlock';

export interface GroupedMembers {
  readonly block: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Members under or behind the names of their groups, where nothing heads the whole list. Null where no two groups stand so. */
export function groupedMembers(lines: readonly PackLine[]): GroupedMembers | null {
  const end = lines.findIndex((line) => isAgendaHeading(line.text));
  const sheet = end < 0 ? lines : lines.slice(0, end);
  return inColumns(sheet) ?? inRows(sheet);
}

const GROUP = String.raw`(?:labour|conservatives?|liberal\sdemocrats?|lib\sdems?|green(?:\sparty)?|plaid(?:\scymru)?|reform(?:\suk)?|snp|scottish\s\w+|unionists?|independents?|residents['’]?(?:\sassociation)?|co-?operative|non-?aligned|ungrouped|[\p{Lu}][\p{L}'’-]+(?:\s(?:and|&)\s|\s)?(?:[\p{Lu}][\p{L}'’-]+\s)?(?:group|party|alliance|independents?|residents))`;
const GROUPS = new RegExp(String.raw`^${GROUP}(?:\s?(?:and|&|\/)\s?${GROUP})?(?:\s(?:group|party|members?|councillors?))?(?:\s?\(\d{1,2}\))?\s?:?$`, 'iu');

/** The name of a political group, with the number of its seats. */
export const isGroup = (text: string): boolean => text.length < 60 && GROUPS.test(squash(text));

/** "East Corrow Residents’" above "Group": the name of a group, broken. */
export const isBrokenGroup = (text: string, below: PackLine | undefined): boolean => /^(?:group|party|alliance)$/i.test(below?.text ?? '') && (/['’]s?$/.test(text) || isGroup(`${text} ${below?.text ?? ''}`));

function inColumns(lines: readonly PackLine[]): GroupedMembers | null {
  const at = lines.findIndex((line) => {
    const cells = cellsOf(line.text).filter((cell) => cell !== '');
    return cells.length >= 2 && cells.every(isGroup);
  });
  const heading = lines[at];
  if (!heading) return null;
  const block: Entry[] = [];
  for (const line of lines.slice(at + 1, at + 40)) {
    const cells = cellsOf(line.text).filter((cell) => cell !== '' && !isBrokenGroup(cell, lines[lines.indexOf(line) + 1]));
    if (cells.length === 0 || cells.every((cell) => /^(?:councillors?|members?|[\s:-]+)$/i.test(cell))) continue;
    if (!cells.some((cell) => (namesIn(cell)?.length ?? 0) > 0)) break;
    block.push(...cells.map((text) => ({ text, line })));
  }
  return block.length < 2 ? null : { block, problems: [taken(heading)] };
}

function inRows(lines: readonly PackLine[]): GroupedMembers | null {
  const block: Entry[] = [];
  let [rows, isNamed, open]: [number, boolean, PackLine | null] = [0, true, null];
  for (const line of lines) {
    const [, word, group = '', names = ''] = /^((?:members|councillors)\s?\()?([^():]{3,50})\)?\s?(?:\(\d{1,2}\)\s?)?:\s*(\S.*)$/i.exec(line.text) ?? [];
    if ((word === undefined ? isGroup(group) : group !== '') && (namesIn(withoutTitle(names))?.length ?? 0) > 0) {
      rows += 1;
      isNamed &&= word !== undefined;
      block.push({ text: withoutTitle(names), line });
      open = line;
    } else if (open && open.number === line.number - 1 && !isBlank(line) && /[,;]$|\sand$/.test(open.text) && namesIn(line.text) !== null) {
      block.push({ text: squash(line.text), line });
      open = line;
    } else open = null;
  }
  const [first] = block;
  return rows < 2 || !first ? null : { block, problems: isNamed ? [] : [taken(first.line)] };
}

const withoutTitle = (names: string): string => squash(names).replace(/^(?:councillors|cllrs)\s/i, '');

const taken = (line: PackLine): Problem => ({ message: 'The names under the groups here were taken for the members: no heading says so. Check that they are.', line: line.number, kind: 'uncertain', value: 'members' });
