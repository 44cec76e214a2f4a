import { splitLines } from '../../../../src/packs/readers/textReader';
import { findTables } from '../../../../src/packs/tables/findTables';

const tables = (text: string): string[][][] => findTables(splitLines(text), (cells) => cells.includes('Head A')).map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.text)));

test('cells parted by tabs keep their empty places, at the beginning of a row too', () => {
  expect(tables('A\tB\tC\n\t\tthree\n')).toEqual([[['A', 'B', 'C'], ['', '', 'three']]]);
});

test('cells parted by pipes lose the line of signs below their heading', () => {
  expect(tables('| A | B |\n|---|:-:|\n| 1 | 2 |\n')).toEqual([[['A', 'B'], ['1', '2']]]);
});

test('a cell over several rows of HTML stands in the first and is empty in the others', () => {
  const html = '<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td rowspan="2">1</td><td>x</td></tr>\n<tr>\n<td>y</td>\n</tr>\n</table>';
  expect(tables(html)).toEqual([[['A', 'B'], ['1', 'x'], ['', 'y']]]);
});

test('words under a heading of spaces belong to the column they stand in', () => {
  expect(tables('Head A    Head B      Head C\none       two and     three\n          more\n')).toEqual([[['Head A', 'Head B', 'Head C'], ['one', 'two and', 'three'], ['', 'more', '']]]);
});

test('a table that a page broke is one table, without the heading printed again', () => {
  expect(tables('List\n\nA\tB\tC\n1\tx\ty\n\nPage 4\n\nList\n\nA\tB\tC\n2\tz\tw\n')).toEqual([[['A', 'B', 'C'], ['1', 'x', 'y'], ['2', 'z', 'w']]]);
});

test('two tables with a text between them stay two', () => {
  expect(tables('A\tB\tC\n1\tx\ty\n\nWhat follows is another matter.\n\nD\tE\tF\n2\tz\tw\n')).toHaveLength(2);
});

test('a cell broken over lines is put together', () => {
  expect(tables('A\tB\tC\n1\tthe first\nand the second\tz\n')).toEqual([[['A', 'B', 'C'], ['1', 'the first and the second', 'z']]]);
});

test('the line a table was read from is kept', () => {
  const [table] = findTables(splitLines('\nCaption\n\nA\tB\tC\n1\t2\t3\n'), () => false);
  expect(table?.caption?.number).toBe(2);
  expect(table?.rows.map(({ line }) => line.number)).toEqual([4, 5]);
});

test('the sign that begins a page takes no room: what stands under a heading stays under it', () => {
  expect(tables('Head A    Head B      Head C\none       two         three\n\n2\n\fHead A    Head B      Head C\n          more\nfour      five        six\n')).toEqual([[['Head A', 'Head B', 'Head C'], ['one', 'two', 'three'], ['', 'more', ''], ['four', 'five', 'six']]]);
});

test('a heading of two lines that is printed again leaves neither of them among the rows', () => {
  expect(tables('Head A    Head B      Head C\n          (when)\none       two         three\n\nName of the paper          Page 1 of 2\n\nHead A    Head B      Head C\n          (when)\nfour      five        six\n')).toEqual([[['Head A', 'Head B', 'Head C'], ['', '(when)', ''], ['one', 'two', 'three'], ['four', 'five', 'six']]]);
});

describe('a table that a page parts', () => {
  const rows = (first: string): string => `No   Action                  Owner             Due\n\n${first}\n\n`;
  const table = (head: string): string => `ACTION TRACKER\n\n${rows('1    Report on grants and     Finance Director  June 2026')}Page 2\n\n${head}\n\n${rows('     what was learnt.                          ')}`;
  const bodies = (head: string): number => findTables(splitLines(table(head)), (cells) => cells.includes('Owner')).length;

  test('goes on below the council, the committee and the day that the page prints', () => {
    expect(bodies('Elmford Combined Authority     Audit Committee     10 June 2026')).toBe(1);
  });

  test('ends where the page prints another heading, or that the list is not public', () => {
    expect(bodies('COMPLETED ACTIONS')).toBe(2);
    expect(bodies('Elmford Combined Authority     Exempt Audit Committee')).toBe(2);
  });
});

test('a table goes on below what three pages print at their head, unless that names a list', () => {
  const page = (number: number, head: string): string => `No\tAction\tOwner\tDue\n${number}\tMend the weir.\tClerk\tMay\n\nPage ${number}\n\n${head}\n\n`;
  const count = (head: string): number => findTables(splitLines(`${[1, 2, 3, 4].map((number) => page(number, head)).join('')}No\tAction\tOwner\tDue\n5\tPaint the gate.\tClerk\tMay\n`), () => false).length;
  expect(count('Parks Committee, papers of March')).toBe(1);
  expect(count('Completed actions')).toBe(2);
});
