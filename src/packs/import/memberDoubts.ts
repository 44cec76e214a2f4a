import type { Stored } from '../../domain/changes';
import type { Item } from '../../lists/index';
import type { MemberReading, Reading } from '../reading';
import type { Doubt } from './importPlan';

type Membership = Stored<'memberships'>;

export const hasEnded = ({ endsOn }: Membership, date: string | null): boolean => endsOn !== null && date !== null && endsOn < date;

/** Whose last day is that of the meeting, or was before it, need not be printed. */
export const hasAnEnd = ({ endsOn }: Membership, date: string | null): boolean => endsOn !== null && date !== null && endsOn <= date;

/** The reading itself doubts the name: it was parted from others, or stands nowhere else in the pack. */
export const isUnconfirmed = (member: MemberReading, { members, problems }: Reading): boolean =>
  problems.some(({ kind, value }) => kind === 'uncertain' && value === `members[${members.indexOf(member)}].name`);

export const nameIsUnconfirmed = ({ name, line }: MemberReading): Doubt => ({
  message: `“${name}” may be no whole name, and nobody of that name is known. Nobody was added: enter the member by hand, or say that the name is right, and import the pack again.`,
  line,
  candidates: [],
});

export const nameIsUnclear = ({ name, line }: MemberReading, candidates: readonly Item<'people'>[]): Doubt => ({
  message: `${name} may be ${candidates.map((one) => `${one.name} (${one.key})`).join(' or ')}, or another person. The membership was not imported: say who it is and import the pack again.`,
  line,
  candidates: candidates.map(({ key }) => key),
});

/** Clerks and observers are not on the front sheet; co-optees and substitutes often are not. */
export const noLongerMember = ({ role, member, key, startsOn }: Membership): readonly Doubt[] =>
  role === 'chair' || role === 'deputy chair' || role === 'member'
    ? [{ message: `${member.name} is not among the members that the pack prints. The membership stays: enter the day on which it ended, if it has.`, line: null, candidates: [key], left: { kind: 'seat', name: member.name, startsOn } }]
    : [];

export const seatIsFilled = ({ representing, key, startsOn }: Membership): readonly Doubt[] => {
  const of = representing === null ? '' : ` of ${representing}`;
  return [{ message: `The pack no longer prints the vacancy${of}. It stays: enter the day on which it was filled.`, line: null, candidates: [key], left: { kind: 'vacancy', name: `Vacancy${of}`, startsOn } }];
};
