import fc from 'fast-check';
import { decodeFields } from '../../../src/graph/decode';
import { encodeColumns, encodeRow } from '../../../src/graph/encode';
import { everyKind } from './everyKind';
import { examples } from '../../examples';

/** Text as SharePoint can keep it, with quotes, signs and letters of any alphabet in it. */
const kept = (most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .filter((value) => value.length <= most && !/[\u0000-\u001f\ufffe\uffff]/.test(value));
const line = kept(255);
const paragraph = fc.array(kept(300).map((text) => text.trim()).filter((text) => text !== ''), { minLength: 1, maxLength: 4 }).map((clauses) => clauses.join('\n'));
const pad = (digits: number) => (value: number) => String(value).padStart(digits, '0');
const date = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const count = fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: null });
const json = fc.dictionary(kept(20), fc.oneof(line, number, fc.boolean(), fc.constant(null), fc.array(line)), { noNullPrototype: true });

const row = fc.record({
  key: line,
  meeting: line,
  subject: fc.array(kept(300), { minLength: 1 }).map((lines) => lines.join('\n')),
  venue: line,
  presenters: fc.array(line, { minLength: 1 }),
  recommendations: fc.array(paragraph, { minLength: 1 }),
  date: date.map((instant) => instant.toISOString().slice(0, 10)),
  startsAt: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map(pad(2)).join(':')),
  publishedAt: date.map((instant) => instant.toISOString()),
  starred: fc.boolean(),
  pages: number,
  paper: fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
  owner: fc.record({ id: fc.option(fc.uuid(), { nil: null }), mail: fc.option(line, { nil: null }), name: line }),
  part: fc.constantFrom('public' as const, 'non-public' as const),
  imported: json,
  source: fc.record({ document: line, line: count, page: count }),
});
const optional = Object.keys(everyKind.columns).filter((name) => name !== 'key' && name !== 'subject');

/** SharePoint's side of it: what travelled as JSON, without the empty cells. */
const keptInSharePoint = (fields: Readonly<Record<string, unknown>>) => JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;

test('whatever row is sent reads back the same', () => {
  fc.assert(
    fc.property(row, fc.subarray(optional), (full, emptied) => {
      const item = { ...full, ...Object.fromEntries(emptied.map((name) => [name, null])) };
      expect(decodeFields(everyKind, keptInSharePoint(encodeRow(everyKind, item)))).toEqual({ kind: 'item', columns: item });
    }),
    examples(),
  );
});

test('whatever columns are changed, the others stay as they were', () => {
  fc.assert(
    fc.property(row, row, fc.subarray(optional), (before, after, names) => {
      const changes = Object.fromEntries(Object.entries(after).filter(([name]) => names.includes(name)));
      const stored = { ...encodeRow(everyKind, before), ...encodeColumns(everyKind, changes) };
      expect(decodeFields(everyKind, keptInSharePoint(stored))).toEqual({ kind: 'item', columns: { ...before, ...changes } });
    }),
    examples(),
  );
});

test('whatever SharePoint holds is read or named as unreadable, and never throws', () => {
  const anything = fc.dictionary(fc.constantFrom('key', 'FullSubject', 'ReadFrom', 'HeldById', 'HeldByName', ...Object.keys(everyKind.columns)), fc.jsonValue());
  fc.assert(
    fc.property(anything, (fields) => {
      const read = decodeFields(everyKind, fields);
      // What reads is good enough to be written again.
      if (read.kind === 'item') encodeRow(everyKind, read.columns);
      else expect(Object.keys(everyKind.columns)).toContain(read.column);
    }),
    examples(),
  );
});
