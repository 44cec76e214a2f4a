import { describeProjectEvent, projectEventRow, projectEventsOf, projectValueWords } from '../../../../src/domain/estates/projectEvents';

const by = { id: null, mail: 'ann@council.example', name: 'Ann Lee' };
const moved = { kind: 'gatewayMoved', column: 'nextGatewayText', before: 'April 2026', after: 'June 2026', why: null } as const;

test('what happened to a project is read back from the history, the latest first', () => {
  const rows = [projectEventRow({ key: 'p' }, moved, { by, at: '2026-01-01T10:00:00Z', eventKey: 'one' }), projectEventRow({ key: 'p' }, { ...moved, kind: 'completed' }, { by, at: '2026-02-01T10:00:00Z', eventKey: 'two' }), projectEventRow({ key: 'q' }, moved, { by, at: '2026-02-01T10:00:00Z', eventKey: 'three' })];
  expect(projectEventsOf({ key: 'p' }, rows).map(({ kind }) => kind)).toEqual(['completed', 'gatewayMoved']);
});

test('a row in words that are not known is left out', () => {
  expect(projectEventsOf({ key: 'p' }, [{ ...projectEventRow({ key: 'p' }, moved, { by, at: '2026-01-01T10:00:00Z', eventKey: 'one' }), what: 'Sung' }])).toEqual([]);
});

test('a date that was given up is told with the one that took its place', () => {
  expect(describeProjectEvent(moved)).toBe('Next gateway moved from “April 2026” to “June 2026”');
  expect(describeProjectEvent({ kind: 'changed', column: 'totalEstimate', before: null, after: '£3m' })).toBe('The total estimate changed from nothing to “£3m”');
  expect(describeProjectEvent({ kind: 'gatewayReached', column: 'gateway', before: 'Gateway 2', after: 'Gateway 3' })).toBe('Gateway reached: “Gateway 3”, behind “Gateway 2”');
});

test('values are told as people write them', () => {
  expect(projectValueWords('totalEstimate', 2360000)).toBe('£2.36m');
  expect(projectValueWords('funding', ['A: 1', 'B: not known'])).toBe('A: £1; B: not known');
  expect(projectValueWords('keyDates', ['Tender: May 2027', 'Start: June 2028'])).toBe('Tender: May 2027; Start: June 2028');
  expect(projectValueWords('risk', null)).toBeNull();
});
