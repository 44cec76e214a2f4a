import { isObject } from './checks';
import type { GraphClient } from './client';
import { GraphError } from './graphError';
import { fileName } from './library';
import { readPages } from './pages';
import { type Fetch, inFull } from './send';
import { withTimeLimit } from './timeLimit';

/**
 * The app's own folder in the signed-in person's OneDrive; nothing else of it can be reached.
 * https://learn.microsoft.com/graph/onedrive-sharepoint-appfolder
 */
export interface AppFolder {
  /** None where there is no such folder yet. A GraphError `notFound` means that there is no OneDrive. */
  list(folder: string): Promise<readonly AppFile[]>;
  /** As text, whatever is in it. */
  read(file: AppFile): Promise<string>;
  /** One of that name gets a new version; what was lost on the way may be written again. Answers when, by Microsoft 365's clock. */
  write(folder: string, name: string, content: string): Promise<string | null>;
  /** A GraphError `conflict` where the file has changed since it was listed, or the name is taken. */
  rename(file: AppFile, name: string): Promise<void>;
}

export interface AppFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly etag: string;
  /** Opens the file for a while to whoever holds it. */
  readonly download: string | null;
}

export interface AppFolderOptions {
  /** Signed in for `Files.ReadWrite.AppFolder`. */
  readonly client: GraphClient;
  readonly fetch: Fetch;
  /** A signal that aborts after so many milliseconds. */
  readonly timeLimit?: (milliseconds: number) => AbortSignal;
}

export function createAppFolder({ client, fetch, timeLimit = (milliseconds) => AbortSignal.timeout(milliseconds) }: AppFolderOptions): AppFolder {
  const download = withTimeLimit(inFull(fetch), timeLimit);
  return {
    async list(folder) {
      // In one `$batch`: the app's folder is made when it is first asked for, and where it is not found there is no OneDrive.
      const [appRoot, files] = await Promise.allSettled([client.read(root, { noStore: true }), allFiles(client, folder)]);
      if (appRoot.status === 'rejected') throw asError(appRoot.reason);
      if (files.status === 'fulfilled') return files.value;
      if (isNotFound(files.reason)) return [];
      throw asError(files.reason);
    },
    async read(file) {
      const address = file.download ?? (await downloadAddress(client, file));
      // Signed already, and read with no header of ours: the address answers no preflight.
      // https://learn.microsoft.com/graph/api/driveitem-get-content#downloading-files-in-javascript-apps
      const response = await fetched(download, address);
      if (response.ok) return response.text();
      throw new GraphError(response.status === 404 ? 'notFound' : 'busy', 'A file in your OneDrive could not be fetched. Try again.', { status: response.status });
    },
    async write(folder, name, content) {
      const written = await client.write('PUT', `${at(folder, name)}:/content`, content, { contentType: 'application/json' });
      return isObject(written) && typeof written.lastModifiedDateTime === 'string' ? written.lastModifiedDateTime : null;
    },
    async rename({ id, etag }, name) {
      await client.write('PATCH', `/me/drive/items/${id}`, { name: fileName(name) }, { ifMatch: etag });
    },
  };
}

const root = '/me/drive/special/approot';

const at = (...path: readonly string[]): string => `${root}:/${['Notes', ...path].map((part) => encodeURIComponent(fileName(part))).join('/')}`;

async function allFiles(client: GraphClient, folder: string): Promise<readonly AppFile[]> {
  const files: AppFile[] = [];
  for await (const { values } of readPages(client, `${at(folder)}:/children`, { noStore: true })) files.push(...values.flatMap(fileIn));
  return files;
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

const isNotFound = (error: unknown): boolean => error instanceof GraphError && error.kind === 'notFound';

function fileIn(json: unknown): readonly AppFile[] {
  if (!isObject(json) || typeof json.id !== 'string' || typeof json.name !== 'string' || typeof json.size !== 'number' || !isObject(json.file)) return [];
  return [{ id: json.id, name: json.name, bytes: json.size, etag: typeof json.eTag === 'string' ? json.eTag : '', download: addressIn(json) }];
}

async function downloadAddress(client: GraphClient, { id }: AppFile): Promise<string> {
  const address = addressIn(await client.read(`/me/drive/items/${id}?$select=id,@microsoft.graph.downloadUrl`, { noStore: true }));
  if (address === null) throw new GraphError('unexpected', 'Microsoft 365 did not say where a file in your OneDrive can be fetched. Try again.');
  return address;
}

function addressIn(json: unknown): string | null {
  const address = isObject(json) ? json['@microsoft.graph.downloadUrl'] : null;
  return typeof address === 'string' ? address : null;
}

async function fetched(download: Fetch, address: string): Promise<Response> {
  try {
    return await download(address, { method: 'GET', cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (error) {
    throw new GraphError('offline', 'Your OneDrive could not be reached. Check the connection and try again.', { lost: true }, { cause: error });
  }
}
