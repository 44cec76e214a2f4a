import type { Reading } from '../../src/packs/reading';
import { describeReading } from './describeReading';
import { openPack } from './openFile';
import { type ImportSurroundings, runImport } from './runImport';

export type Surroundings = ImportSurroundings;

const USAGE = 'Usage: npm run pack -- read FILE… [--json], or npm run pack -- import FILE… --site URL (--help tells the rest)';

/** `pack read FILE… [--json]` and `pack import FILE… --site URL`. Returns the exit code: 2 for wrong usage or a file that cannot be opened, 1 for one that is no pack, or of which nothing was imported. */
export async function runPack(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const [command, ...rest] = args;
  if (command === 'import') return runImport(rest, around);
  if (command === '--help') {
    around.print(USAGE);
    return 0;
  }
  const options = rest.filter((arg) => arg.startsWith('-'));
  const files = rest.filter((arg) => !arg.startsWith('-'));
  const unknown = options.find((option) => option !== '--json');
  if (unknown !== undefined || command !== 'read' || files.length === 0) {
    around.complain(unknown === undefined ? USAGE : `Unknown option ${unknown}. ${USAGE}`);
    return 2;
  }
  return read(files, options.includes('--json'), around);
}

async function read(files: readonly string[], asJson: boolean, { readFile, print, complain }: Surroundings): Promise<0 | 1 | 2> {
  const readings: Reading[] = [];
  for (const file of files) {
    const opened = await openPack(file, readFile);
    if (opened.kind === 'read') {
      readings.push(opened.reading);
      continue;
    }
    complain(opened.message);
    return opened.kind === 'failed' ? 2 : 1;
  }
  if (asJson) print(JSON.stringify(readings.length === 1 ? readings[0] : readings, null, 1));
  else print(readings.map(describeReading).join('\n\n'));
  return 0;
}
