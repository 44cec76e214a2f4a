import { anAction } from '../../unit/domain/sampleRows';
import { aWanted } from '../../unit/domain/myToDo/toDoSamples';
import type { Fate } from '../../../src/domain/myToDo/planToDo';
import type { WantedTask } from '../../../src/domain/myToDo/taskOfAction';
import type { ActionState } from '../../../src/domain/actions/state';
import { createKeeper } from '../../../src/features/actions/toDo/createKeeper';
import type { MineReader, ToDoParts, ToDoState } from '../../../src/features/actions/toDo/toDoState';
import { createToDo, type ToDo } from '../../../src/graph/toDo';
import { at, type PersonName } from '../emulator/council';
import { clientFor, newTenant } from '../provision/tenant';

const scopes = ['Tasks.ReadWrite'];

/** What the lists say is mine, as a test has it. */
export interface Said {
  mine: { wanted: WantedTask; state: ActionState }[];
  fates: Map<string, Fate>;
  notDone: Set<string>;
  nonPublic: number;
  isWhole: boolean;
}

export const actionsOf = (count: number): Said['mine'] => Array.from({ length: count }, (_, n) => ({ wanted: aWanted({ action: `a${n + 1}`, title: `${n + 1}: Report ${n + 1}` }), state: 'open' }));

/** A member with a To Do in the emulator, and as many devices as the test opens. */
export function aPerson(count = 3, lent: { readonly toDo?: (real: ToDo) => ToDo; readonly who?: PersonName } = {}) {
  const who = lent.who ?? 'member';
  const tenant = newTenant();
  const { control } = tenant;
  const said: Said = { mine: actionsOf(count), fates: new Map(), notDone: new Set(), nonPublic: 0, isWhole: true };
  const consent = { isGiven: true, problem: null as Error | null, asked: 0 };
  const waits: number[] = [];
  const reader: MineReader = {
    read: () => Promise.resolve({ mine: said.mine.map((one) => ({ ...one, action: { ...anAction({ key: one.wanted.action }), row: { site: 'open' as const, id: '1', etag: '"1"' } } })), nonPublic: said.nonPublic, isWhole: said.isWhole }),
    fates: (keys) => Promise.resolve(new Map(keys.flatMap((key) => { const fate = said.fates.get(key); return fate === undefined ? [] : [[key, fate] as const]; }))),
    saidNotDone: (ticks) => Promise.resolve(new Set(ticks.map(({ action }) => action).filter((key) => said.notDone.has(key)))),
  };
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    tenant.pass(milliseconds / 1000);
    return Promise.resolve();
  };
  function device() {
    const real = createToDo(clientFor(tenant, who, scopes));
    let wasOn = false;
    const parts: ToDoParts = {
      toDo: lent.toDo?.(real) ?? real,
      isAllowed: () => Promise.resolve(consent.isGiven),
      allow() {
        consent.asked += 1;
        if (consent.problem !== null) return Promise.reject(consent.problem);
        consent.isGiven = true;
        return Promise.resolve();
      },
      memory: { wasOn: () => wasOn, remember: (isOn) => void (wasOn = isOn) },
    };
    const seen: ToDoState[] = [];
    const keeper = createKeeper(parts, reader, { wait, now: () => '2026-11-16T09:00:00Z' });
    keeper.subscribe(() => seen.push(keeper.state()));
    return { ...keeper, seen };
  }
  const ask = async (request: string, body?: unknown) => (await tenant.ask(request, { as: who, scopes, ...(body !== undefined && { body }) })).body;
  const valuesOf = (page: unknown): readonly unknown[] => { const values = at(page, 'value'); return Array.isArray(values) ? values : []; };
  /** Every list but the built-in ones, as the person sees it in To Do. */
  async function inToDo() {
    const lists = valuesOf(await ask('GET /me/todo/lists')).filter((list) => at(list, 'wellknownListName') === 'none');
    return Promise.all(lists.map(async (list) => ({ path: `/me/todo/lists/${String(at(list, 'id'))}`, name: String(at(list, 'displayName')), tasks: valuesOf(await ask(`GET /me/todo/lists/${String(at(list, 'id'))}/tasks?$top=1000`)).map((task) => ({ id: String(at(task, 'id')), title: String(at(task, 'title')), status: String(at(task, 'status')) })) })));
  }
  async function theList() {
    const [list, ...others] = await inToDo();
    if (list === undefined || others.length > 0) throw new Error(`There are ${list === undefined ? 'no' : 'several'} lists.`);
    return list;
  }
  /** What the person does to a task in To Do. */
  async function inTask(title: string, change: object): Promise<void> {
    const list = await theList();
    const task = list.tasks.find((one) => one.title.startsWith(title));
    await ask(`PATCH ${list.path}/tasks/${task?.id ?? ''}`, change);
  }
  return { tenant, control, said, consent, waits, device, ask, inToDo, theList, inTask };
}
