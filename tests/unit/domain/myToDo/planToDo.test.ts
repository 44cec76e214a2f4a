import { planToDo, type ListBefore, type MyAction, type ToDoPlan } from '../../../../src/domain/myToDo/planToDo';
import { aCopy, aWanted } from './toDoSamples';

const plan = (before: Partial<ListBefore>): ToDoPlan => planToDo({ mine: [], tasks: [], fates: new Map(), saidNotDone: new Set(), ...before });
const mine = (wanted = aWanted(), state: MyAction['state'] = 'open'): MyAction => ({ wanted, state });
const kinds = ({ steps }: ToDoPlan): string[] => steps.map(({ kind }) => kind);
const nothing = { steps: [], ticked: [], edited: [] };

describe('an open action of mine', () => {
  test('becomes a task', () => {
    expect(plan({ mine: [mine()] }).steps).toEqual([{ kind: 'create', wanted: aWanted() }]);
  });

  test('whose task is there as written needs nothing, however often it is looked at and however To Do sets its words', () => {
    expect(plan({ mine: [mine()], tasks: [aCopy()] })).toEqual(nothing);
    const asText = aCopy(aWanted(), { isHtml: false, body: 'Report the lifts by block.\r\n' });
    expect(plan({ mine: [mine()], tasks: [asText] })).toEqual(nothing);
  });

  test('is the same task in whatever host the app is: only its link differs', () => {
    expect(plan({ mine: [mine(aWanted({ link: 'https://council.example/tab.html#/a1' }))], tasks: [aCopy()] })).toEqual(nothing);
  });

  test.each(['2026-11-30T00:00:00.0000000Z', '2026-11-29T23:00:00Z', '2026-11-30T10:00:00Z', '2026-11-29T10:00:00Z'])('due on a day that To Do tells as %s is due on that day', (dueAt) => {
    expect(plan({ mine: [mine()], tasks: [aCopy(aWanted(), { dueAt })] })).toEqual(nothing);
  });

  test('that gets another date, or none, takes its task with it, whatever its person has set there', () => {
    const task = aCopy();
    expect(plan({ mine: [mine(aWanted({ dueOn: '2027-03-31' }))], tasks: [task] }).steps).toEqual([{ kind: 'change', task, wanted: null, dueOn: '2027-03-31' }]);
    expect(plan({ mine: [mine(aWanted({ dueOn: null }))], tasks: [task] }).steps).toEqual([{ kind: 'change', task, wanted: null, dueOn: null }]);
    const moved = aCopy(aWanted(), { dueAt: '2026-12-04T00:00:00Z' });
    expect(plan({ mine: [mine()], tasks: [moved] }).steps).toEqual([{ kind: 'change', task: moved, wanted: null, dueOn: '2026-11-30' }]);
  });

  test('that is worded anew words its task anew', () => {
    const [task, wanted] = [aCopy(), aWanted({ words: 'Report the lifts and the doors.' })];
    expect(plan({ mine: [mine(wanted)], tasks: [task] })).toEqual({ ...nothing, steps: [{ kind: 'change', task, wanted }] });
  });

  test('does not fight over words that its person has changed in To Do', () => {
    const renamed = aCopy(aWanted(), { title: 'Ring Gareth about the lifts' });
    expect(plan({ mine: [mine()], tasks: [renamed] })).toEqual(nothing);
    const annotated = aCopy(aWanted(), { body: 'Report the lifts by block.<br>Gareth is away until May' });
    const anew = mine(aWanted({ words: 'Report the lifts and the doors.' }));
    expect(plan({ mine: [anew], tasks: [renamed] })).toEqual({ ...nothing, edited: ['a1'] });
    expect(plan({ mine: [anew], tasks: [annotated] })).toEqual({ ...nothing, edited: ['a1'] });
  });

  test('whose words were written and not noted, because the answer was lost, is noted and not written again', () => {
    const wanted = aWanted({ title: '50: Report the lifts and doors' });
    const task = aCopy(wanted, { copiedFrom: aCopy().copiedFrom });
    expect(plan({ mine: [mine(wanted)], tasks: [task] }).steps).toEqual([{ kind: 'note', task, wanted }]);
  });

  test('copied twice by two devices keeps the task that its person has touched, else the first', () => {
    const first = aCopy(aWanted(), { id: 'first' });
    const second = aCopy(aWanted(), { id: 'second', createdAt: '2026-11-01T09:00:01Z' });
    expect(plan({ mine: [mine()], tasks: [second, first] }).steps).toEqual([{ kind: 'remove', task: second }]);
    expect(plan({ mine: [mine()], tasks: [first, { ...second, title: 'Mine' }] }).steps).toEqual([{ kind: 'remove', task: first }]);
    expect(plan({ mine: [mine()], tasks: [{ ...first, title: 'Mine' }, { ...second, isCompleted: true }] }).steps).toEqual([]);
  });
});

describe('a tick', () => {
  const ticked = aCopy(aWanted(), { isCompleted: true });

  test('closes nothing: it is for a person to say what was done', () => {
    expect(plan({ mine: [mine()], tasks: [ticked] })).toEqual({ ...nothing, ticked: ['a1'] });
  });

  test('that is taken back before anything was said is as if it had not been', () => {
    expect(plan({ mine: [mine()], tasks: [{ ...ticked, isCompleted: false }] })).toEqual(nothing);
  });

  test.each(['reported done', 'proposed for closure'] as const)('of an action that is %s asks nothing more, and one that is missing is not made', (state) => {
    expect(plan({ mine: [mine(aWanted(), state)], tasks: [ticked] })).toEqual(nothing);
    expect(plan({ mine: [mine(aWanted(), state)] })).toEqual(nothing);
  });

  test('of an action that is said not to be done since is taken off', () => {
    expect(plan({ mine: [mine()], tasks: [ticked], saidNotDone: new Set(['a1']) })).toEqual({ ...nothing, steps: [{ kind: 'reopen', task: ticked }] });
  });
});

describe('an action that is no longer mine to do', () => {
  const edited = aCopy(aWanted(), { title: 'Ring Gareth' });
  const end = (fate: 'closed' | 'elsewhere' | 'gone', task = aCopy()) => kinds(plan({ tasks: [task], fates: new Map([['a1', fate]]) }));

  test('since its committee has closed it, has its task ticked, once', () => {
    expect([end('closed'), end('closed', edited), end('closed', aCopy(aWanted(), { isCompleted: true }))]).toEqual([['complete'], ['complete'], []]);
  });

  test('since somebody else carries it on, has its task removed; with words of its person in it, ticked', () => {
    expect([end('elsewhere'), end('elsewhere', edited), end('elsewhere', { ...edited, isCompleted: true })]).toEqual([['remove'], ['complete'], []]);
  });

  test('since it was withdrawn or has become exempt, has its task removed, whatever is in it', () => {
    expect([end('gone'), end('gone', edited), end('gone', { ...edited, isCompleted: true })]).toEqual([['remove'], ['remove'], ['remove']]);
  });

  test('for all that is known keeps its task', () => {
    expect(plan({ tasks: [aCopy()] })).toEqual(nothing);
  });
});

test('a task of the person’s own in the list is never touched', () => {
  expect(plan({ mine: [], tasks: [aCopy(aWanted(), { copiedFrom: null })], fates: new Map([['a1', 'gone']]) })).toEqual(nothing);
});
