import { createEmulator } from '../../../preview/graph/emulator';
import type { Emulator, EmulatorOptions } from '../../../preview/graph/emulator';
import { contractColumns } from '../../../tools/provision/contract/behaviours';

/** A small invented tenant: two sites, one list on each, people of every group, and an administrator's consent. */
export const origin = 'https://graph.test';
export const openSite = 'council.example,0b6f2a10-0000-4000-8000-000000000001,0b6f2a10-0000-4000-8000-000000000002';
export const circleSite = 'council.example,0b6f2a10-0000-4000-8000-000000000003,0b6f2a10-0000-4000-8000-000000000004';
export const app = 'a0c1d2e3-0000-4000-8000-00000000000a';
export const everyScope = [
  'User.Read',
  'Files.ReadWrite.AppFolder',
  'Sites.Selected',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
] as const;

export const people = {
  owner: '00000000-0000-4000-8000-0000000000a1',
  clerk: '00000000-0000-4000-8000-0000000000a2',
  member: '00000000-0000-4000-8000-0000000000a3',
  otherMember: '00000000-0000-4000-8000-0000000000a4',
  officer: '00000000-0000-4000-8000-0000000000a5',
  guest: '00000000-0000-4000-8000-0000000000a6',
  outsider: '00000000-0000-4000-8000-0000000000a7',
} as const;
export type PersonName = keyof typeof people;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the answer; null where there is none. */
  readonly body: unknown;
}

/** What stands at a place in JSON; undefined where there is nothing. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, step) => (typeof found === 'object' && found !== null ? new Map(Object.entries(found)).get(String(step)) : undefined), json);
}

export interface Ask {
  readonly as?: PersonName | null;
  readonly scopes?: readonly string[];
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Council extends Emulator {
  /** `GET /sites/…` after /v1.0, or a whole address. */
  ask(request: string, options?: Ask): Promise<Reply>;
  token(as: PersonName, scopes?: readonly string[]): string;
  /** The clock of the emulator, moved by hand. */
  pass(seconds: number): void;
}

export function newCouncil(options: Partial<EmulatorOptions> = {}): Council {
  let now = Date.parse('2026-11-16T09:00:00Z');
  const emulator = createEmulator({ origin, now: () => new Date(now), ...options });
  const { control } = emulator;
  for (const [name, objectId] of Object.entries(people)) {
    control.addPerson({ objectId, mail: `${name}@council.example`, upn: `${name}@council.example`, name: `Pat ${name}`, guest: name === 'guest' });
  }
  const { owner, clerk, member, otherMember, officer, guest } = people;
  control.addSite({
    id: openSite,
    url: 'https://council.example/sites/members',
    title: 'Members',
    groups: { owners: [owner], clerks: [clerk], members: [member, otherMember], officers: [officer], guests: [guest] },
  });
  control.addSite({ id: circleSite, url: 'https://council.example/sites/housing', title: 'Housing', groups: { owners: [owner], clerks: [clerk], members: [member] } });
  control.consent(app, [...everyScope, 'Tasks.ReadWrite']);

  const token = (as: PersonName, scopes: readonly string[] = everyScope): string => {
    const answer = control.mintToken({ objectId: people[as], scopes, clientId: app });
    if (answer.kind === 'refused') throw new Error(answer.message);
    return answer.token;
  };
  const ask = async (request: string, { as = 'owner', scopes, body, headers = {} }: Ask = {}): Promise<Reply> => {
    const space = request.indexOf(' ');
    const [method, address] = [request.slice(0, space), request.slice(space + 1)];
    const all = new Headers(headers);
    if (as !== null && !all.has('authorization')) all.set('authorization', `Bearer ${token(as, scopes)}`);
    if (body !== undefined && !all.has('content-type')) all.set('content-type', 'application/json');
    const content = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await emulator.fetch(new Request(address.startsWith('http') ? address : `${origin}/v1.0${address}`, { method, headers: all, body: content }));
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : parse(text) };
  };
  return { ...emulator, ask, token, pass: (seconds) => void (now += seconds * 1000) };
}

/** The list the tests write to. */
export const actionsList = {
  displayName: 'Actions',
  list: { template: 'genericList' },
  columns: contractColumns,
} as const;

export const items = `/sites/${openSite}/lists/Actions/items`;

export async function councilWithActions(options: Partial<EmulatorOptions> = {}): Promise<Council> {
  const council = newCouncil(options);
  const { status } = await council.ask(`POST /sites/${openSite}/lists`, { body: actionsList });
  if (status !== 201) throw new Error(`The list was not made: ${status}`);
  return council;
}

export interface Action {
  readonly id: string;
  readonly etag: string;
  readonly fields: unknown;
}

export async function addAction(council: Council, fields: Readonly<Record<string, unknown>>, as: PersonName = 'clerk'): Promise<Action> {
  const { status, body } = await council.ask(`POST ${items}`, { as, body: { fields } });
  if (status !== 201) throw new Error(`The action was not added: ${JSON.stringify(body)}`);
  return { id: String(at(body, 'id')), etag: String(at(body, 'eTag')), fields: at(body, 'fields') };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
