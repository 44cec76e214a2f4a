import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

// `npm start` with something wrong says so in one line and ends with 2 (wrong use) or 1 (a pack that cannot be read).

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'members-brief-options-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['an option that does not exist', ['--packs', 'x'], /--packs/],
  ['a value that no option takes', ['pack.txt'], /pack\.txt/],
  ['a pack that is not there', ['--pack', 'no-such-pack.txt'], /no file no-such-pack\.txt/],
  ['a folder instead of a pack', ['--pack', '.'], /not a file/],
  ['a port that is none', ['--port', '70000'], /not a port/],
  ['a date that is none', ['--today', '2026-02-30'], /not a date/],
])('%s is refused in one line with exit code 2', async (_what, options, says) => {
  const { code, errors } = await start(options);
  expect(code).toBe(2);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(says);
});

test('a port in use is refused in one line with exit code 2', async () => {
  const { server, port } = await takePort();
  const { code, errors } = await start(['--port', String(port)]);
  server.close();
  expect(code).toBe(2);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(new RegExp(`port ${port} .*--port`, 'i'));
});

test.each([
  ['empty', '', /empty/i],
  ['not a pack', 'It was a dark and stormy night.\n\nThe rain fell in torrents.\n', /agenda/i],
  ['cut in half', readFileSync('samples/packs/housing-2026-11-24.txt').subarray(0, 12_000), /cut off/i],
  ['binary', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 17, 0, 9, 200]), /text/i],
])('a pack that is %s is refused in one line with exit code 1, and nothing is imported', async (what, contents, says) => {
  const file = path.join(folder, `${what.replace(/ /g, '-')}.txt`);
  await writeFile(file, contents);
  const { code, errors, said } = await start(['--pack', file, '--port', String(await freePort())]);
  expect(code).toBe(1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(says);
  expect(said).not.toMatch(/Preview:/);
});

function start(options: readonly string[]): Promise<{ code: number | null; errors: string[]; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'preview/start.ts', '--state', path.join(folder, 'state'), ...options], (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? null : 0;
      resolve({ code, errors: stderr.split('\n').filter((line) => line !== ''), said: stdout });
    });
  });
}

/** Whoever works on the preview may have it running on its usual ports. */
async function freePort(): Promise<number> {
  const { server, port } = await takePort();
  await new Promise((closed) => server.close(closed));
  return port;
}

function takePort(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      resolve({ server, port: address !== null && typeof address === 'object' ? address.port : 0 });
    });
  });
}
