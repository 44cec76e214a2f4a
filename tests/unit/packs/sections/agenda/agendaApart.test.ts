import { readingOf } from '../readingOf';

describe('a sheet of which all stands in one line', () => {
  const SHEET = 'Label: Public Corrow Integration Board Weir House Corrow ZZ1 4QQ 14 October 2025 A meeting of the Corrow Integration Board will be held in the Dairy Room, 18 Mill Lane, Corrow ZZ1 5QQ on Tuesday 21 October 2025 at 2:00pm. For Chief Officer BUSINESS Public Session 1. Order of Business, including urgent business 2. Standing Orders - Report by Chief Officer (herewith) 3. Declarations of Interest - Members should declare any interests they have in the items of business, and say what they are. 4. Minute of Meeting held on Tuesday 26 August 2025. 5. Weir Plan - Report by Chief Officer (herewith) - 1 - Label: Public 6. Workplan - Report by Chief Officer (herewith) ------------------------ NOTE For further information contact Ann Larch, Tel: 01632 960601 - 2 -';
  const { meeting, agendaItems } = readingOf(`${SHEET}\n`);

  test('is parted at the numbers of its items', () => {
    expect(agendaItems.map(({ number, title, reportOf }) => [number, title, reportOf])).toEqual([
      ['1', 'Order of Business, including urgent business', null], ['2', 'Standing Orders', 'Chief Officer'], ['3', 'Declarations of Interest', null], ['4', 'Minute of Meeting held on Tuesday 26 August 2025', null], ['5', 'Weir Plan', 'Chief Officer'], ['6', 'Workplan', 'Chief Officer'],
    ]);
  });

  test('says before them who meets, when and where, and below them whom to ask', () => {
    expect(meeting).toMatchObject({ committee: 'Corrow Integration Board', date: '2025-10-21', time: '14:00', venue: 'Dairy Room, 18 Mill Lane, Corrow ZZ1 5QQ', contact: { name: 'Ann Larch', phone: '01632 960601' } });
  });

  test('keeps what its Part 2 closes closed', () => {
    const agenda = 'CORROW PARISH COUNCIL A meeting will be held in the Dairy Room on Tuesday 21 October 2025 at 7.30pm. AGENDA 1. Apologies for absence 2. Declarations of interest 3. Minutes of the last meeting 4. Benches 5. Exclusion of the press and public: to resolve that the public be excluded under the Public Bodies (Admission to Meetings) Act 1960 for the remaining business 6. Clerk’s pay 7. Lease of the Old Dairy';
    expect(readingOf(`${agenda}\n`).agendaItems.map(({ number, part }) => [number, part])).toEqual([['1', 'public'], ['2', 'public'], ['3', 'public'], ['4', 'public'], ['5', 'public'], ['6', 'non-public'], ['7', 'non-public']]);
  });

  test('is left whole where its numbers are those of a sentence', () => {
    const { agendaItems } = readingOf(`Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber\n\nAGENDA\n\n1. Apologies\n2. Declarations\n\nMembers who have an interest are asked: 1. To say which item it is in, of all those that are printed on the agenda and of those that are tabled later. 2. To say what the interest is and whether it is pecuniary. 3. To leave the room where the code says so. 4. To tell the clerk.\n\n3. Minutes\n4. Benches\n`);
    expect(agendaItems.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
  });
});
