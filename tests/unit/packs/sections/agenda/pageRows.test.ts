import type { Reading } from '../../../../../src/packs/reading';
import { readingOf } from '../readingOf';

const HEAD = 'Agenda, decisions and minutes\n\nCabinet - Monday 22 May 2026 10.00 am\n\nVenue: Orrey Hall\nContact: Ann Larch\n';
const items = ({ agendaItems }: Reading): unknown[] => agendaItems.map(({ number, title, note, resolution, part }) => [number, title, note, resolution, part]);

describe('a page whose rows a copy has run into lines', () => {
  test('has its items again, each with its note, its decision and its minutes', () => {
    const reading = readingOf(`${HEAD}No. | Item |\n---|---|\nApologies for Absence Additional documents: Decision: None. Minutes: There were none. |\n|\nDeclarations of Interest Members are invited to declare any interest. Additional documents: Minutes: None. |\n|\nMinutes of the Previous Meeting PDF 246 KB To approve the minutes. Additional documents: Decision: Cabinet RESOLVED that the minutes be approved. Minutes: RESOLVED that the minutes be approved. |\n|\nTo agree the budget of 2026. Minutes: The Leader spoke.\nRESOLVED\n1. That the budget be agreed.\n|\n`);
    expect(items(reading)).toEqual([
      [null, 'Apologies for Absence', null, null, 'public'],
      [null, 'Declarations of Interest', 'Members are invited to declare any interest.', null, 'public'],
      [null, 'Minutes of the Previous Meeting', 'To approve the minutes.', 'Cabinet RESOLVED that the minutes be approved.', 'public'],
      [null, 'To agree the budget of 2026', null, 'RESOLVED\n1. That the budget be agreed.', 'public'],
    ]);
  });

  test('has each item that begins a line, where the pipe behind the one before is lost, and what was resolved with no label before it', () => {
    const reading = readingOf(`${HEAD}No. | Item | |\n---|---|---|\nApologies Minutes: None. |\n||\nResponse to the review of benches RESOLVED that benches be bought. |\n||\nWork Plan PDF 111 KB To approve the plan. Additional documents:\nDiscussion with Leader Minutes: The Chair invited the Leader to speak.\nThe Leader welcomed ideas. |\n||\n`);
    expect(items(reading).map((item) => (item as unknown[]).slice(1, 4))).toEqual([
      ['Apologies', null, null],
      ['Response to the review of benches', null, 'RESOLVED that benches be bought.'],
      ['Work Plan', 'To approve the plan.', null],
      ['Discussion with Leader', null, null],
    ]);
  });

  test('keeps the numbers that are printed, and closes what stands behind the motion', () => {
    const reading = readingOf(`${HEAD}No. | Item |\n---|---|\n1. | Apologies Minutes: None. |\n2. | Exclusion of the Public To resolve that under Section 100A(4) of the Local Government Act 1972 the public be excluded for the following item. Minutes: RESOLVED that the public be excluded. |\n3. | Lease of the Mill Minutes: RESOLVED that the lease be agreed. |\n`);
    expect(reading.agendaItems.map(({ number, title, part }) => [number, title, part])).toEqual([['1', 'Apologies', 'public'], ['2', 'Exclusion of the Public', 'public'], ['3', 'Lease of the Mill', 'non-public']]);
  });
});

test('a page whose rows begin with their pipe closes what is restricted', () => {
  const reading = readingOf(`${HEAD}| No. | Item |\n|---|---|\n|\nApologies Additional documents: Minutes: There were none.\n|\n|\n|\nRestricted Item Additional documents: Minutes:\nResolved – That the Committee agrees to exclude the members of the press and public from the meeting during discussion of the following items as there would be a disclosure of exempt information as described in Schedule 6 of the Local Government Act (Northern Ireland) 2014.\n|\n|\n|\nHarbour Update Minutes: The Committee was informed of the site.\n|\n`);
  expect(reading.agendaItems.map(({ title, part }) => [title, part])).toEqual([['Apologies', 'public'], ['Restricted Item', 'public'], ['Harbour Update', 'non-public']]);
});

test('a page may number its items by letters and the year', () => {
  const reading = readingOf('Agenda and minutes\n\nAnnual General Meeting\nMonday 18 May 2026 7.00 pm\n\nVenue: Guildhall, Orrey\n\nItems\nNo. Item\n\nAM126\n\nNotice and Summons of Meeting\n\nMinutes:\n\nThe Clerk read the Notice.\n\nAM226\n\nMember Attendance and Apologies\n\nMinutes:\n\nNone.\n\nAM326\n\nSuspension of Standing Orders\n\nMinutes:\n\nResolved        that they be suspended.\n');
  expect(reading.agendaItems.map(({ number, title, resolution }) => [number, title, resolution])).toEqual([['AM126', 'Notice and Summons of Meeting', null], ['AM226', 'Member Attendance and Apologies', null], ['AM326', 'Suspension of Standing Orders', 'Resolved that they be suspended.']]);
});

test('a page that prints neither numbers nor labels has the items that have a paper, and that others cannot be told is said', () => {
  const reading = readingOf(`Agenda and minutes\n\nScrutiny Committee - Tuesday, 24th May, 2026 2.00 pm\n\nVenue: Orrey Hall\n\n\nNo. Item\n\n\nMinutes pdf icon PDF 135 KB\n\nTo approve the minutes of 8 March 2026.\n\n\nThe Committee approve the minutes.\n\n\nOverview Report pdf icon PDF 308 KB\n\nReport of the Support Unit.\n\n\nThe Committee notes the report.\n`);
  expect(reading.agendaItems.map(({ title }) => title)).toEqual(['Minutes', 'Overview Report']);
  expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'missing', value: 'agendaItems', message: 'The page prints no numbers, and its items were told by the papers beside them: items without a paper were read as part of the item above. Compare them with the page.' }));
});

test('what a page prints as a decision and is none decides nothing', () => {
  const reading = readingOf('Agenda, decisions and minutes\n\nCabinet - Monday 22 May 2026 10.00 am\n\nItems\nNo. Item\n\n77/26\n\nApologies for Absence\n\nDecision:\n\nThere were none.\n\nMinutes:\n\nThere were none.\n\n78/26\n\nMinutes of Previous Meeting\n\nDecision:\n\nThe minutes were approved.\n\nMinutes:\n\nThe minutes were approved.\n\n79/26\n\nDeclarations of Interest\n\nNone.\n');
  expect(reading.agendaItems.map(({ resolution }) => resolution)).toEqual([null, 'The minutes were approved.', null]);
});

describe('what is closed on a page that lost its layout stays closed', () => {
  const parts = ({ agendaItems }: Reading): unknown[] => agendaItems.map(({ title, part }) => [title, part]);

  test('below the heading of a part in a row of its own', () => {
    expect(parts(readingOf(`${HEAD}No. | Item |\n---|---|\nApologies Minutes: None. |\n|\nBenches Minutes: RESOLVED that benches be bought. |\n|\nPart 2 - Exempt Items Additional documents: |\n|\nLease of the Mill Minutes: RESOLVED that the lease be agreed. |\n`))).toEqual([['Apologies', 'public'], ['Benches', 'public'], ['Lease of the Mill', 'non-public']]);
  });

  const PAGE = 'Agenda and minutes\n\nScrutiny Committee - Tuesday, 24th May, 2026 2.00 pm\n\nVenue: Orrey Hall\n\nNo. Item\n\nMinutes pdf icon PDF 135 KB\n\nTo approve the minutes of 8 March 2026.\n\nThe Committee approve the minutes.\n\nOverview Report pdf icon PDF 308 KB\n\nReport of the Support Unit.\n\n';

  test('below the heading of a part between titles that were told by their papers', () => {
    expect(parts(readingOf(`${PAGE}Part 2 - Exempt Items\n\nLease of the Mill pdf icon PDF 20 KB\n\nReport of the Director.\n`))).toEqual([['Minutes', 'public'], ['Overview Report', 'public'], ['Lease of the Mill', 'non-public']]);
  });

  test('behind a motion that has no paper', () => {
    expect(parts(readingOf(`${PAGE}Exclusion of the Public\n\nThat under Section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following item.\n\nLease of the Mill pdf icon PDF 20 KB\n\nReport of the Director.\n`)).at(-1)).toEqual(['Lease of the Mill', 'non-public']);
  });
});
