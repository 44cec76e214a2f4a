import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MeetingDays } from '../../../src/domain/actions/lateFrom';
import { isOverdue } from '../../../src/domain/actions/state';
import { readPack } from '../../../src/packs/readPack';

/** The list of a real committee, kept beside the project and not in it: when each of its actions is overdue is known. */
const NO_MEETINGS: MeetingDays = new Map();
const file = path.resolve(__dirname, '../../../../shared/packs/city-2025-11-10/pack.txt');

if (existsSync(file)) {
  const result = readPack({ document: 'pack.txt', bytes: readFileSync(file) });
  const actions = result.kind === 'read' ? result.reading.actions : [];

  test.each([
    ['2025-11-10', []],
    ['2025-11-30', []],
    ['2025-12-01', ['1', '2', '4']],
    ['2025-12-31', ['1', '2', '4']],
    ['2026-01-01', ['1', '2', '4', '6']],
    ['2026-06-30', ['1', '2', '4', '6']],
  ])('on %s these of the printed list are overdue: %j', (today, numbers) => {
    expect(actions.filter(({ overdueFrom }) => isOverdue({ overdueFrom, dueAtMeeting: null, state: 'open' }, today, NO_MEETINGS)).map(({ number }) => number)).toEqual(numbers);
  });

  test('from 1 July 2026 all six of the printed list are overdue', () => {
    expect(actions.filter(({ overdueFrom }) => isOverdue({ overdueFrom, dueAtMeeting: null, state: 'open' }, '2026-07-01', NO_MEETINGS))).toHaveLength(6);
    expect(actions).toHaveLength(6);
  });
} else {
  test('the real list of actions is not here: what of it is overdue was not tried', () => {
    expect(existsSync(file)).toBe(false);
  });
}
