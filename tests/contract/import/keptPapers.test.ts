import { createLibrary } from '../../../src/graph/library';
import { clientFor, provisionedTenant, siteIds, type Tenant } from '../provision/tenant';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await provisionedTenant();
});

const library = () => createLibrary({ client: clientFor(tenant, 'clerk', ['Sites.ReadWrite.All']), config: { sites: siteIds } });
const keep = (text: string) => library().keep('open', 'hsg-2026-11-23', 'pack.txt', new Blob([text], { type: 'application/octet-stream' }));

test('a file that is kept again is of the same version as long as it holds the same, whatever SharePoint counts', async () => {
  const first = await keep('The agenda.');
  expect(first.fileVersion).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await keep('The agenda.')).toEqual(first);
  const other = await keep('The agendum');
  expect(other).toMatchObject({ driveItem: first.driveItem, bytes: first.bytes });
  expect(other.fileVersion).not.toBe(first.fileVersion);
});
