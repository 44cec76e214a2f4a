import type { DecisionReading } from '../../../../../src/packs/decisionReading';
import { readFile } from '../../../../../src/packs/readFile';
import { readPack } from '../../../../../src/packs/readPack';
import type { MeetingReading, Problem } from '../../../../../src/packs/reading';

function recordIn(text: string): { readonly decision: DecisionReading | undefined; readonly problems: readonly Problem[]; readonly meeting: MeetingReading } {
  const result = readPack({ document: 'record.txt', bytes: Buffer.from(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  return { decision: result.reading.decisions[0], problems: result.reading.problems, meeting: result.reading.meeting };
}

const DAY = { title: 'Resurfacing of Mill Lane', decision: 'To approve the resurfacing.', date: '2026-04-14', decisionMaker: 'Director of Highways' };

test.each([
  ['above it', 'RECORD OF EXECUTIVE DECISION\n\nDecision maker: Director of Highways\nDate: 14 April 2026\nSubject: Resurfacing of Mill Lane\n\nDecision taken:\nTo approve the resurfacing.\n\nReasons: The road is worn.\n'],
  ['beside it', 'OFFICER DECISION RECORD\n\nTitle                 Resurfacing of Mill Lane\nDecision made by      Director of Highways\nDate                  14 April 2026\nDecision made         To approve\n                      the resurfacing.\nReason for decision   The road is worn.\n'],
  ['and a day beside the same words', 'RECORD OF OFFICER DECISION\n\nSubject: Resurfacing of Mill Lane\nTaken by: Director of Highways\nDecision taken: 14 April 2026\nThe decision taken: To approve the resurfacing.\nReasons: wear.\n'],
])('“Decision taken” may be the only label of a decision: %s', (_where, text) => {
  expect(recordIn(text).decision).toMatchObject(DAY);
  expect(recordIn(text).problems.filter(({ value }) => value?.startsWith('decisions'))).toEqual([]);
});

test('three labels make a record where its heading says that it is one, and its title may have none', () => {
  const { decision, problems } = recordIn('ELMFORD BOROUGH COUNCIL\nRECORD OF DECISION\n\nResurfacing of Mill Lane\n\nDecision taken: To approve the resurfacing.\nDecision taken on: 14 April 2026\nTaken by: Director of Highways\n');
  expect(decision).toMatchObject(DAY);
  expect(problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', line: 4, value: 'decisions[0].title' }));
});

test('“Decision taken” with a day beside it alone is the day, and that the decision is missing is said', () => {
  const { decision, problems } = recordIn('RECORD OF OFFICER DECISION\nTitle: Resurfacing of Mill Lane\nTaken by: Director of Highways\nDecision taken: 14 April 2026\nDecision:\nReasons: wear.\n');
  expect(decision).toMatchObject({ date: '2026-04-14', decision: null });
  expect(problems).toContainEqual(expect.objectContaining({ kind: 'missing', value: 'decisions[0].decision' }));
});

test('a decision taken by one person is taken nowhere, though its subject names a lane', () => {
  expect(recordIn('RECORD OF OFFICER DECISION\nDecision maker: Director of Highways\nDate: 14 April 2026\nSubject: Resurfacing of Mill Lane\nDecision: To approve the resurfacing.\n').meeting).toMatchObject({ venue: null, date: '2026-04-14' });
});

test('a decision in the cell of a page keeps a line for each item of its list, and the hours in it are none of a meeting', async () => {
  const html = '<html><body><h1>Notice of decision</h1><table><tr><th>Subject</th><td>The Lantern</td></tr><tr><th>Date of decision</th><td>3 March 2026</td></tr><tr><th>Decision taken by</th><td>Licensing Sub-Committee</td></tr><tr><th>Decision</th><td><p>The licence is modified:</p><ol><li>Sales end at 11.30 pm.</li><li>Two conditions are added.</li></ol></td></tr></table></body></html>';
  const result = await readFile({ document: 'record.html', bytes: new TextEncoder().encode(html) });
  expect(result.kind === 'read' ? result.reading.decisions[0]?.decision : result.message).toBe('The licence is modified:\n1. Sales end at 11.30 pm.\n2. Two conditions are added.');
  expect(result.kind === 'read' ? result.reading.meeting.time : result.message).toBeNull();
});

test('where no label names who decided, “Decided at meeting” does', () => {
  expect(recordIn('Decision details\nTrees of Mill Lane\nDecision status: Recommendations Approved\nIs Key decision?: No\nDecision taken\nCabinet agreed the recommendations.\nReason for decision\nTo save them.\nPublication date: 06/12/2026\nDate of decision: 03/12/2026\nDecided at meeting: 03/12/2026 - Cabinet\n').decision?.decisionMaker).toBe('Cabinet');
});

describe('the part of a record', () => {
  const record = (more: string) => recordIn(`RECORD OF OFFICER DECISION\n\nTitle: Lease of the kiosk\nTaken by: Head of Parks\nDate of decision: 14 April 2026\nDecision: To grant the lease.\nReasons: ${more}\n`);

  test('is closed by the paragraph that stands beside its label', () => {
    expect(record('rent.\nExemption: Paragraph 3 of Part 1 of Schedule 12A').decision?.part).toBe('non-public');
    expect(record('rent.\nStatus: Not exempt under paragraph 3 of Schedule 12A').decision?.part).toBe('public');
  });

  test('is in doubt where something in it is exempt', () => {
    const { decision, problems } = record('The rent is exempt information under paragraph 3 of Schedule 12A.');
    expect(decision?.part).toBe('public');
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', line: 7, value: 'decisions[0].part' }));
    expect(record('wear.').problems.filter(({ value }) => value === 'decisions[0].part')).toEqual([]);
  });
});
