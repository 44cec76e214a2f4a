import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import type { Problem, Reading } from '../../../../../src/packs/reading';
import { readingOf } from '../readingOf';

const HEAD = 'PARKS COMMITTEE\n\nMINUTES of the meeting held on Monday 12 January 2026 at 6.30 pm\n\nPresent: Councillors A Larch (Chair) and B Elm\n\n';
const PUBLIC = '1. APOLOGIES\nNone.\n\n2. BENCHES\nRESOLVED – That benches be bought.\n\n';

function readMinutes(text: string): { readonly reading: Reading; readonly minutes: MinutesReading } {
  const reading = readingOf(text);
  const [minutes] = reading.minutes;
  if (!minutes) throw new Error('No minutes were read');
  return { reading, minutes };
}

const partsOf = ({ items }: MinutesReading): [string, string][] => items.map(({ title, part }) => [title, part]);
const doubted = ({ problems }: Reading): Problem[] => problems.filter(({ value }) => value?.endsWith('.part') === true);

describe('what minutes record below the heading of a closed part', () => {
  test.each([
    'PART 2 - NOT FOR PUBLICATION',
    'Part 2 - Not for publication',
    'PART 2',
    'Part 2 - Non-Public Agenda',
    'PART II - EXEMPT',
    'PART B – CONFIDENTIAL ITEMS',
    'EXEMPT BUSINESS',
    'PRIVATE SESSION',
    'The public were asked to leave for the following:',
  ])('“%s” is closed, and the heading is no item', (heading) => {
    const { minutes } = readMinutes(`${HEAD}${PUBLIC}${heading}\n\n3. CONTRACT MATTER\nRESOLVED – That the sum be paid.\nACTION: Head of Parks to pay it.\n`);
    expect(partsOf(minutes)).toEqual([['APOLOGIES', 'public'], ['BENCHES', 'public'], ['CONTRACT MATTER', 'non-public']]);
  });

  test('is closed in minutes whose items have no numbers', () => {
    const { minutes } = readMinutes(`${HEAD}**Declarations of interest**\n\nNone.\n\n**Benches**\n\nRESOLVED – That benches be bought.\n\n**Part 2 – not for publication**\n\n**Contract matter**\n\nRESOLVED – That the sum be paid.\n`);
    expect(partsOf(minutes)).toEqual([['Declarations of interest', 'public'], ['Benches', 'public'], ['Contract matter', 'non-public']]);
  });

  test('is closed from the first item, where the heading stands above it', () => {
    const { minutes } = readMinutes(`${HEAD}PART 2 – EXEMPT\n\n1. CONTRACT MATTER\nRESOLVED – That the sum be paid.\n\n2. LEASE\nNoted.\n\n3. STAFF\nNoted.\n`);
    expect(minutes.items.map(({ part }) => part)).toEqual(['non-public', 'non-public', 'non-public']);
  });

  test('and above its first item is said not to be read', () => {
    const { reading, minutes } = readMinutes(`${HEAD}${PUBLIC}PART 2 – EXEMPT\n\nRESOLVED – That the sum be paid.\n\n3. LEASE\nNoted.\n`);
    expect(minutes.items.map(({ resolution }) => resolution ?? '').join(' ')).not.toContain('sum');
    expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'missing', message: expect.stringMatching(/^Below “PART 2 – EXEMPT” words stand above its first item/) as string }));
  });
});

describe('an item of minutes that is marked as exempt, and stands in no closed part', () => {
  test.each(['(Paragraphs 3 and 5 of Part 1 of Schedule 12A)', 'Exempt by virtue of paragraph 3 of Part 1 of Schedule 12A', 'NOT FOR PUBLICATION (paragraph 1)', '(Confidential item)'])('“%s” below its title closes it, and it alone, with a doubt', (mark) => {
    const { reading, minutes } = readMinutes(`${HEAD}${PUBLIC}3. CONTRACT MATTER\n${mark}\nRESOLVED – That the sum be paid.\n\n4. TREES\nNoted.\n`);
    expect(partsOf(minutes)).toEqual([['APOLOGIES', 'public'], ['BENCHES', 'public'], ['CONTRACT MATTER', 'non-public'], ['TREES', 'public']]);
    expect(doubted(reading)).toMatchObject([{ kind: 'uncertain', value: 'minutes[0].items[2].part' }]);
  });

  test('the item that excludes the public cites the paragraph and is public; what follows it is not', () => {
    const { reading, minutes } = readMinutes(`${HEAD}${PUBLIC}3. EXCLUSION OF THE PUBLIC\nRESOLVED – That the public be excluded for the following item.\nItem No.    Paragraph of Schedule 12A\n4           3\n\n4. CONTRACT MATTER\nNoted.\n`);
    expect(minutes.items.map(({ part }) => part)).toEqual(['public', 'public', 'public', 'non-public']);
    expect(doubted(reading)).toEqual([]);
  });
});
