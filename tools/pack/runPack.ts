import { basename } from 'node:path';
import { readPack } from '../../src/packs/readPack';
import { describeReading } from './describeReading';

export interface Surroundings {
  readonly readFile: (path: string) => Uint8Array;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

const USAGE = 'Usage: npm run pack -- read FILE [--json]';

/** `pack read FILE [--json]`. Returns the exit code: 2 for wrong usage or a file that cannot be opened, 1 for one that is no pack. */
export function runPack(args: readonly string[], { readFile, print, complain }: Surroundings): 0 | 1 | 2 {
  const options = args.filter((arg) => arg.startsWith('-'));
  const [command, file, ...rest] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = options.find((option) => option !== '--json');
  if (unknown !== undefined || command !== 'read' || file === undefined || rest.length > 0) {
    complain(unknown === undefined ? USAGE : `Unknown option ${unknown}. ${USAGE}`);
    return 2;
  }
  const bytes = open(file, readFile);
  if (bytes.kind === 'failed') {
    complain(`Cannot read ${file}: ${bytes.why}. Check the name and try again.`);
    return 2;
  }
  const result = readPack({ document: basename(file), bytes: bytes.bytes });
  if (result.kind === 'refused') {
    complain(`${file}: ${result.message}`);
    return 1;
  }
  print(options.includes('--json') ? JSON.stringify(result.reading, null, 1) : describeReading(result.reading));
  return 0;
}

type Opened = { readonly kind: 'opened'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly why: string };

function open(file: string, readFile: Surroundings['readFile']): Opened {
  try {
    return { kind: 'opened', bytes: readFile(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return { kind: 'failed', why: 'there is no such file' };
    if (code === 'EISDIR') return { kind: 'failed', why: 'it is a folder' };
    if (code === 'EACCES') return { kind: 'failed', why: 'it may not be opened' };
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}
