import { isObject } from '../../../src/graph/checks';
import type { GraphClient } from '../../../src/graph/client';
import { GraphError } from '../../../src/graph/graphError';
import { photographs } from '../../../src/lists/libraries';

/** Where assumptions are tried: a scratch list on the site, and what else the person running the probe can lend. */
export interface Ground {
  readonly client: GraphClient;
  readonly siteId: string;
  /** `council.sharepoint.com:/sites/members`: as Graph finds a site by its address. */
  readonly siteAddress: string;
  /** `/sites/{id}/lists/{title}`: by title, as the app addresses lists. */
  readonly list: string;
  /** Another site of the council; null where none was given. */
  readonly otherSiteId: string | null;
  /** Signed in as the app itself is, with these scopes alone; null where the app was not named. */
  readonly appClient: ((scopes: readonly string[]) => GraphClient) | null;
  /** Signed in as a member who owns nothing and is of no circle; null where none did. */
  readonly memberClient: GraphClient | null;
}

export type Outcome = { readonly kind: 'held' | 'failed' | 'notTried'; readonly seen: string };

export interface Assumption {
  readonly id: string;
  readonly assumes: string;
  try(ground: Ground): Promise<Outcome>;
}

export const held = (seen: string): Outcome => ({ kind: 'held', seen });
export const failed = (seen: string): Outcome => ({ kind: 'failed', seen });
export const notTried = (why: string): Outcome => ({ kind: 'notTried', seen: why });
export const heldIf = (isHeld: boolean, seen: string): Outcome => (isHeld ? held(seen) : failed(seen));

/** What the person running the probe can still lend. */
export const needs = {
  circle: 'name a circle’s site with --circle',
  app: 'name the app’s registration with --app-client, grant it the site, and sign in a second time',
  member: 'name with --member someone who owns nothing and is of no circle, and let them sign in',
  access: 'provision the site and run its access script first',
} as const;

export interface ScratchRow {
  readonly id: string;
  readonly etag: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export async function addRow({ client, list }: Ground, fields: Readonly<Record<string, unknown>>): Promise<ScratchRow> {
  return rowIn(await client.write('POST', `${list}/items`, { fields }));
}

export async function readRow({ client, list }: Ground, id: string): Promise<ScratchRow> {
  return rowIn(await client.read(`${list}/items/${id}?$expand=fields($select=Key,Remark,Request)`));
}

export async function changeRow({ client, list }: Ground, id: string, fields: Readonly<Record<string, unknown>>, ifMatch?: string): Promise<unknown> {
  return client.write('PATCH', `${list}/items/${id}/fields`, fields, ifMatch === undefined ? {} : { ifMatch });
}

export async function rowsWhere({ client, list }: Ground, filter: string): Promise<readonly unknown[]> {
  return valuesIn(await client.read(`${list}/items?$expand=fields($select=Key,Remark)&$filter=${encodeURIComponent(filter)}`));
}

/** The drive of the library of photographs; null where there is none yet. */
export async function libraryOf({ client, siteId }: Ground): Promise<string | null> {
  try {
    const drive = await client.read(`/sites/${siteId}/lists/${encodeURIComponent(photographs.title)}/drive?$select=id`);
    return isObject(drive) && typeof drive.id === 'string' ? drive.id : null;
  } catch (error) {
    if (error instanceof GraphError && error.kind === 'notFound') return null;
    throw error;
  }
}

export function valuesIn(page: unknown): readonly unknown[] {
  return isObject(page) && Array.isArray(page.value) ? page.value : [];
}

/** What a refusal said; null where nothing was refused. */
export async function refusalOf(act: () => Promise<unknown>): Promise<{ readonly status: number | null; readonly seen: string } | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { status, code } = error.detail;
    return { status: status ?? null, seen: `${status ?? 'no answer'}${code ? ` ${code}` : ''}` };
  }
}

function rowIn(json: unknown): ScratchRow {
  const etag = isObject(json) ? (json.eTag ?? json['@odata.etag']) : undefined;
  if (isObject(json) && typeof json.id === 'string' && typeof etag === 'string' && isObject(json.fields)) return { id: json.id, etag, fields: json.fields };
  throw new GraphError('unexpected', 'The answer held no row with an id, an ETag and its fields.');
}
