import { encodeColumns, encodeRow } from '../../../src/graph/encode';
import { GraphError } from '../../../src/graph/graphError';
import { everyKind } from './everyKind';

const encode = (columns: Readonly<Record<string, unknown>>) => encodeColumns(everyKind, columns);

test('only the columns given are sent', () => {
  expect(encode({ venue: 'Room 2' })).toEqual({ venue: 'Room 2' });
});

test('null clears a column, and a person is cleared whole', () => {
  expect(encode({ venue: null, owner: null })).toEqual({ venue: null, HeldById: null, HeldByMail: null, HeldByName: null });
});

test('an empty text and an empty list clear the column, for SharePoint keeps neither', () => {
  expect(encode({ venue: '', presenters: [] })).toEqual({ venue: null, presenters: null });
});

test('a person is kept as object id, address and name', () => {
  expect(encode({ owner: { id: 'an-id', mail: null, name: 'A. Reader' } })).toEqual({ HeldById: 'an-id', HeldByMail: null, HeldByName: 'A. Reader' });
});

describe('the title that SharePoint shows', () => {
  test('is the column the list is shown by, on one line', () => {
    expect(encode({ subject: 'Repairs\nand   renewals' })).toMatchObject({ Title: 'Repairs and renewals', FullSubject: 'Repairs\nand   renewals' });
  });

  test('is cut to 255 characters, the column is not', () => {
    const long = `${'a'.repeat(253)}😀${'b'.repeat(300)}`;
    const { Title, FullSubject } = encode({ subject: long });
    expect(FullSubject).toBe(long);
    expect(Title).toBe(`${'a'.repeat(253)}…`);
  });

  test('stays as it is when that column is not given', () => {
    expect(encode({ venue: 'Room 2' })).not.toHaveProperty('Title');
  });
});

test.each([
  ['a text over 255 characters', { venue: 'a'.repeat(256) }, 'venue', '256 characters, and SharePoint keeps at most 255'],
  ['a long text over SharePoint’s limit', { subject: 'a'.repeat(64_000) }, 'subject', '64000 characters, and SharePoint keeps at most 63999'],
  ['imported values over SharePoint’s limit', { imported: { title: 'a'.repeat(64_000) } }, 'imported', 'at most 63999'],
  ['a line break in a single line', { venue: 'Room\n2' }, 'venue', 'must be one line'],
  ['a line break in one of several texts', { presenters: ['A. Reader', 'B.\nWriter'] }, 'presenters', 'number 2'],
  ['a form feed from a page break', { subject: 'page\f2' }, 'subject', 'SharePoint cannot keep'],
  ['half a character', { subject: '\ud83d' }, 'subject', 'SharePoint cannot keep'],
  ['a date that does not exist', { date: '2025-06-31' }, 'date', 'not a date'],
  ['a number that is none', { pages: Number.NaN }, 'pages', 'not a number'],
  ['a choice that is none', { part: 'secret' }, 'part', 'none of: public, non-public'],
  ['a required column cleared', { subject: null }, 'subject', 'must be filled'],
  ['a column the list does not have', { colour: 'red' }, 'colour', 'not a column of this list'],
])('%s is refused before it is sent', (_, columns, column, reason) => {
  expect(() => encode(columns)).toThrow(GraphError);
  expect(() => encode(columns)).toThrow(`in MB Every kind, “${column}”`);
  expect(() => encode(columns)).toThrow(reason);
});

describe('a new row', () => {
  test('leaves out what is empty', () => {
    expect(encodeRow(everyKind, { key: 'k-1', subject: 'Repairs', venue: null, owner: { id: null, mail: null, name: 'A. Reader' } })).toEqual({
      key: 'k-1',
      FullSubject: 'Repairs',
      HeldByName: 'A. Reader',
      Title: 'Repairs',
    });
  });

  test('without a required column is refused', () => {
    expect(() => encodeRow(everyKind, { key: 'k-1' })).toThrow('“subject” is empty, and must be filled');
  });
});
