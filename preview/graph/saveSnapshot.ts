import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from './guards';
import { isSnapshot } from './snapshot';
import type { Snapshot, StoredList } from './snapshot';

/** Whole or not at all: written beside the file, then put in its place. Long lists go piece by piece, so that requests are answered meanwhile. */
export async function saveSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, pieces(snapshot));
  await rename(beside, file);
}

/** Null where there is none yet. Throws a SnapshotProblem where it cannot be read. */
export async function readSnapshot(file: string): Promise<Snapshot | null> {
  const json = await readIfThere(file);
  if (json === null) return null;
  const value = parse(json);
  if (!isSnapshot(value)) throw new SnapshotProblem(`${file} is damaged or of another version: run with --reset to start anew.`);
  return value;
}

export class SnapshotProblem extends Error {
  override readonly name = 'SnapshotProblem';
}

const rowsAPiece = 500;

async function* pieces({ sites, drives, ...rest }: Snapshot): AsyncGenerator<string> {
  yield `{${JSON.stringify(rest).slice(1, -1)},"drives":[`;
  for (const [index, drive] of drives.entries()) {
    yield `${index > 0 ? ',' : ''}${JSON.stringify(drive)}`;
    await breath();
  }
  yield '],"sites":[';
  for (const [index, { lists, ...site }] of sites.entries()) {
    yield `${index > 0 ? ',' : ''}{${JSON.stringify(site).slice(1, -1)},"lists":[`;
    for (const [at, list] of lists.entries()) yield* listPieces(list, at > 0);
    yield ']}';
  }
  yield ']}\n';
}

async function* listPieces({ rows, ...list }: StoredList, follows: boolean): AsyncGenerator<string> {
  yield `${follows ? ',' : ''}{${JSON.stringify(list).slice(1, -1)},"rows":[`;
  for (let from = 0; from < rows.length; from += rowsAPiece) {
    yield `${from > 0 ? ',' : ''}${JSON.stringify(rows.slice(from, from + rowsAPiece)).slice(1, -1)}`;
    await breath();
  }
  yield ']}';
}

/** Lets what is waiting be answered before the next piece. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isObject(error) && error['code'] === 'ENOENT') return null;
    throw error;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
