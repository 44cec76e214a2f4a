import { readPack } from '../../../../../src/packs/readPack';
import type { Reading } from '../../../../../src/packs/reading';

const WHEN = 'Tuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\n';
const AGENDA = 'AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n\n';
const minutesOf = (body: string): string => `Minutes\n\n${body}\n\nTuesday 4 February 2025\n\nPresent: Ann Larch (Chair)\n\n1. Apologies\n\nNone.\n\n2. Minutes\n\nResolved: That they be signed.\n`;

function readingOf(text: string): Reading {
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}

test('a name set on two lines is whole where the papers print both together, and its minutes are its own', () => {
  const { meeting, minutes } = readingOf(`          NORTHDALE AND WOLD\n          INTEGRATION JOINT BOARD\n\n${WHEN}${AGENDA}${minutesOf('Northdale and Wold Integration Joint Board')}`);
  expect(meeting).toMatchObject({ committee: 'Northdale and Wold Integration Joint Board', lines: { committee: 1 } });
  expect(minutes.map(({ standing }) => standing)).toEqual(['thisBody']);
});

test.each([
  ['the council’s name', 'CITY OF ELMFORD\nPARKS COMMITTEE', 'City of Elmford Parks Committee'],
  ['what no paper prints with it', 'GREEN AND OPEN\nPARKS COMMITTEE', 'Parks Committee'],
])('above the name, %s is none of it', (_what, head, minuted) => {
  expect(readingOf(`${head}\n\n${WHEN}${AGENDA}${minutesOf(minuted)}`).meeting.committee).toBe('PARKS COMMITTEE');
});

test('“Board Meeting in Public of” is no part of a board’s name', () => {
  const { minutes } = readingOf(`Elmford Care Board\n\n${WHEN}${AGENDA}Minutes of the Board Meeting in Public of Elmford Care Board\nheld on Tuesday 4 February 2025 at 2 pm\n\nMembers present\nAnn Larch   Chair\n\n1. Apologies\n\nNone.\n\n2. Minutes\n\nResolved: That they be signed.\n`);
  expect(minutes.map(({ body, standing }) => [body, standing])).toEqual([['Elmford Care Board', 'thisBody']]);
});

test('the day of a letter is not that of the meeting it asks to, nor half of the council’s name the body', () => {
  const letter = 'ELMFORD\nDISTRICT COUNCIL\n\nPlease ask for:  Ann Larch\nDate:            24 February 2025\n\nDear Councillor,\n\nPARKS COMMITTEE\n\nYou are invited to a meeting of the Parks Committee to be held in the Council\nChamber, Mill Street on TUESDAY 4 MARCH 2025 at 6.00 pm.\n\n';
  expect(readingOf(letter + AGENDA).meeting).toMatchObject({ committee: 'PARKS COMMITTEE', date: '2025-03-04', time: '18:00', venue: 'Council Chamber, Mill Street' });
});

test('a label in two tongues has its value beside it', () => {
  const sheet = 'PARKS COMMITTEE\n\nDyddiad / Date:      Tuesday, 4 March 2025\nAmser / Time:        10.00 a.m.\nLleoliad / Venue:    Siambr / Chamber, County Hall\nCyswllt / Contact:   Ann Larch\n\n';
  expect(readingOf(sheet + AGENDA).meeting).toMatchObject({ date: '2025-03-04', time: '10:00', venue: 'Siambr / Chamber, County Hall', contact: { name: 'Ann Larch' } });
});

test('an address broken within a street’s name is put together', () => {
  const sheet = 'Parks Committee\n\nDate:    Tuesday 4 March 2025\nTime:    6.30pm\nVenue:   Committee Room 2, Civic Centre, 14 Orchard\n         Road, Elmford\n\n';
  expect(readingOf(sheet + AGENDA).meeting.venue).toBe('Committee Room 2, Civic Centre, 14 Orchard Road, Elmford');
});

test.each([
  ['a service’s label', 'Democratic Services contact: Ann Larch, 01632 960000, dem@elmford.example\n'],
  ['who put the agenda together', 'Agenda compiled by: Ann Larch, Governance Services, tel 01632 960000\n'],
])('whom to ask is read behind %s', (_what, line) => {
  expect(readingOf(`Parks Committee\n\n${WHEN}${line}\n${AGENDA}`).meeting.contact).toMatchObject({ name: 'Ann Larch', phone: '01632 960000' });
});

test('a clerk who signs the summons is whom to ask, at the number of the letterhead', () => {
  const summons = 'ELM TOWN COUNCIL\nThe Guildhall\nTel 01632 960000       clerk@elm.example\n\nYou are summoned to a meeting of the Town Council to be held in the Guildhall on\nMONDAY 3rd MARCH 2025 at 7.15pm.\n\nJ Larch-Elm, Town Clerk                    24th February 2025\n\n';
  expect(readingOf(summons + AGENDA).meeting.contact).toEqual({ name: 'J Larch-Elm', email: 'clerk@elm.example', phone: '01632 960000' });
});
