import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../../src/packs/readPack';

/** Real packs are kept beside the project and not in it; where they are, the reader is scored on them. */
const folder = path.resolve(__dirname, '../../../../shared/packs');
const asked = ['meeting', 'agenda', 'agenda details', 'timings', 'minutes', 'minuted actions', 'reports', 'report authors', 'recommendations', 'actions', 'action due dates', 'action progress', 'allocations', 'public questions'];
const present = existsSync(folder) ? readdirSync(folder).filter((pack) => existsSync(path.join(folder, pack, 'pack.txt'))) : [];

if (present.length === 0) {
  test('the real packs are not here: scores not taken', () => {
    expect(present).toEqual([]);
  });
} else {
  for (const pack of present) {
    const scores = scoresOf(pack);
    // The score has a line for each group that the answer states.
    test.each(asked.filter((group) => group === 'meeting' || scores.has(group)))(`${pack} scores 0.95 or more for %s`, (group) => {
      expect(scores.get(group)).toBeGreaterThanOrEqual(0.95);
    });
    const lists = ['present', 'apologies'].filter((group) => scores.has(group));
    // One of the packs has lists of names whose columns its conversion to text has interleaved.
    if (lists.length > 0) {
      test.each(lists)(`${pack} scores 0.85 or more for %s`, (group) => {
        expect(scores.get(group)).toBeGreaterThanOrEqual(0.85);
      });
    }
  }
}

function scoresOf(pack: string): ReadonlyMap<string, number> {
  const result = readPack({ document: 'pack.txt', bytes: readFileSync(path.join(folder, pack, 'pack.txt')) });
  const reading = result.kind === 'read' ? result.reading : {};
  const scored = spawnSync(process.execPath, [path.join(folder, 'score.mjs'), path.join(folder, pack, 'expected.json'), '-'], { input: JSON.stringify(reading), encoding: 'utf8' });
  return new Map([...scored.stdout.matchAll(/^([a-z ]+?)\s+(\d\.\d{3})\b/gm)].map(([, group = '', score]) => [group, Number(score)]));
}
