import { circleSite, type SiteKey } from '../../domain/sites';
import type { Stored } from '../../domain/changes';
import type { Item } from '../../lists/index';
import type { AgendaItemReading, Problem } from '../reading';
import type { TextFitter } from './fitText';
import type { ExistingRecords, ImportRequest } from './importPlan';
import { addMinutedMeetings } from './addMinutedMeetings';
import { isToCome, withoutDaysToCome } from './daysToCome';
import { planActions } from './planActions';
import { planAllocations } from './planAllocations';
import { planDecisions } from './planDecisions';
import { type PlannedRecords, noRecords, together } from './plannedRecord';
import { planMembers, type PlannedMembers } from './planMembers';
import { meetingsOfMinutes, readDecisions } from './readDecisions';
import { readNotice } from './readNotice';
import { type IsWithheld, withheldBefore } from './withheld';

export interface RecordsRequest extends ImportRequest {
  readonly records: ExistingRecords;
  /** The site of the committee's circle; null where there is none that this person may read. */
  readonly circle: SiteKey | null;
  /** The keys of the pack's own agenda items. */
  readonly ownItems: ReadonlyMap<AgendaItemReading, string>;
  /** The key of the pack's own meeting; null for minutes without an agenda. */
  readonly ownMeeting: string | null;
  /** The committee's meetings, with the pack's own and those that it minutes. */
  readonly calendar: readonly Pick<Stored<'meetings'>, 'key' | 'date' | 'startsAt' | 'state'>[];
  /** Everybody known, and the members whom this import adds. */
  readonly people: readonly Item<'people'>[];
  /** What a clerk has said to be not for the public, whatever the papers say. */
  readonly isWithheld: IsWithheld;
  readonly fit: TextFitter;
  readonly report: (problem: Problem) => void;
  readonly leave: (problem: Problem) => void;
}

/** The pack's own meeting, known or planned; null for minutes without an agenda. */
export type OwnMeeting = Pick<Stored<'meetings'>, 'key' | 'date' | 'startsAt' | 'imported'>;

/** What a committee keeps from meeting to meeting: decisions, members, allocations and actions. */
export function planRecords(own: OwnMeeting | null, asked: Omit<RecordsRequest, 'calendar' | 'circle' | 'isWithheld' | 'ownMeeting' | 'people'>): PlannedRecords {
  const { committee, existing, records, options, report, leave } = asked;
  const reading = withoutDaysToCome(asked.reading, options);
  const isCircleRead = [records.actions, records.decisions, records.minutedItems].every(({ circle }) => circle !== null);
  const begun: RecordsRequest = { ...asked, reading, calendar: [], circle: committee.circle !== null && isCircleRead ? circleSite(committee.circle) : null, isWithheld: withheldBefore(committee.key, existing), ownMeeting: own?.key ?? null, people: records.people };
  const { changes: added, meetings } = addMinutedMeetings(begun, [...existing.meetings.filter(({ key }) => key !== own?.key), ...(own ? [own] : [])]);
  const states = new Map(existing.meetings.map(({ key, state }) => [key, state]));
  const request: RecordsRequest = { ...begun, calendar: meetings.map(({ key, date, startsAt }) => ({ key, date, startsAt, state: states.get(key) ?? ('agendaPublished' as const) })) };
  const minutes = meetingsOfMinutes(reading, meetings);
  minutes.problems.forEach(report);
  minutes.left.forEach(leave);
  const noticed = readNotice(request, meetings);
  const [question] = reading.publicQuestions;
  if (question) leave({ message: `${reading.publicQuestions.length === 1 ? 'One question' : `${reading.publicQuestions.length} questions`} of the public: there is no list for them yet.`, line: question.line, kind: 'other' });
  const members = own === null ? null : standing(request);
  return together([{ ...noRecords, changes: added }, planDecisions([...readDecisions(reading, minutes.known, own !== null && isToCome(own.date, options) ? null : own, options.saidParts), ...noticed], request), members ?? noRecords, planActions(minutes.known, { ...request, people: members?.people ?? records.people })]);
}

/** Who sits and who is allocated is as the latest pack has it: an earlier one says how it once was. */
function standing(request: RecordsRequest): PlannedRecords & Partial<Pick<PlannedMembers, 'people'>> {
  const { reading, existing, leave } = request;
  const { date } = reading.meeting;
  const [first] = [...reading.members, ...reading.vacancies, ...reading.allocations];
  if (!first || date === null) return noRecords;
  const later = existing.meetings.filter((meeting) => meeting.imported !== null && meeting.date > date).map((meeting) => meeting.date).sort()[0];
  if (later !== undefined) {
    leave({ message: `The members and allocations are those of ${date}; the pack of ${later} is imported already, and is newer.`, line: first.line, kind: 'other' });
    return noRecords;
  }
  const members = planMembers(request);
  return { ...together([members, planAllocations(request, members.people)]), people: members.people };
}
