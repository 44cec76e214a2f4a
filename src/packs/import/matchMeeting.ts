import type { Stored } from '../../domain/changes';
import type { Item } from '../../lists/index';
import type { Problem, Reading } from '../reading';
import type { ImportOptions } from './importPlan';
import { mintKey } from '../../domain/mintKey';
import { normaliseTitle } from './normaliseTitle';

export type MeetingMatch =
  | { readonly kind: 'known'; readonly key: string; readonly meeting: Stored<'meetings'> }
  | { readonly kind: 'new'; readonly key: string; readonly date: string }
  /** Minutes, a notice of decisions or a list of actions without an agenda: each says itself of which meeting it is. */
  | { readonly kind: 'withoutAgenda' }
  | { readonly kind: 'unclear'; readonly problem: Problem; readonly candidates: readonly string[] };

interface Asked {
  readonly reading: Reading;
  readonly committee: Item<'committees'>;
  readonly meetings: readonly Stored<'meetings'>[];
  readonly options: Pick<ImportOptions, 'meeting'>;
  /** Other committees that bear the name which the pack prints. */
  readonly namedCommittees?: readonly Item<'committees'>[];
}

/** Which stored meeting the pack is for. The right committee is checked here, because the wrong one has the wrong circle. */
export function matchMeeting({ reading, committee, meetings, options, namedCommittees = [] }: Asked): MeetingMatch {
  const { committee: named, date, lines } = reading.meeting;
  if (named === null) return unclear('The pack does not say which committee it is for, so nothing was imported. Check that it is a whole agenda pack.', null);
  if (!isNamed(committee, named)) {
    const others = namedCommittees.map(({ title }) => title).join(' or ');
    const whatToDo = others === '' ? `Choose that committee, or add the name to the other names of ${committee.title}.` : `Choose ${others}.`;
    return unclear(`The pack is for “${named}” and not for ${committee.title}, so nothing was imported. ${whatToDo}`, lines.committee ?? null);
  }
  if (reading.agendaItems.length === 0 && [reading.minutes, reading.decisions, reading.actions].some((read) => read.length > 0)) return { kind: 'withoutAgenda' };
  // What the reading itself says of the date says more, and says where to enter it.
  const doubted = reading.problems.find(({ value }) => value === 'meeting.date');
  if (date === null && doubted) return { kind: 'unclear', problem: doubted, candidates: [] };
  if (date === null) return unclear('The pack does not say when the meeting is, so nothing was imported. Check that its front sheet is there.', null);
  if (reading.agendaItems.length === 0 && !reading.meeting.state) return unclear('No agenda items were found in the pack, so nothing was imported. Check that it is a whole agenda pack.', null);
  if (options.meeting !== undefined) return chosenMeeting(meetings, options.meeting);

  const candidates = meetingsOn(meetings, date, reading.meeting.time);
  const [meeting, another] = candidates;
  if (meeting && another) {
    const problem = `${committee.title} has ${candidates.length} meetings that may be the one on ${date}, so nothing was imported. Say which: ${keysOf(candidates).join(' or ')}.`;
    return { kind: 'unclear', problem: { message: problem, line: lines.date ?? null, kind: 'uncertain', value: 'meeting.date' }, candidates: keysOf(candidates) };
  }
  if (meeting) return { kind: 'known', key: meeting.key, meeting };
  return { kind: 'new', key: mintKey(`${committee.key}-${date}`, (key) => meetings.some((one) => one.key === key)), date };
}

type MeetingOfDay = Pick<Stored<'meetings'>, 'key' | 'date' | 'startsAt' | 'imported'>;

/** The meetings that a day and a time may mean; two of one day are told apart by their times. */
export const meetingsOn = <Meeting extends MeetingOfDay>(meetings: readonly Meeting[], date: string, time: string | null): readonly Meeting[] =>
  narrowByTime(meetings.filter((meeting) => isOn(meeting, date)), time);

const unclear = (message: string, line: number | null): MeetingMatch => ({ kind: 'unclear', problem: { message, line, kind: 'uncertain', value: 'meeting' }, candidates: [] });

export function isNamed(committee: Item<'committees'>, name: string): boolean {
  const names = [committee.title, committee.shortTitle ?? '', ...(committee.aliases ?? '').split('\n')].filter((one) => one.trim() !== '');
  return names.some((one) => bareName(one) === bareName(name));
}

/** Whether two printed names are one committee's: of those that are known by either, or by the words themselves. */
export const isSameBody = (one: string, other: string, committees: readonly Item<'committees'>[]): boolean =>
  bareName(one) === bareName(other) || committees.some((committee) => isNamed(committee, one) && isNamed(committee, other));

/** Packs write "The Housing Committee" and "Housing" for one body. */
const bareName = (name: string): string => normaliseTitle(name).replace(/^the /, '').replace(/ committee$/, '');

function chosenMeeting(meetings: readonly Stored<'meetings'>[], key: string): MeetingMatch {
  const meeting = meetings.find((one) => one.key === key);
  if (meeting) return { kind: 'known', key, meeting };
  return unclear(`This committee has no meeting ${key}, so nothing was imported. Check the meeting's key.`, null);
}

/** The date that was imported counts too: a meeting that a clerk has moved is still the one in its pack. */
const isOn = (meeting: MeetingOfDay, date: string): boolean => meeting.date === date || meeting.imported?.date === date;

function narrowByTime<Meeting extends MeetingOfDay>(meetings: readonly Meeting[], time: string | null): readonly Meeting[] {
  const atThatTime = meetings.filter((meeting) => meeting.startsAt === time || meeting.imported?.startsAt === time);
  return meetings.length > 1 && atThatTime.length > 0 ? atThatTime : meetings;
}

const keysOf = (meetings: readonly Stored<'meetings'>[]): string[] => meetings.map((meeting) => meeting.key);
