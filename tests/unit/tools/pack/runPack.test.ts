import { runPack } from '../../../../tools/pack/runPack';

const PACK = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\nAGENDA\n\n1. Apologies\n2. *Minutes\nFor Decision (Pages 3 - 8)\n3. Trees\n';

async function run(...args: string[]): Promise<{ readonly code: number; readonly printed: string; readonly complaint: string }> {
  let printed = '';
  let complaint = '';
  const readFile = (path: string): Uint8Array => {
    if (path === 'pack.txt') return Buffer.from(PACK);
    if (path === 'half.txt') return Buffer.from(`${PACK}Report of the Head of`);
    if (path === 'empty.txt') return new Uint8Array();
    throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
  };
  const connect = (): never => {
    throw new Error('Nobody is to sign in for this.');
  };
  const code = await runPack(args, { readFile, print: (text) => { printed += text; }, complain: (text) => { complaint += text; }, connect, ask: null, wait: () => Promise.resolve(), random: () => 0, now: () => '2026-11-18T09:00:00Z' });
  return { code, printed, complaint };
}

test('--json prints the reading', async () => {
  const { code, printed } = await run('read', 'pack.txt', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ document: 'pack.txt', meeting: { committee: 'Parks Committee', date: '2025-03-04' }, agendaItems: [{ number: '1' }, { number: '2', starred: true }, { number: '3' }] });
});

test('without --json a clerk can compare every item with its line', async () => {
  const { code, printed } = await run('read', 'pack.txt');
  expect(code).toBe(0);
  expect(printed).toContain('2  * Minutes  [line 8]');
  expect(printed).toContain('for decision · pages 3 to 8');
  expect(printed).toContain('No problems.');
});

test('a pack that is cut off says so before anything else, and once', async () => {
  const { printed } = await run('read', 'half.txt');
  expect(printed).toMatch(/^The file seems to be cut off: .* Get the whole pack and choose it again\./);
  expect(printed.match(/cut off/g)).toHaveLength(1);
});

test('several files are read one after the other, and --json prints them as a list', async () => {
  expect((await run('read', 'pack.txt', 'half.txt')).printed.match(/Parks Committee/g)?.length).toBeGreaterThanOrEqual(2);
  expect(JSON.parse((await run('read', 'pack.txt', 'half.txt', '--json')).printed)).toHaveLength(2);
});

test('import --help says how Part 2 is kept', async () => {
  expect(await run('import', '--help')).toMatchObject({ code: 0, complaint: '', printed: expect.stringContaining('--publish-part-2-titles') as string });
});

test.each([
  ['no file', ['read'], 2, 'Usage'],
  ['an unknown command', ['write', 'pack.txt'], 2, 'Usage'],
  ['an unknown option', ['read', 'pack.txt', '--xml'], 2, '--xml'],
  ['a missing file', ['read', 'gone.txt'], 2, 'no such file'],
  ['a file that is no pack', ['read', 'empty.txt'], 1, 'empty'],
  ['one missing file of several', ['read', 'pack.txt', 'gone.txt'], 2, 'no such file'],
  ['an import of no file', ['import', '--site', 'https://council.example/sites/members'], 2, 'No file was named'],
  ['an import without a site', ['import', 'pack.txt', '--tenant', 't', '--client', 'c'], 2, '--site is missing'],
  ['an import without a client', ['import', 'pack.txt', '--site', 'https://council.example/sites/members'], 2, '--client is missing'],
  ['an import that nobody signs in to', ['import', 'pack.txt', '--site', 'https://council.example/sites/members', '--client', 'c'], 2, '--tenant is missing'],
  ['an import with an unknown option', ['import', 'pack.txt', '--sight', 'x'], 2, '--sight'],
  ['an import from a missing file', ['import', 'gone.txt', '--site', 'https://council.example/sites/members', '--tenant', 't', '--client', 'c'], 2, 'no such file'],
  ['an import of a file that is no pack', ['import', 'empty.txt', '--site', 'https://council.example/sites/members', '--tenant', 't', '--client', 'c'], 1, 'Nothing was imported'],
])('%s is one line on what to do', async (_what, args, code, words) => {
  const result = await run(...args);
  expect(result.code).toBe(code);
  expect(result.complaint).toContain(words);
  expect(result.complaint).not.toContain('\n');
  expect(result.printed).toBe('');
});
