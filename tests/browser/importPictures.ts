import { importAnswers } from './importAnswers';
import { chooseFiles as choose, chooseAndShow, holdReading, type ImportState, saveForThem as save } from './importSteps';
import { app } from './stage';
import { addFault } from './trouble';

/** Saving changes what the next state finds, so they are in this order. */
export const importStates: readonly ImportState[] = [
  { name: 'empty', reach: (page) => app(page).getByRole('button', { name: 'Choose files' }).waitFor() },
  {
    name: 'reading',
    async reach(page, { long }) {
      await holdReading(page);
      await choose(page, long);
      await app(page).getByText(/^Page \d{2,} of \d{3}$/).waitFor();
    },
  },
  {
    name: 'not-loaded',
    // From the screen before this one they come with other lists, in a batch.
    trouble: { match: { path: 'MB Committees|batch' }, fault: { kind: 'status', status: 503, retryAfter: 0 } },
    async reach(page, { pack }) {
      await choose(page, pack);
      await app(page).getByText('The committees could not be loaded').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'refused',
    async reach(page, { scan, damaged, encrypted, story }) {
      await choose(page, scan, damaged, encrypted, story);
      for (const name of ['agenda with a password.pdf', 'story.txt']) await app(page).getByText(`${name} cannot be read`).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'other-name',
    async reach(page, { renamed }) {
      await choose(page, renamed);
      const choice = app(page).getByLabel('Which committee is this?');
      await choice.selectOption({ label: 'Housing Committee' });
      await app(page).getByLabel(/^Remember /).check();
      await app(page).getByRole('heading', { name: /^To check in/ }).waitFor();
      await choice.scrollIntoViewIfNeeded();
    },
  },
  { name: 'checks', reach: (page, { pack }) => chooseAndShow(page, pack, 'To check in') },
  { name: 'cancelled', reach: (page, { cancelled }) => chooseAndShow(page, cancelled, 'To check in') },
  { name: 'promises', reach: (page, { pack }) => chooseAndShow(page, pack, 'Promised in the minutes') },
  { name: 'agenda', reach: (page, { pack }) => chooseAndShow(page, pack, 'Part 1: public') },
  { name: 'records', reach: (page, { pack }) => chooseAndShow(page, pack, 'Decisions in the minutes') },
  {
    name: 'editing',
    async reach(page, { pack }) {
      await chooseAndShow(page, pack, 'Actions');
      await app(page).getByRole('button', { name: 'Edit Leaflet' }).click();
    },
  },
  {
    name: 'not-saved',
    async reach(page, { pack }) {
      await chooseAndShow(page, pack, 'Actions');
      await app(page).getByRole('button', { name: 'Edit Leaflet' }).click();
      await app(page).getByLabel('Part', { exact: true }).selectOption('non-public');
      await app(page).getByRole('button', { name: 'Take over' }).click();
      await app(page).getByRole('heading', { name: /^Will not be saved/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'publish',
    async reach(page, { pack }) {
      await chooseAndShow(page, pack, 'Part 1: public');
      for (const part of ['non-public', 'public']) {
        await app(page).getByRole('button', { name: /^Edit 4 HUMIDITY/ }).first().click();
        await app(page).getByLabel('Part', { exact: true }).selectOption(part);
        await app(page).getByRole('button', { name: 'Take over' }).click();
      }
      await app(page).getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'by-hand',
    async reach(page, { illegible }) {
      await choose(page, illegible);
      await app(page).getByLabel('Members to add').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'several',
    async reach(page, { pack, january }) {
      await choose(page, pack, january);
      await app(page).getByRole('heading', { name: 'Which file is of which meeting' }).scrollIntoViewIfNeeded();
      await app(page).getByRole('region', { name: /203\d/ }).getByRole('heading', { name: /^To check in/ }).waitFor();
    },
  },
  {
    name: 'unplaced',
    async reach(page, { pack, unplaced }) {
      await choose(page, pack, unplaced);
      await app(page).getByText(/^It does not say\. Choose its meeting/).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'comparing',
    async reach(page, { pack }, preview) {
      await addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: 20_000 } });
      await choose(page, pack);
      await app(page).getByText('Comparing with what is there').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'not-compared',
    async reach(page, { pack }, preview) {
      await addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
      await choose(page, pack);
      await app(page).getByText('What is there already could not be loaded').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'leaving',
    async reach(page, { pack }) {
      await chooseAndShow(page, pack, 'To check in');
      await app(page).getByRole('link', { name: 'All meetings' }).first().click();
      await app(page).getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'asking',
    async reach(page, { pack }) {
      await chooseAndShow(page, pack, 'To check in');
      await app(page).getByRole('button', { name: 'Save', exact: true }).click();
      await app(page).getByRole('dialog').waitFor();
    },
  },
  {
    name: 'saving',
    async reach(page, { pack }, preview) {
      await chooseAndShow(page, pack, 'To check in');
      await addFault(preview, { match: { method: 'POST', path: '/v1.0/' }, fault: { kind: 'delay', ms: 20_000 } });
      await save(page);
      await app(page).getByRole('button', { name: 'Saving' }).waitFor();
    },
  },
  {
    name: 'failed',
    async reach(page, { pack }, preview) {
      await chooseAndShow(page, pack, 'To check in');
      await addFault(preview, { match: { method: 'POST', path: 'Agenda' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
      await save(page);
      await app(page).getByText('Not everything was saved').waitFor();
    },
  },
  {
    name: 'signed-out',
    async reach(page, { pack }, preview) {
      await chooseAndShow(page, pack, 'To check in');
      await addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 401 } });
      await save(page);
      await app(page).getByRole('button', { name: 'Sign in' }).waitFor();
    },
  },
  {
    name: 'taking-off',
    async reach(page, { pack, closed }) {
      await choose(page, pack);
      await save(page);
      await app(page).getByRole('button', { name: 'Import another pack' }).click();
      await chooseAndShow(page, closed, 'Part 1: public');
      await app(page).getByRole('button', { name: 'Save', exact: true }).click();
      await app(page).getByRole('dialog').waitFor();
    },
  },
  {
    name: 'saved',
    async reach(page, { pack }) {
      await chooseAndShow(page, pack, 'To check in');
      await save(page);
      await app(page).getByRole('link', { name: 'Open the meeting' }).waitFor();
    },
  },
  {
    name: 'unchanged',
    async reach(page, { pack }) {
      await choose(page, pack);
      await save(page);
      await app(page).getByRole('button', { name: 'Import another pack' }).click();
      await choose(page, pack);
      await app(page).getByText(/^There is nothing to save/).waitFor();
    },
  },
  {
    name: 'doubts',
    async reach(page, { pack, retitled }) {
      await choose(page, pack);
      await save(page);
      await app(page).getByRole('button', { name: 'Import another pack' }).click();
      await chooseAndShow(page, retitled, 'In doubt');
    },
  },
  ...importAnswers,
];
