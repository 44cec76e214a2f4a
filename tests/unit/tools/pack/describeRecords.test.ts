import { readPack } from '../../../../src/packs/readPack';
import { describeReading } from '../../../../tools/pack/describeReading';

const MINUTES = `PARKS COMMITTEE

MINUTES of the meeting held on Monday 12 January 2026 at 6.30 pm

Present: Councillors A Larch (Chair) and B Elm
Apologies: Councillor C Ash

1. DECLARATIONS OF INTEREST
None.

2. BENCHES
RESOLVED – That benches be bought.
ACTION: Head of Parks to order ten benches by 31 March 2026.

PART 2 – EXEMPT

3. CONTRACT MATTER
Noted.
`;

function told(text: string): string {
  const result = readPack({ document: 'minutes.txt', bytes: new TextEncoder().encode(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  return describeReading(result.reading);
}

test('minutes are told with who was there, what was resolved and what is to be done, each with its line', () => {
  const said = told(MINUTES);
  expect(said).toContain('Minutes of PARKS COMMITTEE, 2026-01-12  [line 1]');
  expect(said).toMatch(/Present: .*A Larch, .*B Elm/);
  expect(said).toMatch(/Apologies: .*C Ash/);
  expect(said).toContain('     2  BENCHES  [line 11]\n        Resolved: That benches be bought.');
  expect(said).toContain('     3  CONTRACT MATTER (not public)  [line 17]');
  expect(said).toMatch(/Action: .*order ten benches.* · Head of Parks · due .*31 March 2026.*\[line 13\]/);
});

test('what a pack does not have is not told', () => {
  expect(told('Parks Committee\nTuesday 4 March 2025 at 6.30 pm\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Trees\n')).not.toMatch(/^(?:Minutes of|Reports|Actions|Allocations|Public questions)/m);
});
