import type { Problem } from '../../../../src/packs/reading';
import { checksOf } from '../../../../src/packs/review/checks';
import { formOf } from '../../../../src/packs/review/valueForms';
import { confirm, nothingReviewed, reviewedFile } from '../../../../src/packs/review/reviewed';
import { agendaItem, aReport, reading, wholeAgenda } from '../import/lists';
import { minuteItem, someMinutes } from '../import/recordReadings';

const start = formOf('meeting.time');

test.each([
  ['18:30', '18:30'],
  ['18.30', '18:30'],
  ['1830', '18:30'],
  ['1830 hrs', '18:30'],
  ['6.30pm', '18:30'],
  ['6:30 pm', '18:30'],
  [' 6.30 p.m. ', '18:30'],
  ['10am', '10:00'],
  ['noon', '12:00'],
  ['12 midday', '12:00'],
  ['half past seven in the evening', '19:30'],
  ['9:05', '09:05'],
  ['0905', '09:05'],
])('a time typed as “%s” is %s, and is shown as it is understood', (typed, time) => {
  expect(start?.read(typed)).toEqual({ kind: 'value', value: time });
  expect(start?.understood?.(typed)).toMatch(/^Understood as: /);
});

test('an hour that may be of either half of the day is asked for, and so is what is no time', () => {
  expect(start?.read('7.30')).toEqual({ kind: 'refused', message: 'Start: “7.30” may be in the morning or the evening. Type it like 18:30 or 6.30 pm.' });
  for (const typed of ['7', 'soon', '25:10', '2575', 'from 6pm to 8pm or 9pm']) expect(start?.read(typed).kind).toBe('refused');
  expect(start?.read('')).toEqual({ kind: 'value', value: null });
});

const doubt = (value: string): Problem => ({ message: 'Check it.', line: 12, kind: 'uncertain', value });

test('the way of a report is corrected a step a line, each with its date behind a comma or a dash', () => {
  const form = formOf('reports[0].route');
  const route = [{ body: 'Housing Committee – For Decision', dated: '10 Nov 2026', date: '2026-11-10', line: 12 }, { body: 'Finance Committee', dated: null, date: null, line: 12 }];
  expect(form?.show(route)).toBe('Housing Committee – For Decision, 10 Nov 2026\nFinance Committee');
  expect(form?.read('Housing Committee – For Decision, 10 Nov 2026\nFinance Committee')).toMatchObject({ value: [{ body: 'Housing Committee – For Decision', dated: '10 Nov 2026', date: '2026-11-10' }, { body: 'Finance Committee', dated: null, date: null }] });
  expect(form?.read('')).toEqual({ kind: 'value', value: [] });
});

test('a doubt about the way of a report, and one about whose minutes they are, each has its field', () => {
  const file = { ...reading([agendaItem('2', 'Roofs')]), reports: [aReport({ agendaItem: '2', itemLine: 12 })], minutes: [someMinutes([minuteItem('1', 'Depot', ['That it be sold.'])])], problems: [doubt('reports[0].route'), doubt('minutes[0].body')] };
  expect(checksOf(file).map(({ path, label }) => [path, label])).toEqual([
    ['reports[0].route', 'Report 1, way through the committees'],
    ['minutes[0].standing', 'Minutes 1, whose they are'],
  ]);
});

test('whose minutes they are is chosen, and what follows from it is done', () => {
  const file = { ...reading([agendaItem('2', 'Roofs')]), minutes: [someMinutes([minuteItem('1', 'Depot', ['That it be sold.'])], { body: 'Elm Panel', standing: 'unclear' })], problems: [doubt('minutes[0].body')] };
  expect(formOf('minutes[0].standing')?.choices?.map(({ value }) => value)).toEqual(['thisBody', 'anotherBody', 'unclear']);
  const review = confirm(nothingReviewed, file, 'minutes[0].standing', 'minutes[0].standing', 'thisBody');
  expect(reviewedFile(file, review, wholeAgenda).asRead.minutes[0]?.standing).toBe('thisBody');
});

test('the way of a report as corrected keeps the lines in which it stands', () => {
  const file = { ...reading([agendaItem('2', 'Roofs')]), reports: [aReport({ agendaItem: '2', itemLine: 12, route: [{ body: 'Cabinet', dated: null, date: null, line: 31 }] })] };
  const typed = formOf('reports[0].route')?.read('Cabinet\nCouncil, 3 May 2027');
  const review = confirm(nothingReviewed, file, 'reports[0].route', 'reports[0].route', typed?.kind === 'value' ? typed.value : null);
  expect(reviewedFile(file, review, wholeAgenda).corrected.reports[0]?.route).toEqual([
    { body: 'Cabinet', dated: null, date: null, line: 31 },
    { body: 'Council', dated: '3 May 2027', date: '2027-05-03', line: 31 },
  ]);
});
