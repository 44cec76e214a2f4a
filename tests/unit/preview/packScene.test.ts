import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packScene } from '../../../preview/packScene';

const samples = path.join(__dirname, '../../../samples');
const folder = mkdtempSync(path.join(tmpdir(), 'pack-scene-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WHOLE = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Trees\nReport of the Head of Parks.\n';

function packOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('a whole pack becomes a council of its committee', async () => {
  expect(await packScene(packOf('whole.txt', WHOLE), samples)).toMatchObject({ kind: 'scene', scene: { councilName: 'Parks Committee' } });
});

test('where the pack is left for the clerk, the council opens without its meeting', async () => {
  expect(await packScene(packOf('whole.txt', WHOLE), samples, true)).toMatchObject({ kind: 'scene', scene: { opensAt: '/' } });
  expect(await packScene(packOf('whole.txt', WHOLE), samples)).toMatchObject({ scene: { opensAt: '/meetings/parks-committee-2025-03-04' } });
});

test('a pack that is cut off is refused, and says that nothing was imported', async () => {
  const opened = await packScene(packOf('half.txt', WHOLE.replace(' Parks.\n', '')), samples);
  expect(opened.kind).toBe('refused');
  expect(opened.kind === 'refused' && opened.message).toMatch(/half\.txt: The file seems to be cut off: .*Nothing was imported\.$/);
});
