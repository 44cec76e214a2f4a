import fc from 'fast-check';
import { splitLines } from '../../../../../src/packs/readers/textReader';
import type { ActionsRead } from '../../../../../src/packs/sections/actions/readActions';
import { isActionsHeading, readActions } from '../../../../../src/packs/sections/actions/readActions';
import { findTables } from '../../../../../src/packs/tables/findTables';
import { examples } from '../../../../examples';

const read = (text: string): ActionsRead => readActions(findTables(splitLines(text), isActionsHeading));
const HEAD = 'Outstanding actions\n\nNo\tDate raised\tAction\tResponsible\tDue\tProgress\n';

test('a public and a non-public list are told apart by their headings', () => {
  const row = '1\t01/09/2026\tMend the weir.\tHead of Rivers\tTBC\t\n';
  const { actions } = read(`${HEAD}${row}\nNON-PUBLIC OUTSTANDING ACTIONS\n\nNo\tDate raised\tAction\tResponsible\tDue\tProgress\n${row}`);
  expect(actions.map(({ part, line }) => [part, line])).toEqual([['public', 4], ['non-public', 9]]);
});

test('a non-public list that goes on without its heading stays non-public', () => {
  const table = 'No\tDate raised\tAction\tResponsible\tDue\tProgress\n';
  const { actions } = read(`NON-PUBLIC OUTSTANDING ACTIONS\n\n${table}1\t01/09/2026\tMend the weir.\tHead of Rivers\tTBC\t\n\nA note on the list.\n\n${table}2\t01/09/2026\tPaint the gate.\tHead of Parks\tTBC\t\n`);
  expect(actions.map(({ number, part }) => [number, part])).toEqual([['1', 'non-public'], ['2', 'non-public']]);
});

test('a row that begins with empty cells goes on with the row above, over a page’s end', () => {
  const { actions } = read(`${HEAD}1\t01/09/2026\tMend the weir and\tHead of Rivers\tMay 2027\tBegun.\n\nPage 3\n\nOutstanding actions\n\n\t\tclear the channel.\t\t\t\n`);
  expect(actions.map(({ request }) => request)).toEqual(['Mend the weir and clear the channel.']);
});

test('a row without a number but with its own owner and date is one action more, and is flagged', () => {
  const { actions, problems } = read(`${HEAD}1\t01/09/2026\tMend the weir.\tHead of Rivers\tMay 2027\t\n\t\tPaint the gate.\tHead of Parks\tJune 2027\t\n`);
  expect(actions.map(({ number, raisedOn, request, owner }) => [number, raisedOn, request, owner])).toEqual([
    ['1', '2026-09-01', 'Mend the weir.', 'Head of Rivers'],
    ['1', '2026-09-01', 'Paint the gate.', 'Head of Parks'],
  ]);
  expect(problems.map(({ line }) => line)).toEqual([5]);
});

test('a cell that only points to the next one is no progress', () => {
  const { actions } = read('Action tracker\n\nRef\tAction\tOwner\tResponse\tNotes\n1\tMend the weir\tHead of Rivers\tSee notes\tBegun in May\n');
  expect(actions[0]?.progress).toBe('Begun in May');
});

test('an impossible date is kept as typed, with a problem on its line', () => {
  const { actions, problems } = read(`${HEAD}1\t01/09/2026\tMend the weir.\tHead of Rivers\t31/04/2027\t\n`);
  expect(actions[0]).toMatchObject({ dueText: '31/04/2027', dueOn: null, overdueFrom: null });
  expect(problems.map(({ line }) => line)).toEqual([4]);
});

test('a row whose words would do for headings is still a row', () => {
  const { actions } = read('Action tracker\n\nRef\tMeeting date\tItem\tAction\tLead\tBy\tStatus\n9\t23042026\tWeirs\tInvite the lead for rivers\tAda Birch\tOct 26\tIN ACTION\n');
  expect(actions.map(({ number, request, owner, status }) => [number, request, owner, status])).toEqual([['9', 'Invite the lead for rivers', 'Ada Birch', 'IN ACTION']]);
});

test('what is closed says when', () => {
  const { actions } = read('Actions\n\nNo\tAction\tOwner\tDate closed\n1\tMend the weir\tHead of Rivers\t2 May 2026\n');
  expect(actions[0]?.closedOn).toBe('2026-05-02');
});

test('no text makes the reader throw, and every action has a line of the text', () => {
  const pieces = fc.constantFrom('\t', '\n', '|', '  ', 'No', 'Action', 'Owner', 'Due', '1', 'Page', '<tr>', '<td rowspan="9">', '</tr>', '<table>', 'May 2026', ':', 'x', '**');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 120 }), (parts) => {
      const text = HEAD + parts.join('');
      for (const { line } of read(text).actions) expect(line).toBeLessThanOrEqual(text.split('\n').length);
    }),
    examples(),
  );
});
