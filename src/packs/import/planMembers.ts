import type { Stored } from '../../domain/changes';
import type { Item } from '../../lists/index';
import { identityOf } from './findPerson';
import type { Doubt, ImportChange, Kept } from './importPlan';
import { isSaidToStand, printedAgain, saidToStand } from './saidToStand';
import { hasAnEnd, hasEnded, noLongerMember, seatIsFilled } from './memberDoubts';
import { mergeRow } from './mergeRow';
import { mintKey } from '../../domain/mintKey';
import { normaliseTitle } from './normaliseTitle';
import { sameName } from './personNames';
import { keptIn, type PlannedRecords } from './plannedRecord';
import { planPeople } from './planPeople';
import type { RecordsRequest } from './planRecords';
import { openSourceAt } from './sourceAt';

export interface PlannedMembers extends PlannedRecords {
  /** Everybody known, and those whom this import adds. */
  readonly people: readonly Item<'people'>[];
}

type Membership = Stored<'memberships'>;
type Role = Membership['role'];

/** A seat as the front sheet prints it. */
interface Seat {
  readonly row: Membership | null;
  readonly wantedKey: string;
  readonly member: Membership['member'];
  readonly role: Role | null;
  readonly says: Partial<Item<'memberships'>>;
  readonly line: number;
}

/** The front sheet's membership. Nobody's membership is ended by not being named: that is for a clerk to say, when asked about it. */
export function planMembers(request: RecordsRequest): PlannedMembers {
  const { reading, records, committee } = request;
  const planned = planPeople(request);
  const current = records.memberships.filter((row) => !hasEnded(row, reading.meeting.date));
  const left = new Set(current);
  const seats = [...memberSeats(planned, left, committee.key), ...vacantSeats(request, left)];
  const taken = new Set(records.memberships.map(({ key }) => key));
  const rows = seats.map((seat) => planSeat(seat, taken, request));
  const gone = reading.members.length === 0 ? [] : [...left].filter((row) => !isInDoubt(row, planned.doubts));
  const ended = request.options.ended ?? {};
  const unanswered = gone.filter((row) => ended[row.key] === undefined && !isSaidToStand(row) && !hasAnEnd(row, reading.meeting.date));
  return {
    changes: [...planned.changes, ...rows.flatMap(({ change }) => change ?? []), ...gone.flatMap((row) => answerFor(row, ended[row.key], reading.meeting.date))],
    kept: rows.flatMap(({ kept }) => kept),
    doubts: [...planned.doubts, ...unanswered.flatMap((row) => (row.vacant ? seatIsFilled(row) : noLongerMember(row)))],
    people: planned.people,
  };
}

function memberSeats({ members, people }: ReturnType<typeof planPeople>, left: Set<Membership>, committee: string): readonly Seat[] {
  const keys = new Set(people.map(({ key }) => `${committee}.${key}`));
  return members.map(({ member, person }) => {
    const identity = identityOf(person);
    const wantedKey = `${committee}.${person.key}`;
    // An imported seat is its person's whatever either is called since, and nobody else's of a like name.
    const seats = [...left].filter(({ vacant, imported, key }) => !vacant && (imported === null || key === wantedKey || !keys.has(key)));
    const row = seats.find(({ key, imported }) => imported !== null && key === wantedKey) ?? seats.find((one) => isTheirs(one.member, identity, 'whole')) ?? seats.find((one) => isTheirs(one.member, identity, 'initials')) ?? null;
    if (row) left.delete(row);
    return { row, wantedKey, member: identity, role: member.role === null ? null : (ROLES[member.role] ?? null), says: { vacant: false }, line: member.line };
  });
}

function vacantSeats({ reading, committee, fit }: RecordsRequest, left: Set<Membership>): readonly Seat[] {
  return reading.vacancies.map(({ seat, line }) => {
    const representing = fit.line(seat, 'Whose vacant seat it is', line);
    const row = [...left].find((one) => one.vacant && normaliseTitle(one.representing ?? '') === normaliseTitle(representing ?? '')) ?? null;
    if (row) left.delete(row);
    return { row, wantedKey: `${committee.key}.vacancy`, member: { id: null, mail: null, name: 'Vacancy' }, role: null, says: { vacant: true, ...(representing === null ? {} : { representing }) }, line };
  });
}

function planSeat({ row, wantedKey, member, role, says, line }: Seat, taken: Set<string>, { reading, committee }: RecordsRequest): { readonly change: ImportChange | null; readonly kept: readonly Kept[] } {
  const source = openSourceAt(reading, line);
  // An office that is not printed is a plain member's only where an import said before which office it was.
  const said = role !== null || row === null || row.imported?.role !== undefined ? { ...says, role: role ?? ('member' as const) } : says;
  if (row) {
    const { columns, kept } = mergeRow<Item<'memberships'>>(row, said, source, printedAgain(row));
    return { change: columns && { kind: 'update', list: 'memberships', row: row.row, key: row.key, columns }, kept: keptIn('memberships', row, kept) };
  }
  const key = mintKey(wantedKey, (one) => taken.has(one));
  taken.add(key);
  const item: Item<'memberships'> = { key, committee: committee.key, member, role: 'member', representing: null, vacant: false, startsOn: null, endsOn: null, ...said, imported: said, source };
  return { change: { kind: 'create', list: 'memberships', site: 'open', item }, kept: [] };
}

/** The day is said by a person, and so not noted as imported: no pack takes it back. That it stands is noted, for the packs that follow not to ask. */
function answerFor(seat: Membership, day: string | undefined, meetingOn: string | null): readonly ImportChange[] {
  const { row, key, endsOn } = seat;
  const columns = day === 'stays' ? (isSaidToStand(seat) ? null : { imported: saidToStand(seat, meetingOn) }) : day === undefined || day === endsOn ? null : { endsOn: day };
  return columns === null ? [] : [{ kind: 'update', list: 'memberships', row, key, columns }];
}

/** As the readers of front sheets write them. Two who share the chair are both in it. */
const ROLES: Readonly<Record<string, Role>> = { chair: 'chair', 'co chair': 'chair', 'co-chair': 'chair', 'vice chair': 'deputy chair', 'deputy chair': 'deputy chair', convener: 'chair', 'vice convener': 'deputy chair' };

function isTheirs(one: Membership['member'], other: Membership['member'], sureness: 'whole' | 'initials'): boolean {
  if (one.id !== null && other.id !== null) return one.id === other.id;
  return sameName(one.name, other.name) === sureness;
}

/** Whose name is in doubt has not gone. */
const isInDoubt = ({ member }: Membership, doubts: readonly Doubt[]): boolean => doubts.some(({ message }) => message.includes(member.name));
