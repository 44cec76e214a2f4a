import { isObject } from '../../../src/graph/checks';
import { readPages } from '../../../src/graph/pages';
import { addRow, type Assumption, changeRow, failed, held, heldIf, needs, notTried, readRow, refusalOf, rowsWhere, valuesIn } from './ground';

/** What the app rests on and Microsoft does not write down, or writes down and is said not to keep. One line each in the probe's answer. */
export const assumptions: readonly Assumption[] = [
  {
    id: 'list-by-title-with-spaces',
    assumes: 'a list is found by its title below /lists, spaces and all',
    try: async ({ client, list }) => heldIf(isObject(await client.read(`${list}?$select=id`)), 'the scratch list answered'),
  },
  {
    id: 'created-row-is-whole',
    assumes: 'the answer to a create holds the row’s id, ETag and fields',
    async try(ground) {
      const { etag, fields } = await addRow(ground, { Key: 'whole', Remark: 'as sent' });
      return heldIf(fields.Remark === 'as sent' && etag !== '', `ETag ${etag}`);
    },
  },
  {
    id: 'etag-is-quoted',
    assumes: 'an ETag carries its quotes in the JSON and is sent back with them',
    async try(ground) {
      const { etag } = await addRow(ground, { Key: 'quoted' });
      return heldIf(/^"[^"]+"$/.test(etag), `ETag ${etag}`);
    },
  },
  {
    id: 'if-match-stale-fields',
    assumes: 'a change to /fields with an old ETag in If-Match answers 412 and changes nothing',
    async try(ground) {
      const { id } = await addRow(ground, { Key: 'stale', Remark: 'first' });
      const { etag } = await readRow(ground, id);
      await changeRow(ground, id, { Remark: 'second' }, etag);
      const refusal = await refusalOf(() => changeRow(ground, id, { Remark: 'third' }, etag));
      const { Remark } = (await readRow(ground, id)).fields;
      return heldIf(refusal?.status === 412 && Remark === 'second', `${refusal?.seen ?? 'not refused'}; the row says ${String(Remark)}`);
    },
  },
  {
    id: 'change-answers-the-etag',
    assumes: 'the answer to a change of /fields holds the new ETag, which lets the next change through',
    async try(ground) {
      const { id, etag } = await addRow(ground, { Key: 'next' });
      const answer = await changeRow(ground, id, { Remark: 'once' }, etag);
      const next = isObject(answer) ? answer['@odata.etag'] : undefined;
      if (typeof next !== 'string') return failed('no @odata.etag: each change costs the app another read');
      await changeRow(ground, id, { Remark: 'twice' }, next);
      return heldIf((await readRow(ground, id)).fields.Remark === 'twice', `ETag ${next}`);
    },
  },
  {
    id: 'unique-duplicate',
    assumes: 'a second row with a unique column’s value is refused with 400 or 409 and is not made',
    async try(ground) {
      await addRow(ground, { Key: 'twice' });
      const refusal = await refusalOf(() => addRow(ground, { Key: 'twice' }));
      const rows = await rowsWhere(ground, "fields/Key eq 'twice'");
      return heldIf((refusal?.status === 400 || refusal?.status === 409) && rows.length === 1, `${refusal?.seen ?? 'not refused'}; ${rows.length} rows`);
    },
  },
  {
    id: 'empty-and-null-clear',
    assumes: 'an empty text and null both clear a text, which then reads back as absent',
    async try(ground) {
      const { id } = await addRow(ground, { Key: 'empty', Remark: 'something', Request: 'something' });
      await changeRow(ground, id, { Remark: '', Request: null });
      const { Remark, Request } = (await readRow(ground, id)).fields;
      return heldIf((Remark ?? null) === null && (Request ?? null) === null, `Remark ${JSON.stringify(Remark) ?? 'absent'}, Request ${JSON.stringify(Request) ?? 'absent'}`);
    },
  },
  {
    id: 'long-text-keeps-its-lines',
    assumes: 'plain text of several lines keeps 60,000 characters and its line breaks',
    async try(ground) {
      const text = `first\nsecond\n\n${'x'.repeat(60_000)}`;
      const { id } = await addRow(ground, { Key: 'long', Request: text });
      const read = String((await readRow(ground, id)).fields.Request);
      return heldIf(read.replace(/\r\n/g, '\n') === text, `${read.length} characters${read.includes('\r\n') ? ', line breaks as \\r\\n' : ''}`);
    },
  },
  {
    id: 'line-of-256-is-refused',
    assumes: 'a single line of 256 characters is refused, not cut',
    async try(ground) {
      const refusal = await refusalOf(() => addRow(ground, { Key: 'wide', Remark: 'x'.repeat(256) }));
      return heldIf(refusal !== null, refusal?.seen ?? 'not refused');
    },
  },
  {
    id: 'indexed-filter',
    assumes: 'one equality on an indexed column needs no Prefer header, and a quote in the value is doubled',
    async try(ground) {
      await addRow(ground, { Key: "o'brien" });
      const rows = await rowsWhere(ground, "fields/Key eq 'o''brien'");
      return heldIf(rows.length === 1, `${rows.length} rows`);
    },
  },
  {
    id: 'non-indexed-filter',
    assumes: 'a filter on a column without an index is refused',
    async try(ground) {
      const refusal = await refusalOf(() => rowsWhere(ground, "fields/Remark eq 'as sent'"));
      return heldIf(refusal !== null, refusal?.seen ?? 'not refused: reads need less care than is taken');
    },
  },
  {
    id: 'pages',
    assumes: '$top gives pages, each naming the next, to the last row',
    async try(ground) {
      for (const number of [1, 2, 3]) await addRow(ground, { Key: `page-${number}` });
      const ids: unknown[] = [];
      for await (const { values } of readPages(ground.client, `${ground.list}/items?$expand=fields($select=Key)&$top=2`)) ids.push(...values.map((row) => (isObject(row) ? row.id : null)));
      return heldIf(ids.length >= 3 && new Set(ids).size === ids.length, `${ids.length} rows, ${new Set(ids).size} different`);
    },
  },
  {
    id: 'delta-from-latest',
    assumes: 'token=latest gives a token at once, and what is made and removed after it comes with it, with the fields that were asked for',
    async try(ground) {
      const deltaPath = await lastPath(ground.client, `${ground.list}/items/delta?token=latest&$expand=fields($select=Key)`);
      if (deltaPath === null) return failed('no delta link');
      const made = await addRow(ground, { Key: 'delta' });
      const gone = await addRow(ground, { Key: 'delta-gone' });
      await ground.client.write('DELETE', `${ground.list}/items/${gone.id}`);
      const changes = await allValues(ground.client, deltaPath);
      const isMade = changes.some((row) => isObject(row) && row.id === made.id && isObject(row.fields) && row.fields.Key === 'delta');
      const isGone = changes.some((row) => isObject(row) && row.id === gone.id && isObject(row.deleted));
      return heldIf(isMade && isGone, `${changes.length} changes; the new row ${isMade ? 'is' : 'is not'} there, the removed one ${isGone ? 'is' : 'is not'}`);
    },
  },
  {
    id: 'batch-across-sites',
    assumes: 'one $batch may read from two sites',
    async try({ client, siteId, otherSiteId }) {
      if (otherSiteId === null) return notTried(needs.circle);
      const answers = await Promise.all([siteId, otherSiteId].map((id) => client.read(`/sites/${id}/lists?$select=id`)));
      return held(`${answers.map((answer) => valuesIn(answer).length).join(' and ')} lists`);
    },
  },
  {
    id: 'sites-selected-reads-rows',
    assumes: 'Sites.Selected with a grant on the site reads and filters rows for the signed-in person',
    async try(ground) {
      const client = ground.appClient?.(['Sites.Selected']);
      if (!client) return notTried(needs.app);
      const refusal = await refusalOf(() => rowsWhere({ ...ground, client }, "fields/Key eq 'twice'"));
      return heldIf(refusal === null, refusal?.seen ?? 'the rows were read');
    },
  },
  {
    id: 'sites-selected-finds-the-site',
    assumes: 'Sites.Selected finds the granted site by its id',
    async try({ appClient, siteId }) {
      if (appClient === null) return notTried(needs.app);
      const refusal = await refusalOf(() => appClient(['Sites.Selected']).read(`/sites/${siteId}?$select=id`));
      return heldIf(refusal === null, refusal?.seen ?? 'the site answered');
    },
  },
];

async function lastPath(client: Parameters<typeof readPages>[0], path: string): Promise<string | null> {
  let last: string | null = null;
  for await (const { deltaPath } of readPages(client, path)) last = deltaPath;
  return last;
}

async function allValues(client: Parameters<typeof readPages>[0], path: string): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  for await (const page of readPages(client, path)) values.push(...page.values);
  return values;
}
