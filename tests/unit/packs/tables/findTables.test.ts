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
