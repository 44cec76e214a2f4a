import { readPack } from '../../../../../src/packs/readPack';
import type { Reading } from '../../../../../src/packs/reading';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';

function readingOf(text: string): Reading {
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}

const numbersOf = (agenda: string): readonly (string | null)[] => readingOf(`${FRONT}AGENDA\n\n${agenda}\n`).agendaItems.map(({ number }) => number);

describe('items with Roman numbers below another', () => {
  test('are items of their own where each has a title', () => {
    expect(numbersOf('1. Apologies\n2. Planning\n   (i) Hollin Farm: two dwellings\n   (ii) 11 Mill Brow: loft\n3. Benches')).toEqual(['1', '2', '2i', '2ii', '3']);
  });

  test('are the clauses of a note where they are sentences', () => {
    expect(numbersOf('1. Apologies\n2. Planning\n   (i) that the plans be noted;\n   (ii) that the reply be sent.\n3. Benches')).toEqual(['1', '2', '3']);
  });

  test('part no lettered items', () => {
    expect(numbersOf('1. Apologies\n2. Finance\n   (a) Payments\n       (i) to pay the clerk;\n       (ii) to pay for the hall.\n   (b) Budget\n3. Benches')).toEqual(['1', '2', '2a', '2b', '3']);
  });

  test('leave the letter i behind h a letter', () => {
    const letters = [...'abcdefghij'].map((letter) => `(${letter}) Bench ${letter.toUpperCase()}`).join('\n');
    expect(numbersOf(`1. Apologies\n2. Benches\n${letters}\n3. Trees`)).toEqual(['1', '2', ...[...'abcdefghij'].map((letter) => `2${letter}`), '3']);
  });
});

test('an agenda’s heading heads the first list below it, and not a table of actions further down', () => {
  const text = `${FRONT}Item                                     Page\n\n6.    Action tracker                        1\n\n9.    Audit progress                        5\n\n11.   Risk register                         9\n\nACTION TRACKER\n\nNo   Action                     Owner              Due\n\n1    Mend the weir.             Head of Rivers     May 2027\n\n2    Paint the gate.            Head of Parks      June 2027\n\n3    Plant the trees.           Head of Parks      June 2027\n\n4    Count the benches.         Head of Parks      June 2027\n`;
  const { agendaItems, actions } = readingOf(text);
  expect(agendaItems.map(({ number }) => number)).toEqual(['6', '9', '11']);
  expect(actions.map(({ request }) => request)).toEqual(['Mend the weir.', 'Paint the gate.', 'Plant the trees.', 'Count the benches.']);
});

test('the corners of a report’s first page end the last item’s note', () => {
  const text = `${FRONT}AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n\nParks Committee                    Item 3\n4 March 2025\n\nREPORT BY HEAD OF PARKS\n\nTHE WEIR GARDENS\n\nWard: West\nCase officer: Ann Lee, Surveyor\n\n1. SUMMARY\n\nThe benches are old.\n\n2. RECOMMENDATION\n\nThat the list be approved.\n`;
  const { agendaItems, reports } = readingOf(text);
  expect(agendaItems.at(-1)).toMatchObject({ number: '3', note: null });
  expect(reports.map(({ agendaItem, title, author, recommendations }) => [agendaItem, title, author, recommendations])).toEqual([['3', 'THE WEIR GARDENS', 'Ann Lee', ['That the list be approved.']]]);
});

test('an agenda’s heading and the offices of those in the chair may be printed in two tongues', () => {
  const { members, problems } = readingOf(`${FRONT}Cathraiche / Convener: Councillor Ann Larch\nIar-chathraiche / Vice-Convener: Councillor Ben Elm\nBuill / Members: Councillors Cora Ash, Dai Oak and Eve Yew\n\nCLÀR-GNOTHAICH / AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n`);
  expect(members.map(({ name, role }) => [name, role])).toEqual([['Councillor Ann Larch', 'convener'], ['Councillor Ben Elm', 'vice convener'], ['Cora Ash', null], ['Dai Oak', null], ['Eve Yew', null]]);
  expect(problems).toEqual([]);
});

describe('a supplement that has no agenda’s heading', () => {
  const supplement = (...lines: readonly string[]): Reading => readingOf(`${FRONT}${lines.join('\n')}\n`);

  test('is read from the first number below the word, and its gaps are none', () => {
    const { agendaItems, problems } = supplement('Supplementary Papers', '', '7.   Land at Mill Lane      (Pages 3 - 8)', '', '9.   The Old Dairy           (Pages 9 - 12)');
    expect(agendaItems.map(({ number, title, pages }) => [number, title, pages?.from])).toEqual([['7', 'Land at Mill Lane', 3], ['9', 'The Old Dairy', 9]]);
    expect(problems.map(({ kind, value }) => [kind, value])).toEqual([['uncertain', 'agendaItems']]);
  });

  test('may list one paper, as its contents', () => {
    expect(supplement('Supplement 1', '', 'Contents', '', '5.  Update sheet (Pages 3 - 8)').agendaItems).toMatchObject([{ number: '5', title: 'Update sheet', pages: { from: 3, to: 8 } }]);
  });
});

describe('how an item’s paper comes', () => {
  test('may have a column of its own: its pages, its letter, or that it follows', () => {
    const items = readingOf('Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm, Town Hall\n\nAGENDA\n\nItem  Time   Title                 Lead         Purpose    Paper\n\n1     10.00  Apologies             Chair                   Verbal\n2     10.05  Minutes               Chair        Approve    Pages 5-12\n3     10.10  Benches               Ann Larch    Note       Paper C to follow\n').agendaItems;
    expect(items.map(({ title, pages, toFollow, note }) => [title, pages, toFollow, note?.split('\n')[0]])).toEqual([
      ['Apologies', null, false, 'Verbal'],
      ['Minutes', { from: 5, to: 12 }, false, '10.05'],
      ['Benches', null, true, 'Paper C to follow'],
    ]);
  });

  test('is none of the title, and its page is none of who reports', () => {
    const items = readingOf('Parks Committee\n\nTuesday 4 March 2025 at 6.30 pm, Town Hall\n\nAGENDA\n\n1. Apologies\n2. Minutes of 2 December 2024 – attached, page 4\n3. Benches – report of the Head of Parks, page 25\n').agendaItems;
    expect(items.map(({ title, pages, reportOf }) => [title, pages, reportOf])).toEqual([['Apologies', null, null], ['Minutes of 2 December 2024', { from: 4, to: 4 }, null], ['Benches', { from: 25, to: 25 }, 'Head of Parks']]);
  });
});
