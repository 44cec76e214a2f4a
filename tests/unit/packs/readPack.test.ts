import fc from 'fast-check';
import { readPack } from '../../../src/packs/readPack';
import type { Reading } from '../../../src/packs/reading';
import { splitLines } from '../../../src/packs/readers/textReader';
import { examples } from '../../examples';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readText = (text: string): ReturnType<typeof readPack> => readPack({ document: 'pack.txt', bytes: bytesOf(text) });

function readingOf(text: string): Reading {
  const result = readText(text);
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}

function refusalOf(bytes: Uint8Array): string {
  const result = readPack({ document: 'pack.txt', bytes });
  if (result.kind === 'read') throw new Error('The file was read as a pack.');
  return result.message;
}

const numbersOf = (text: string): (string | null)[] => readingOf(text).agendaItems.map((item) => item.number);

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';

describe('a file that is no pack', () => {
  test.each([
    ['an empty file', '', 'The file is empty'],
    ['blank space', ' \n\t\n  ', 'blank space'],
    ['a JSON file', '{"agenda": [{"number": 1}]}', 'JSON'],
    ['a JSON file cut in half', '{"agenda": [{"numb', 'JSON'],
    ['a web server’s error page', '<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>', 'web page'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'PDF'],
    ['a novel', 'CHAPTER I\n\nIt was a dark night on the moor.\n\nCHAPTER II\n\n1. He counted once.\n2. He counted twice.\n3. The committee of crows sat still.\n', 'does not look like a committee pack'],
    ['a recipe with numbers', 'Bread\n\n1. Weigh the flour\n2. Add water\n3. Knead\n4. Bake\n', 'does not look like a committee pack'],
  ])('%s is refused with its reason', (_what, text, reason) => {
    expect(refusalOf(bytesOf(text))).toContain(reason);
  });

  test('a binary file is refused as no text', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);
    expect(refusalOf(bytes)).toContain('not text');
  });

  test('a front sheet cut off before its agenda is refused as cut off', () => {
    expect(refusalOf(bytesOf(FRONT))).toContain('cut off');
  });
});

describe('a pack cut off inside its agenda', () => {
  const agenda = `${FRONT}AGENDA\n\n1. Apologies\n\n2. Minutes\n\n3. Mowing contract\n`;

  test('ends with a problem on the line where it ends', () => {
    const { problems } = readingOf(`${agenda}Report of the Head of`);
    expect(problems.map(({ line }) => line)).toEqual([12]);
    expect(problems[0]?.message).toContain('cut off');
  });

  test('or later, inside a report, is told by the sentence that has no end', () => {
    const { problems } = readingOf(`${agenda}Report to: Parks Committee\nSubject: Mowing\n\nThe contract for mowing was let to the firm that had asked for the`);
    expect(problems.map(({ line }) => line)).toEqual([15]);
  });

  test('has none when the agenda is whole and nothing follows', () => {
    expect(readingOf(`${agenda}Report of the Head of Parks.\n`).problems).toEqual([]);
  });
});

describe('where an agenda ends', () => {
  const agenda = `${FRONT}AGENDA\n\n1. Apologies\n\n2. Declarations\n\n3. Minutes\n\n4. Any other business\n\n`;

  test('minutes whose numbers go on where the agenda stopped stay out of it', () => {
    const minutes = 'Parks Committee\n\nMinutes of the meeting of the Parks Committee held on 4 February 2025\n\nPresent: Councillor Larch\n\n5. Apologies\n\n6. Minutes\n';
    expect(numbersOf(agenda + minutes)).toEqual(['1', '2', '3', '4']);
  });

  test('minutes without a list of those present stay out of it', () => {
    const minutes = 'PARKS COMMITTEE\n\n1. Apologies\n\nThere were none.\n\n2. Declarations\n\nThere were none.\n\n3. Minutes\n\nAgreed.\n\n4. Trees\n\n5. Benches\n';
    expect(numbersOf(agenda + minutes)).toEqual(['1', '2', '3', '4']);
  });

  test('the paragraphs of a report stay out of it', () => {
    const report = 'Report to: Parks Committee\nSubject: Benches\n\n5. Background\n\nText.\n\n6. Options\n';
    expect(numbersOf(agenda + report)).toEqual(['1', '2', '3', '4']);
  });

  test('a list of three in a note does not open items', () => {
    const withList = `${FRONT}AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\nThe Committee is asked to agree:\n1. that oak be used;\n2. that ten be bought;\n3. that they be placed;\n4. that the Chair report back.\n\n4. Trees\n\n5. Any other business\n`;
    expect(readingOf(withList).agendaItems.map((item) => item.title)).toEqual(['Apologies', 'Minutes', 'Benches', 'Trees', 'Any other business']);
  });

  test('a list of contents above it is not taken for it', () => {
    const contents = `${FRONT}CONTENTS\n\n1. Apologies ........ 1\n2. Minutes ........ 2\n3. Benches ........ 9\n\n`;
    expect(readingOf(`${contents}AGENDA\n\n1. Apologies\n2. Minutes (Pages 2 - 8)\n3. Benches (Pages 9 - 12)\n`).agendaItems.map((item) => item.line)).toEqual([13, 14, 15]);
  });
});

describe('numbers and titles', () => {
  const titles = ['Apologies', 'Minutes', 'Mill Lane: new benches', 'Any other business'];
  const withNumbers = (number: (count: number) => string): string => `${FRONT}AGENDA\n\n${titles.map((title, index) => `${number(index + 1)}${title}`).join('\n\n')}\n`;

  test.each([
    ['1.', (count: number) => `${String(count)}. `],
    ['1)', (count: number) => `${String(count)}) `],
    ['(1)', (count: number) => `(${String(count)}) `],
    ['1 and a gap', (count: number) => `${String(count)}    `],
    ['Item 1:', (count: number) => `Item ${String(count)}: `],
    ['Agenda item 1 on a line of its own', (count: number) => `Agenda item ${String(count)}\n`],
    ['1. on a line of its own', (count: number) => `${String(count)}.\n\n`],
    ['a list dash', (count: number) => `- ${String(count)}. `],
    ['bold', (count: number) => `**${String(count)}.** `],
  ])('may be printed as %s', (_style, number) => {
    expect(readingOf(withNumbers(number)).agendaItems.map((item) => [item.number, item.title])).toEqual(titles.map((title, index) => [String(index + 1), title]));
  });

  test.each(['3a', '3(a)', '3 (a)', '3A'])('a sub-item printed %s is item 3a', (printed) => {
    expect(numbersOf(`${FRONT}AGENDA\n\n1. Apologies\n2. Minutes\n3. Planning\n${printed}. Mill Lane\n4. Trees\n`)).toEqual(['1', '2', '3', '3a', '4']);
  });

  test('a star is a star and bold is not', () => {
    const items = readingOf(`${FRONT}AGENDA\n\n1. **APOLOGIES**\n2. *MINUTES\n3. ***TREES**\n4. *Benches*\n`).agendaItems;
    expect(items.map((item) => [item.title, item.starred])).toEqual([['APOLOGIES', false], ['MINUTES', true], ['TREES', true], ['Benches', false]]);
  });

  test('a title in capitals goes on over its lines, and the note below it does not', () => {
    const items = readingOf(`${FRONT}AGENDA\n\n1. APOLOGIES\n\n2. ANY OTHER BUSINESS WHICH THE COMMITTEE AGREE WHILST\nTHE PUBLIC ARE EXCLUDED\nThe Chair will say what is urgent.\n\n3. MINUTES\n`).agendaItems;
    expect(items[1]).toMatchObject({ title: 'ANY OTHER BUSINESS WHICH THE COMMITTEE AGREE WHILST THE PUBLIC ARE EXCLUDED', note: 'The Chair will say what is urgent.' });
  });
});

describe('the part an item stands in', () => {
  const partsOf = (agenda: string): string[] => readingOf(`${FRONT}AGENDA\n\n1. Apologies\n${agenda}`).agendaItems.map((item) => item.part);
  const motion = 'Exclusion of the public\nThat under Section 100A(4) of the Local Government Act 1972 the public be excluded for the following items, which involve exempt information as defined in paragraph 3 of Part 1 of Schedule 12A.\n';

  test.each(['Part 2 - Non-Public Reports', 'PART II (EXEMPT)', 'Part B – Confidential', 'Exempt items', 'EXEMPT BUSINESS', 'Items from which the public may be excluded', 'PART TWO', 'Confidential Reports:'])('changes at “%s”', (heading) => {
    expect(partsOf(`2. Minutes\n\n${heading}\n\n3. Land sale\n`)).toEqual(['public', 'public', 'non-public']);
  });

  test('changes at the heading and not at the motion, where there are both', () => {
    expect(partsOf(`2. ${motion}\n3. Any other business\n\nPart 2 - Exempt\n\n4. Land sale\n`)).toEqual(['public', 'public', 'public', 'non-public']);
  });

  test('changes at the motion where there is no heading', () => {
    expect(partsOf(`2. ${motion}\n3. Land sale\n`)).toEqual(['public', 'public', 'non-public']);
  });

  test('does not change at a motion that only asks whether there is anything to exclude for', () => {
    expect(partsOf('2. Exclusion of the public\nTo identify items where resolutions may be moved to exclude the public.\n3. Benches\n')).toEqual(['public', 'public', 'public']);
  });

  test('does not change at a second part that is not closed', () => {
    expect(partsOf('2. Minutes\n\nPart 2 - Items for information\n\n3. Benches\n')).toEqual(['public', 'public', 'public']);
  });

  test('comes with the paragraph that the motion cites', () => {
    expect(readingOf(`${FRONT}AGENDA\n\n1. Apologies\n2. ${motion}\n3. Land sale\n`).agendaItems[2]?.exemptBasis).toBe('paragraph 3 of Part 1 of Schedule 12A');
  });
});

describe('any text whatever', () => {
  const scrap = fc.oneof(
    fc.constantFrom('AGENDA', 'Part 2 - Exempt', '1. Apologies', '2. Minutes (Pages 3 - 8)', '3) *Trees', '(a) Oak', 'For Decision', 'Present:', 'Date: Tuesday 31/04/2025', 'Item\tTitle\tPage', '1\tApologies\t', '| 2 | Minutes | 3-4 |', 'Members: Councillor A Larch (Chair)', 'Minutes of the meeting of the Board held on', '\f', '', '**', 'Report to: X', 'Subject: Y'),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  test('is read without a throw, and every line it names exists', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), (scraps, ending) => {
        const text = scraps.join(ending);
        const result = readText(text);
        if (result.kind === 'refused') return result.message !== '';
        const { meeting, members, agendaItems, problems } = result.reading;
        const last = splitLines(text).length;
        const named = [...Object.values(meeting.lines), ...members.map((member) => member.line), ...agendaItems.map((item) => item.line), ...problems.flatMap((problem) => problem.line ?? [])];
        return named.every((line) => Number.isInteger(line) && line >= 1 && line <= last);
      }),
      examples(500),
    );
  });

  test('in any bytes is read or refused without a throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => ['read', 'refused'].includes(readPack({ document: 'x', bytes }).kind)), examples());
  });

  test.each([
    ['a list on every line', `${FRONT}AGENDA\n${'1. Apologies\n2. (((((((\n'.repeat(180_000)}`],
    ['one line of five million characters', `${FRONT}AGENDA\n1. Apologies\n2. ${'(a '.repeat(1_700_000)}`],
    ['nothing but spaces and full stops', `${FRONT}AGENDA\n1. Minutes ${' .'.repeat(2_500_000)}`],
    ['"Present" on every line', `${FRONT}AGENDA\n${'Present:\nMinutes of the meeting held\n'.repeat(120_000)}`],
    ['tabs and pipes on every line', `${FRONT}Item\tTitle\tPage\n${'1\tApologies\t|\t|<b>&amp;[x](y\n'.repeat(150_000)}`],
    ['ascending numbers without end', `${FRONT}AGENDA\n${Array.from({ length: 300_000 }, (_, index) => `${String(index + 1)}. Minutes`).join('\n')}`],
  ])('of five megabytes comes to an end: %s', (_what, text) => {
    expect(['read', 'refused']).toContain(readText(text).kind);
  });
});

test('a word that a line’s end has broken is whole wherever it is read, and a hyphen of its own stays', () => {
  const answer = readPack({
    document: 'pack.txt',
    bytes: Buffer.from(['SCRUTINY COMMITTEE', 'Tuesday 14 April 2026 at 6.30 pm', '', 'AGENDA', '', '1. Apologies', '2. Review of transport arrange-', 'ments for young people', 'Report of the Head of Community Ser-', 'vices', '3. Self-', 'assessment', ''].join('\n')),
  });
  expect(answer.kind === 'read' ? answer.reading.agendaItems.map(({ title, reportOf }) => [title, reportOf]) : answer.message).toEqual([['Apologies', null], ['Review of transport arrangements for young people', 'Head of Community Services'], ['Self-assessment', null]]);
});

test('a report with nothing but its item’s number above it is no note of the agenda’s last item', () => {
  const answer = readText('SCRUTINY COMMITTEE\nTuesday 14 April 2026 at 6.30 pm\n\nAGENDA\n\n1. Apologies\n2. Road repairs\n3. Questions\n\nItem 2\n\nROAD REPAIRS\n\nReport by Director of Roads\n\nRECOMMENDATION\nThat it be noted.\n');
  expect(answer.kind === 'read' ? [answer.reading.agendaItems.map(({ note }) => note), answer.reading.reports.map(({ agendaItem }) => agendaItem)] : answer.message).toEqual([[null, null, null], ['2']]);
});
