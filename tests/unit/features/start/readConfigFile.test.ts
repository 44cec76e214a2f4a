import { readConfigFile } from '../../../../src/features/start/readConfigFile';
import { config } from '../aCouncil';

test('a good file is read', async () => {
  expect(await readConfigFile(() => Promise.resolve(Response.json(config)))).toEqual({ kind: 'read', config });
});

test('a file that is not there is missing, and so is one that does not come through', async () => {
  expect(await readConfigFile(() => Promise.resolve(new Response('', { status: 404 })))).toEqual({ kind: 'configMissing' });
  expect(await readConfigFile(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({ kind: 'configMissing' });
});

test('a page in place of the file is broken, not missing', async () => {
  const file = await readConfigFile(() => Promise.resolve(new Response('<!doctype html>')));
  expect(file.kind).toBe('configBroken');
  expect(file).toHaveProperty('problems', expect.arrayContaining(['clientId is missing', 'sites.open is missing']));
});
