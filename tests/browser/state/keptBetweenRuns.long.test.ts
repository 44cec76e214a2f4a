import { mkdtemp, rm, writeFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Preview, startPreview } from '../preview';

// The preview's council between runs: it stands here because the browser suite has built the app.

jest.setTimeout(180_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'members-brief-state-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('what was changed survives a restart, and --reset forgets it', async () => {
  const changed = 'Room 4, The Annexe';
  await during(start(), async (preview) => {
    const meeting = await meetingOf(preview);
    expect(meeting.venue).not.toBe(changed);
    await write(preview, meeting.id, { venue: changed });
  });
  await during(start(), async (preview) => {
    expect((await meetingOf(preview)).venue).toBe(changed);
  });
  await during(start(['--reset']), async (preview) => {
    expect((await meetingOf(preview)).venue).not.toBe(changed);
  });
});

test('a damaged state says so in one line that names --reset, and --reset leaves other files alone', async () => {
  const [kept] = (await readdir(folder)).filter((file) => file.endsWith('.council.json'));
  await writeFile(path.join(folder, kept ?? ''), '{"version":1,"people":[');
  await writeFile(path.join(folder, 'notes.txt'), 'not ours');
  await expect(start()).rejects.toThrow(/damaged.*--reset/);
  await during(start(['--reset']), async () => {
    expect(await readdir(folder)).toContain('notes.txt');
  });
});

const start = (options: readonly string[] = []): Promise<Preview> => startPreview({ keepStateIn: folder, options: ['--no-build', ...options] });

async function during(starting: Promise<Preview>, act: (preview: Preview) => Promise<void>): Promise<void> {
  const preview = await starting;
  try {
    await act(preview);
  } finally {
    await preview.stop();
  }
}

interface Row {
  readonly id: string;
  readonly venue: string | undefined;
}

async function meetingOf(preview: Preview): Promise<Row> {
  const answer = await ask(preview, `items?$expand=fields($select=key,venue)&$filter=fields/key eq 'housing-2026-11-24'`);
  const { value } = (await answer.json()) as { value: { id: string; fields: { venue?: string } }[] }; // Graph's own shape
  const [row] = value;
  return { id: row?.id ?? '', venue: row?.fields.venue };
}

async function write(preview: Preview, id: string, fields: Readonly<Record<string, string>>): Promise<void> {
  expect((await ask(preview, `items/${id}/fields`, { method: 'PATCH', body: JSON.stringify(fields) })).status).toBe(200);
}

async function ask({ url, graphUrl }: Preview, path: string, init: RequestInit = {}): Promise<Response> {
  const config = (await (await fetch(`${url}/config.json`)).json()) as { clientId: string; sites: { open: string } };
  const personas = (await (await fetch(`${url}/_preview/personas`)).json()) as { id: string; objectId: string }[];
  const clerk = personas.find(({ id }) => id === 'clerk');
  const minted = await fetch(`${graphUrl}/_emulator/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ objectId: clerk?.objectId, clientId: config.clientId, scopes: ['Sites.Selected'] }),
  });
  const { token } = (await minted.json()) as { token: string };
  return fetch(`${graphUrl}/v1.0/sites/${config.sites.open}/lists/MB Meetings/${path}`, { ...init, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
}
