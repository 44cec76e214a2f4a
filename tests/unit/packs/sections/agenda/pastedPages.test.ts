import { readingOf } from '../readingOf';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const said = (agenda: string): readonly (readonly [string | null, string, string])[] => readingOf(`${FRONT}${agenda}\n`).agendaItems.map(({ number, title, part }) => [number, title, part === 'public' ? '' : 'X'] as const);

describe('what stands beside minutes in brackets', () => {
  test.each(['(15 minutes maximum)', '(up to 15 minutes)', '(a maximum of 15 minutes)'])('presents nobody: %s', (bracket) => {
    expect(readingOf(`${FRONT}AGENDA\n1. Apologies\n2. Minutes\n3. Public session\nTo hear residents ${bracket}.\n4. Benches\n`).agendaItems[2]).toMatchObject({ presenters: [], minutesAllotted: 15 });
  });

  test('allots none to the item where it says what each speaker may have', () => {
    expect(readingOf(`${FRONT}AGENDA\n1. Apologies\n2. Minutes\n3. Public session\nTo hear residents (members of the public are allowed 5 minutes to raise matters at the discretion of the Chair)\n4. Benches\n`).agendaItems[2]).toMatchObject({ presenters: [], minutesAllotted: null, note: 'To hear residents (members of the public are allowed 5 minutes to raise matters at the discretion of the Chair)' });
  });
});

test('a paragraph of the code of conduct closes nothing', () => {
  expect(said('AGENDA\n1. Apologies\n2. Minutes\n3. Declarations of Interest\n\nParagraph 11 of the Code of Conduct does not refer to attendance for the purpose of answering questions.\n4. Benches\nParagraph 3 of Part 1 of Schedule 12A\n5. Trees').map(([, , part]) => part)).toEqual(['', '', '', 'X', '']);
});

describe('an agenda that only the heading of its part heads, without numbers,', () => {
  const page = 'Part 1 (open to press and public)\n\nApologies For Absence\n\n\nDisclosure of Interests\n\n\nMembers are asked to consider any interests they may have.\n\n\nMinutes of Previous Meeting (Pages 1 - 26)\n\n\nWeir Performance (Pages 27 - 78)\n\n\nDate of Next Meeting\n\n\nThe next meeting of the Committee has been agreed for 10:00 hours on 4 September 2025 in the Council Chamber.\n\n\nPart 2\n\n\nLease of the Old Dairy\n\n\nFormatting for Agenda ITEMS:';

  test('has the titles below it', () => {
    expect(said(page)).toEqual([[null, 'Apologies For Absence', ''], [null, 'Disclosure of Interests', ''], [null, 'Minutes of Previous Meeting', ''], [null, 'Weir Performance', ''], [null, 'Date of Next Meeting', ''], [null, 'Lease of the Old Dairy', 'X']]);
  });
});

test('bullets below titles that have none are notes, and an order in capitals is a title', () => {
  expect(said('Agenda/Speakers:\n\nApologies for Absence\n\nNotice of Other Business\n\n  • Items of other business notified under Rule 30.\n\nDeclaration of Interests\n\nTO RECEIVE THE RECOMMENDATIONS OF THE WEIR SUB-COMMITTEE ON THE FOLLOWING:\n\n  • Review of rule 14 - questions to the leader\n\n  • Review of rule 18 petitions\n\nUrgent Business')).toEqual([[null, 'Apologies for Absence', ''], [null, 'Notice of Other Business', ''], [null, 'Declaration of Interests', ''], [null, 'TO RECEIVE THE RECOMMENDATIONS OF THE WEIR SUB-COMMITTEE ON THE FOLLOWING', ''], [null, 'Urgent Business', '']]);
});

test('what a page lists above its first number, with its paper or in capitals, is an item and no committee', () => {
  const { meeting, agendaItems } = readingOf('Agenda and minutes\n\nVenue: Weir Hall, Corrow\n\nContact: Cora Ash\n\nItems\nNo. Item\n\nOPEN FORUM pdf icon PDF 204 KB\n\n \n\nAn informal question time was held.\n\n64/16\n\nAPOLOGIES FOR ABSENCE\n\n65/16\n\nMINUTES FROM PREVIOUS MEETING\n\n66/16\n\nBENCHES\n');
  expect(agendaItems.map(({ number, title }) => [number, title])).toEqual([[null, 'OPEN FORUM'], ['64/16', 'APOLOGIES FOR ABSENCE'], ['65/16', 'MINUTES FROM PREVIOUS MEETING'], ['66/16', 'BENCHES']]);
  expect(meeting.committee).toBeNull();
});

test('the size of a paper in a new window is none of its title', () => {
  expect(said('AGENDA\n\n1 Apologies\n\n2 Minutes (new window PDF 60kb)\n\n3 Weir repair (PDF, 1.2mb, opens in new window)\n\n4 Benches')).toEqual([['1', 'Apologies', ''], ['2', 'Minutes', ''], ['3', 'Weir repair', ''], ['4', 'Benches', '']]);
});

describe('business without a number behind the numbered', () => {
  const page = 'Items\nNo. Item\n\nPart A - Open Business\n\n1.\n\nApologies\n\n2.\n\nDisclosure of interests\n\n3.\n\nMinutes\n\n4.\n\nWeir plan\n\nThe plan is attached.\n\nAny other open business as notified at the start of the meeting and accepted by the chair as urgent\n\nExclusion of press and public\n\nThe following motion should be moved if the committee wishes to exclude the press and public:\n\n“That the public be excluded from the meeting for the following items of business on the grounds that they involve the likely disclosure of exempt information.”\n\nPart B - Closed Business\n\nAny other closed business as notified at the start of the meeting and accepted by the chair as urgent.';
  const { agendaItems, problems } = readingOf(`${FRONT}${page}\n`);

  test('is read, and what stands below the closed part is closed', () => {
    expect(agendaItems.map(({ number, title, part }) => [number, title, part === 'public' ? '' : 'X'])).toEqual([
      ['1', 'Apologies', ''], ['2', 'Disclosure of interests', ''], ['3', 'Minutes', ''], ['4', 'Weir plan', ''],
      [null, 'Any other open business as notified at the start of the meeting and accepted by the chair as urgent', ''], [null, 'Exclusion of press and public', ''],
      [null, 'Any other closed business as notified at the start of the meeting and accepted by the chair as urgent', 'X'],
    ]);
  });

  test('is said to have none', () => {
    expect(problems.filter(({ value }) => value === 'agendaItems[6].number').map(({ kind, message }) => [kind, message])).toEqual([['uncertain', '“Any other closed business as notified at the start of the me” has no number where other items have one, and was read as an item of its own. Check it.']]);
  });

  test('is lost nowhere below a closed part, whatever it says', () => {
    expect(said('AGENDA\n\n1. Apologies\n\n2. Minutes\n\n3. Benches\n\nPART 2 - PRIVATE\n\nTo consider the lease of the Old Dairy, and what is paid for it.')).toEqual([['1', 'Apologies', ''], ['2', 'Minutes', ''], ['3', 'Benches', ''], [null, 'To consider the lease of the Old Dairy, and what is paid for it', 'X']]);
  });

  test('is none that stands alone below its number', () => {
    expect(said('Items\nNo. Item\n\n1.\n\nApologies\n\n2.\n\nMinutes\n\n3.\n\nUrgent Business\n\nAny other business which the Chair deems urgent.').map(([number]) => number)).toEqual(['1', '2', '3']);
  });

  test('is none where notes and signatures stand', () => {
    expect(said('AGENDA\n\n1. Apologies\n\n2. Minutes\n\n3. Benches\n\nPart 2 - Private\n\nThere are no items in this part.\n\nBen Elm\nClerk').map(([number]) => number)).toEqual(['1', '2', '3']);
  });
});
