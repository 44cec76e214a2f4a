import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWebPage } from '../../../src/packs/readers/web/readWebPage';
import { readLines } from '../../../src/packs/readPack';

test('a record of decision that a committee system shows is read as one, without what frames its page', async () => {
  const page = await readWebPage(readFileSync(path.join(__dirname, '../../fixtures/web/records/decision-details.html')), {});
  if (page.kind === 'refused') throw new Error(page.message);
  const texts = page.lines.map(({ text }) => text).filter((text) => text !== '');
  expect(texts.slice(0, 4)).toEqual(['Decision details', 'Resurfacing of Quay Street', 'Decision Maker: Cabinet Member for Highways', 'Decision status: Recommendations Approved']);
  expect(texts.join('\n')).not.toMatch(/Home|View issue|120 KB/);
  expect(texts.at(-1)).toBe('Accompanying Documents: Report to the Cabinet Member');
  const result = readLines(page.lines, 'decision.html', page.problems);
  expect(result.kind === 'read' ? result.reading.decisions : result.message).toMatchObject([
    {
      title: 'Resurfacing of Quay Street',
      decisionMaker: 'Cabinet Member for Highways',
      keyDecision: 'No',
      decision: '(1) That the resurfacing of Quay Street be approved at a cost of £184,000.\n(2) That the works begin in May 2026.',
      date: '2026-02-13',
      reasons: 'The surface has failed its inspection.',
    },
  ]);
});
