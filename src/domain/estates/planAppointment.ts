import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { Doing } from '../actions/actionEvents';
import type { Stored } from '../changes';
import { formatDate } from '../formats';
import { mintKey } from '../mintKey';
import { beginsOn, hasEnded, isAppointedOn } from './appointed';
import { describeSeam, problemsOfDays, seamOf } from './appointments';
import { blankToNull, changedColumns, refused, shownValue, slugOf, tooLong, type MapRows, type PlannedMapEdit } from './mapEdits';
import { mapEventRow } from './mapEvents';
import { plainName } from './ownNames';

type Allocation = Stored<'allocations'>;

/** As typed; a day is ISO, or blank where it is not known. */
export interface AppointmentEntry {
  readonly member: string;
  readonly appointedBy: string;
  readonly appointedOn: string;
  readonly endorsedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** It appoints nobody before it is endorsed. */
  readonly isProposal: boolean;
}

type KnownPerson = Pick<Item<'people'>, 'name' | 'identity' | 'current'>;

/** A new appointment to the area where `base` is null. */
export function planAppointment(area: string, base: Allocation | null, entry: AppointmentEntry, rows: MapRows, people: readonly KnownPerson[], doing: Doing): PlannedMapEdit {
  const { member, doubt } = memberOf(entry.member, base, people);
  const days = daysOf(entry);
  const columns = { member, appointedBy: blankToNull(entry.appointedBy), ...days, state: stateOf(entry, base, doing.today) };
  const others = rows.allocations.filter((one) => one.area === area && one.key !== base?.key);
  const problems = [...(member.name === '' ? ['Say who is appointed.'] : []), ...tooLong([['The member', member.name], ['Who appointed', columns.appointedBy]]), ...problemsOfDays(days, doing.today), ...sameMember(columns, others, doing.today)];
  if (problems.length > 0) return refused(problems);
  const doubts = [...(doubt === null ? [] : [doubt]), ...besideOthers(columns, others, doing.today), ...beforeAppointed(days)];
  const subject = { kind: 'allocation', key: area } as const;
  if (base === null) {
    const item: Item<'allocations'> = { key: mintKey(`${area}.${slugOf(member.name)}`, (key) => rows.allocations.some((one) => one.key === key)), area, ...columns, imported: null, source: null };
    const event = mapEventRow(subject, { kind: columns.state === 'proposed' ? 'proposed' : 'appointed', after: appointmentWords(item) }, doing, 'appointed');
    return { problems, doubts, events: [event], steps: [{ kind: 'create', list: 'allocations', item }], namesOf: [] };
  }
  const changed = changedColumns<Allocation>(base, columns);
  const told = TOLD.filter((column) => column in changed);
  if (told.length === 0) return refused([]);
  const events = told.map((column) => mapEventRow(subject, { kind: 'daysChanged', column, before: ofMember(base, base[column]), after: ofMember({ member }, changed[column]) }, doing, column));
  return { problems, doubts, events, steps: [{ kind: 'change', list: 'allocations', base, columns: changed }], namesOf: [] };
}

const TOLD = ['member', 'appointedBy', 'appointedOn', 'endorsedOn', 'startsOn', 'endsOn', 'state'] as const;

/** Several are appointed to an area in its time: each line of its history says whose it is. */
const ofMember = ({ member }: Pick<Allocation, 'member'>, value: unknown): string => `${member.name}: ${shownValue(value) ?? 'nothing'}`;

/** "Otto Pell, by the Estates Sub-Committee on Mon 22 Jun 2026, endorsed on Tue 21 Jul 2026, from Tue 21 Jul 2026". */
function appointmentWords({ member, appointedBy, appointedOn, endorsedOn, startsOn, endsOn }: Item<'allocations'>): string {
  const by = [appointedBy === null ? null : `by ${appointedBy}`, appointedOn === null ? null : `on ${formatDate(appointedOn)}`].filter((part) => part !== null).join(' ');
  return [member.name, by, endorsedOn && `endorsed on ${formatDate(endorsedOn)}`, startsOn && `from ${formatDate(startsOn)}`, endsOn && `until ${formatDate(endsOn)}`].filter(Boolean).join(', ');
}

const daysOf = ({ appointedOn, endorsedOn, startsOn, endsOn }: AppointmentEntry) => ({ appointedOn: blankToNull(appointedOn), endorsedOn: blankToNull(endorsedOn), startsOn: blankToNull(startsOn), endsOn: blankToNull(endsOn) });

function stateOf(entry: AppointmentEntry, base: Allocation | null, today: string): Item<'allocations'>['state'] {
  if (entry.endsOn !== '' && entry.endsOn < today) return 'ended';
  if (entry.endorsedOn !== '') return 'endorsed';
  if (entry.isProposal) return 'proposed';
  // A pack may say that it was endorsed, and not when.
  return base?.state === 'endorsed' && base.endorsedOn === null ? 'endorsed' : 'appointed';
}

function memberOf(typed: string, base: Allocation | null, people: readonly KnownPerson[]): { readonly member: Person; readonly doubt: string | null } {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (base !== null && base.member.name === name) return { member: base.member, doubt: null };
  const found = people.filter((one) => plainName(one.name) === plainName(name));
  const known = [...new Map(found.map((one) => [one.identity?.id ?? one.identity?.mail ?? one.name, one])).values()];
  const unknown = { id: null, mail: null, name };
  if (name === '') return { member: unknown, doubt: null };
  if (known.length > 1) return { member: unknown, doubt: `Several people are called ${name}: the appointment will name none of them, and none will see these estates as theirs.` };
  const identity = known[0]?.identity;
  return identity ? { member: { ...identity, name: known[0]?.name ?? name }, doubt: null } : { member: unknown, doubt: known.length === 1 ? null : `${name} is not in the council’s list of people: look at how it is written. Until a row there says who it is, the estates are not shown as theirs.` };
}

type Columns = Pick<Allocation, 'member' | 'state' | 'appointedOn' | 'startsOn' | 'endsOn'>;

const isOneMember = (one: Person, other: Person): boolean => (one.id !== null && other.id !== null ? one.id === other.id : plainName(one.name) === plainName(other.name));

function sameMember(columns: Columns, others: readonly Allocation[], today: string): readonly string[] {
  const twice = others.some((one) => isOneMember(one.member, columns.member) && !hasEnded(one, today) && areTogether(one, columns));
  return twice ? [`${columns.member.name} is appointed to this area already, or proposed. Edit that appointment.`] : [];
}

const areTogether = (one: Columns, other: Columns): boolean => (beginsOn(one) ?? '') <= (other.endsOn ?? '9999') && (beginsOn(other) ?? '') <= (one.endsOn ?? '9999');

/** An area may have two members; where one is to follow the other, the days are to meet. */
function besideOthers(columns: Columns, others: readonly Allocation[], today: string): readonly string[] {
  if (columns.state === 'proposed') return [];
  const begins = beginsOn(columns) ?? today;
  const held = others.filter((one) => one.state !== 'proposed' && !(one.state === 'ended' && one.endsOn === null) && (beginsOn(one) ?? '') <= begins);
  const beside = held.filter((one) => isAppointedOn(one, begins));
  if (beside.length > 0) {
    return beside.map((one) => (one.endsOn === null ? `${one.member.name} is appointed to this area too, without a last day. An area may have two members; if one follows the other, use “Hand over”.` : (describeSeam(seamOf(one.endsOn, begins), one.member.name, columns.member.name) ?? '')));
  }
  const last = held.flatMap(({ endsOn }) => endsOn ?? []).sort().at(-1);
  const gap = last === undefined ? null : describeSeam(seamOf(last, begins), '', '');
  return gap === null ? [] : [gap];
}

const beforeAppointed = ({ appointedOn, startsOn }: ReturnType<typeof daysOf>): readonly string[] =>
  appointedOn !== null && startsOn !== null && startsOn < appointedOn ? [`It begins on ${formatDate(startsOn)}, before the appointment on ${formatDate(appointedOn)}.`] : [];
