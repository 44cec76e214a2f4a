import { planFiles } from '../../../../src/packs/import/planFiles';
import { checksOf } from '../../../../src/packs/review/checks';
import { confirm, nothingReviewed, reviewedFile } from '../../../../src/packs/review/reviewed';
import { formOf } from '../../../../src/packs/review/valueForms';
import type { Problem, Reading } from '../../../../src/packs/reading';
import { agendaItem, aReport, committee, emptyLists, existing, importInto, reading, wholeAgenda } from '../import/lists';
import { minuteItem, someMinutes } from '../import/recordReadings';

const doubt = (value: string): Problem => ({ message: 'It may be another.', line: 12, kind: 'uncertain', value });
const paths = ['agendaItems[0].presenters', 'minutes[0].venue', 'reports[0].contact', 'reports[0].dated', 'reports[0].purposes'];
const file: Reading = {
  ...reading([agendaItem('2', 'Roofs', { presenters: ['Bo Marsh'] })]),
  minutes: [someMinutes([minuteItem('1', 'Depot', ['That it be sold.'])])],
  reports: [aReport({ agendaItem: '2', itemLine: 12 })],
  problems: paths.map(doubt),
};

test('presenters, the venue of minutes, and a report’s contact, date and purposes each have a field where they are doubted', () => {
  expect(checksOf(file).map(({ path }) => path)).toEqual(paths);
  expect(checksOf(file).map(({ label }) => label)).toEqual(['Item 2, presented by', 'Minutes 1, venue', 'Report 1, whom to ask', 'Report 1, date of the report', 'Report 1, purposes']);
});

test('presenters are typed one on a line, and are what is imported', () => {
  const form = formOf('agendaItems[0].presenters');
  expect(form?.show(['Ann Lee', 'Bo Marsh'])).toBe('Ann Lee\nBo Marsh');
  expect(form?.read(' Ann  Lee \n\nBo Marsh')).toEqual({ kind: 'value', value: ['Ann Lee', 'Bo Marsh'] });
  expect(form?.read('')).toEqual({ kind: 'value', value: [] });
  const start = importInto(emptyLists, file);
  const review = confirm(nothingReviewed, file, 'agendaItems[0].presenters', 'agendaItems[0].presenters', ['Ann Lee']);
  const rows = existing(start, committee);
  const plan = planFiles({ committee, existing: rows, files: [reviewedFile(file, review, wholeAgenda)] });
  expect(plan.after.openItems.map(({ presenters, imported }) => [presenters, imported?.presenters])).toEqual([[['Ann Lee'], ['Bo Marsh']]]);
});

test.each([
  ['Name: Ann Lee\nPost: Head of Repairs, North\nAddress: ann@council.example\nTelephone: 020 7946 0000', { name: 'Ann Lee', post: 'Head of Repairs, North', email: 'ann@council.example', phone: '020 7946 0000' }],
  ['Ann Lee\nHead of Repairs\nann@council.example\n020 7946 0000', { name: 'Ann Lee', post: 'Head of Repairs', email: 'ann@council.example', phone: '020 7946 0000' }],
  ['ann@council.example', { name: null, post: null, email: 'ann@council.example', phone: null }],
  ['Post: Head of Repairs', { name: null, post: 'Head of Repairs', email: null, phone: null }],
  [' ', null],
])('whom to ask about a report, typed as %j, is understood, and is shown as it reads back', (typed, value) => {
  const form = formOf('reports[0].contact');
  expect(form?.read(typed)).toEqual({ kind: 'value', value });
  expect(form?.read(form.show(value))).toEqual({ kind: 'value', value });
});

test('the purposes of a report are chosen by their words', () => {
  const form = formOf('reports[0].purposes');
  expect(form?.show(['decision', 'information'])).toBe('decision, information');
  expect(form?.read('For decision, Information')).toEqual({ kind: 'value', value: ['decision', 'information'] });
  expect(form?.read('')).toEqual({ kind: 'value', value: null });
  expect(form?.read('noting')).toEqual({ kind: 'refused', message: 'Purposes: type decision, discussion or information, with commas between.' });
});
