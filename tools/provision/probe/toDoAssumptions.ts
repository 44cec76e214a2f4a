import { isObject } from '../../../src/graph/checks';
import type { GraphClient } from '../../../src/graph/client';
import { type Assumption, type Ground, heldIf, needs, notTried, type Outcome, refusalOf, valuesIn } from './ground';

/** What copying to Microsoft To Do rests on: tried in a list of its own, in the To Do of whoever runs the probe. */
export const toDoAssumptions: readonly Assumption[] = [
  {
    id: 'to-do-found-by-mark',
    assumes: 'a list in To Do that was made with an open extension is found by it, and no other is',
    try: (ground) =>
      inScratchList(ground, async (client, list) => {
        const named = `Extensions/any(f:f/id eq '${MARK}')`;
        const found = valuesIn(await client.read(`/me/todo/lists?$filter=${encodeURIComponent(named)}&$expand=${encodeURIComponent(`Extensions($filter=id eq '${MARK}')`)}`));
        const ids = found.map((one) => (isObject(one) ? one.id : null));
        return heldIf(ids.length === 1 && ids[0] === list, `${ids.length} found, ${ids.includes(list) ? 'the list among them' : 'the list not among them'}`);
      }),
  },
  {
    id: 'to-do-knows-its-source',
    assumes: 'tasks say with $expand=linkedResources from what they were copied, and HTML, midnight in UTC and null for no date are taken as meant',
    try: (ground) =>
      inScratchList(ground, async (client, list) => {
        const tasks = `/me/todo/lists/${encodeURIComponent(list)}/tasks`;
        await client.write('POST', tasks, { title: 'Probe', body: { contentType: 'html', content: 'One<br>two' }, dueDateTime: { dateTime: '2030-07-01T00:00:00', timeZone: 'UTC' }, linkedResources: [{ applicationName: 'Probe', displayName: 'Probe', externalId: 'probe 0123456789abcdef' }] });
        const [task] = valuesIn(await client.read(`${tasks}?$expand=linkedResources&$top=100`));
        const seen = JSON.stringify(task ?? null);
        if (!isObject(task) || typeof task.id !== 'string') return heldIf(false, 'the task did not come back');
        const cleared = await client.write('PATCH', `${tasks}/${encodeURIComponent(task.id)}`, { dueDateTime: null });
        const isCleared = isObject(cleared) && (cleared.dueDateTime ?? null) === null;
        return heldIf(isCleared && seen.includes('probe 0123456789abcdef') && seen.includes('2030-07-01T00:00:00') && /one[^a-z]*<br/i.test(seen), `${seen.slice(0, 400)}; the date ${isCleared ? 'went' : 'stayed'}`);
      }),
  },
];

const MARK = 'example.membersbrief.probe';

async function inScratchList({ appClient }: Ground, act: (client: GraphClient, list: string) => Promise<Outcome>): Promise<Outcome> {
  const client = appClient?.(['Tasks.ReadWrite']);
  if (!client) return notTried(needs.app);
  const list = await client.write('POST', '/me/todo/lists', { displayName: 'MB Probe', extensions: [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: MARK }] });
  const id = isObject(list) && typeof list.id === 'string' ? list.id : '';
  try {
    return await act(client, id);
  } finally {
    await refusalOf(() => client.write('DELETE', `/me/todo/lists/${encodeURIComponent(id)}`));
  }
}
