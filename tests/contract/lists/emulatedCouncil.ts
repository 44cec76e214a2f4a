import { createEmulator, type Emulator } from '../../../preview/graph/emulator';
import { circleSite, type SiteKey } from '../../../src/domain/sites';
import { createGraphClient, type GraphClient, type GraphClientOptions } from '../../../src/graph/client';
import type { Council } from '../../../src/graph/council';
import { createCouncil } from '../../../src/graph/createCouncil';
import type { RequestSeen } from '../../../src/graph/watching';
import { accessPlan } from '../../../tools/provision/accessPlan';
import { provisionSites } from '../../../tools/provision/provisionSites';

const ORIGIN = 'http://localhost:3001';
const CLIENT = '6c1f0a52-6a0e-4a3f-9a52-0d0e9a1b7c11';
const CIRCLE = 'harbour';

export const sites = { open: 'council.example,open', circles: { [CIRCLE]: 'council.example,harbour' } };
export const siteKeys: readonly SiteKey[] = ['open', circleSite(CIRCLE)];

/** One of each group, a second member, somebody cleared for the circle, and somebody of none. */
export const people = ['owner', 'clerk', 'member', 'clearedMember', 'officer', 'guest', 'outsider'] as const;
export type PersonName = (typeof people)[number];

export interface EmulatedCouncil {
  readonly emulator: Emulator;
  /** The council's lists as that person's app reads and writes them. */
  as(person: PersonName): Council;
  clientOf(person: PersonName, options?: Partial<GraphClientOptions>): GraphClient;
  /** What went over the wire since the council was set up. */
  readonly requests: RequestSeen[];
  readonly pauses: number[];
  /** The clock moves on by so many milliseconds. */
  waitFor(milliseconds: number): Promise<void>;
}

/** A council with an open site and one circle's, in the emulator's memory. Its clock moves only when somebody waits. */
export async function emulateCouncil(): Promise<EmulatedCouncil> {
  let now = Date.parse('2026-11-16T09:00:00Z');
  const requests: RequestSeen[] = [];
  const pauses: number[] = [];
  const emulator = createEmulator({ origin: ORIGIN, now: () => new Date(now) });
  const { control } = emulator;

  for (const name of people) control.addPerson({ objectId: name, mail: `${name}@council.example`, upn: `${name}@council.example`, name, guest: name === 'guest' });
  const groups = { owners: ['owner'], clerks: ['clerk'], officers: ['officer'], guests: ['guest'] };
  control.addSite({ id: sites.open, url: siteUrls[0], title: 'Open', groups: { ...groups, members: ['member', 'clearedMember'] } });
  control.addSite({ id: sites.circles[CIRCLE] ?? '', url: siteUrls[1], title: 'Harbour', groups: { ...groups, members: ['clearedMember'] } });
  control.consent(CLIENT, ['Sites.Selected', 'Sites.Manage.All']);
  for (const id of siteIds) control.grantSite(id, CLIENT, 'write');

  const waitFor = (milliseconds: number): Promise<void> => {
    now += milliseconds;
    if (milliseconds > 0) pauses.push(milliseconds);
    return Promise.resolve();
  };

  const clientOf: EmulatedCouncil['clientOf'] = (person, options = {}) => {
    const minted = control.mintToken({ objectId: person, scopes: person === 'owner' ? ['Sites.Manage.All'] : ['Sites.Selected'], clientId: CLIENT, lifetimeSeconds: 86_400 });
    if (minted.kind === 'refused') throw new Error(minted.message);
    return createGraphClient({
      fetch: (url, init) => emulator.fetch(new Request(url, init)),
      getToken: () => Promise.resolve(minted.token),
      wait: waitFor,
      graphUrl: `${ORIGIN}/v1.0`,
      random: () => 0,
      timeLimit: () => new AbortController().signal,
      onRequest: (request) => requests.push(request),
      ...options,
    });
  };

  await provision(clientOf('owner'), emulator);
  requests.length = 0;
  control.clearRequests();
  return { emulator, clientOf, requests, pauses, waitFor, as: (person) => createCouncil({ client: clientOf(person), config: { sites } }) };
}

const siteIds = [sites.open, ...Object.values(sites.circles)];
const siteUrls = ['https://council.example/sites/open', 'https://council.example/sites/harbour'] as const;

async function provision(client: GraphClient, { control }: Emulator): Promise<void> {
  const addresses = siteKeys.map((key, position) => ({ key, url: siteUrls[position] ?? '' }));
  const provisioned = await provisionSites({ client, sites: addresses, log: () => undefined });
  for (const { key, id, failures } of provisioned) {
    if (failures.length > 0) throw new Error(failures.join('\n'));
    for (const { listTitle, access } of accessPlan(key)) control.setListAccess(id, listTitle, access);
  }
}
