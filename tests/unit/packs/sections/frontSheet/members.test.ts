import { readPack } from '../../../../../src/packs/readPack';
import type { Reading } from '../../../../../src/packs/reading';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const AGENDA = 'AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n';

function readingOf(text: string): Reading {
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}

const memberNames = (text: string): string[] => readingOf(text).members.map(({ name }) => name);

test('page numbers among the names of members are no names', () => {
  const text = `${FRONT}Members:\nAnn Larch (Chair)\n\nPage 1\n\nBen Elm\nPage 2\nCora Ash\n\n${AGENDA}`;
  expect(memberNames(text)).toEqual(['Ann Larch', 'Ben Elm', 'Cora Ash']);
  expect(readingOf(text).problems.filter(({ value }) => value === 'members')).toEqual([]);
});

test.each([
  ['under its heading', 'Membership\nAnn Larch (Chair)\nBen Elm\nCora Ash\n'],
  ['a line each', 'Members:\nAnn Larch (Chair)\nBen Elm\nCora Ash\n\nMinutes of the meeting of the Parks Committee held on 4 February 2025\nPresent: Ann Larch\n'],
  ['behind a label', 'Members of the Committee: Ann Larch (Chair), Ben Elm and Cora Ash\n'],
  ['as it is addressed', 'To: Members of the Parks Committee\nAnn Larch (Chair)\nBen Elm\nCora Ash\n'],
])('members printed below the agenda are read: %s', (_how, below) => {
  expect(memberNames(`${FRONT}${AGENDA}\n${below}`)).toEqual(['Ann Larch', 'Ben Elm', 'Cora Ash']);
  expect(readingOf(`${FRONT}${AGENDA}\n${below}`).agendaItems.at(-1)).toMatchObject({ title: 'Benches', note: null });
});

test('what members are asked to do with an item is no membership', () => {
  expect(readingOf(`${FRONT}${AGENDA}\nMembers are asked to choose the colour.\n`).agendaItems.at(-1)?.note).toBe('Members are asked to choose the colour.');
});

test.each([
  ['above the agenda', `${FRONT}Barnaby Stoke\nDemocratic Services Officer\nbarnaby.stoke@example.org\n\n${AGENDA}`],
  ['below it', `${FRONT}${AGENDA}\nBarnaby Stoke\nDemocratic Services Officer\nbarnaby.stoke@example.org\n`],
  ['under a label', `${FRONT}Contact:\nBarnaby Stoke\nDemocratic Services Officer\nbarnaby.stoke@example.org\n\n${AGENDA}`],
])('a contact of name, post and address on a line each is read: %s', (_where, text) => {
  expect(readingOf(text).meeting.contact).toEqual({ name: 'Barnaby Stoke', email: 'barnaby.stoke@example.org', phone: null });
});
