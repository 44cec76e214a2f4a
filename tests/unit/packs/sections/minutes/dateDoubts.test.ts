import { readPack } from '../../../../../src/packs/readPack';
import { kindOfPath, valueAt } from '../../../../../src/packs/review/valuePath';
import { formOf } from '../../../../../src/packs/review/valueForms';

const HEAD = 'PARKS COMMITTEE\n\nMinutes of the meeting of the Parks Committee held in Committee Room 1 on Tuesday 4 February 2025 at 6.30 pm\n\nPresent:\nCllr Ann Larch (Chair)\nCllr Ben Elm\n\n1. Apologies\nNone.\n\n2. Mowing\nThe firm was late.\n\n';

/** What is read as the due date of the one action, and what is said of it. */
function dueOf(action: string) {
  const result = readPack({ document: 'minutes.txt', bytes: new TextEncoder().encode(`${HEAD}${action}\n\n3. Trees\nNone.\n\nThe meeting ended at 7.48 pm\n`) });
  if (result.kind === 'refused') throw new Error(result.message);
  const { minutes, problems } = result.reading;
  const path = 'minutes[0].actions[0].due';
  expect(minutes[0]?.actions).toHaveLength(1);
  return { due: valueAt(result.reading, path), line: minutes[0]?.actions[0]?.line, doubts: problems.filter(({ value }) => value === path) };
}

test.each([
  ['Action: Clerk to write to the firm by 31 April 2027', 'by 31 April 2027', 'is not a date in the calendar. Enter the date that was meant'],
  ['Action: Fay Ash to write to the firm by Friday 3 May 2027', 'by Friday 3 May 2027', 'names a Friday, and that day is a Monday. Check it'],
  ['Action: Clerk to write to the firm by 3 May', 'by 3 May', 'has no year. Enter the date'],
  ['Action: write to the firm (Clerk, by 30 February 2027)', 'by 30 February 2027', 'is not a date in the calendar. Enter the date that was meant'],
  ['Action: Circulate the figures. Owner: Clerk. Due: 31/09/2027', '31/09/2027', 'is not a date in the calendar. Enter the date that was meant'],
  ['Action: Clerk to write to the firm by mid-January 2027', 'by mid-January 2027', 'was read as the middle of the month. Check it'],
  ['Action: Clerk to write to the firm by the end of next month', 'by the end of next month', 'counts from a day that it does not name. Enter the date'],
  ['Action: Clerk to write to the firm within 14 days', 'within 14 days', 'counts from a day that it does not name. Enter the date'],
  ['Action: Clerk to report back to the next meeting but one', 'to the next meeting but one', 'names a meeting, and has no date of its own. Enter the date, or leave the action without one'],
  ['Action: the figures for the year to be circulated to all by 31 June 2027 at the latest', 'by 31 June 2027', 'is not a date in the calendar. Enter the date that was meant'],
])('“%s” keeps its words and is a doubt at its line', (action, due, doubt) => {
  const read = dueOf(action);
  expect(read.due).toBe(due);
  expect(read.doubts).toEqual([expect.objectContaining({ message: `The due date of an action of the minutes, “${due}” ${doubt}.`, kind: 'uncertain', line: read.line })]);
});

test.each([
  ['Action: Clerk to write to the firm by 30 April 2027', 'by 30 April 2027'],
  ['Action: Clerk to write to the firm by Monday 3 May 2027', 'by Monday 3 May 2027'],
  ['Action: Clerk to write to the firm by May 2027', 'by May 2027'],
  ['Action: Clerk to write to the firm by the second Friday of January 2027', 'by the second Friday of January 2027'],
  ['Action: Clerk to write to the firm', null],
  ['Action: Clerk to report back by the next meeting', 'by the next meeting'],
  ['Action: officers would report in March 2027', null],
])('“%s” is none', (action, due) => {
  expect(dueOf(action)).toMatchObject({ due, doubts: [] });
});

test('the words can be corrected beside their line, as in a table', () => {
  const form = formOf('minutes[3].actions[2].due');
  expect(kindOfPath('minutes[3].actions[2].due')).toBe('minutes[].actions[].due');
  expect(form?.understood?.('by 30 April 2027')).toContain('Understood as: by Fri 30 Apr 2027');
});

test.each([
  ['31 April 2025', 'is not a date in the calendar'],
  ['4 February', 'has no year'],
])('minutes of “%s” say what is wrong with their day, at its line', (day, doubt) => {
  const result = readPack({ document: 'minutes.txt', bytes: new TextEncoder().encode(HEAD.replace('Tuesday 4 February 2025', day) + 'The meeting ended at 7.48 pm\n') });
  if (result.kind === 'refused') throw new Error(result.message);
  expect(result.reading.minutes[0]?.date).toBeNull();
  expect(result.reading.problems.filter(({ value }) => value === 'minutes[0].date')).toEqual([expect.objectContaining({ message: `The date of the minutes, “${day}” ${doubt}. Enter the date.`, line: 3 })]);
});
