import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, goTo } from '../stage';
import { toDoOf } from './toDoOf';

const preview = usePreview();
const browser = useBrowser();

test('an officer turns My To Do on, ticks an action there, says here what was done, and turns it off: the tasks are gone', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
  const toDo = await toDoOf(preview(), 'officer');
  await page.goto(addressOf(preview().url, { person: 'officer', signIn: 'noToDo', open: '/actions' }));
  const panel = app(page).getByRole('region', { name: 'My To Do' });
  await panel.getByText('Your actions are not copied to Microsoft To Do.').waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(await toDo.lists()).toEqual([]);

  // Asked only now, and a no is taken.
  await panel.getByRole('button', { name: 'Copy my actions to To Do' }).click();
  await panel.getByText(/Answer in the window that has opened/).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await panel.getByText(/You did not allow it/).waitFor();
  await expectAccessible(page);
  expect(await toDo.lists()).toEqual([]);
  await panel.getByRole('button', { name: 'Ask again' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
  await panel.getByText(/^5 actions of yours are in “Council actions” in Microsoft To Do, as of .* on Mon 16 Nov 2026\.$/).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const [list] = await toDo.lists();
  expect(list?.tasks.map(({ title }) => title.split(':')[0]).sort()).toEqual(['15', '17', '31', '44', '50']);
  expect(list?.tasks.find(({ title }) => title.startsWith('15:'))?.due).toBe('2026-06-30');

  // Ticked on the telephone.
  await toDo.setStatus('50:', 'completed');
  await panel.getByRole('button', { name: 'Copy now' }).click();
  const report = panel.getByRole('form', { name: /^What was done: 50: / });
  await report.getByRole('button', { name: 'Report done' }).click();
  await report.getByText('Say in a sentence what was done').waitFor();
  await report.getByLabel('What was done').fill('The written account is with the clerk.');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await report.getByRole('button', { name: 'Report done' }).click();
  await report.waitFor({ state: 'detached' });
  await panel.getByText(/^4 actions of yours are in/).waitFor();

  await goTo(page, '/actions/housing/action.housing-0050');
  await app(page).getByRole('region', { name: 'History' }).getByText('Reported done').waitFor();
  await app(page).getByRole('region', { name: 'Progress' }).getByText('The written account is with the clerk.').waitFor();
  expect(await app(page).getByText('Closed', { exact: true }).count()).toBe(0);

  await goTo(page, '/actions');
  await panel.getByRole('button', { name: 'Turn off' }).click();
  await expectAccessible(page);
  await app(page).getByRole('dialog').getByRole('button', { name: 'Remove and turn off' }).click();
  await panel.getByText('Turned off: what was copied has been removed from Microsoft To Do.').waitFor();
  await expectAccessible(page);
  expect(await toDo.lists()).toEqual([]);
});
