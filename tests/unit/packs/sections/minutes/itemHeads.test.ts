import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import { readingOf } from '../readingOf';

const HEAD = 'MINUTES OF THE MEETING OF THE PARKS COMMITTEE HELD ON MONDAY 12 JANUARY 2026 AT 6.30 PM\n\n';
const PRESENT = 'Present: Councillors A Larch (Chair) and B Elm\n\n';

function minutesOf(text: string): MinutesReading {
  const [minutes] = readingOf(text).minutes;
  if (!minutes) throw new Error('No minutes were read');
  return minutes;
}

const heads = ({ items }: MinutesReading): (string | null)[][] => items.map(({ number, title, resolution }) => [number, title, resolution]);

describe('a number that stands where the run of numbers lacks one, and is set as its neighbours are', () => {
  test('is an item, though its title is a sentence', () => {
    expect(heads(minutesOf(`${HEAD}${PRESENT}1. Apologies for Absence\nNone.\n2. Disclosures by Members\nNone.\n3. To consider whether any items should be taken in private because of the possible disclosure of exempt information.\nRESOLVED: That all items be taken in public.\n4. Trees\nRESOLVED: That\n1. trees be planted;\n2. the plan be kept.\n5. Benches\nNone.\n`))).toEqual([
      ['1', 'Apologies for Absence', null],
      ['2', 'Disclosures by Members', null],
      ['3', 'To consider whether any items should be taken in private because of the possible disclosure of exempt information', 'That all items be taken in public.'],
      ['4', 'Trees', 'That\n1. trees be planted;\n2. the plan be kept.'],
      ['5', 'Benches', null],
    ]);
  });

  test('is the first item, where it stands before the run', () => {
    expect(heads(minutesOf(`${HEAD}${PRESENT}26/165 Receive /accept apologies and welcome to the public.\nNone.\n26/166 Declarations of Interest\nNone.\n26/167 Previous Minutes\nRESOLVED – That they be signed.\n26/168 Benches\nNone.\n`)).map(([number]) => number)).toEqual(['26/165', '26/166', '26/167', '26/168']);
  });

  test('is none where it is a paragraph', () => {
    expect(heads(minutesOf(`${HEAD}${PRESENT}1. APOLOGIES\n\nNone.\n\n2. BENCHES\n\nThe Head of Parks said:\n\n3. that benches were dear;\n\n5. TREES\n\nRESOLVED – That trees be planted.\n\n6. PATHS\n\nNone.\n`)).map(([number]) => number)).toEqual(['1', '2', '5', '6']);
  });
});

test('the item that holds the list of those present is an item', () => {
  const minutes = minutesOf('Minutes of Meeting of the Parks Committee held in the Chamber on Monday 12 January 2026 at 6.30 pm.\n\n1. Calling of the Roll and Apologies for Absence\n\nPresent:\nMr A Larch, Mr B Elm and Mrs C Oak.\n\nApologies for absence were intimated on behalf of Mr D Yew.\n\n2. Declarations of Interest\n\nNone.\n\n3. Benches\n\nThe Committee AGREED that benches be bought.\n\nThe meeting ended at 8pm.\n');
  expect(minutes.items.map(({ number, title }) => [number, title])).toEqual([['1', 'Calling of the Roll and Apologies for Absence'], ['2', 'Declarations of Interest'], ['3', 'Benches']]);
  expect([minutes.present, minutes.apologies].map((people) => people.map(({ name }) => name))).toEqual([['Mr A Larch', 'Mr B Elm', 'Mrs C Oak'], ['Mr D Yew']]);
});

test('items may be lettered, where none is numbered', () => {
  expect(heads(minutesOf('LICENSING SUB-COMMITTEE\n\nMinutes of a meeting held on Monday 12 January 2026.\n\nPresent: Councillors A Larch, B Elm and C Oak.\n\n(a)       Appointment of Chairman\n\nCouncillor Larch was elected Chairman.\n\n(b)       Declarations of Interest\n\nNone.\n\n(c)       Licensing Act 2003 – The Old Mill, Mill Lane\n\nThe Sub-Committee heard:\n\n(a)  the police; and\n\n(b)  the applicant.\n\nRESOLVED – T H A T the licence be granted.\n'))).toEqual([
    ['a', 'Appointment of Chairman', null],
    ['b', 'Declarations of Interest', null],
    ['c', 'Licensing Act 2003 – The Old Mill, Mill Lane', 'T H A T the licence be granted.'],
  ]);
});

test('the hours below the item on the length of the meeting end it', () => {
  expect(minutesOf(`${HEAD}${PRESENT}1. Apologies\nNone.\n2. Benches\nRESOLVED: That benches be bought.\n3. Duration of Meeting\n6.30 p.m. to 8.15 p.m.\n`).endTime).toBe('20:15');
});

describe('a vote on a motion and an amendment', () => {
  test.each([
    ['On a vote being taken, 30 votes were cast in favour of the motion and 12 votes in favour of the amendment, with 3 abstentions, and the motion was CARRIED.', [30, null, 3]],
    ['On a division, there voted:- For the motion by the Convener (9) – the Convener; For the amendment by Councillor Elm (1) – Councillor Elm; Against: none.', [9, 0, null]],
    ['The amendment was put to the vote with 5 votes in favour, 9 against and 1 abstention.', [5, 9, 1]],
  ])('“%s” counts those for the motion', (words, counted) => {
    expect(minutesOf(`${HEAD}${PRESENT}1. APOLOGIES\n\nNone.\n\n2. BENCHES\n\n${words}\n\n3. TREES\n\nRESOLVED – That trees be planted.\n`).items[1]?.votes.map((vote) => [vote.for, vote.against, vote.abstaining])).toEqual([counted]);
  });
});

describe('numbers that stand alone', () => {
  const HEAD = 'MINUTES OF THE MEETING OF THE PARKS COMMITTEE HELD ON MONDAY 12 JANUARY 2026 AT 6.30 PM\n\nPresent: Councillors A Larch and B Elm\n\n';
  const titles = (text: string): unknown => readingOf(`${HEAD}${text}`).minutes[0]?.items.map(({ number, title, paragraphs }) => [number, title, paragraphs.map((one) => one.text)]);

  test('are of the titles above them, where each has one', () => {
    expect(titles('Apologies for Absence\n12.\n\nNone.\n\nMinutes of the last meeting\n13.\n\nThey were agreed.\n\nBenches\n14.\n\nOak was liked.\n\nDate of next meeting\n15.\n\nIn May.\n')).toEqual([['12', 'Apologies for Absence', ['None.']], ['13', 'Minutes of the last meeting', ['They were agreed.']], ['14', 'Benches', ['Oak was liked.']], ['15', 'Date of next meeting', ['In May.']]]);
  });

  test('are of the titles below them, where those stand there', () => {
    expect(titles('12.\nApologies for Absence\n\nNone.\n\n13.\nMinutes of the last meeting\n\nThey were agreed.\n\n14.\nBenches\n\nOak was liked.\n')).toEqual([['12', 'Apologies for Absence', ['None.']], ['13', 'Minutes of the last meeting', ['They were agreed.']], ['14', 'Benches', ['Oak was liked.']]]);
  });
});
