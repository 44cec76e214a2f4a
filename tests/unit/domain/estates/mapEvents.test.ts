import { describeMapEvent, mapEventRow, mapEventsOf } from '../../../../src/domain/estates/mapEvents';
import { doing } from './mapRows';

const area = { kind: 'area', key: 'riverside' } as const;

test.each([
  [{ kind: 'renamed', column: 'title', before: 'Weirside', after: 'Weirbank' }, 'Renamed from “Weirside” to “Weirbank”'],
  [{ kind: 'moved', column: 'area', before: 'Riverside', after: null }, 'Moved from Riverside to no area'],
  [{ kind: 'changed', column: 'blocks', before: null, after: 'Dipper House; Heron House' }, 'Blocks changed from nothing to “Dipper House; Heron House”'],
  [{ kind: 'merged', column: null, before: null, after: 'Weirside Estate' }, 'Merged into Weirside Estate'],
  [{ kind: 'appointed', column: null, before: null, after: 'Otto Pell, from Sun 1 Nov 2026' }, 'Appointed: Otto Pell, from Sun 1 Nov 2026'],
  [{ kind: 'withdrawn', column: null, before: null, after: null }, 'Withdrawn'],
  [{ kind: 'notCarriedOut', column: null, before: 'Renamed', after: null }, 'Not carried out: “Renamed”'],
] as const)('%j reads “%s”', (event, words) => {
  expect(describeMapEvent(event)).toBe(words);
});

test('what is written is read back, the newest first, without what tells of something else of that key', () => {
  const first = mapEventRow(area, { kind: 'added', after: 'Riverside' }, doing, 'added');
  const second = mapEventRow({ ...area, kind: 'allocation' }, { kind: 'appointed', after: 'Otto Pell' }, { ...doing, at: '2026-11-17T09:00:00Z' }, 'appointed');
  const ofCommittee = { ...first, key: 'other', subjectKind: 'committee' as const, what: 'Withdrawn' };
  const inOtherWords = { ...first, key: 'words', what: 'Something of a later version' };
  expect(mapEventsOf([first, ofCommittee, inOtherWords, second], ['area', 'allocation']).map(({ kind, after }) => [kind, after])).toEqual([['appointed', 'Otto Pell'], ['added', 'Riverside']]);
  expect(mapEventsOf([first, second], ['area'])).toHaveLength(1);
});
