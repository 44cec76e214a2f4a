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
