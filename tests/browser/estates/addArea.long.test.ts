import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { rowsOf } from '../councilRows';
import { choose, openImport, taskGroup, usePackFiles } from '../packs/importing';
import { saveForThem } from '../importSteps';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';

const preview = usePreview();
const browser = useBrowser();
const files = usePackFiles();

const list = `

Page 5

ALLOCATED MEMBERS

The Task Group appointed Members to the following areas:

• Hilltop – Kirsty Munro-Hay (to be endorsed)
• Canal Quarter – Tomasz Zielony
• Eastfield – Vacancy
`;

test('an allocation list names an area that the map lacks: one press adds it, its member awaits endorsement, and a vacancy is shown', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 900 }, declared: { statuses: [{ path: '/v1.0/', status: 404 }] } });
  await openImport(page, preview().url);
  const file = path.join(files().folder, 'allocated.txt');
  await writeFile(file, taskGroup + list);
  await choose(page, file);
  const doubts = app(page).getByRole('region', { name: 'In doubt' });
  await doubts.getByText(/The map has no area “Hilltop”, to which Kirsty Munro-Hay is allocated/).waitFor();
  await app(page).getByText(/“Eastfield” is printed as vacant/).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await doubts.getByRole('radio', { name: 'Add it to the map of estates, as a new area' }).check();
  await saveForThem(page);
  await app(page).getByRole('link', { name: 'Open the meeting' }).waitFor();

  expect(await rowsOf(preview(), 'MB Areas', ({ key }) => key === 'hilltop')).toMatchObject([{ FullTitle: 'Hilltop', state: 'active' }]);
  expect(await rowsOf(preview(), 'MB Events', ({ subject }) => subject === 'hilltop')).toMatchObject([{ subjectKind: 'area', what: 'Added to the map' }]);
  const map = await browser.newPage();
  await map.goto(addressOf(preview().url, { open: '/estates/map', person: 'member' }));
  await app(map).getByRole('link', { name: 'Kirsty Munro-Hay, proposed for Hilltop, is not yet endorsed' }).waitFor();
  await app(map).getByRole('link', { name: 'Hilltop has no estates' }).waitFor();
  await expectAccessible(map);
});
