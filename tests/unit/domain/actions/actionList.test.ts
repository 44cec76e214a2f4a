import { groupActions, hasWords, isInView, listActions, sortActions, type ActionView, type Surroundings } from '../../../../src/domain/actions/actionList';
import type { Action } from '../../../../src/domain/actions/state';
import { aPerson, anAction, anEvent } from '../sampleRows';

const me = { objectId: 'officer-1', username: 'ada.quill@council.example' };
const surroundings: Surroundings = { events: [], people: [], me, today: '2026-11-16', days: new Map([['housing-2026-11-24', '2026-11-24']]) };
const next = { key: 'housing-2026-11-24', date: '2026-11-24' };

const stored = (columns: Partial<Action>, at = 1) => ({ ...anAction({ key: `housing.action-${at}`, seriesNumber: `housing-000${at}`, ...columns }), row: { site: 'open' as const, id: String(at), etag: '"1"' } });
const list = (rows: readonly Partial<Action>[], around: Partial<Surroundings> = {}) => listActions(rows.map((columns, at) => stored(columns, at + 1)), { ...surroundings, ...around });
const numbersIn = (view: ActionView, rows: readonly Partial<Action>[], around: Partial<Surroundings> = {}) => list(rows, around).filter((listed) => isInView(listed, view, next)).map(({ action }) => action.seriesNumber.slice(-1));

describe('a view', () => {
  test('of open actions leaves out what is over, and has what waits for the committee', () => {
    expect(numbersIn('open', [{}, { state: 'closed' }, { state: 'proposed for closure' }, { state: 'moved' }])).toEqual(['1', '3']);
    expect(numbersIn('over', [{}, { state: 'closed' }, { state: 'proposed for closure' }, { state: 'moved' }])).toEqual(['2', '4']);
  });

  test('of mine goes by the person, or by who holds the post', () => {
    const rows = [{ owner: { id: 'officer-1', mail: null, name: 'Ada' } }, { owner: { id: 'x', mail: null, name: 'Ben' } }, { responsiblePost: 'Head of Repairs' }, { responsiblePost: 'Head of Roofs' }];
    expect(numbersIn('mine', rows, { people: [aPerson()] })).toEqual(['1', '3']);
    expect(numbersIn('mine', rows, { people: [aPerson()], me: null })).toEqual([]);
    expect(list([{ responsiblePost: aPerson().name }], { people: [aPerson()] }).map(({ responsible: { kind } }) => kind)).toEqual(['held']);
  });

  test('of overdue ones goes by rule, whatever the status says', () => {
    expect(numbersIn('overdue', [{ overdueFrom: '2026-11-16', statusText: 'On track' }, { overdueFrom: '2026-11-17', statusText: 'Overdue' }, { statusText: 'Overdue' }])).toEqual(['1']);
  });

  test('of what is due at the next meeting has what names it, and what falls due by its day', () => {
    expect(numbersIn('due next', [{ dueAtMeeting: next.key }, { dueOn: '2026-11-24' }, { dueOn: '2026-11-25' }, {}, { dueOn: '2026-01-31', state: 'closed' }])).toEqual(['1', '2']);
    expect(list([{ dueOn: '2026-11-24' }]).filter((listed) => isInView(listed, 'due next', null))).toEqual([]);
  });

  test('of those without an owner has vacant posts and holdings that have ended', () => {
    const viktor = aPerson({ post: 'Head of Works', identity: { id: 'v', mail: null, name: 'Viktor' }, postUntil: '2026-06-30', current: false });
    expect(numbersIn('no owner', [{}, { responsiblePost: 'Head of Works' }, { owner: viktor.identity, responsiblePost: 'Head of Works' }, { owner: viktor.identity }], { people: [viktor] })).toEqual(['1', '2', '3']);
  });

  test('of those without a date has what is due at a meeting that is not held', () => {
    expect(numbersIn('no date', [{ dueAtMeeting: next.key }], { days: new Map() })).toEqual(['1']);
  });

  test('of overdue ones has what was due at a meeting that is over', () => {
    expect(numbersIn('overdue', [{ dueAtMeeting: next.key }], { today: '2026-11-25' })).toEqual(['1']);
  });

  test('of those without a date has dates that nobody understood', () => {
    expect(numbersIn('no date', [{ dueText: 'ASAP' }, { dueOn: '2026-11-24' }, { dueAtMeeting: next.key }, {}])).toEqual(['1', '4']);
  });

  test('of those reported done has what an officer has said and no clerk has yet written', () => {
    const events = [anEvent({ subject: 'housing.action-2', what: 'Reported done' })];
    expect(numbersIn('reported done', [{}, {}, { state: 'reported done' }], { events })).toEqual(['2', '3']);
    expect(numbersIn('proposed', [{ state: 'proposed for closure' }, {}])).toEqual(['1']);
  });
});

test('a search finds every word, in whatever order and wherever it stands', () => {
  const [listed] = list([{ title: 'Lift breakdowns', request: 'Report the number by block.', responsiblePost: 'Head of Repairs' }]);
  expect(listed && ['lift', 'BLOCK lift', 'repairs report', ' '].map((typed) => hasWords(listed, typed))).toEqual([true, true, true, true]);
  expect(listed && hasWords(listed, 'lift roof')).toBe(false);
});

describe('the order', () => {
  const rows = [{ overdueFrom: '2026-12-01', raisedOn: '2026-01-01', responsiblePost: 'B' }, { raisedOn: '2025-01-01' }, { overdueFrom: '2026-11-01', responsiblePost: 'A' }];
  test.each([
    ['number', ['1', '2', '3']],
    ['due', ['3', '1', '2']],
    ['age', ['2', '1', '3']],
    ['officer', ['3', '1', '2']],
  ] as const)('by %s puts what is not known last', (order, numbers) => {
    expect(sortActions(list(rows), order).map(({ action }) => action.seriesNumber.slice(-1))).toEqual(numbers);
  });

  test('of numbers is that of counting', () => {
    expect(sortActions(listActions([stored({ seriesNumber: 'housing-10000' }), stored({ seriesNumber: 'housing-9999' })], surroundings), 'number').map(({ action }) => action.seriesNumber)).toEqual(['housing-9999', 'housing-10000']);
  });
});

describe('groups', () => {
  const headings = (grouping: Parameters<typeof groupActions>[1], rows: readonly Partial<Action>[]) => groupActions(list(rows), grouping).map(({ heading, actions }) => [heading, actions.length]);

  test('by officer have one group for each post, and one for what nobody has', () => {
    expect(headings('officer', [{ responsiblePost: 'Head of Repairs' }, {}, { responsiblePost: 'Head of Repairs' }])).toEqual([['Head of Repairs', 2], ['No officer', 1]]);
  });

  test('by age begin with the oldest, and age counts where there is no date', () => {
    expect(headings('age', [{ raisedOn: '2026-11-01' }, {}, { raisedOn: '2024-11-01' }, { raisedOn: '2025-10-01' }])).toEqual([['Two years and older', 1], ['One to two years', 1], ['Under three months', 1], ['Not known when raised', 1]]);
  });

  test('by state follow its way', () => {
    expect(headings('state', [{ state: 'proposed for closure' }, {}, { state: 'reported done' }])).toEqual([['Open', 1], ['Reported done', 1], ['Proposed for closure', 1]]);
  });
});
