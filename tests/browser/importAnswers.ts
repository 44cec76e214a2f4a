import { chooseAndShow, chooseFiles as choose, type ImportState, saveForThem as save } from './importSteps';
import { addressOf, app, goTo } from './stage';

/** What the import screen asks or tells in one place, each with its answer. */
export const importAnswers: readonly ImportState[] = [
  {
    name: 'no-longer-printed',
    async reach(page, { pack, without }) {
      await choose(page, pack);
      await save(page);
      await app(page).getByRole('button', { name: 'Import another pack' }).click();
      await chooseAndShow(page, without, 'No longer in the papers');
      const ended = app(page).getByRole('form', { name: 'Owen Madoc' });
      await ended.getByLabel('Ended on').fill('31 March 2027');
      await ended.getByRole('button', { name: 'Enter the day: Owen Madoc' }).click();
      await app(page).getByText('✓ Ended on Wed 31 Mar 2027').waitFor();
    },
  },
  {
    name: 'undated',
    async reach(page, { undated }) {
      await chooseAndShow(page, undated, 'To check in');
      await app(page).getByRole('textbox', { name: 'Date of the meeting' }).fill('30 November 2038');
      await app(page).getByText('Understood as: Tue 30 Nov 2038.').waitFor();
    },
  },
  {
    name: 'cut-off',
    async reach(page, { cut }) {
      await choose(page, cut);
      await app(page).getByRole('checkbox', { name: /^It is whole/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'minutes-saved',
    async reach(page, { minutes }) {
      await choose(page, minutes);
      await save(page);
      await app(page).getByRole('link', { name: /^Open the meeting of/ }).waitFor();
    },
  },
  {
    name: 'not-a-clerk',
    // A member who has found the address.
    async reach(page, { pack }, preview) {
      await page.goto(addressOf(preview.url, { person: 'member', open: '' }));
      await goTo(page, '/import');
      await chooseAndShow(page, pack, 'To check in');
      await save(page);
      await app(page).getByText('You may not save this').scrollIntoViewIfNeeded();
    },
  },
];
