import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import { readingOf } from '../readingOf';

const HEAD = 'MINUTES OF THE MEETING OF THE PARKS COMMITTEE HELD ON MONDAY 12 JANUARY 2026 AT 6.30 PM\n\n';
const PRESENT = 'Present: Councillors A Larch (Chair) and B Elm\n\n';

function minutesOf(text: string): MinutesReading {
  const [minutes] = readingOf(text).minutes;
  if (!minutes) throw new Error('No minutes were read');
  return minutes;
}

const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);
const resolutions = ({ items }: MinutesReading): (string | null)[] => items.map(({ resolution }) => resolution);
const ITEMS = '1   APOLOGIES\n\nNone.\n\n2   BENCHES\n\n';

describe('a row of names that ends at a comma', () => {
  const minutes = minutesOf(`${HEAD}Present:   Councillor Larch (Chair);\n\n           Councillors Elm (Vice-Chair), Ash, Oak,\n           Yew, Fir-Pine and Box\n\nRESOLVED ITEMS\n\n${ITEMS}RESOLVED – that benches be bought.\n\n3   TREES\n\nNoted.\n`);

  test('goes on in the next, under the title that heads it', () => {
    expect(names(minutes.present)).toEqual(['Larch', 'Elm', 'Ash', 'Oak', 'Yew', 'Fir-Pine', 'Box'].map((name) => `Councillor ${name}`));
  });

  test('takes no heading below it for anybody’s office', () => {
    expect(minutes.present.map(({ role }) => role)).toEqual(['Chair', 'Vice-Chair', null, null, null, null, null]);
  });
});

test('whoever is in the chair, told below the officers, is present and no officer', () => {
  const minutes = minutesOf(`${HEAD}Committee Members Present:\n\nMr A Larch\nMs B Elm\n\nOfficials in attendance:\n\nMr C Ash, Planner\n\nMr A Larch in the Chair\n\n${ITEMS}RESOLVED – that benches be bought.\n\n3   TREES\n\nNoted.\n`);
  expect([names(minutes.present), names(minutes.officers)]).toEqual([['Mr A Larch', 'Ms B Elm'], ['Mr C Ash']]);
});

test('“Business” below a list of those present heads what was done, and no agenda', () => {
  const reading = readingOf('Minute of Meeting of the Parks Committee held in the Chamber on Monday 12 January 2026 at 6.30 pm\n\nMembers Present:\n\nMr A Larch\nMs B Elm\n\nOfficials in attendance:\n\nMr C Ash, Planner\n\nBusiness\n\n1. Apologies for Absence\n\nNone.\n\n2. Declarations of Interest\n\nNone.\n\n3. Confirmation of Minutes\n\nThe minute was APPROVED.\n\nThe meeting closed at 8.10pm.\n');
  expect([reading.agendaItems, reading.minutes[0]?.items.map(({ title }) => title), reading.minutes[0]?.endTime]).toEqual([[], ['Apologies for Absence', 'Declarations of Interest', 'Confirmation of Minutes'], '20:10']);
  expect(reading.minutes[0]?.items[2]?.resolution).toBe('The minute was APPROVED.');
});

test('minutes whose items are called “Minute 151:” are minutes, without a word of what was resolved', () => {
  const minutes = minutesOf(`${HEAD}${PRESENT}Minute 151:  Declarations of Interest.\n\nNone.\n\nMinute 152:  Personal References.\n\nThe Mayor welcomed Councillor Elm.\n\nMinute 153:  Matters arising from the minutes.\n\nMinute 140 refers:  No reply yet.\n`);
  expect(minutes.items.map(({ number, title }) => [number, title])).toEqual([['151', 'Declarations of Interest'], ['152', 'Personal References'], ['153', 'Matters arising from the minutes']]);
});

describe('the word that a resolution begins with', () => {
  test.each([
    ['Resolved -\n\n      (1)  That benches be bought;\n\n      (2)  That trees be planted.', '(1) That benches be bought;\n(2) That trees be planted.'],
    ['UNANIMOUSLY RESOLVED that benches be bought.', 'that benches be bought.'],
    ['UNANIMOUSLY RESOLVED TO RECOMMEND TO COUNCIL\n\n2.1  that benches be bought;\n\n2.2  that trees be planted.', 'TO RECOMMEND TO COUNCIL\n2.1 that benches be bought;\n2.2 that trees be planted.'],
    ['Unanimously agreed: that benches be bought.', 'that benches be bought.'],
  ])('in “%s” has all of it below', (printed, resolution) => {
    expect(resolutions(minutesOf(`${HEAD}${PRESENT}${ITEMS}${printed}\n\n3   TREES\n\nNoted.\n`))[1]).toBe(resolution);
  });
});

describe('minutes in which no word is set apart', () => {
  const plain = (words: string) => readingOf(`${HEAD}${PRESENT}1   APOLOGIES\n\nNone.\n\n2   BENCHES\n\n${words}\n\n3   TREES\n\nThe Head of Parks spoke of trees.\n`);

  test.each([
    'It was agreed that the report be noted.',
    'The Committee agreed to note the report.',
    'Following discussion, it was agreed that ten benches be bought.',
    'The Parks Committee unanimously approved the plan.',
    'Council resolved to approve the minutes.',
    'The Committee, having considered the report, agreed to buy ten benches.',
  ])('have “%s” as a resolution, with a doubt', (words) => {
    const reading = plain(words);
    expect(reading.minutes.map(resolutions)).toEqual([[null, words, null]]);
    expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'minutes[0].items[1].resolution' }));
  });

  test.each(['It was agreed that officers would circulate the figures.', 'Members agreed that benches were wanted.', 'The Head of Parks approved of benches.', 'The Committee noted that benches were dear.'])('have “%s” as what was said', (words) => {
    expect(plain(words).minutes.map(resolutions)).toEqual([[null, null, null]]);
  });

  test('keep the clauses below “The Committee agreed:” with it', () => {
    expect(plain('The Committee agreed:\n\n(a) to buy ten benches;\n\n(b) to plant trees.').minutes.map(resolutions)).toEqual([[null, '(a) to buy ten benches;\n(b) to plant trees.', null]]);
  });
});

test('minutes in which a word is set apart have no other resolution', () => {
  expect(resolutions(minutesOf(`${HEAD}${PRESENT}1   APOLOGIES\n\nIt was agreed that the apologies be noted.\n\n2   BENCHES\n\nRESOLVED – that benches be bought.\n\n3   TREES\n\nNoted.\n`))).toEqual([null, 'that benches be bought.', null]);
});

test.each(['There was circulated the minute of 3 November which was APPROVED.', 'Councillor Larch moved the report, and it was RESOLVED.'])('“%s” says itself what was decided', (words) => {
  expect(resolutions(minutesOf(`${HEAD}${PRESENT}${ITEMS}${words}\n\n3   TREES\n\nRESOLVED – that trees be planted.\n`))[1]).toBe(words);
});
