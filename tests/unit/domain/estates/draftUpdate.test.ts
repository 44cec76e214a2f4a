import { groupMentions } from '../../../../src/domain/estates/briefing';
import { draftUpdate, type EstateToReport } from '../../../../src/domain/estates/draftUpdate';
import type { Item } from '../../../../src/lists/index';
import { anIssue } from './issueRows';
import { aMention } from './mentionRows';

const aWalkabout = (more: Partial<Item<'walkabouts'>>): Item<'walkabouts'> => ({ key: 'w', estate: 'weirside', date: '2026-10-03', startsAt: null, meetingPoint: null, ledBy: { id: null, mail: null, name: 'Mercy Brown' }, attending: null, purpose: null, remarks: null, state: 'held', ...more });
const draft = (more: Partial<EstateToReport>, title = 'Weirside Estate') => draftUpdate({ estates: [{ title, issues: [], walkabouts: [], projects: [], promises: [], ...more }], since: '2026-09-15', today: '2026-11-16' });

test('an estate of which nothing happened says so', () => {
  expect(draft({})).toBe('Weirside Estate\nNothing to report.');
});

test('a walkabout since the last meeting is told with what was seen; one before it, one to come and one that was cancelled are not', () => {
  expect(draft({ walkabouts: [aWalkabout({ remarks: 'The  noticeboards\nare empty.' }), aWalkabout({ date: '2026-09-01' }), aWalkabout({ date: '2026-12-01', state: 'planned' }), aWalkabout({ state: 'cancelled' })] })).toBe(
    'Weirside Estate\nI walked the estate on 3 October 2026. The noticeboards are empty.',
  );
});

test('issues are counted as reported and put right since then, and the gravest of those that are open are named with their age', () => {
  const issues = [
    anIssue({ key: 'a', reportedOn: '2026-10-01', severity: 'urgent', state: 'assigned', description: 'The door does not shut.', block: 'Heron House', place: null, responsiblePost: 'Head of Repairs' }),
    anIssue({ key: 'b', reportedOn: '2026-01-02', severity: 'when possible', state: 'reported', description: null, category: 'lighting', block: null, place: 'path', responsiblePost: null }),
    anIssue({ key: 'c', reportedOn: '2026-08-01', state: 'confirmed', settledOn: '2026-11-01' }),
    anIssue({ key: 'd', reportedOn: '2026-08-01', state: 'withdrawn', settledOn: '2026-11-01' }),
  ];
  expect(draft({ issues })).toBe(
    ['Weirside Estate', 'Since 15 September 2026, 1 issue was reported and 1 put right.', '2 issues are open:', '- The door does not shut, Heron House (46 days; with Head of Repairs)', '- Lighting, path (318 days)'].join('\n'),
  );
});

test('a promise of minutes since then that nobody has answered is told word for word', () => {
  const promises = groupMentions([aMention({ kind: 'promise', toldOf: '2026-09-15', quote: 'Officers would write to residents.' }), aMention({ kind: 'promise', toldOf: '2026-07-21', quote: 'Long ago.' })]);
  expect(draft({ promises })).toBe('Weirside Estate\nStill to be answered, from the minutes of Tue 15 Sep 2026: “Officers would write to residents.”');
});

test('each estate of the area stands under its name', () => {
  expect(draftUpdate({ estates: ['One', 'Two'].map((title) => ({ title, issues: [], walkabouts: [], projects: [], promises: [] })), since: '2026-09-15', today: '2026-11-16' })).toBe('One\nNothing to report.\n\nTwo\nNothing to report.');
});
