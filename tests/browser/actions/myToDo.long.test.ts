import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, goTo, type Scene } from '../stage';
import { addFault, clearFaults } from '../trouble';
import { toDoOf } from './toDoOf';

const preview = usePreview();
const browser = useBrowser();
const trouble = { statuses: [{ path: '/todo/lists', status: 500 }, { path: '/todo/lists', status: 404 }] };

const panelOf = (page: Page) => app(page).getByRole('region', { name: 'My To Do' });

async function open(scene: Scene, width = 1280): Promise<Page> {
  const page = await browser.newPage({ declared: trouble, viewport: { width, height: 900 } });
  await page.goto(addressOf(preview().url, { open: '/actions', ...scene }));
  await panelOf(page).getByRole('button').first().waitFor();
  return page;
}

async function fits(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

test.each(['light', 'dark', 'contrast'] as const)('every state is accessible in the %s theme and fits 320 px', async (theme) => {
  const toDo = await toDoOf(preview(), 'clerk');
  const page = await open({ person: 'clerk', theme }, 320);
  const panel = panelOf(page);
  await fits(page);
  await panel.getByRole('button', { name: 'Copy my actions to To Do' }).click();
  await panel.getByText(/^2 actions of yours/).waitFor();
  await fits(page);
  await toDo.setStatus('21:', 'completed');
  await panel.getByRole('button', { name: 'Copy now' }).click();
  await panel.getByRole('form').waitFor();
  await fits(page);
  await addFault(preview(), { match: { path: '/tasks' }, fault: { kind: 'status', status: 500 } });
  await panel.getByRole('button', { name: 'Copy now' }).click();
  await panel.getByText('Microsoft To Do could not be looked at').waitFor();
  await fits(page);
  await clearFaults(preview());
  await toDo.removeList();
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.getByText(/the list that was here is no longer in Microsoft To Do/).waitFor();
  await fits(page);
});

test('by the keyboard alone it is turned on and off, and the focus stays where it was', async () => {
  const page = await open({ person: 'clerk' });
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Copy my actions to To Do' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByText(/^2 actions of yours/).waitFor();
  await page.keyboard.press('Tab');
  expect(await panel.locator(':focus').innerText()).toBe('Copy now');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await app(page).getByRole('dialog', { name: 'Turn copying off?' }).waitFor();
  await app(page).getByRole('button', { name: 'Remove and turn off' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByText(/^Turned off: what was copied/).waitFor();
  await page.keyboard.press('Tab');
  expect(await panel.locator(':focus').innerText()).toBe('Copy my actions to To Do');
});

test('a tick that is answered with “not done yet” is taken off, and what the person keeps in the list is left to them', async () => {
  const toDo = await toDoOf(preview(), 'officer');
  const page = await open({ person: 'officer' });
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Copy my actions to To Do' }).click();
  await panel.getByText(/^5 actions of yours/).waitFor();
  await toDo.setStatus('44:', 'completed');
  await panel.getByRole('button', { name: 'Copy now' }).click();
  await panel.getByRole('form').getByLabel('What was done').fill('The app is live.');
  await panel.getByRole('button', { name: 'Report done' }).click();
  await panel.getByText(/^4 actions of yours/).waitFor();

  const clerk = await open({ person: 'clerk' });
  await goTo(clerk, '/actions/housing/action.housing-0044');
  await app(clerk).getByRole('button', { name: 'Not done yet' }).click();
  await app(clerk).getByLabel('What is still to be done').fill('Tenants cannot log in.');
  await app(clerk).getByRole('form', { name: 'Not done yet' }).getByRole('button', { name: 'Not done yet' }).click();
  await app(clerk).getByText('Open again.').waitFor();

  await panel.getByRole('button', { name: 'Copy now' }).click();
  await panel.getByText(/^5 actions of yours/).waitFor();
  expect((await toDo.lists())[0]?.tasks.find(({ title }) => title.startsWith('44:'))?.status).toBe('notStarted');

  await toDo.addTask('Buy milk');
  await panel.getByRole('button', { name: 'Turn off' }).click();
  await app(page).getByRole('button', { name: 'Remove and turn off' }).click();
  await panel.getByText(/1 task of your own is left in the list, which is yours now/).waitFor();
  expect((await toDo.lists()).map(({ tasks }) => tasks.map(({ title }) => title))).toEqual([['Buy milk']]);
});

test('a guest, who has no mailbox, is told so when they press', async () => {
  const page = await open({ person: 'guest' });
  const panel = panelOf(page);
  await panel.getByText('Your actions are not copied to Microsoft To Do.').waitFor();
  await panel.getByRole('button', { name: 'Copy my actions to To Do' }).click();
  await panel.getByText(/You have no mailbox/).waitFor();
  await fits(page);
});
