import { listActions } from '../../../../src/domain/actions/actionList';
import type { Action } from '../../../../src/domain/actions/state';
import { fateOf, isSaidNotDone, whichAreMine } from '../../../../src/domain/myToDo/whichAreMine';
import type { SiteKey } from '../../../../src/domain/sites';
import { aPerson, anAction, anEvent } from '../sampleRows';

const me = { objectId: 'officer-1', username: 'ada.quill@council.example' };
const ada = { id: 'officer-1', mail: null, name: 'Ada Quill' };

function mineOf(rows: readonly (Partial<Action> & { readonly site?: SiteKey })[]) {
  const stored = rows.map(({ site = 'open', ...columns }, at) => ({ ...anAction({ key: `a${at + 1}`, ...columns }), row: { site, id: String(at), etag: '"1"' } }));
  const { copied, nonPublic } = whichAreMine(listActions(stored, { events: [anEvent({ subject: 'a1', what: 'Reported done' })], people: [aPerson()], me, today: '2026-11-16', days: new Map() }));
  return { copied: copied.map(({ action, listed }) => `${action.key} ${listed.state}`), nonPublic };
}

test('mine are those that name me, and those of a post that I hold today; what is over is nobody’s to do', () => {
  expect(mineOf([{ owner: ada }, { responsiblePost: 'Head of Repairs' }, { responsiblePost: 'Head of Roofs' }, { owner: ada, state: 'closed' }, { owner: ada, state: 'proposed for closure' }])).toEqual({ copied: ['a1 reported done', 'a2 open', 'a5 proposed for closure'], nonPublic: 0 });
});

test('non-public ones are counted and go nowhere: To Do is not cleared for them', () => {
  expect(mineOf([{ owner: ada, site: 'circle:housing' }, { owner: ada }])).toEqual({ copied: ['a2 open'], nonPublic: 1 });
});

test('what became of an action is said by its row on the open site; what has become exempt stands there emptied and withdrawn', () => {
  const fates = [null, { state: 'withdrawn' }, { state: 'closed' }, { state: 'moved' }, { state: 'merged' }, { state: 'open' }, { state: 'reported done' }] as const;
  expect(fates.map(fateOf)).toEqual(['gone', 'gone', 'closed', 'elsewhere', 'elsewhere', 'elsewhere', 'elsewhere']);
});

test('a tick was answered where somebody said after it that the action is not done', () => {
  const action = anAction({ key: 'a1' });
  const notDone = anEvent({ key: 'e2', subject: 'a1', what: 'Not done yet', at: '2026-11-12T09:00:00Z' });
  expect(isSaidNotDone(action, [notDone], '2026-11-11T09:00:00Z')).toBe(true);
  expect(isSaidNotDone(action, [notDone], '2026-11-13T09:00:00Z')).toBe(false);
  expect(isSaidNotDone(action, [], '2026-11-13T09:00:00Z')).toBe(false);
  expect(isSaidNotDone(action, [notDone, { ...notDone, key: 'e2.not', what: 'Not carried out' }], '2026-11-11T09:00:00Z')).toBe(false);
});
