import { decodeNotebook } from '../../domain/decodeNotebook';
import type { SetAside } from '../../domain/notebook';
import type { NotebookFile } from '../../domain/notebookFile';
import type { AppFile, AppFolder } from '../../graph/appFolder';
import { failureKind } from '../../ui/failures/explainFailure';

export interface FilesRead {
  readonly files: readonly NotebookFile[];
  readonly setAside: readonly SetAside[];
  /** Names of files that must not be written to. */
  readonly untouchable: ReadonlySet<string>;
  /** By name and version: what need not be read again. */
  readonly known: ReadonlyMap<string, NotebookFile>;
  /** The first failure to read a file; null where all were read. */
  readonly failure: Error | null;
}

/** Bytes. Far more than notes come to: a larger file is none of ours, and would only hold up the rest. */
export const LARGEST_FILE = 5_000_000;

/** Every file of the meeting's notebook. One that cannot be understood is left as it is, under a name that nobody writes to. */
export async function readFiles(folder: AppFolder, meeting: string, known: FilesRead['known']): Promise<FilesRead> {
  const listed = (await folder.list(meeting)).filter(({ name }) => name.endsWith('.json'));
  const all = await Promise.all(listed.map((file) => readFile(folder, meeting, file, known)));
  const read = all.filter((one) => one.kind === 'read');
  const aside = all.filter((one) => one.kind === 'setAside');
  const failed = all.find((one) => one.kind === 'failed');
  return {
    files: read.map(({ content }) => content),
    setAside: aside.map(({ name, advice }) => ({ file: `Notes/${meeting}/${name}`, advice })),
    untouchable: new Set(aside.map(({ name }) => name)),
    known: new Map(read.map(({ file, content }) => [versionOf(file), content])),
    failure: failed?.error ?? null,
  };
}

type Outcome =
  | { readonly kind: 'read'; readonly file: AppFile; readonly content: NotebookFile }
  | { readonly kind: 'setAside'; readonly name: string; readonly advice: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly error: Error };

async function readFile(folder: AppFolder, meeting: string, file: AppFile, known: FilesRead['known']): Promise<Outcome> {
  const before = file.etag === '' ? undefined : known.get(versionOf(file));
  if (before !== undefined) return { kind: 'read', file, content: before };
  if (file.bytes > LARGEST_FILE) return { kind: 'setAside', name: file.name, advice: 'It is larger than notes can be, so it was not read. Look at it in your OneDrive, and move it elsewhere if it is not yours to keep here.' };
  try {
    const decoded = decodeNotebook(await folder.read(file), meeting);
    if (decoded.kind === 'read') return { kind: 'read', file, content: decoded.file };
    if (decoded.kind === 'newer') return { kind: 'setAside', name: file.name, advice: 'It was written by a later version of Members’ Brief. Close the app and open it again to get that version; until then its notes are not shown here.' };
    if (decoded.kind === 'other') return { kind: 'setAside', name: file.name, advice: 'It holds notes of another meeting, so they are not shown here. Move it in your OneDrive to the folder of that meeting.' };
    return { kind: 'setAside', name: await putAside(folder, file), advice: `${decoded.problem} It was left as it is, and is not written to. Find it in your OneDrive, open its version history and restore an earlier version: its notes are then shown again.` };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return failureKind(error) === 'notFound' ? { kind: 'gone' } : { kind: 'failed', error };
  }
}

/** So that the device whose file it is does not write over it. Where it cannot be renamed, that device chooses another name. */
async function putAside(folder: AppFolder, file: AppFile): Promise<string> {
  if (file.name.includes(asideMark)) return file.name;
  const name = file.name.replace(/\.json$/, `${asideMark}.json`);
  try {
    await folder.rename(file, name);
    return name;
  } catch (error) {
    if (failureKind(error) === null) throw error;
    return file.name;
  }
}

const asideMark = ' (could not be read)';

const versionOf = ({ name, etag }: AppFile): string => `${name} ${etag}`;
