import { readingOf } from '../readingOf';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const said = (agenda: string): readonly (readonly [string | null, string, string])[] => readingOf(`${FRONT}${agenda}\n`).agendaItems.map(({ number, title, part }) => [number, title, part === 'public' ? '' : 'X'] as const);

describe('a table of a pasted page that lost its numbers, each cell with its title and its note', () => {
  const TABLE = 'No. | Item |\n---|---|\nPART 1 - OPEN COMMITTEE |\n|\nApologies for Absence |\n|\nMinutes of the previous meeting To approve the minutes of the meeting held on 4 February (attached). |\n|\nSTANDING ITEMS |\n|\nItems requiring urgent attention Items which in the opinion of the Chair should be considered as matters of urgency. |\n|\nRivers Update Verbal update from the Lead Member for Rivers. |\n|\nReport of the Treasurer on the latest position. |\n|\nWeir Programme Presentation of the Head of Rivers on the progress of the works below the weir. |\n|\nPublic Participation Questions or statements from members of the public under the scheme. |\n|\nDates of Meetings All meetings are held at 14:00 -\n21 June 2025 9 September 2025 |\n|\nPART II - ITEMS WHICH MAY BE TAKEN IN THE ABSENCE OF THE PRESS AND PUBLIC |\n|\nLease of the Old Dairy |';

  test('is read cell by cell', () => {
    expect(said(TABLE)).toEqual([
      [null, 'Apologies for Absence', ''], [null, 'Minutes of the previous meeting', ''], [null, 'Items requiring urgent attention', ''], [null, 'Rivers Update', ''],
      [null, 'Report of the Treasurer on the latest position', ''], [null, 'Weir Programme', ''], [null, 'Public Participation', ''], [null, 'Dates of Meetings All meetings are held at 14:00', ''], [null, 'Lease of the Old Dairy', 'X'],
    ]);
  });

  test('is no list of the clauses that one of its cells numbers, and what its motion names by a number that no item has is closed in doubt', () => {
    const { agendaItems, problems } = readingOf(`${FRONT}No. | Item |\nAppointment of a Chair |\nDuties Consider the following resolution:-\n(1) to have due regard to the need to:-\n(a) end discrimination; (b) advance equality.\n(2) to consider its contents. |\nExempt Information Consider the following resolution:- “That under Section 50A (4) of the Local Government (Scotland) Act 1973 the public be excluded from the meeting for Item 5 of business below.” |\nAdmission of Observers |\nE 12 - Appeal, Weir School |\n`);
    expect(agendaItems.map(({ title, part }) => [title, part === 'public' ? '' : 'X'])).toEqual([['Appointment of a Chair', ''], ['Duties', ''], ['Exempt Information', ''], ['Admission of Observers', 'X'], ['E 12 - Appeal, Weir School', 'X']]);
    expect(problems.filter(({ value }) => value?.endsWith('.part') === true).map(({ message }) => message)).toEqual([
      '“Admission of Observers” stands below a motion that excludes the public for an item by a number that none bears, so it was put among the items closed to the public. Check its part.',
      '“E 12 - Appeal, Weir School” stands below a motion that excludes the public for an item by a number that none bears, so it was put among the items closed to the public. Check its part.',
    ]);
  });

  test('gives what was minuted below a title to its item', () => {
    const { agendaItems } = readingOf(`${FRONT}No. | Item |\nApologies To receive any apologies. Minutes: There were none. |\nAnnouncements Minutes: The Chair spoke of the weir. |\nWeir repair Report on the weir. Additional documents: Decision: That the weir be repaired. |\n`);
    expect(agendaItems.map(({ title, resolution }) => [title, resolution])).toEqual([['Apologies', null], ['Announcements', null], ['Weir repair', 'That the weir be repaired.']]);
  });
});

test('a cell whose title has capitals ends it where small letters begin, in Welsh too', () => {
  expect(said('Rhif | Eitem |\n---|---|\nYMDDIHEURIADAU Dogfennau ychwanegol: Cofnodion: Cafwyd ymddiheuriadau gan y Cynghorydd\nAnn Onnen. |\n|\nDATGAN CYSYLLTIAD Yr Aelodau i\nddatgan unrhyw gysylltiad. |\n|\nCOFNODION Y CYFARFOD DIWETHAF PDF 305 KB Derbyn cofnodion\ncyfarfod y Pwyllgor. |\n|\nADOLYGU AILGYLCHU PDF 225 KB Ystyried\nadroddiad (copi amgaeedig). 10:05 – 10:45 |')).toEqual([[null, 'YMDDIHEURIADAU', ''], [null, 'DATGAN CYSYLLTIAD', ''], [null, 'COFNODION Y CYFARFOD DIWETHAF', ''], [null, 'ADOLYGU AILGYLCHU', '']]);
});
