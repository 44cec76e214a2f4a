import type { Preview } from '../preview';

/** Stands in no paper of the sample. */
export const mark = 'QUILLFEATHER';

/** What of a row is text that a person may come to see. */
const texts = ['FullTitle', 'ItemNote', 'resolution', 'recommendations', 'summary', 'request', 'progress', 'wording', 'exemptBasis', 'money', 'clauses', 'ProgressNote', 'ValueBefore', 'ValueAfter'];

/** Of these lists the sample’s circles need not have rows with such words: they are put where there are none. */
const always: Readonly<Record<string, readonly string[]>> = { 'MB Agenda items': ['ItemNote', 'resolution'], 'MB Reports': ['recommendations', 'summary'] };

export interface ExemptItem {
  readonly key: string;
  readonly meeting: string;
}

/**
 * Puts the mark into every text of every row of the circles’ sites, and adds what a busy circle has besides: a change of its
 * agenda, a paper and a question of the person’s. Answers the circles’ agenda items.
 */
export async function plantMarkedWords(preview: Preview, asker: Asker): Promise<readonly ExemptItem[]> {
  const address = `${preview.graphUrl}/_emulator/snapshot`;
  const snapshot = (await (await fetch(address)).json()) as Snapshot; // the emulator's own shape
  const items: ExemptItem[] = [];
  for (const { lists } of snapshot.sites.filter(({ url }) => url.includes('exempt'))) {
    for (const { title, rows } of lists) {
      for (const { fields } of rows) {
        for (const column of [...(always[title] ?? []), ...texts.filter((name) => typeof fields[name] === 'string')]) fields[column] = `${typeof fields[column] === 'string' ? fields[column] : ''} ${mark}-${column}`.trim();
      }
    }
    const here = (lists.find(({ title }) => title === 'MB Agenda items')?.rows ?? []).map(({ fields: { key, meeting } }) => ({ key: String(key), meeting: String(meeting) }));
    for (const item of here) {
      const about = { meeting: item.meeting, agendaItem: item.key };
      add(lists, 'MB Events', asker, { ...of(item, 'event'), subjectKind: 'agendaItem', subject: item.meeting, agendaItem: item.key, what: 'Title changed', ChangedColumn: 'title', ValueBefore: `${mark}-before`, ValueAfter: `${mark}-after`, why: `${mark}-file.pdf`, HappenedAt: '2026-11-16T08:00:00Z', DoneById: asker.objectId, DoneByMail: asker.mail, DoneByName: asker.name });
      add(lists, 'MB Documents', asker, { ...of(item, 'document'), ...about, FullTitle: `${mark}-paper`, kind: 'report', format: 'pdf', state: 'current' });
      add(lists, 'MB Submissions', asker, { ...of(item, 'submission'), ...about, kind: 'question', memberId: asker.objectId, memberMail: asker.mail, memberName: asker.name, wording: `${mark}-wording`, submittedAt: '2026-11-15T08:00:00Z', withdrawn: false });
    }
    items.push(...here);
  }
  const answer = await fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(snapshot) });
  if (!answer.ok) throw new Error(`The marked words were not planted: ${answer.status}`);
  return items;
}

interface Asker {
  readonly objectId: string;
  readonly mail: string;
  readonly name: string;
}

const of = ({ key }: ExemptItem, what: string) => ({ key: `${key}.planted.${what}`, Title: what });

function add(lists: StoredLists, title: string, { objectId }: Asker, fields: Record<string, unknown>): void {
  const list = lists.find((one) => one.title === title);
  if (list === undefined) throw new Error(`A circle has no list ${title}.`);
  const id = list.nextId;
  list.nextId += 1;
  const at = '2026-11-15T08:00:00Z';
  list.rows.push({ id, guid: `planted-${title}-${id}`, version: 1, author: objectId, editor: objectId, createdAt: at, modifiedAt: at, fields });
}

interface StoredRow {
  readonly fields: Record<string, unknown>;
  readonly [name: string]: unknown;
}

type StoredLists = readonly { readonly title: string; readonly rows: StoredRow[]; nextId: number }[];

interface Snapshot {
  readonly sites: readonly { readonly url: string; readonly lists: StoredLists }[];
}
