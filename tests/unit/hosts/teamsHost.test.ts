import type { Host } from '../../../src/hosts/host';
import { openTeamsHost } from '../../../src/hosts/teamsHost';
import { standInTeams, type StandInTeams } from './standInTeams';

// teams-js asks for its list of origins when it is imported in a browser; nothing here is one.
const page = 'https://brief.example/tab.html';

const open = (teams: StandInTeams): Promise<Host> => openTeamsHost({ appId: () => 'app-1', teams, page, limit: 1000 });

test.each([
  ['default', 'light'],
  ['glass', 'light'],
  ['dark', 'dark'],
  ['contrast', 'contrast'],
  ['a theme of next year', 'light'],
])('the Teams theme %s is %s', async (name, theme) => {
  expect((await open(standInTeams({ context: { theme: name } }))).theme).toBe(theme);
});

test('a change of theme reaches every listener but those that stopped listening', async () => {
  const teams = standInTeams();
  const host = await open(teams);
  const first: string[] = [];
  const second: string[] = [];
  const stop = host.onThemeChange((theme) => first.push(theme));
  host.onThemeChange((theme) => second.push(theme));
  teams.chooseTheme('dark');
  stop();
  teams.chooseTheme('contrast');
  expect([first, second, host.theme]).toEqual([['dark'], ['dark', 'contrast'], 'contrast']);
});

test('a deep link opens at its route', async () => {
  expect((await open(standInTeams({ context: { subPageId: '/meetings/housing-2026-11-24' } }))).openedAt).toBe('/meetings/housing-2026-11-24');
});

test('a deep link to anything but a route of the app is ignored', async () => {
  expect((await open(standInTeams({ context: { subPageId: 'javascript:alert(1)' } }))).openedAt).toBeNull();
});

test('Teams tells who sits there, with their tenant', async () => {
  expect((await open(standInTeams({ context: { user: { id: 'object-1', tenant: { id: 'tenant-1' } } } }))).person).toEqual({ tenantId: 'tenant-1', objectId: 'object-1' });
});

test('a Teams that names no tenant tells nobody', async () => {
  expect((await open(standInTeams({ context: { user: { id: 'object-1' } } }))).person).toBeNull();
  expect((await open(standInTeams())).person).toBeNull();
});

test('a link to a meeting carries its route, its label and a way in for a browser', async () => {
  const host = await open(standInTeams());
  const link = new URL(host.linkTo('/meetings/housing-2026-11-24', 'Housing & Planning, 24 Nov') ?? '');
  expect(link.pathname).toBe('/l/entity/app-1/members-brief');
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: '/meetings/housing-2026-11-24' });
  expect(link.searchParams.get('label')).toBe('Housing & Planning, 24 Nov');
  expect(link.searchParams.get('webUrl')).toBe('https://brief.example/tab.html#/meetings/housing-2026-11-24');
});

test('Teams is told of the first paint and of success once each, in that order', async () => {
  const teams = standInTeams();
  const host = await open(teams);
  host.painted();
  host.painted();
  host.ready();
  host.ready();
  host.painted();
  expect(teams.notices).toEqual(['loaded', 'success']);
});

test('a first screen that comes with the first paint is told as both', async () => {
  const teams = standInTeams();
  (await open(teams)).ready();
  expect(teams.notices).toEqual(['loaded', 'success']);
});

test('a failure is told once, and never after success', async () => {
  const failing = standInTeams();
  const failed = await open(failing);
  failed.painted();
  failed.failed('The settings of the app are missing.');
  failed.failed('Again.');
  failed.ready();
  const working = standInTeams();
  const host = await open(working);
  host.ready();
  host.failed('Too late.');
  expect([failing.notices, working.notices]).toEqual([['loaded', 'failure: The settings of the app are missing.'], ['loaded', 'success']]);
});

test('a Teams that never answers is told to the person, with a way on', async () => {
  jest.useFakeTimers();
  try {
    const opening = open(standInTeams({ initialize: () => new Promise(() => undefined) }));
    const refusal = expect(opening).rejects.toThrow(/open the app in your browser/);
    await jest.advanceTimersByTimeAsync(1000);
    await refusal;
  } finally {
    jest.useRealTimers();
  }
});

test('a Teams that refuses the app is told apart from one that does not answer', async () => {
  await expect(open(standInTeams({ initialize: () => Promise.reject(new Error('Initialization Failed. No Parent window found.')) }))).rejects.toMatchObject({ code: 'refused' });
});
