import type { MeetingReading, MemberReading, Problem, VacancyReading } from '../../reading';
import type { Sections } from '../findSections';
import { readCalledOff } from './calledOff';
import { readCommittee, wholeName } from './committee';
import { readContact } from './contact';
import { findLabelled } from './labels';
import { readLivestreams } from './livestreams';
import { readMembers } from './members';
import { readVenue } from './venue';
import { readWhen } from './when';

export interface FrontSheetRead {
  readonly meeting: MeetingReading;
  readonly members: readonly MemberReading[];
  readonly vacancies: readonly VacancyReading[];
  readonly problems: readonly Problem[];
}

/** Who meets, when and where. `beside` are lines outside the sheet on which links to watch it and whom to ask may be printed too; the papers say how names are spelt. */
export function readFrontSheet({ frontSheet: lines, notes: beside, below, papers }: Omit<Sections, 'agenda'>): FrontSheetRead {
  const labelled = findLabelled(lines);
  const body = readCommittee(lines, labelled);
  const when = readWhen(lines, labelled);
  const off = readCalledOff(lines, when.date);
  const venue = readVenue(lines, labelled, when.at);
  const sheetContact = readContact(lines, labelled);
  const contact = sheetContact.line === null ? readContact(beside, findLabelled(beside)) : sheetContact;
  const own = readLivestreams(lines);
  const livestreams = own.links.length > 0 ? own : readLivestreams(beside);
  const elsewhere = [...beside, ...papers];
  const committee = body && wholeName(body, lines, elsewhere);
  const ownMembers = readMembers(lines, labelled, elsewhere);
  // Some print the membership below the agenda.
  const members = ownMembers.members.length + ownMembers.vacancies.length + ownMembers.problems.length > 0 ? ownMembers : readMembers(below, findLabelled(below), elsewhere);
  const problems: Problem[] = [];
  if (!committee) problems.push({ message: 'The name of the committee was not found on the front sheet. Enter it.', line: null, kind: 'missing', value: 'meeting.committee' });
  else if (committee.doubt !== undefined) problems.push({ message: `“${committee.name}” was read as the committee and ${committee.doubt}. Check it.`, line: committee.line, kind: 'uncertain', value: 'meeting.committee' });
  if (!venue) problems.push({ message: 'The place of the meeting was not found on the front sheet. Enter it.', line: null, kind: 'missing', value: 'meeting.venue' });
  else if (venue.doubt !== null) problems.push({ message: venue.doubt, line: venue.line, kind: 'uncertain', value: 'meeting.venue' });
  return {
    meeting: {
      committee: committee?.name ?? null,
      date: when.date,
      time: when.time,
      venue: venue?.venue ?? null,
      contact: contact.contact,
      livestreams: livestreams.links,
      ...(off && { state: off.state, movedTo: off.movedTo }),
      lines: {
        ...(committee ? { committee: committee.line } : {}),
        ...(when.dateLine === null ? {} : { date: when.dateLine }),
        ...(when.timeLine === null ? {} : { time: when.timeLine }),
        ...(venue ? { venue: venue.line } : {}),
        ...(contact.line === null ? {} : { contact: contact.line }),
        ...(livestreams.line === null ? {} : { livestreams: livestreams.line }),
        ...(off && { state: off.line }),
      },
    },
    members: members.members,
    vacancies: members.vacancies,
    problems: [...(off?.problems ?? []), ...problems, ...when.problems, ...contact.problems, ...members.problems],
  };
}
