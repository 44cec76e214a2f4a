import fc from 'fast-check';
import { fingerprintOf, fingerprintOfTask, taskBody } from '../../../../src/domain/myToDo/taskBody';
import { taskOfAction } from '../../../../src/domain/myToDo/taskOfAction';
import { externalIdOf, readExternalId } from '../../../../src/domain/myToDo/toDoTask';
import { rowsOnSite } from '../../../../src/domain/onSite';
import type { Action } from '../../../../src/domain/actions/state';
import { anAction } from '../sampleRows';

function taskOf(columns: Partial<Action>, link: string | null = null) {
  const [action] = rowsOnSite<'actions', 'open'>('open', [{ ...anAction({ key: 'a1', seriesNumber: 'housing-0050', ...columns }), row: { site: 'open' as const, id: '1', etag: '"1"' } }]);
  if (action === undefined) throw new Error('It stands on the open site.');
  return taskOfAction(action, { committee: 'Housing Committee', link });
}

test('a title is the number as printed, or of the series, and what the action is called, or what is asked', () => {
  expect(taskOf({ printedNumber: '50', title: 'Lift breakdowns', request: 'Report them.' }).title).toBe('50: Lift breakdowns');
  expect(taskOf({ request: 'Report the lifts\nby block.' }).title).toBe('housing-0050: Report the lifts by block.');
  const long = taskOf({ request: `${'Report the lifts and what they cost '.repeat(600)}.` });
  expect(long.title).toMatch(/^housing-0050: Report .{70,100} (?:Report|the|lifts|and|what|they|cost)…$/);
  expect(long.words.length).toBeLessThan(4_500);
  expect(long.words).toContain(' … The rest is in Members’ Brief.');
});

test.each<[string, Partial<Action>, string | null, string]>([
  ['a day', { dueText: '30 November 2026', dueOn: '2026-11-30', duePrecision: 'day' }, '2026-11-30', 'Due: Mon 30 Nov 2026.'],
  ['a month', { dueText: 'November 2026', dueOn: '2026-11-30', duePrecision: 'month' }, '2026-11-30', 'Due: November 2026, that is by Mon 30 Nov 2026.'],
  ['a quarter', { dueText: 'Q1 2026/27', dueOn: '2026-06-30', duePrecision: 'quarter' }, '2026-06-30', 'Due: Q1 2026/27, that is by Tue 30 Jun 2026.'],
  ['no date', { dueText: 'TBC', dueOn: null, duePrecision: 'none' }, null, 'Due: TBC.'],
  ['nothing', { dueText: null, dueOn: null, duePrecision: null }, null, 'It has no date.'],
])('what is due on %s is due in To Do by the last day of it, and says so', (_, columns, dueOn, words) => {
  const task = taskOf(columns);
  expect([task.dueOn, task.words.split('\n')]).toEqual([dueOn, expect.arrayContaining([words]) as unknown]);
});

test('it says what was asked in full, where it comes from, and what a tick does', () => {
  const { words } = taskOf({ printedNumber: '50', request: 'Report the lifts\nby block.', raisedOn: '2026-03-17' });
  expect(words).toMatch(/^Report the lifts\nby block\.\n\nAction 50, Housing Committee, raised on Tue 17 Mar 2026\.\n/);
  expect(words).toMatch(/Ticking closes nothing\.$/);
});

test('words in a body are text, never markup, and the link is an address in quotes', () => {
  expect(taskBody('<img src=x> & "more"\nsecond', 'https://x.example/?a=1&b="')).toBe('&lt;img src=x&gt; &amp; &quot;more&quot;<br>second<br><br><a href="https://x.example/?a=1&amp;b=&quot;">Open this action in Members’ Brief</a>');
});

test('a task knows its own words again in HTML, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.option(fc.webUrl()), (title, words, link) => {
      expect(fingerprintOfTask({ title, body: taskBody(words, link), isHtml: true })).toBe(fingerprintOf(title, words));
    }),
  );
});

test('the id by which a task is known again is read back, and anybody else’s is not', () => {
  expect(readExternalId(externalIdOf('action.housing-0050', '0123456789abcdef'))).toEqual({ action: 'action.housing-0050', fingerprint: '0123456789abcdef' });
  expect(['', 'a1', 'a1 xyz', 'a b 0123456789abcdef', '0123456789abcdef'].map(readExternalId)).toEqual([null, null, null, null, null]);
});
