import { actionViews, isInView, listActions } from '../../src/domain/actions/actionList';
import { startTasks } from '../../src/domain/actions/bulk/bulkRun';
import { planBulkEdit } from '../../src/domain/actions/bulk/planBulkEdit';
import { actionsByMonth } from '../../src/domain/actions/months';
import type { Change } from '../../src/domain/changes';
import { newAction } from '../../src/domain/newAction';
import { runBulk } from '../../src/features/actions/bulk/runBulk';
import { allOpen, rowsInView, type ActionsView } from '../../src/features/actions/list/actionsView';
import { emulateCouncil } from '../contract/lists/emulatedCouncil';
import { anAction, anEvent, aPerson } from '../unit/domain/sampleRows';
import { timed } from './timed';

const ACTIONS = 2_000;
const CHANGED = 100;
/** Goals: milliseconds for a filter, and batches for a change of a hundred. */
const GOAL = 50;
const MOST_BATCHES = 10;

const today = '2026-11-16';
const words = 'estate windows roofs lift repairs budget tenants façade scaffolding leaseholders gateway contract heating garages'.split(' ');
const sentence = (seed: number, length: number): string => Array.from({ length }, (_, at) => words[(seed * 7 + at * at + at) % words.length]).join(' ');
const actions = Array.from({ length: ACTIONS }, (_, at) => ({
  ...anAction({ key: `a${at}`, seriesNumber: `housing-${at}`, title: sentence(at, 6), request: sentence(at + 1, 40), progress: sentence(at + 2, 60), responsiblePost: `Head of ${words[at % 14]}`, raisedOn: `202${4 + (at % 3)}-0${1 + (at % 9)}-15`, dueText: 'Quarter 3', dueOn: '2026-12-31', overdueFrom: at % 3 === 0 ? '2026-10-01' : '2027-01-01', timesMoved: at % 5 }),
  row: { site: 'open' as const, id: String(at), etag: '"1"' },
}));
const around = { events: actions.slice(0, 100).map(({ key }) => anEvent({ key: `e-${key}`, subject: key, what: 'Reported done' })), people: words.map((word, at) => aPerson({ key: word, post: `Head of ${word}`, current: at % 3 > 0 })), me: { objectId: 'x', username: 'x@council.example' }, today, days: new Map() };
const listed = listActions(actions, around);
const next = { key: 'housing-2026-11-24', date: '2026-11-24' };

/** The processor time of a list of 2,000 actions, and what a change of a hundred costs in requests. */
export async function benchActions(): Promise<Record<string, Record<string, number>>> {
  const view = (columns: Partial<ActionsView>) => (): unknown => rowsInView(listed, { ...allOpen, ...columns }, next);
  const { batches, milliseconds } = await changeTogether();
  return {
    [`${ACTIONS} actions: list, made once`]: timed(() => listActions(actions, around)),
    [`${ACTIONS} actions: filter “overdue”, with the counts of all views (goal ${GOAL})`]: timed(() => [view({ view: 'overdue' })(), actionViews.map((one) => listed.filter((each) => isInView(each, one, next)).length)]),
    [`${ACTIONS} actions: search “lift roofs” (goal ${GOAL})`]: timed(view({ words: 'lift roofs' })),
    [`${ACTIONS} actions: sort by due date, group by officer (goal ${GOAL})`]: timed(view({ order: 'due', grouping: 'officer' })),
    [`${ACTIONS} actions: twelve months`]: timed(() => actionsByMonth(actions, new Map(), today, around.days)),
    [`${CHANGED} actions changed: $batch requests (goal ${MOST_BATCHES})`]: { number: batches, 'ms in all': milliseconds },
  };
}

/** Against the emulator, which answers at once: a hundred actions get another due date. */
async function changeTogether(): Promise<{ readonly batches: number; readonly milliseconds: number }> {
  const emulated = await emulateCouncil();
  const council = emulated.as('clerk');
  const creates = Array.from({ length: CHANGED }, (_, at): Change => ({ kind: 'create', list: 'actions', site: 'open', item: { ...newAction(`a${at}`, 'housing', { request: sentence(at, 40) }), seriesNumber: `housing-${at}` } }));
  for (let from = 0; from < CHANGED; from += 20) await council.writeTogether(creates.slice(from, from + 20));
  const { items } = await council.open.actions.in({ tracker: 'housing-open' });
  const doing = { by: { id: 'clerk', mail: null, name: 'clerk' }, at: `${today}T09:00:00Z`, today, eventKey: 'run' };
  const { edits } = planBulkEdit(listActions(items, around), { kind: 'due', dueText: 'March 2027' }, 'Agreed', { lifeCycle: { closedBy: 'committee', statusWords: [], problems: [] }, awaiting: [], doing });
  emulated.emulator.control.clearRequests();
  const start = performance.now();
  await runBulk({ council, tasks: startTasks(edits), onProgress: () => undefined, pause: () => Promise.reject(new Error('Nothing was to stop it.')) });
  const batches = emulated.emulator.control.requests().filter(({ path }) => path === '/v1.0/$batch').length;
  return { batches, milliseconds: Math.round(performance.now() - start) };
}
