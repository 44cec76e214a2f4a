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

test.each([null, 'text', 7, []])('%j is no configuration', (json) => {
  expect(readConfig(json).kind).toBe('broken');
});
