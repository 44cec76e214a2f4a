import fc from 'fast-check';
import { readCsv } from '../../../../src/domain/csv/readCsv';
import { unguarded, writeCsv } from '../../../../src/domain/csv/writeCsv';
import { examples } from '../../../examples';

const rowsOf = (file: string) => {
  const read = readCsv(file);
  return read.kind === 'read' ? read.rows.map(({ line, cells }) => [line, ...cells]) : read;
};

describe('reading', () => {
  test.each([',', ';', '\t'])('cells are parted by %j where most headings are', (sign) => {
    expect(rowsOf([`No${sign}Request`, `1${sign}Lifts`].join('\n'))).toEqual([[1, 'No', 'Request'], [2, '1', 'Lifts']]);
  });

  test('a heading in quotation marks may hold commas', () => {
    expect(rowsOf('"No, as printed";Request\n1;a,b')).toEqual([[1, 'No, as printed', 'Request'], [2, '1', 'a,b']]);
  });

  test('a first line may say what parts the cells', () => {
    expect(rowsOf('sep=;\r\na,b;c\r\n1;2')).toEqual([[2, 'a,b', 'c'], [3, '1', '2']]);
  });

  test('a cell in quotation marks holds separators, lines and quotation marks; the rows below keep their lines', () => {
    expect(rowsOf('a,"b\r\nc, ""d"""\r\ne,f')).toEqual([[1, 'a', 'b\r\nc, "d"'], [3, 'e', 'f']]);
  });

  test.each(['\n', '\r\n', '\r'])('a row ends with %j', (end) => {
    expect(rowsOf(`a,b${end}c,d${end}`)).toEqual([[1, 'a', 'b'], [2, 'c', 'd']]);
  });

  test('blank rows are left out, and lines counted all the same', () => {
    expect(rowsOf('a,b\n\n , \n,\nc,d')).toEqual([[1, 'a', 'b'], [5, 'c', 'd']]);
  });

  test('a last cell may be empty', () => {
    expect(rowsOf('a,b\n1,')).toEqual([[1, 'a', 'b'], [2, '1', '']]);
  });

  test('an inch is no quotation', () => {
    expect(rowsOf('a,b\n6" pipe,2')).toEqual([[1, 'a', 'b'], [2, '6" pipe', '2']]);
  });

  test('a quotation mark that is never closed is refused with its line', () => {
    expect(readCsv('a,b\n1,2\n3,"four\n5,6')).toEqual({ kind: 'refused', line: 3, message: 'The quotation mark that opens on line 3 is never closed, so that nothing behind it can be told apart. Close it, or save the file anew from the spreadsheet.' });
  });

  test('a quotation mark that is closed too early is refused with its line', () => {
    expect(rowsOf('a,b\n1,"two"three')).toMatchObject({ kind: 'refused', line: 2 });
  });

  test('an empty file has no rows', () => {
    expect(rowsOf('\ufeff')).toEqual([]);
  });
});

describe('writing', () => {
  test('begins with the mark of UTF-8, and ends each row as RFC 4180 says', () => {
    expect(writeCsv([['No', 'Request'], ['1', 'Say “how”, and "why"']])).toBe('\ufeffNo,Request\r\n1,"Say “how”, and ""why"""\r\n');
  });

  test.each(['=cmd|’/C calc’!A0', '+44 20', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is text to a spreadsheet', (formula) => {
    const written = writeCsv([[formula]]).slice(1).replace(/^"/, '');
    expect(written.startsWith(`'${formula}`)).toBe(true);
  });

  test('an apostrophe that is not before a formula is left alone', () => {
    expect(writeCsv([['’tis', "'so'"]])).toBe("\ufeff’tis,'so'\r\n");
    expect(unguarded("'so'")).toBe("'so'");
  });
});

test('what is written is read back to the letter', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom("'", '=', '-', '"', ',', ';', '\t', '\r', '\n', ' ', 'a', '\ufeff'), { maxLength: 6 }).map((signs) => signs.join('')));
  const headed = fc.integer({ min: 2, max: 5 }).chain((width) => {
    const row = fc.array(cell, { minLength: width, maxLength: width }).map((cells) => [...cells, 'not blank']);
    return fc.array(row, { maxLength: 6 }).map((rows) => [Array.from({ length: width + 1 }, (_, at) => `Column ${String(at)}`), ...rows]);
  });
  fc.assert(
    fc.property(headed, (rows) => {
      const read = readCsv(writeCsv(rows));
      expect(read.kind === 'read' && read.rows.map(({ cells }) => cells.map(unguarded))).toEqual(rows);
    }),
    examples(500),
  );
});
