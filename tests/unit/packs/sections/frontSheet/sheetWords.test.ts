import type { MeetingReading } from '../../../../../src/packs/reading';
import { readingOf } from '../readingOf';

const AGENDA = '\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n';
const meetingOf = (sheet: string): MeetingReading => readingOf(`${sheet}${AGENDA}`).meeting;
const FRONT = 'Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';

describe('whom to ask is named', () => {
  test.each([
    ['If you require any further information, please contact the\nCommittee Officer, Cora Ash, Committee and\nGovernance Officer.\n\nEmail: cash@corrow.example  Tel: 01632 960001'],
    ['For information about the meeting please contact:\n    Cora Ash 01632 960001\n    cash@corrow.example'],
    ['Please direct any enquiries on this Agenda to Cora Ash of Democratic Services, County\nHall, Weir Road, direct line 01632 960001 or email\ncash@corrow.example'],
    ['Further Information\n\nFor help, advice and information about this meeting please contact the Committee Officer:\n Cora Ash\n Tel: 01632 960001\n Email: cash@corrow.example'],
    ['Should you require any further information about this agenda, please contact Cora Ash,\nCommittee Services Officer, 01632 960001, cash@corrow.example'],
    ['Principal Scrutiny Adviser:\nCora Ash\nTel: 01632 960001\ncash@corrow.example'],
    ['Ask for:   Cora Ash\nTelephone  01632 960001\ncash@corrow.example'],
  ])('in %j', (words) => {
    expect(meetingOf(`${FRONT}${words}`).contact).toEqual({ name: 'Cora Ash', email: 'cash@corrow.example', phone: '01632 960001' });
  });

  test('and a team is no name', () => {
    expect(meetingOf(`${FRONT}For any queries please contact the Democratic Services Team on 01632 960001.`).contact.name ?? 'nobody').not.toMatch(/^(?:For|Any|Please)/);
  });
});

describe('the place goes on', () => {
  test('in its own column of the line below, and not in that of whom to ask', () => {
    expect(meetingOf('Parks Committee\n\nTuesday, 4th March, 2025, at 10.00 am             Ask for:       Cora Ash\nCouncil Chamber, Sessions House, County           Telephone      01632 960001\nHall, Corrow\n').venue).toBe('Council Chamber, Sessions House, County Hall, Corrow');
  });

  test('behind a comma at the end of its line', () => {
    expect(meetingOf('PARKS COMMITTEE\n\nTUESDAY, 4 MARCH 2025 AT 10:00 HOURS\nIN COMMITTEE ROOMS 3 & 4, COUNCIL HOUSE, WEIR SQUARE,\nCORROW, ZZ1 1BB\n').venue).toBe('COMMITTEE ROOMS 3 & 4, COUNCIL HOUSE, WEIR SQUARE, CORROW, ZZ1 1BB');
  });
});

describe('the name of a body may be broken over lines', () => {
  const WHEN = '\n\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre';

  test.each([
    [`         PEOPLE OVERVIEW AND SCRUTINY\n           SUB COMMITTEE${WHEN}`, 'PEOPLE OVERVIEW AND SCRUTINY SUB COMMITTEE'],
    [`      SCRUTINY BOARD (ENVIRONMENT, HOUSING &\n                 COMMUNITIES)${WHEN}`, 'SCRUTINY BOARD (ENVIRONMENT, HOUSING & COMMUNITIES)'],
    [`Licensing and Appeals Sub Committee\nHearing Panel${WHEN}\n\nMembership of the Licensing and Appeals Sub Committee Hearing Panel\n\nAnn Larch\nBen Elm`, 'Licensing and Appeals Sub Committee Hearing Panel'],
    [`Title: Planning Sub-Committee (1)${WHEN}`, 'Planning Sub-Committee (1)'],
    [`NOTICE OF MEETING CABINET${WHEN}`, 'CABINET'],
    ['Meeting Details\n\nMeeting Summary\nCabinet\n4 March 2025 - 18:00 to 21:00', 'Cabinet'],
  ])('%j', (sheet, name) => {
    expect(meetingOf(sheet).committee).toBe(name);
  });

  test('and a council above its committee is none of its name', () => {
    expect(meetingOf(`Corrow Council\nParks Committee${WHEN}`).committee).toBe('Parks Committee');
  });
});

test('a page in Welsh says the same under its own words', () => {
  const { meeting, agendaItems } = readingOf('Agenda a Chofnodion\n\nY Pwyllgor Craffu - Dydd Iau, 26ain Mehefin, 2025 10.00 yb\n\nLleoliad: Neuadd y Sir, Corrow\n\nCyswllt: Nia Onnen \n\nEitemau\nRhif Eitem\n\n1.\n\nYmddiheuriadau\n\nCofnodion:\n\nYmddiheurodd y Cynghorydd Elm.\n\n2.\n\nDatgan buddiannau\n\nCofnodion:\n\nDim.\n\n3.\n\nCofnodion y cyfarfod a gynhaliwyd ar 22 Mai 2025 eicon PDF 180 KB\n\nCofnodion:\n\nPENDERFYNWYD eu cadarnhau.\n');
  expect(meeting).toMatchObject({ committee: 'Y Pwyllgor Craffu', date: '2025-06-26', time: '10:00', venue: 'Neuadd y Sir, Corrow', contact: { name: 'Nia Onnen' } });
  expect(agendaItems.map(({ number, title }) => [number, title])).toEqual([['1', 'Ymddiheuriadau'], ['2', 'Datgan buddiannau'], ['3', 'Cofnodion y cyfarfod a gynhaliwyd ar 22 Mai 2025']]);
});
