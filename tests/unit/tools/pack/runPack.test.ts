import { runPack } from '../../../../tools/pack/runPack';

const PACK = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\nAGENDA\n\n1. Apologies\n2. *Minutes\nFor Decision (Pages 3 - 8)\n3. Trees\n';

function run(...args: string[]): { readonly code: number; readonly printed: string; readonly complaint: string } {
  let printed = '';
  let complaint = '';
  const readFile = (path: string): Uint8Array => {
    if (path === 'pack.txt') return Buffer.from(PACK);
    if (path === 'half.txt') return Buffer.from(`${PACK}Report of the Head of`);
    if (path === 'empty.txt') return new Uint8Array();
    throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
  };
  const code = runPack(args, { readFile, print: (text) => { printed += text; }, complain: (text) => { complaint += text; } });
  return { code, printed, complaint };
}

test('--json prints the reading', () => {
  const { code, printed } = run('read', 'pack.txt', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ document: 'pack.txt', meeting: { committee: 'Parks Committee', date: '2025-03-04' }, agendaItems: [{ number: '1' }, { number: '2', starred: true }, { number: '3' }] });
});

test('without --json a clerk can compare every item with its line', () => {
  const { code, printed } = run('read', 'pack.txt');
  expect(code).toBe(0);
  expect(printed).toContain('2  * Minutes  [line 8]');
  expect(printed).toContain('for decision · pages 3 to 8');
  expect(printed).toContain('No problems.');
});

test('a pack that is cut off says so before anything else, and once', () => {
  const { printed } = run('read', 'half.txt');
  expect(printed).toMatch(/^The file seems to be cut off: .* Get the whole pack and choose it again\./);
  expect(printed.match(/cut off/g)).toHaveLength(1);
});

test.each([
  ['no file', ['read'], 2, 'Usage'],
  ['an unknown command', ['write', 'pack.txt'], 2, 'Usage'],
  ['an unknown option', ['read', 'pack.txt', '--xml'], 2, '--xml'],
  ['a missing file', ['read', 'gone.txt'], 2, 'no such file'],
  ['a file that is no pack', ['read', 'empty.txt'], 1, 'empty'],
])('%s is one line on what to do', (_what, args, code, words) => {
  const result = run(...args);
  expect(result.code).toBe(code);
  expect(result.complaint).toContain(words);
  expect(result.complaint).not.toContain('\n');
  expect(result.printed).toBe('');
});
