import { existsSync } from 'node:fs';
import path from 'node:path';
import { estatesOfPack } from '../../bench/estatesOfPack';

/** A real pack, kept beside the project and not in it, with what a person has read in it about each estate. */
const folder = path.resolve(__dirname, '../../../../shared/packs/city-2025-11-10');

if (existsSync(path.join(folder, 'estates.json'))) {
  const found = estatesOfPack(folder);

  test('every line that names an estate or one of its blocks is found, and for sure', () => {
    expect(found.known).toBeGreaterThan(20);
    expect(found.missed).toEqual([]);
    expect(found.doubtful).toEqual([]);
  });

  test('what only looks like an estate is none', () => {
    expect(found.trapped).toEqual([]);
  });
} else {
  test('the real pack is not here: its estates were not looked for', () => {
    expect(existsSync(path.join(folder, 'estates.json'))).toBe(false);
  });
}
