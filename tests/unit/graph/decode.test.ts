import { decode, decodeFields } from '../../../src/graph/decode';
import { allLists } from '../../../src/lists/index';
import { everyKind } from './everyKind';

const read = (fields: Readonly<Record<string, unknown>>) => decodeFields(everyKind, { key: 'k-1', FullSubject: 'Repairs', ...fields });

test('what SharePoint leaves out reads as null, never as a default', () => {
  expect(read({})).toEqual({
    kind: 'item',
    columns: {
      key: 'k-1',
      subject: 'Repairs',
      ...Object.fromEntries(['meeting', 'venue', 'presenters', 'recommendations', 'date', 'startsAt', 'publishedAt', 'starred', 'pages', 'paper', 'owner', 'part', 'imported', 'source'].map((name) => [name, null])),
    },
  });
});

test.each([
  ['a date that does not exist', 'date', { date: '2025-02-30' }, '“2025-02-30”, which is not a date'],
  ['a date with its time', 'date', { date: '2025-11-10T00:00:00Z' }, 'not a date'],
  ['a time past midnight', 'startsAt', { startsAt: '24:00' }, 'not a time'],
  ['an instant without its zone', 'publishedAt', { publishedAt: '2025-11-10T13:45:00' }, 'not an instant'],
  ['an instant on a day that does not exist', 'publishedAt', { publishedAt: '2025-02-29T13:45:00Z' }, 'not an instant'],
  ['a choice that is none', 'part', { part: 'secret' }, '“secret”, which is none of: public, non-public'],
  ['a number as text', 'pages', { pages: '12' }, 'not a number'],
  ['a yes as text', 'starred', { starred: 'Yes' }, 'neither yes nor no'],
  ['a number as a text', 'venue', { venue: 12 }, 'not text'],
  ['a link that is not https', 'paper', { paper: 'http://example.org/pack.pdf' }, 'not an https address'],
  ['a link that runs a script', 'paper', { paper: 'javascript:alert(1)' }, 'not an https address'],
  ['a person without a name', 'owner', { HeldById: 'an-object-id' }, 'has a name that'],
  ['damaged JSON', 'imported', { imported: '{"title": "Rep' }, 'damaged JSON'],
  ['JSON of another shape', 'source', { ReadFrom: '{"line": 12}' }, 'does not name the document'],
  ['a line that is no line', 'source', { ReadFrom: '{"document":"pack.txt","line":0,"page":null}' }, 'not a whole number from 1'],
  ['a required column that is empty', 'subject', { FullSubject: null }, 'is empty, and must be filled'],
])('%s is unreadable', (_, column, fields, reason) => {
  expect(read(fields)).toEqual({ kind: 'unreadable', column, reason: expect.stringContaining(reason) as string });
});

test('texts read back whichever way SharePoint ends a line', () => {
  expect(read({ presenters: 'A. Reader\r\nB. Writer' })).toMatchObject({ columns: { presenters: ['A. Reader', 'B. Writer'] } });
});

describe('a row', () => {
  const fields = { key: 'area-1', FullTitle: 'North', state: 'active' };

  test('keeps its address: site, id and version', () => {
    expect(decode(allLists.areas, 'open', { id: '7', eTag: '"a,2"', fields })).toEqual({
      kind: 'row',
      row: { key: 'area-1', title: 'North', committee: null, aliases: null, state: 'active', row: { site: 'open', id: '7', etag: '"a,2"' } },
    });
  });

  test('says when SharePoint made it, by SharePoint’s own clock', () => {
    expect(decode(allLists.areas, 'open', { id: '7', eTag: '"a,2"', createdDateTime: '2026-11-16T09:00:00Z', fields })).toMatchObject({ row: { row: { createdAt: '2026-11-16T09:00:00Z' } } });
  });

  const asked = { key: 's-1', meeting: 'm', kind: 'question', memberName: 'Mercy Brown', submittedAt: '2026-11-16T09:00:00Z', withdrawn: false };

  test('that members write says who made it and when it was changed last, as SharePoint tells it', () => {
    const user = { id: 'object-2', email: 'o.madoc@council.example', displayName: 'Owen Madoc' };
    const json = { id: '7', eTag: '"a,2"', createdBy: { user }, lastModifiedDateTime: '2026-11-24T18:31:00Z', fields: asked };
    expect(decode(allLists.submissions, 'open', json)).toMatchObject({
      row: {
        row: {
          createdBy: { id: 'object-2', mail: 'o.madoc@council.example', name: 'Owen Madoc' },
          changedAt: '2026-11-24T18:31:00Z',
        },
      },
    });
  });

  test.each([
    ['nobody', undefined],
    ['an application', { application: { id: 'app', displayName: 'A flow' } }],
    ['a user without a name', { user: { id: 'object-2' } }],
    ['rubbish', 'Owen Madoc'],
  ])('that members write and %s made has no maker', (_, createdBy) => {
    const decoded = decode(allLists.submissions, 'open', { id: '7', eTag: '"a,2"', createdBy, fields: asked });
    expect(decoded.kind === 'row' && decoded.row.row).toEqual({ site: 'open', id: '7', etag: '"a,2"' });
  });

  test('that clerks write keeps no more than it needs: such rows are kept on the device', () => {
    const decoded = decode(allLists.areas, 'open', { id: '7', eTag: '"a,2"', createdBy: { user: { id: 'object-2', displayName: 'Owen Madoc' } }, lastModifiedDateTime: '2026-11-24T18:31:00Z', fields });
    expect(decoded.kind === 'row' && decoded.row.row).toEqual({ site: 'open', id: '7', etag: '"a,2"' });
  });

  test('that is unreadable says which list, site, row and column', () => {
    expect(decode(allLists.areas, 'circle:housing', { id: '7', eTag: '"a,2"', fields: { ...fields, state: 'closed' } })).toMatchObject({
      kind: 'unreadable',
      unreadable: { list: 'areas', site: 'circle:housing', id: '7', column: 'state' },
    });
  });

  test.each([
    ['without fields', { id: '7', eTag: '"a,2"' }, 'fields'],
    ['without a version', { id: '7', fields }, 'eTag'],
    ['without an id', { eTag: '"a,2"', fields }, 'id'],
    ['that is no row at all', 'rubbish', 'id'],
  ])('%s is unreadable', (_, json, column) => {
    expect(decode(allLists.areas, 'open', json)).toMatchObject({ kind: 'unreadable', unreadable: { column } });
  });
});
