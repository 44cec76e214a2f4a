import type { PackLine } from '../../lines';
import type { MemberReading, Problem } from '../../reading';
import type { Entry } from './memberBlock';
import type { Named } from './memberNames';
import { personIn } from './memberNames';
import { knownNames } from './knownNames';
import type { Piece } from './partWords';
import { partWords } from './partWords';

interface ReadEntry extends Entry {
  readonly names: readonly Named[] | null;
}

/** Names of two columns that a conversion ran together: parted, and what nothing else in the pack confirms said to be in doubt. */
export function partNames(entries: readonly ReadEntry[], elsewhere: readonly PackLine[]): { readonly members: MemberReading[]; readonly problems: Problem[] } {
  const [first, last] = [entries[0]?.line.number, entries[entries.length - 1]?.line.number];
  if (first === undefined || last === undefined) return { members: [], problems: [] };
  const where = first === last ? `line ${String(first)}` : `lines ${String(first)} to ${String(last)}`;
  const known = knownNames(elsewhere);
  const pieces = partWords(entries, known);
  if (!pieces) return { members: [], problems: [{ message: `The members could not be read: names or columns run together in ${where}. Enter them by hand.`, line: first, kind: 'unreadable', value: 'members' }] };
  const members = pieces.map(({ name, line }) => ({ name, role: known.roleOf(name), line }));
  return {
    members: members.map((member, index) => ({ ...member, role: member.role ?? brokenRole(pieces[index]) })),
    problems: [
      { message: `The names of the members run together in ${where} and were parted by their order and by the rest of the pack. Compare them with the printed list.`, line: first, kind: 'uncertain', value: 'members' },
      ...pieces.flatMap(({ name, line }, index): Problem[] => known.has(name) ? [] : [{ message: doubt(name, known.nearlyAs(name)), line, kind: 'uncertain', value: `members[${String(index)}].name` }]),
      ...lostRoles(pieces, members),
      ...guessedRoles(pieces, members),
    ],
  };
}

const doubt = (name: string, nearly: string | null): string =>
  nearly === null
    ? `The member “${name}” is named nowhere else in the pack, and may be cut, misspelt or two people. Check the name.`
    : `The member “${name}” is kept as printed; elsewhere the pack has “${nearly}”. Check the spelling.`;

/** "Jo Bloggs (Deputy", with "Chair)" on another line: the bracket that was not closed is the name's own. */
const brokenRole = (piece: Piece | undefined): string | null => piece?.opened ?? null;

/** Whose office is printed elsewhere in the pack, of another day perhaps, or in a bracket that is cut. A bracket that is whole is told of below. */
function guessedRoles(pieces: readonly Piece[], members: readonly MemberReading[]): Problem[] {
  return pieces.flatMap(({ name, line, opened, behind }, index): Problem[] => {
    const role = members[index]?.role ?? opened;
    if (role === null || role === behind || pieces.some((piece) => piece.behind === role)) return [];
    const how = members[index]?.role === null ? 'is cut in the list of members' : 'was taken from elsewhere in the pack';
    return [{ message: `The office of ${name}, “${role}”, ${how}. Check it.`, line, kind: 'uncertain', value: `members[${String(index)}].role` }];
  });
}

/** A whole "(Chair)" behind several names may belong to any of them. */
function lostRoles(pieces: readonly Piece[], members: readonly MemberReading[]): Problem[] {
  return pieces.flatMap(({ behind, line, name }): Problem[] => {
    if (behind === null) return [];
    const holder = members.find((member) => member.role === behind);
    const who = holder ? (personIn(holder.name) === personIn(name) ? null : `; the rest of the pack says ${holder.name}`) : '; nobody was given it';
    return who === null ? [] : [{ message: `Whose office “${behind}” in line ${String(line)} is cannot be seen there${who}. Check it.`, line, kind: 'uncertain', value: 'members' }];
  });
}
