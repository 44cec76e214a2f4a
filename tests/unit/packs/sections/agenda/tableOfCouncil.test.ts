import { readingOf } from '../readingOf';

const summons = (rows: string): string => `NETHER POLLARD COMMUNITY COUNCIL\n\nYou are summoned to the ORDINARY MEETING of the Council on Wednesday 4 March 2026 at 7.00 p.m. in the Institute.\n\n| Ref | Item | Lead | Papers |\n|---|---|---|---|\n${rows}\nCouncillors: Ann Larch (Chair), Ben Elm, one vacancy\n`;
const ROWS = '| 158/25-26 | Apologies | Chair | |\n| 159/25-26 | Declarations of interest | All | |\n| 160/25-26 | Minutes of 4 February 2026 | Chair | Paper 1 |\n';

test('the numbers of a table may be those of the council’s year, or bear the body’s letters', () => {
  expect(readingOf(summons(ROWS)).agendaItems.map(({ number, title }) => [number, title])).toEqual([['158/25-26', 'Apologies'], ['159/25-26', 'Declarations of interest'], ['160/25-26', 'Minutes of 4 February 2026']]);
  expect(readingOf(summons(ROWS.replace(/(\d+)\/25-26/g, 'PFC/$1'))).agendaItems.map(({ number }) => number)).toEqual(['PFC/158', 'PFC/159', 'PFC/160']);
});

test.each([
  ['| 161/25-26 | Staffing | Chair | Paper 4 (confidential) |\n', 'has a paper that is marked'],
  ['| 161/25-26 | Staffing - in committee, public excluded under the 1960 Act | Chair | |\n', 'seems to be marked'],
])('an item whose own words or paper close it is put among the closed, in doubt: %j', (row, doubt) => {
  const { agendaItems, problems } = readingOf(summons(ROWS + row));
  expect(agendaItems.at(-1)?.part).toBe('non-public');
  expect(problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'agendaItems[3].part', message: expect.stringContaining(doubt) as string }));
});

test('“the Council” is the community whose name heads the summons', () => {
  expect(readingOf(summons(ROWS)).meeting.committee).toBe('NETHER POLLARD COMMUNITY COUNCIL');
});

test('a vacancy told in words costs no member', () => {
  const { members, vacancies } = readingOf(summons(ROWS));
  expect(members.map(({ name }) => name)).toEqual(['Ann Larch', 'Ben Elm']);
  expect(vacancies).toHaveLength(1);
});

test.each([['PH/a', 'PH/b', 'PH/c'], ['(a)', '(b)', '(c)'], ['A', 'B', 'C'], ['i', 'ii', 'iii']])('a table that letters its items “%s”, “%s” has them as numbers', (...letters) => {
  const rows = ['To receive apologies', 'Interests', 'Bus shelter, High Street'].map((title, at) => `| ${letters[at] ?? ''} | ${title} | Clerk | |`).join('\n');
  const { agendaItems } = readingOf(summons(`${rows}\n`));
  expect(agendaItems.map(({ number, title }) => [number, title])).toEqual([[letters[0]?.replace(/[()]/g, ''), 'To receive apologies'], [letters[1]?.replace(/[()]/g, ''), 'Interests'], [letters[2]?.replace(/[()]/g, ''), 'Bus shelter, High Street']]);
});
