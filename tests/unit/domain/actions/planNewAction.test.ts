import { planNewAction, type EnteredAction } from '../../../../src/domain/actions/planNewAction';
import type { Action } from '../../../../src/domain/actions/state';
import { anAction } from '../sampleRows';

const doing = { by: { id: 'clerk-1', mail: null, name: 'Priya' }, at: '2026-11-16T10:00:00Z', today: '2026-11-16', eventKey: 'x' };
const enter = (entered: Partial<EnteredAction>, others: readonly Action[] = []) => planNewAction('housing', { request: 'Count the garages.', printedNumber: '', site: 'open', ...entered }, others, 'housing.action.k1', doing);

test('an action entered by hand is open, on its committee’s list, and gets the next number of its series', () => {
  const { planned } = enter({ title: ' Garages ', dueText: 'Quarter 4 2026/2027', responsiblePost: 'Head of Repairs', raisedOn: '2026-11-10', estate: 'weir', dueAtMeeting: 'housing-2027-01-19' });
  expect(planned?.action).toMatchObject({
    kind: 'number',
    site: 'open',
    series: 'housing',
    item: { key: 'housing.action.k1', tracker: 'housing-open', state: 'open', title: 'Garages', dueText: 'Quarter 4 2026/2027', dueOn: '2027-03-31', duePrecision: 'quarter', overdueFrom: '2027-04-01', responsiblePost: 'Head of Repairs', raisedOn: '2026-11-10', estate: 'weir', dueAtMeeting: 'housing-2027-01-19', imported: null },
  });
  expect(planned?.event).toMatchObject({ key: 'event.housing.action.k1.raised', subject: 'housing.action.k1', what: 'Raised', by: doing.by });
});

test('a non-public one has a series of its own', () => {
  expect(enter({ site: 'circle:housing' }).planned?.action).toMatchObject({ site: 'circle:housing', series: 'housing-np' });
});

test('whether it is public is said, never guessed', () => {
  expect(enter({ site: null })).toMatchObject({ planned: null, problems: [expect.stringContaining('Say whether it is public')] });
});

test('without a request there is no action', () => {
  expect(enter({ request: ' \n' })).toMatchObject({ planned: null, problems: [expect.stringContaining('Say what was asked for')] });
});

test('a request of 20,000 characters is kept whole; one that SharePoint would cut is refused', () => {
  expect(enter({ request: 'x'.repeat(20_000) }).planned?.action.item.request).toHaveLength(20_000);
  expect(enter({ request: 'x'.repeat(64_000) }).problems).toEqual(['What was asked is longer than 63,999 characters: SharePoint keeps no more. Say the rest as progress.']);
});

test.each(['31 April 2027', 'end of Q5'])('due “%s” is doubted, and kept as typed without a date', (dueText) => {
  const { planned, doubts } = enter({ dueText });
  expect(doubts).toEqual([expect.stringContaining(`“${dueText}”`)]);
  expect(planned?.action.item).toMatchObject({ dueText, dueOn: null, overdueFrom: null });
});

test('due “ASAP” is kept as typed, and is no date', () => {
  expect(enter({ dueText: 'ASAP' })).toMatchObject({ doubts: [], planned: { action: { item: { dueText: 'ASAP', dueOn: null, duePrecision: 'none' } } } });
});

test('a printed number that another open action has is doubted, and names it', () => {
  expect(enter({ printedNumber: ' 51 ' }, [anAction({ printedNumber: '51', title: 'Lifts' })]).doubts).toEqual([expect.stringMatching(/^51 is the number of another open action: “Lifts”/)]);
  expect(enter({ printedNumber: '52' }, [anAction({ printedNumber: '51' })]).doubts).toEqual([]);
});

test('it was not raised on a day to come', () => {
  expect(enter({ raisedOn: '2026-11-17' }).problems).toEqual(['It cannot have been raised on Tue 17 Nov 2026, which is still to come.']);
});
