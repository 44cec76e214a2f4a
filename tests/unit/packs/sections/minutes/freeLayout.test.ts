import { readPack } from '../../../../../src/packs/readPack';
import { readingOf } from '../readingOf';

const HEAD = ['Low Barrow Parish Council', 'Meeting of Monday 9 March 2026', ''];
const minutesOf = (...lines: readonly string[]) => readingOf([...HEAD, ...lines].join('\n')).minutes;
const itemsOf = (...lines: readonly string[]) => minutesOf(...lines)[0]?.items.map(({ number, title }) => [number, title]) ?? null;

const PROSE = ['1. Apologies: none.', '2. Minutes. The minutes of February were signed.', '3. Ditches – the Clerk will write to the farmer.'];

test('titles stand in front of what was said, behind a colon, a full stop or a dash', () => {
  expect(itemsOf('Present: Cllrs A Ash (Chair), B Birch. In attendance: Clerk.', '', ...PROSE, '', 'The meeting closed at 9.15pm.')).toEqual([['1', 'Apologies'], ['2', 'Minutes'], ['3', 'Ditches']]);
});

test('items that stand in one paragraph each have a line of their own, to which they can be said to belong', () => {
  const [minutes] = minutesOf(`Present: Cllrs A Ash (Chair), B Birch. In attendance: Clerk. ${PROSE.join(' ')} The meeting closed at 9.15pm.`, '', 'Signed ......... Chairman');
  expect(minutes?.items.map(({ title }) => title)).toEqual(['Apologies', 'Minutes', 'Ditches']);
  expect(new Set(minutes?.items.map(({ line }) => line)).size).toBe(3);
  expect(minutes?.endTime).toBe('21:15');
});

test('the lines below such a paragraph are counted on, so that each value stands where it is shown', () => {
  const text = [...HEAD, `Present: Cllrs A Ash (Chair), B Birch. In attendance: Clerk. ${PROSE.join(' ')}`, 'It was RESOLVED to close the meeting at 9.15pm.'].join('\n');
  const result = readPack({ document: 'm.txt', bytes: new TextEncoder().encode(text) });
  expect(result.kind === 'read' ? result.lines.map(({ number }) => number) : []).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('several lists in one row are lists of their own', () => {
  const [minutes] = minutesOf('Present: Cllrs A Ash (Chair) and B Birch. Apologies: Cllr C Cole. In attendance: D Dunn (Clerk).', '', ...PROSE);
  expect(minutes?.present.map(({ name }) => name)).toEqual(['Cllr A Ash', 'Cllr B Birch']);
  expect(minutes?.apologies.map(({ name }) => name)).toEqual(['Cllr C Cole']);
});

test('councillors in attendance, where nobody is listed as present, are asked about', () => {
  const reading = readingOf([...HEAD, 'In attendance: Cllr A Ash (Chair), Cllr B Birch. D Dunn (Clerk).', '', ...PROSE, '', 'The meeting closed at 9.15pm.'].join('\n'));
  expect(reading.minutes[0]?.present.map(({ name }) => name)).toEqual(['Cllr A Ash', 'Cllr B Birch']);
  expect(reading.problems.filter(({ value }) => value === 'minutes[0].present').map(({ kind }) => kind)).toEqual(['uncertain']);
});

test('the clerk who is listed among those present is an officer', () => {
  const [minutes] = minutesOf('Present', 'Cllr Ann Ash', 'Cllr Ben Birch', 'Mrs D. Dunn, Parish Clerk', '', ...PROSE);
  expect(minutes?.present.map(({ name }) => name)).toEqual(['Cllr Ann Ash', 'Cllr Ben Birch']);
  expect(minutes?.officers.map(({ name }) => name)).toEqual(['Mrs D. Dunn']);
});

test('a numbered list in a paragraph that is no business stays as it is', () => {
  const text = [...HEAD, `Present: Cllrs A Ash and B Birch, who wanted 1. A new bench by the ford for walkers. 2. Gravel on the path to it. 3. A sign at the road that says where it leads.`, '', ...PROSE].join('\n');
  const result = readPack({ document: 'm.txt', bytes: new TextEncoder().encode(text) });
  expect(result.kind === 'read' ? result.lines.length : 0).toBe(text.split('\n').length);
});

test('numbered paragraphs of one item are no items', () => {
  expect(itemsOf('Present: Cllrs A Ash and B Birch', '', '1. APOLOGIES', 'None.', '', '2. MINUTES', 'Signed.', '', '3. DITCHES', '1. The first ditch: it is full.', '2. The second ditch: it is dry.', '', '4. NEXT MEETING', 'In May.')).toEqual([['1', 'APOLOGIES'], ['2', 'MINUTES'], ['3', 'DITCHES'], ['4', 'NEXT MEETING']]);
});
