import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Preview {
  /** `http://localhost:PORT` */
  readonly url: string;
  readonly graphUrl: string;
  stop(): Promise<void>;
}

export interface PreviewStart {
  /** Further options of `npm start`, such as `['--pack', FILE]`. */
  readonly options?: readonly string[];
  /** A folder with the state of an earlier run; a copy of it is used. */
  readonly stateToCopy?: string;
  /** Where the state is kept afterwards; without it, it is forgotten at the end. */
  readonly keepStateIn?: string;
}

/**
 * A preview of a test file's own: what one file writes, breaks or slows down is not seen by another that runs beside it.
 * `globalSetup.ts` has built the app and provisioned the sample council once, so that only the server has to start.
 */
export function usePreview(start: PreviewStart = {}): () => Preview {
  let preview: Preview | null = null;

  beforeAll(async () => {
    const prepared = process.env[preparedState];
    const stateToCopy = start.options === undefined && prepared !== undefined ? { stateToCopy: prepared } : {};
    preview = await startPreview({ ...stateToCopy, ...start, options: ['--no-build', ...(start.options ?? [])] });
  }, 120_000);

  afterAll(async () => {
    await preview?.stop();
  });

  return () => {
    if (preview === null) throw new Error('The preview has not started: ask for it inside a test.');
    return preview;
  };
}

/** The environment variable by which `globalSetup.ts` tells the test files where the provisioned council stands. */
export const preparedState = 'MEMBERS_BRIEF_PREPARED_STATE';

export async function startPreview({ options = [], stateToCopy, keepStateIn }: PreviewStart = {}): Promise<Preview> {
  const state = keepStateIn ?? (await mkdtemp(path.join(tmpdir(), 'members-brief-preview-')));
  if (stateToCopy !== undefined) await cp(stateToCopy, state, { recursive: true });
  const port = await freePairOfPorts();
  // node itself and not npx, so that the signal reaches the server and not a wrapper round it.
  const server = spawn(process.execPath, ['--import', 'tsx', 'preview/start.ts', '--port', String(port), '--state', state, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await addressPrintedBy(server);
  return {
    url,
    graphUrl: `http://localhost:${port + 1}`,
    stop: async () => {
      await ended(server);
      if (keepStateIn === undefined) await rm(state, { recursive: true, force: true });
    },
  };
}

function addressPrintedBy(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /^Preview: (http:\/\/localhost:\d+)\/$/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The preview ended with code ${code ?? 'none'} before it was ready. It said:\n${said}`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

/** Graph's port is the app's plus one. */
async function freePairOfPorts(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = await listenOnce(0);
    if (port !== null && port < 65_535 && (await listenOnce(port + 1)) !== null) return port;
  }
  throw new Error('Found no two free ports next to each other for the preview.');
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
}
