import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import { readingOf } from '../readingOf';

const HEAD = 'PARKS COMMITTEE\n\nMINUTES of the meeting held on Monday 12 January 2026 at 6.30 pm\n\nPresent: Councillors A Larch (Chair) and B Elm\n\n';
const BENCHES = '1. APOLOGIES\nNone.\n\n2. BENCHES\nRESOLVED – That benches be bought.\n\n';

const read = (text: string) => {
  const reading = readingOf(text);
  const minutes: MinutesReading | undefined = reading.minutes[0];
  return { parts: (minutes?.items ?? []).map(({ number, part }) => [number, part]), doubts: reading.problems.filter(({ value }) => value?.endsWith('.part') === true).map(({ value, kind }) => [value, kind]) };
};

describe('what follows a decision in small letters to sit without the public', () => {
  test.each([
    'It was agreed that the press and public be excluded from the meeting for the following item.',
    'The Committee agreed to exclude the public for the remaining items of business.',
    'Members agreed to move into private session.',
    'Proposed Councillor Elm, seconded Councillor Larch, to exclude the press and public. Agreed.',
    'The public were asked to leave and withdrew from the meeting.',
    'The public and press left the meeting at 7.10 pm.',
    'Agreed.',
  ])('“%s” is closed, with a doubt', (words) => {
    expect(read(`${HEAD}${BENCHES}3. EXCLUSION OF THE PUBLIC AND PRESS\n${words}\n\n4. CONTRACT\nThe sum was discussed.\n\n5. LEASE\nThe rent was discussed.\n`)).toEqual({
      parts: [['1', 'public'], ['2', 'public'], ['3', 'public'], ['4', 'non-public'], ['5', 'non-public']],
      doubts: [['minutes[0].items[3].part', 'uncertain']],
    });
  });

  test('is closed, whatever the item is called in which it was decided', () => {
    expect(read(`${HEAD}${BENCHES}3. URGENT BUSINESS\nThe Committee moved that the public be excluded, and this was carried.\n\n4. CONTRACT\nThe sum was discussed.\n`).parts[3]).toEqual(['4', 'non-public']);
  });

  test.each([
    'RESOLVED – That the press and public be not excluded from the meeting.',
    'RESOLVED – That the public not be excluded for any item.',
    'There were no exempt items.',
    'It was not necessary to exclude the public.',
    'No items required the exclusion of the press and public.',
  ])('“%s” closes nothing', (words) => {
    expect(read(`${HEAD}${BENCHES}3. EXCLUSION OF THE PUBLIC\n${words}\n\n4. TREES\nTrees were planted.\n`)).toEqual({ parts: [['1', 'public'], ['2', 'public'], ['3', 'public'], ['4', 'public']], doubts: [] });
  });
});

describe('an early decision to exclude the public', () => {
  const early = (words: string, rest: string) => read(`${HEAD}1. PROCEDURAL BUSINESS\nRESOLVED – ${words}\n\n2. MINUTES\nAgreed.\n\n3. BENCHES\nRESOLVED – That benches be bought.\n\n${rest}`).parts;

  test('for the part of the agenda that has its own heading below closes that part', () => {
    expect(early('That the press and public be excluded from the meeting during consideration of the items contained in part two of the agenda.', 'PART TWO\n\n4. CONTRACT\nThe sum was discussed.\n')).toEqual([['1', 'public'], ['2', 'public'], ['3', 'public'], ['4', 'non-public']]);
  });

  test('for that part, where no such heading stands below, closes all that follows', () => {
    expect(early('That the press and public be excluded during consideration of the items in part two of the agenda.', '4. CONTRACT\nThe sum was discussed.\n')).toEqual([['1', 'public'], ['2', 'non-public'], ['3', 'non-public'], ['4', 'non-public']]);
  });
});

test.each(['NOT FOR PUBLICATION – by virtue of paragraph 3 of Part 1 of Schedule 12A', 'CONFIDENTIAL', 'PART 2 – EXEMPT', 'RESTRICTED'])('minutes below “%s” are closed from their first item', (mark) => {
  expect(read(`${mark}\n\n${HEAD}${BENCHES}3. CONTRACT\nNoted.\n`).parts.map(([, part]) => part)).toEqual(['non-public', 'non-public', 'non-public']);
});

test.each(['EXEMPT MINUTES', 'Minutes (exempt)', 'MINUTES – PART 2 (NOT FOR PUBLICATION)', 'RESTRICTED MINUTES', 'Closed minutes', 'Private minutes'])('minutes headed “%s” are closed from their first item', (heading) => {
  expect(read(`PARKS COMMITTEE\n\n${heading}\n\nMonday 12 January 2026 at 6.30 pm\n\nPresent: Councillors A Larch (Chair) and B Elm\n\n${BENCHES}3. CONTRACT\nNoted.\n`).parts.map(([, part]) => part)).toEqual(['non-public', 'non-public', 'non-public']);
});

test.each(['CONTRACT AWARD – EXEMPT', 'EXEMPT REPORT: CONTRACT', 'CONFIDENTIAL – STAFFING', 'LEASE (EXEMPT)', 'CONTRACT (NOT FOR PUBLICATION)'])('an item called “%s” is closed, and it alone, with a doubt', (title) => {
  expect(read(`${HEAD}${BENCHES}3. ${title}\nThe sum was discussed.\n\n4. TREES\nNoted.\n`)).toEqual({ parts: [['1', 'public'], ['2', 'public'], ['3', 'non-public'], ['4', 'public']], doubts: [['minutes[0].items[2].part', 'uncertain']] });
});

test.each(['PRIVATE HIRE LICENCES', 'SUPPORTED EXEMPT ACCOMMODATION', 'BUDGET (EXEMPT APPENDIX)'])('an item called “%s” is public', (title) => {
  expect(read(`${HEAD}${BENCHES}3. ${title}\nThe figures were discussed.\n\n4. TREES\nNoted.\n`).parts[2]).toEqual(['3', 'public']);
});
