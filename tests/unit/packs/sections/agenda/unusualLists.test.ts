import { readPack } from '../../../../../src/packs/readPack';
import { readingOf } from '../readingOf';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const said = (agenda: string, front = FRONT): readonly (readonly [string | null, string, string])[] => readingOf(`${front}${agenda}\n`).agendaItems.map(({ number, title, part }) => [number, title, part === 'public' ? '' : 'X'] as const);

test('figures that a page lost the gap behind still number its items', () => {
  expect(said('Business Items\n1Apologies for Absence\n2Public Discussion (Standing Order 9)\n To hear any person who wishes to speak.\n\nRequests must be sent by noon.\n3Minutes\n Meeting of 4 February, to approve (attached)\n42nd quarter budget\n5Urgent business (if any)')).toEqual([
    ['1', 'Apologies for Absence', ''], ['2', 'Public Discussion (Standing Order 9)', ''], ['3', 'Minutes', ''], ['4', '2nd quarter budget', ''], ['5', 'Urgent business (if any)', ''],
  ]);
});

test('a page whose items have no numbers is read below the head of its columns', () => {
  expect(said('No. Item\n\n\nAppointment of Chair for the Meeting\n\nThe Member who chairs must be of another group.\n\n\nApologies and Named Substitutes\n\n\nDeclarations of Interest\n\nTo invite Members to declare any interests.\n\n\nMinutes pdf icon PDF 43 KB\n\nThe minutes of 4 February will be considered.\n\nAdditional documents:\n\n\nPublic Speaking\n\nThose who have registered may speak.')).toEqual([
    [null, 'Appointment of Chair for the Meeting', ''], [null, 'Apologies and Named Substitutes', ''], [null, 'Declarations of Interest', ''], [null, 'Minutes', ''], [null, 'Public Speaking', ''],
  ]);
});

test('a table of one filled cell a row lists items without numbers, and their notes may share the cell', () => {
  expect(said('No. | Item |\nWelcome and Announcements |\nApologies for Absence |\nDeclarations of Interest |\nMinutes of the meeting held on 4 February 2025 |\nWeir repair a) Note the cost of the weir b) Approve the tender Additional documents: |')).toEqual([
    [null, 'Welcome and Announcements', ''], [null, 'Apologies for Absence', ''], [null, 'Declarations of Interest', ''], [null, 'Minutes of the meeting held on 4 February 2025', ''], [null, 'Weir repair', ''],
  ]);
});

describe('the heading of its first part may be all that heads an agenda', () => {
  const agenda = 'Part 1 - Business to be discussed in public\n\n1 Procedural Matters\n\nA Apologies\n\nB Election of Chair\nMembers are invited to elect a Chair.\n\nC Minutes\nTo confirm the minutes of 4 February.\n\nItems requiring Discussion/Decision\n\n2 Weir repair\n\n3 Draft Annual Report\n\nPart 2 - Business to be discussed in private\n\n4 Exclusion of the Press and Public\n\n5 Lease of the Old Dairy';

  test('whose items have lettered ones below them', () => {
    expect(said(agenda)).toEqual([['1', 'Procedural Matters', ''], ['1a', 'Apologies', ''], ['1b', 'Election of Chair', ''], ['1c', 'Minutes', ''], ['2', 'Weir repair', ''], ['3', 'Draft Annual Report', ''], ['4', 'Exclusion of the Press and Public', 'X'], ['5', 'Lease of the Old Dairy', 'X']]);
  });

  test('and it is told that no other does', () => {
    expect(readingOf(`${FRONT}${agenda}\n`).problems.filter(({ value }) => value === 'agendaItems').map(({ kind }) => kind)).toEqual(['uncertain']);
  });
});

test('applications that count from 1 below an item, each with its pages, are items of it', () => {
  expect(said('AGENDA\n\n1.    APOLOGIES\n\n2.    MINUTES                                                  (Pages 3 - 8)\n\n3.    PLANNING APPLICATIONS\n\n      Applications for decision\n\n      1.   DORSET HOUSE, MILL PLACE,                              (Pages 9 - 48)\n           CORROW, ZZ1 5AG\n\n      2.   38 WEIR SQUARE                                         (Pages 49 - 90)\n\n      3.   DEVELOPMENT SITE AT 3-9 DAIRY                          (Pages 91 - 130)\n           LANE, CORROW\n\n4.    URGENT BUSINESS')).toEqual([
    ['1', 'APOLOGIES', ''], ['2', 'MINUTES', ''], ['3', 'PLANNING APPLICATIONS', ''], ['3.1', 'DORSET HOUSE, MILL PLACE, CORROW, ZZ1 5AG', ''], ['3.2', '38 WEIR SQUARE', ''], ['3.3', 'DEVELOPMENT SITE AT 3-9 DAIRY LANE, CORROW', ''], ['4', 'URGENT BUSINESS', ''],
  ]);
});

test('what is to be declared is explained in Roman clauses, also below a number that stands alone', () => {
  expect(said('Items\nNo. Item\n\n168/25\n\nApologies\n\n169/25\n\nDeclarations of Interest\n\nAll Members present are required to declare:\n\n(i)   Any disclosable pecuniary interests and / or\n\n(ii)  Other interests arising under the Code of Conduct\n\n170/25\n\nWeir repair').map(([number]) => number)).toEqual(['168/25', '169/25', '170/25']);
});

test('what was resolved has numbers of its own, which are no items', () => {
  expect(said('Items\nNo. Item\n\n1.\n\nApologies\n\nMinutes:\n\n1.1  Apologies were received.\n\n2.\n\nWeir repair\n\nMinutes:\n\n2.1  The report was received.\n\n2.2  Resolved:\n\nThat the weir be repaired.\n\n3.\n\nBenches\n\nMinutes:\n\n3.1  Resolved:\n\nThat the benches be noted.').map(([number]) => number)).toEqual(['1', '2', '3']);
});

test('the name of a file that a page lists below an item is none', () => {
  expect(said('AGENDA\n\n1 Apologies\n2 Minutes\n2a 24 June 2024\n\nMembers are asked to agree the minutes.\n\nAttachmentSize\nPDF icon 2a - Minutes 24 June 2024192.39 KB\nFor decision\n2b 28 September 2024\nMembers are asked to agree the minutes.\nAttachmentSize\nPDF icon 2b - Minutes 28 September72.04 KB\nFor information\n3 Benches').map(([number, title]) => [number, title])).toEqual([['1', 'Apologies'], ['2', 'Minutes'], ['2a', '24 June 2024'], ['2b', '28 September 2024'], ['3', 'Benches']]);
});

test('what a committee is asked to note is a note, whatever letters its clauses have', () => {
  expect(said('AGENDA\n\n1. Apologies\n\n2. Minutes                             (Pages 3 - 8)\n\n   The Committee is asked to note:\n   a)  Minutes of the meeting held on 9 November 2024; and\n   b)  Minutes of the Joint Forum.\n\n3. Benches').map(([number]) => number)).toEqual(['1', '2', '3']);
});

test('a letter whose figures run on without a gap is no agenda', () => {
  expect(readPack({ document: 'pack.txt', bytes: new TextEncoder().encode('Prices\n1Apples\n2Pears\n3Plums\n4Cherries\n') }).kind).toBe('refused');
});

describe('numbers that run through a year', () => {
  test('may begin below lettered papers that the page lists first', () => {
    expect(said('Items\nNo. Item\n\nAvailable Papers\n\nThe Members had before them:\n\nA.         The Agenda papers (previously circulated).\n\nB.         16 questions (previously circulated).\n\nAdditional documents:\n\n1829.\n\nApologies\n\n1830.\n\nMinutes\n\n1831.\n\nBenches').map(([number]) => number)).toEqual(['1829', '1830', '1831']);
  });

  test('go on behind a list that counts from 1', () => {
    expect(said('Items\nNo. Item\n\n167.\n\nApologies\n\n168.\n\nDeclaration of any interests\n\nTO RECEIVE any declarations:-\n\n  1. Disclosable Pecuniary Interests\n  2. Other Significant Interests\n  3. Voluntary Announcements of Other Interests\n\n169.\n\nMinutes').map(([number]) => number)).toEqual(['167', '168', '169']);
  });

  test('may have no other heading than that of their part', () => {
    expect(said('ItemDescriptionResolution\nPart I\n137 Apologies for absence.\nApologies were received.\n138 Declarations of Interest\nThere were none.\n139 Questions from Members of the Public\nThe answers were given.\nPart II\n140 Exempt Minutes\nResolved that they be agreed.')).toEqual([['137', 'Apologies for absence', ''], ['138', 'Declarations of Interest', ''], ['139', 'Questions from Members of the Public', ''], ['140', 'Exempt Minutes', 'X']]);
  });

  test('may stand behind the letters of the body and the year', () => {
    expect(said('AGENDA\n\nSS/23/01    To receive apologies\n\nSS/23/02    To approve the minutes\n\nSS/23/03    To resolve, in accordance with the Public Bodies (Admission to Meetings) Act 1960, to exclude\n            the public and press for the following items\n\nSS/23/04    To consider the Clerk’s appraisal').map(([number, , part]) => [number, part])).toEqual([['SS/23/01', ''], ['SS/23/02', ''], ['SS/23/03', ''], ['SS/23/04', 'X']]);
  });
});

test('minutes may stand in a column behind titles, and what stands below is no more of them', () => {
  const items = readingOf(`${FRONT}AGENDA\n\n  1.    Apologies\n\n  2.    Minute (Pages 5 - 10)                                          2 mins\n        Consider the Minute.\n\n  3.    Applications\n\n        (a)    Land North East of the Weir, Corrow -            20 mins\n               25/00127/FUL (Pages 11 - 30)\n\n        (b)    Mill Farm - 25/01357/FUL                         20 mins\n               (Pages 31 - 60)\n\n  4.    Appeals and Reviews (Pages 61 - 64)                             5 mins\n        Consider report by Chief Planning Officer. (Copy attached.)\n`).agendaItems;
  expect(items.map(({ number, title, minutesAllotted }) => [number, title, minutesAllotted])).toEqual([['1', 'Apologies', null], ['2', 'Minute', 2], ['3', 'Applications', null], ['3a', 'Land North East of the Weir, Corrow - 25/00127/FUL', 20], ['3b', 'Mill Farm - 25/01357/FUL', 20], ['4', 'Appeals and Reviews', 5]]);
});

test('the rights of the public below the last item say nothing of it', () => {
  expect(said('AGENDA\n\n1. Apologies\n2. Minutes\n3. Date of Next Meeting: 17 March 2025\n\nMembers of the Public - Rights to Attend Meeting\nWith the exception of any item identified above as containing exempt or confidential information under Section 100A(4), members of the public may attend.').map(([, , part]) => part)).toEqual(['', '', '']);
});

test('why a page does not show a paper closes its item and is none of its title', () => {
  expect(said('AGENDA\n\n1. Apologies\n2. Minutes\n3. Review of a Driver’s Licence (View reasons restricted (5/1))')).toEqual([['1', 'Apologies', ''], ['2', 'Minutes', ''], ['3', 'Review of a Driver’s Licence', 'X']]);
});

describe('columns that were pasted without their gaps', () => {
  test('page ranges that follow one another behind titles are pages', () => {
    const items = readingOf(`${FRONT}AGENDA\n\n1. Urgent Business\n1a. Appeal for a Licence 3 - 20\n2. Interests\n3. New Licence: Mill Deli 21 - 64\n4. Application of a Driver 65 - 80\n`).agendaItems;
    expect(items.map(({ title, pages }) => [title, pages?.from])).toEqual([['Urgent Business', undefined], ['Appeal for a Licence', 3], ['Interests', undefined], ['New Licence: Mill Deli', 21], ['Application of a Driver', 65]]);
  });

  test('figures like pages within a title are told', () => {
    const { problems } = readingOf(`${FRONT}AGENDA\n\n1. Apologies\n2. Minutes\n3. Weir repair 13 - 60 All\n4. Sale of the Dairy 61 - 88 Central\n`);
    expect(problems.filter(({ value }) => value?.endsWith('.title')).map(({ message }) => message)).toEqual(['“13 - 60” stands in the title of item 3 and may be its pages. Check the title and the pages.', '“61 - 88” stands in the title of item 4 and may be its pages. Check the title and the pages.']);
  });

  test('the rule under which an item is not open closes it, and that is told', () => {
    const { agendaItems, problems } = readingOf(`${FRONT}AGENDA\n\n1. Apologies\n2. Minutes\n3. Riverside 10.4(3) PERFORMANCE UPDATE\n`);
    expect(agendaItems[2]?.part).toBe('non-public');
    expect(problems.map(({ value }) => value)).toContain('agendaItems[2].part');
  });

  test('minutes are none of the title', () => {
    expect(readingOf(`${FRONT}AGENDA\n\n1. Apologies\n2. Minutes (Pages 3 - 8) 2 mins\n3. Weir repair 20 mins\n`).agendaItems.map(({ title, minutesAllotted }) => [title, minutesAllotted])).toEqual([['Apologies', null], ['Minutes', 2], ['Weir repair', 20]]);
  });
});
