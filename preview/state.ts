import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { readSnapshot, saveSnapshot } from './graph/saveSnapshot';
import type { Snapshot } from './graph/snapshot';

/** One council of the preview between runs: the sample's, or that of a pack. */
export interface State {
  /** Null at the first run. */
  readonly snapshot: Snapshot | null;
  /** From where snapshots are taken. */
  keep(takeSnapshot: () => Snapshot): void;
  /** Saves soon: many writes in a row are saved once. */
  changed(): void;
  save(): Promise<void>;
}

/** Throws a SnapshotProblem where what was kept cannot be read. */
export async function openState(folder: string, packFile: string | null): Promise<State> {
  const file = path.join(folder, `${nameOf(packFile)}${ending}`);
  const snapshot = await readSnapshot(file);
  let takeSnapshot: (() => Snapshot) | null = null;
  let due: NodeJS.Timeout | null = null;
  let saving: Promise<void> = Promise.resolve();
  const save = (): Promise<void> => {
    if (due) clearTimeout(due);
    due = null;
    // One after the other: a later snapshot must not be overtaken by an earlier one.
    saving = saving.then(() => (takeSnapshot ? saveSnapshot(file, takeSnapshot()) : undefined));
    return saving;
  };
  return {
    snapshot,
    keep: (take) => {
      takeSnapshot = take;
    },
    changed: () => {
      due ??= setTimeout(() => void save(), 500);
    },
    save,
  };
}

/** Removes the councils that the preview keeps in the folder, and nothing else that may stand there. */
export async function forgetCouncils(folder: string): Promise<void> {
  const files = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  await Promise.all(files.filter((file) => file.endsWith(ending)).map((file) => rm(path.join(folder, file))));
}

const ending = '.council.json';

/** Packs of one name from different folders are different councils. */
function nameOf(packFile: string | null): string {
  if (packFile === null) return 'sample';
  const name = path.basename(packFile).replace(/\W+/g, '-').slice(0, 40);
  return `${name}-${createHash('sha256').update(packFile).digest('hex').slice(0, 8)}`;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
