import { browserLink, routeFrom, teamsLink } from '../../../src/hosts/deepLink';

const parts = { appId: 'app-1', pageId: 'members-brief', route: '/meetings/housing-2026-11-24', label: 'Housing', browserLink: 'https://brief.example/tab.html#/meetings/housing-2026-11-24' };

test('a link keeps within what Teams on Windows accepts by leaving out the label first', () => {
  const link = teamsLink({ ...parts, label: 'é'.repeat(400) });
  expect(link?.length).toBeLessThanOrEqual(1900);
  expect(link).toContain('webUrl=');
  expect(link).not.toContain('label=');
});

test('a link keeps its route when there is room for nothing else', () => {
  const link = teamsLink({ ...parts, browserLink: `https://brief.example/${'a'.repeat(1900)}` });
  expect(new URL(link ?? '').searchParams.get('context')).toBe('{"subEntityId":"/meetings/housing-2026-11-24"}');
});

test('there is no link for a route that does not fit', () => {
  expect(teamsLink({ ...parts, route: `/${'a'.repeat(1900)}` })).toBeNull();
});

test.each(['/', '/meetings/housing-2026-11-24', '/meetings/caf%C3%A9', "/meetings/st-john's-2026-11-24", '/meetings/(a)!*', '/committees?year=2026'])('%s is a route', (route) => {
  expect(routeFrom(route)).toBe(route);
});

test.each(['', 'meetings', '//evil.example/meetings', 'https://evil.example', '/meetings/<script>', '/meetings/a b', `/${'a'.repeat(600)}`, null, 7, { toString: () => '/' }])('%p is no route', (text) => {
  expect(routeFrom(text)).toBeNull();
});

test('the address in a browser carries the route after the page and nothing of the query', () => {
  expect(browserLink('https://brief.example/app/tab.html?x=1#/old', '/meetings/a')).toBe('https://brief.example/app/tab.html#/meetings/a');
});
