import type { Preview } from './preview';

interface Asked {
  readonly match: { readonly method?: string; readonly path: string; readonly times?: number };
  readonly fault: { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number } | { readonly kind: 'delay'; readonly ms: number } | { readonly kind: 'dropBefore' };
}

export const addFault = (preview: Preview, asked: Asked): Promise<Response> => control(preview, 'faults', 'POST', asked);

export const clearFaults = (preview: Preview): Promise<Response> => control(preview, 'faults', 'DELETE');

/** As somebody might who edits the list by hand in SharePoint. Answers the id of the row that no longer decodes. */
export async function spoilFirstAgendaItem(preview: Preview, meeting: string): Promise<string> {
  const { openSite, headers } = await actAs(preview, 'clerk');
  const items = `${openSite}/lists/MB Agenda items/items`;
  const found = (await (await fetch(`${items}?$expand=fields($select=meeting)&$filter=fields/meeting eq '${meeting}'`, { headers })).json()) as { value: { id: string }[] };
  const id = found.value[0]?.id ?? '';
  const changed = await fetch(`${items}/${id}/fields`, { method: 'PATCH', headers, body: JSON.stringify({ position: null }) });
  if (changed.status !== 200) throw new Error(`The row was not spoiled: ${changed.status}`);
  return id;
}

/** What it takes to ask Graph as that person, past all our screens. */
export async function actAs(preview: Preview, person: string): Promise<{ readonly openSite: string; readonly headers: Readonly<Record<string, string>> }> {
  const personas = (await (await fetch(`${preview.url}/_preview/personas`)).json()) as { id: string; objectId: string }[];
  const config = (await (await fetch(`${preview.url}/config.json`)).json()) as { clientId: string; sites: { open: string } };
  const minted = (await (await control(preview, 'token', 'POST', { objectId: personas.find(({ id }) => id === person)?.objectId, clientId: config.clientId, scopes: ['Sites.Selected'] })).json()) as { token: string };
  return { openSite: `${preview.graphUrl}/v1.0/sites/${config.sites.open}`, headers: { authorization: `Bearer ${minted.token}`, 'content-type': 'application/json' } };
}

const control = ({ graphUrl }: Preview, what: string, method: string, body?: unknown): Promise<Response> =>
  fetch(`${graphUrl}/_emulator/${what}`, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
