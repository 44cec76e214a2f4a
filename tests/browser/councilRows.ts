import type { Preview } from './preview';

/** As rows may become by hand in SharePoint: each that is chosen loses a value, or gets another. Answers how many were changed. */
export async function changeRows(preview: Preview, list: string, isMeant: (fields: Fields) => boolean, change: (fields: Fields, row: Row) => void, become: 'changed' | 'removed' = 'changed'): Promise<number> {
  const address = `${preview.graphUrl}/_emulator/snapshot`;
  const snapshot = (await (await fetch(address)).json()) as Snapshot; // the emulator's own shape
  const meant = snapshot.sites.flatMap(({ lists }) => lists.filter(({ title }) => title === list));
  const rows = meant.flatMap((found) => found.rows.filter(({ fields }) => isMeant(fields)));
  for (const row of rows) {
    change(row.fields, row);
    row.version += 1;
  }
  if (become === 'removed') for (const found of meant) found.rows = found.rows.filter((row) => !rows.includes(row));
  const answer = await fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(snapshot) });
  if (!answer.ok) throw new Error(`The rows were not changed: ${answer.status}`);
  return rows.length;
}

/** Keeps all that the council has; what is answered puts it back. */
export async function keepRows(preview: Preview): Promise<() => Promise<void>> {
  const address = `${preview.graphUrl}/_emulator/snapshot`;
  const kept = await (await fetch(address)).text();
  return async () => {
    const answer = await fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: kept });
    if (!answer.ok) throw new Error(`The rows were not put back: ${answer.status}`);
  };
}

/** As a busy council has them: so many more rows like the first that is meant, on its own site, each with what `vary` gives it. */
export async function addRowsLike(preview: Preview, list: string, isMeant: (fields: Fields) => boolean, count: number, vary: (nth: number) => Fields): Promise<void> {
  const address = `${preview.graphUrl}/_emulator/snapshot`;
  const snapshot = (await (await fetch(address)).json()) as Snapshot; // the emulator's own shape
  const found = snapshot.sites.flatMap(({ lists }) => lists).find((one) => one.title === list && one.rows.some(({ fields }) => isMeant(fields)));
  const like = found?.rows.find(({ fields }) => isMeant(fields));
  if (found === undefined || like === undefined) throw new Error(`There is no such row in ${list}.`);
  for (let nth = 1; nth <= count; nth += 1) {
    found.rows.push({ ...like, id: found.nextId, guid: `planted-${list}-${found.nextId}`, fields: { ...like.fields, ...vary(nth) } });
    found.nextId += 1;
  }
  const answer = await fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(snapshot) });
  if (!answer.ok) throw new Error(`The rows were not added: ${answer.status}`);
}

/** The rows of a list, on whatever site, as they stand. */
export async function rowsOf(preview: Preview, list: string, isMeant: (fields: Fields) => boolean): Promise<readonly Fields[]> {
  const snapshot = (await (await fetch(`${preview.graphUrl}/_emulator/snapshot`)).json()) as Snapshot; // the emulator's own shape
  return snapshot.sites.flatMap(({ lists }) => lists.filter(({ title }) => title === list)).flatMap(({ rows }) => rows.map(({ fields }) => fields).filter(isMeant));
}

type Fields = Record<string, unknown>;

interface Row {
  version: number;
  readonly id: number;
  readonly guid: string;
  /** Instants by SharePoint's clock. */
  createdAt: string;
  modifiedAt: string;
  readonly fields: Fields;
}

interface Snapshot {
  readonly sites: readonly { readonly lists: readonly { readonly title: string; rows: Row[]; nextId: number }[] }[];
}
