import { readConfig } from '../../../src/domain/readConfig';

const config = {
  clientId: 'client',
  tenantId: 'tenant',
  appId: 'app',
  graphUrl: 'https://graph.microsoft.com/v1.0',
  sites: { open: 'site-1', circles: { housing: 'site-2' } },
  council: { name: 'Brookhaven Borough Council' },
};

test('a whole configuration is read as it stands', () => {
  expect(readConfig(config)).toEqual({ kind: 'read', config });
});

test('a council without circles needs none', () => {
  expect(readConfig({ ...config, sites: { open: 'site-1' } })).toMatchObject({ kind: 'read', config: { sites: { circles: {} } } });
});

test('the preview’s today is kept', () => {
  expect(readConfig({ ...config, today: '2026-11-16' })).toMatchObject({ config: { today: '2026-11-16' } });
});

test('everything that is wrong is named at once', () => {
  expect(readConfig({ ...config, clientId: '', sites: { circles: { housing: 7 } }, today: 'tomorrow' })).toEqual({
    kind: 'broken',
    problems: ['clientId is missing', 'sites.open is missing', 'sites.circles.housing is missing', 'today is not a date like 2026-11-16'],
  });
});

test.each(['graph', 'http://graph.example/v1.0', 'https://', 'javascript:alert(1)'])('%s is no address to send a token to', (graphUrl) => {
  expect(readConfig({ ...config, graphUrl })).toEqual({ kind: 'broken', problems: ['graphUrl is not an https address like https://graph.microsoft.com/v1.0'] });
});

test('the preview’s Graph answers on this computer, without https', () => {
  expect(readConfig({ ...config, graphUrl: 'http://localhost:3001/v1.0' })).toMatchObject({ kind: 'read' });
});

test.each(['housing', ['site-2'], 7])('circles given as %j are not taken for none', (circles) => {
  expect(readConfig({ ...config, sites: { open: 'site-1', circles } })).toEqual({ kind: 'broken', problems: ['sites.circles does not name a site for each circle'] });
});

test.each([null, 'text', 7, []])('%j is no configuration', (json) => {
  expect(readConfig(json).kind).toBe('broken');
});
