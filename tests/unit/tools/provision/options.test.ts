import { readOptions } from '../../../../tools/provision/options';

const tenant = ['--tenant', 'T', '--client', 'C'];
const site = ['--site', 'https://council.example/sites/members'];

test('the sites are the open one and each circle’s', () => {
  expect(readOptions([...site, '--circle', 'housing=https://council.example/sites/housing', '--circle', 'audit=https://council.example/sites/audit', ...tenant])).toMatchObject({
    kind: 'options',
    options: {
      command: 'provision',
      sites: [
        { key: 'open', url: 'https://council.example/sites/members' },
        { key: 'circle:housing', url: 'https://council.example/sites/housing' },
        { key: 'circle:audit', url: 'https://council.example/sites/audit' },
      ],
      onlyPlan: false,
      signIn: { kind: 'deviceCode', tenantId: 'T', clientId: 'C' },
    },
  });
});

test('the emulator stands in for a tenant', () => {
  expect(readOptions(['probe', ...site, '--emulator', 'http://localhost:3001/', '--as', 'P', '--client', 'C'])).toMatchObject({
    options: { command: 'probe', signIn: { kind: 'emulator', origin: 'http://localhost:3001', objectId: 'P', clientId: 'C' } },
  });
});

test.each([
  ['no site', tenant, /--site is missing/],
  ['no tenant', site, /--tenant is missing/],
  ['no client', [...site, '--tenant', 'T'], /--client is missing/],
  ['an unknown option', [...site, '--force'], /--force/],
  ['an unknown command', ['remove', ...site, ...tenant], /no command remove/],
  ['a second command', ['check', 'probe', ...site, ...tenant], /probe was not expected/],
  ['--plan with check', ['check', '--plan', ...site, ...tenant], /--plan does not go with check/],
  ['an option without its value', ['--site'], /--site/],
  ['a site that is no address', ['--site', 'members', ...tenant], /members is not a site’s address/],
  ['a site without encryption', ['--site', 'http://council.example/sites/members', ...tenant], /with https/],
  ['a circle without its site', [...site, '--circle', 'housing', ...tenant], /housing is not KEY=URL/],
  ['a circle named twice', [...site, '--circle', 'a=https://council.example/1', '--circle', 'a=https://council.example/2', ...tenant], /--circle a is named twice/],
  ['a circle in the open site', [...site, '--circle', 'a=https://council.example/sites/members', ...tenant], /a site of its own/],
  ['a member for anything but the probe', ['check', ...site, ...tenant, '--member', 'M'], /--member goes with probe/],
  ['someone to be without an emulator', [...site, ...tenant, '--as', 'P'], /--as goes with --emulator/],
])('%s is refused in one line', (_what, argv, message) => {
  const answer = readOptions(argv);
  expect(answer).toEqual({ kind: 'refused', message: expect.stringMatching(message) as string });
  expect(answer.kind === 'refused' && answer.message).not.toContain('\n');
});

test('--help is not a mistake', () => {
  expect(readOptions(['--help'])).toEqual({ kind: 'help' });
});
