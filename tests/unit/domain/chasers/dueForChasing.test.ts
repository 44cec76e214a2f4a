import { listActions } from '../../../../src/domain/actions/actionList';
import type { MeetingDays } from '../../../../src/domain/actions/lateFrom';
import { dueForChasing, type ChasingAsked, isAskedLately } from '../../../../src/domain/chasers/dueForChasing';
import type { SiteKey } from '../../../../src/domain/sites';
import type { Item } from '../../../../src/lists/index';
import { aChaser, anEvent, aPerson } from '../sampleRows';
import { aStoredAction } from '../storedRows';

const today = '2026-11-16';
const works = { responsiblePost: 'Head of Works' };
const late = { ...works, dueText: 'October 2026', dueOn: '2026-10-31', overdueFrom: '2026-11-01' };
const adaeze = aPerson({ key: 'a', name: 'Adaeze Obi', post: 'Head of Works', identity: { id: 'a', mail: 'adaeze@council.example', name: 'Adaeze Obi' } });

interface Told extends Partial<Pick<ChasingAsked, 'chasers' | 'dueBy' | 'site'>> {
  readonly days?: MeetingDays;
  readonly people?: readonly Item<'people'>[];
  readonly events?: readonly Item<'events'>[];
}

const chase = (actions: readonly Partial<Item<'actions'>>[], { people = [adaeze], events = [], days = new Map(), site = 'open', ...told }: Told = {}, on: SiteKey = 'open') =>
  dueForChasing({ site, listed: listActions(actions.map((columns, nth) => aStoredAction({ key: `a${nth + 1}`, seriesNumber: `housing-000${nth + 1}`, ...columns }, on)), { events, people, me: null, today, days }), chasers: [], dueBy: today, ...told });

const keys = (due: ReturnType<typeof chase>) => due.officers.map(({ actions }) => actions.map(({ listed }) => listed.action.key));

describe('which actions are due a chaser', () => {
  test('one that is overdue is, and one that is not is not', () => {
    expect(keys(chase([late, { ...works, dueOn: '2026-11-30', overdueFrom: '2026-12-01' }]))).toEqual([['a1']]);
  });
  test('one that is due by the day chosen is, on that day too', () => {
    expect(keys(chase([{ ...works, dueOn: '2026-11-24', overdueFrom: '2026-11-25' }], { dueBy: '2026-11-23' }))).toEqual([]);
    expect(keys(chase([{ ...works, dueOn: '2026-11-24', overdueFrom: '2026-11-25' }], { dueBy: '2026-11-24' }))).toEqual([['a1']]);
  });
  test('one that is due at a meeting is due by the meeting’s day', () => {
    expect(keys(chase([{ ...works, dueAtMeeting: 'm' }], { dueBy: '2026-11-24', days: new Map([['m', '2026-11-24']]) }))).toEqual([['a1']]);
  });
  test('one without a date is not: nobody has promised a day', () => {
    expect(keys(chase([{ ...works, dueText: 'TBC' }], { dueBy: '2027-12-31' }))).toEqual([]);
  });
  test.each(['proposed for closure', 'closed', 'withdrawn', 'reported done'] as const)('one that is %s is not', (state) => {
    expect(keys(chase([{ ...late, state }]))).toEqual([]);
  });
  test('one of which its officer has said that it is done is not, though the list still has it as open', () => {
    expect(keys(chase([late], { events: [anEvent({ subject: 'a1', what: 'Reported done' })] }))).toEqual([]);
  });
  test('one of another site is not: what is public and what is not is never asked for in one mail', () => {
    expect(keys(chase([late], { site: 'circle:housing' }))).toEqual([]);
    expect(keys(chase([late], { site: 'circle:housing' }, 'circle:housing'))).toEqual([['a1']]);
  });
});

describe('who is asked', () => {
  test('is whoever holds the post now, once for all that they owe, the longest owed first', () => {
    const due = chase([late, { ...late, responsiblePost: 'HEAD OF  WORKS', overdueFrom: '2026-10-01' }]);
    expect(due.officers).toHaveLength(1);
    expect(due.officers[0]).toMatchObject({ post: 'Head of Works', officer: { mail: 'adaeze@council.example', name: 'Adaeze Obi' } });
    expect(keys(due)).toEqual([['a2', 'a1']]);
  });
  test('is the successor where the holding of the person named has ended', () => {
    const viktor = aPerson({ key: 'v', name: 'Viktor', post: 'Head of Works', postUntil: '2026-06-30', current: false, identity: { id: 'v', mail: null, name: 'Viktor' } });
    expect(chase([{ ...late, owner: { id: 'v', mail: null, name: 'Viktor' } }], { people: [viktor, adaeze] }).officers[0]?.officer?.name).toBe('Adaeze Obi');
  });
  test('is nobody where nobody holds the post: the post is named all the same', () => {
    expect(chase([late], { people: [] }).officers).toMatchObject([{ post: 'Head of Works', officer: null }]);
  });
  test('where neither a post nor a person is named, it is told apart', () => {
    const due = chase([{ ...late, responsiblePost: null }]);
    expect(due.officers).toEqual([]);
    expect(due.nobodys.map(({ action }) => action.key)).toEqual(['a1']);
  });
});

describe('earlier chasers', () => {
  test('that were sent are noted by their days; one that waits is told as such', () => {
    const chasers = [
      aChaser({ key: '1', tray: 'sent-2026', actions: ['a1'], sentAt: '2026-11-03T10:00:00Z' }),
      aChaser({ key: '2', tray: 'sent-2026', actions: ['a1', 'a2'], sentAt: '2026-10-20T10:00:00Z' }),
      aChaser({ key: '3', actions: ['a2'] }),
      aChaser({ key: '4', tray: 'given-up-2026', actions: ['a1'] }),
    ];
    expect(chase([late, late], { chasers }).officers[0]?.actions.map(({ earlier, isWaiting }) => [earlier, isWaiting])).toEqual([[['2026-10-20', '2026-11-03'], false], [['2026-10-20'], true]]);
  });
});

describe('who was asked lately', () => {
  const asked = (earlier: readonly string[], isWaiting = false) => isAskedLately({ earlier, isWaiting }, '2026-11-16');
  test('is asked again only where a clerk says so: within a week, or while a mail waits', () => {
    expect(asked(['2026-11-16'])).toBe(true);
    expect(asked(['2026-10-02', '2026-11-10'])).toBe(true);
    expect(asked([], true)).toBe(true);
  });
  test('is asked again a week later', () => {
    expect(asked(['2026-11-09'])).toBe(false);
    expect(asked([])).toBe(false);
  });
});
