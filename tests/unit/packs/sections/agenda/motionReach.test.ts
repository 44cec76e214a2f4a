import type { Reading } from '../../../../../src/packs/reading';
import { readingOf } from '../readingOf';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const read = (...agenda: readonly string[]): Reading => readingOf(`${FRONT}AGENDA\n\n1. Apologies\n2. Minutes\n${agenda.join('\n')}\n`);
const partsOf = ({ agendaItems }: Reading): string[] => agendaItems.map(({ number, part }) => `${number ?? ''}${part === 'public' ? '' : 'X'}`);
const doubtsOf = ({ problems }: Reading): (readonly [string | undefined, string])[] => problems.filter(({ value }) => value?.endsWith('.part') === true).map(({ value, message }) => [value, message] as const);

describe('a motion for the one item that follows it', () => {
  const reading = read('3. Exclusion of Press and Public', 'The press and public are likely to be excluded during consideration of the following agenda item in accordance with Section 100A(4) (exempt information as defined in paragraph 3 of Schedule 12A).', '4. Lease of the Old Dairy', '5. Benches', '6. Trees');

  test('closes what stands below that item too, and says that it may be public', () => {
    expect(partsOf(reading)).toEqual(['1', '2', '3', '4X', '5X', '6X']);
    const message = (number: string): string => `Item ${number} stands below the one item for which the public is to be excluded, and may be public, so it was put among the items closed to the public. Check its part.`;
    expect(doubtsOf(reading)).toEqual([['agendaItems[4].part', message('5')], ['agendaItems[5].part', message('6')]]);
  });

  test('is no such motion where it names several too', () => {
    expect(doubtsOf(read('3. Exclusion of Press and Public', 'That the public be excluded for the following item(s), Schedule 12A paragraph 3.', '4. Lease', '5. Pay'))).toEqual([]);
  });
});

describe('a motion for an appendix', () => {
  const motion = 'That in accordance with paragraph 3 of Part 1 of Schedule 12A the public be excluded from the meeting during consideration of';

  test('leaves open the item whose appendix it is, and says so', () => {
    const reading = read('3. Exempt information - Possible Exclusion of the Press and Public', `${motion} Appendix 7 of Agenda item 5.`, '4. Benches', '5. Weir repair', '6. Trees');
    expect(partsOf(reading)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(doubtsOf(reading)).toEqual([['agendaItems[4].part', 'Item 5 has an appendix for which the public is to be excluded, and was left open itself. Check its part.']]);
  });

  test('closes the item that it names beside', () => {
    expect(partsOf(read('3. Exclusion of the Press and Public', `${motion} Appendices 1 and 2 to item 4 and of item 6.`, '4. Benches', '5. Weir repair', '6. Lease'))).toEqual(['1', '2', '3', '4', '5', '6X']);
  });

  test('closes what follows where it names that too', () => {
    expect(partsOf(read('3. Exclusion of the Press and Public', `${motion} the following items and the appendix to item 4.`, '4. Benches', '5. Weir repair'))).toEqual(['1', '2', '3', '4X', '5X']);
  });
});

test('a motion that names an item by a number that none bears closes all that stands below it', () => {
  expect(partsOf(read('3. Exclusion of the Press and Public', 'That the public be excluded during consideration of item 9, Schedule 12A paragraph 3.', '4. Benches', '5. Lease'))).toEqual(['1', '2', '3', '4X', '5X']);
});
