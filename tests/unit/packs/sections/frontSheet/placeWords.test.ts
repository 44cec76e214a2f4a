import type { MeetingReading } from '../../../../../src/packs/reading';
import { readingOf } from '../readingOf';

const meetingOf = (sheet: string): MeetingReading => readingOf(sheet).meeting;
const AGENDA = '\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n';

describe('the place of the meeting', () => {
  test('may be a room that is called after the executive', () => {
    expect(meetingOf(`PARKS COMMITTEE\nTUESDAY 4 MARCH 2025 AT 10.00 AM\nTHE EXECUTIVE MEETING ROOM - THIRD FLOOR, THE WEIR HALL\n${AGENDA}`).venue).toBe('THE EXECUTIVE MEETING ROOM - THIRD FLOOR, THE WEIR HALL');
  });

  test('does not go on over the first item, where nothing heads the agenda', () => {
    expect(meetingOf('A meeting of the\nCorrow Combined Authority Committee\nwill be held on\nDate: Tuesday 4 March 2025\nTime: 9.30am\nPlace: Weir Hall, Mill Lane, Corrow, ZZ1 5TR\n1 EVACUATION PROCEDURE\nPlease leave by the doors.\n2. APOLOGIES FOR ABSENCE\n3. DECLARATIONS OF INTEREST\n4. MINUTES\n5. ITEMS FROM THE PUBLIC\n').venue).toBe('Weir Hall, Mill Lane, Corrow, ZZ1 5TR');
  });

  test('ends where its line does and the next begins a sentence', () => {
    expect(meetingOf(`Corrow Parish Council\nThe Annual Meeting will be held on Tuesday 4 March 2025 at 7.30pm in Corrow Village Hall\nPlease note that the parish meeting will be held later in the year\n${AGENDA}`).venue).toBe('Corrow Village Hall');
  });
});

test('a chief executive is no committee', () => {
  expect(meetingOf(`Authority Meeting 4 Mar 2025\n\nLocation: Weir Hall, Corrow\n\nDate and time: 4 March 2025 2:00 PM\n\nBen Elm\n\nChief Executive (National Park Officer)\n${AGENDA}`).committee).toBe('Authority');
});

describe('the place of the meeting, on a page,', () => {
  test('is without the link to watch it that stands behind', () => {
    const { venue, livestreams } = meetingOf('Agenda and minutes\n\nVenue: Virtual Public Meeting (Accessible Remotely) https://video.example/0jiH\n\nContact: Cora Ash\n\nItems\nNo. Item\n\n1.\n\nApologies\n\n2.\n\nMinutes\n\n3.\n\nBenches\n');
    expect([venue, livestreams]).toEqual(['Virtual Public Meeting (Accessible Remotely)', ['https://video.example/0jiH']]);
  });

  test('ends above the page’s own headings and other labels', () => {
    expect(meetingOf('Agenda a chofnodion\nLleoliad: Neuadd y Sir, Corrow\nMedia\nGweddarllediad: Gweld y gweddarllediad\nRhif | Eitem |\n---|---|\nYMDDIHEURIADAU |\nDATGAN CYSYLLTIAD |\nCOFNODION |\n').venue).toBe('Neuadd y Sir, Corrow');
  });
});

test('the day of a meeting is that of its sentence, whatever the next sentence says', () => {
  const { date, time } = meetingOf(`Corrow Parish Council\n24th February 2025\nDear Councillor\nA meeting of the Parish Council will be held in the Weir Hall, Corrow on Tuesday 4th March 2025 at 7.30pm. The agenda is printed below and I hope that you can come.\nYours faithfully\nBen Elm (Clerk)\n${AGENDA}`);
  expect([date, time]).toEqual(['2025-03-04', '19:30']);
});

test('who meets may be named in the second sentence that speaks of a meeting', () => {
  expect(meetingOf(`Contact details Governance Officer. Tel: 01632 960814 CORROW PARK AUTHORITY AUTHORITY ANNUAL GENERAL MEETING All Members are hereby summoned to attend the Meeting of the Corrow Park Authority to be held at 10.30am on Tuesday 4 March 2025 at the Weir Hall, Corrow.\n${AGENDA}`).committee).toBe('Corrow Park Authority');
});

test.each([
  ['Virtual meeting via Zoom - Please click here to view this meeting online,https://video.example/UCuj', 'Virtual meeting via Zoom'],
  ['Online/Virtual. Members of the public are welcome to attend. Please contact team@corrow.example for a link', 'Online/Virtual'],
])('what the public may do is none of the place: %s', (printed, venue) => {
  const meeting = meetingOf(`Agenda\n\nWeir Scrutiny Group - Tuesday 4th March 2025 6.00 pm\n\nVenue: ${printed}\n\nItems\nNo. Item\n\n1.\n\nApologies\n\n2.\n\nMinutes\n\n3.\n\nBenches\n`);
  expect([meeting.venue, meeting.committee]).toEqual([venue, 'Weir Scrutiny Group']);
});
