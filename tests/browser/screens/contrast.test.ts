import { useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';
import { addFault, clearFaults } from '../trouble';

const preview = usePreview();
const browser = useBrowser();

afterEach(() => clearFaults(preview()));

test('in high contrast a field and a button that waits are seen by their borders', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(addressOf(preview().url, { open: '/meetings/housing-2026-11-24', person: 'allocatedMember', theme: 'contrast' }));
  await app(page).getByRole('link', { name: /^BUILDING SAFETY REGISTER/ }).first().click();
  await app(page).getByRole('button', { name: 'I want this discussed' }).click();
  const field = app(page).locator('.fui-Textarea', { has: page.getByRole('textbox', { name: /What do you want to ask/ }) });
  const border = (element: HTMLElement): readonly string[] => ['Top', 'Right', 'Bottom', 'Left'].map((side) => {
    const style = getComputedStyle(element);
    return `${style.getPropertyValue(`border-${side.toLowerCase()}-width`)} ${style.getPropertyValue(`border-${side.toLowerCase()}-color`)}`;
  });
  // It has the focus: cyan, on black.
  expect(await field.evaluate(border)).toEqual(Array(4).fill('1px rgb(26, 235, 255)'));
  await addFault(preview(), { match: { method: 'POST', path: '/v1.0/' }, fault: { kind: 'delay', ms: 300_000 } });
  await app(page).getByRole('button', { name: 'Ask for discussion' }).click();
  expect(await app(page).locator('form button[aria-disabled="true"]').evaluate(border)).toEqual(Array(4).fill('1px rgb(63, 242, 63)'));
});
