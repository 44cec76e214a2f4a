import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const root = path.resolve(__dirname, '../../..');
const manifest = readJson('manifest/manifest.json') as Manifest; // checked against its schema below

interface Manifest {
  readonly manifestVersion: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly nestedAppAuthInfo: readonly { readonly redirectUri: string }[] };
  readonly extensions: readonly {
    readonly runtimes: readonly { readonly actions: readonly { readonly id: string }[] }[];
    readonly ribbons: readonly { readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly { readonly actionId: string }[] }[] }[] }[];
  }[];
}

test('the manifest fits the schema that its version names', () => {
  const schema = readJson(`node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const fits = ajv.compile(schema as object);
  fits(manifest);
  expect(fits.errors ?? []).toEqual([]);
});

// The schema does not check what follows.

test('every button names an action that exists', () => {
  const actions = manifest.extensions.flatMap(({ runtimes }) => runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id)));
  const asked = manifest.extensions.flatMap(({ ribbons }) =>
    ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls.map(({ actionId }) => actionId)))),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((action) => !actions.includes(action))).toEqual([]);
});

test('every address stands in a valid domain, and sign-in returns to the origin alone', () => {
  const addresses = [...JSON.stringify({ ...manifest, $schema: '' }).matchAll(/https:\/\/([^/"]+)/g)].map((match) => match[1]);
  expect(addresses.filter((host) => host !== 'graph.microsoft.com' && !manifest.validDomains.includes(host ?? ''))).toEqual([]);
  for (const { redirectUri } of manifest.webApplicationInfo.nestedAppAuthInfo) expect(redirectUri).toMatch(/^brk-multihub:\/\/[^/]+$/);
});

test('the icons are there in the sizes Teams asks for', () => {
  expect(sizeOfPng(manifest.icons.color)).toEqual([192, 192]);
  expect(sizeOfPng(manifest.icons.outline)).toEqual([32, 32]);
  for (const size of [16, 32, 80]) expect(sizeOfPng(`icons/${size}.png`)).toEqual([size, size]);
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** Width and height stand at bytes 16 and 20 of a PNG (https://www.w3.org/TR/png/#11IHDR). */
function sizeOfPng(file: string): [number, number] | null {
  const at = path.join(root, 'manifest', file);
  if (!existsSync(at)) return null;
  const bytes = readFileSync(at);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
