import { packLines } from '../../../../../src/packs/readers/web/packLines';
import { readHtml } from '../../../../../src/packs/readers/web/readHtml';
import type { PackLine } from '../../../../../src/packs/lines';

async function linesOf(html: string): Promise<PackLine[]> {
  const blocks = await readHtml(html, {}, {});
  if (typeof blocks === 'string') throw new Error(blocks);
  return packLines(blocks);
}
const textsOf = async (html: string): Promise<string[]> => (await linesOf(html)).map(({ text }) => text);
const filledOf = async (html: string): Promise<string[]> => (await textsOf(html)).filter((text) => text !== '');

test('paragraphs stand apart; broken lines and plain blocks do not', async () => {
  expect(await textsOf('<h1>Cabinet</h1><p>Room 2<br>Moot Hall</p><div>Tel: 1</div><div>Fax: 2</div><p> </p><p>End</p>')).toEqual(['Cabinet', '', 'Room 2', 'Moot Hall', '', 'Tel: 1', 'Fax: 2', '', 'End']);
});

test('headings and bold are kept in the raw line alone', async () => {
  expect((await linesOf('<h2>Agenda <b>Part 1</b></h2><p><strong>RESOLVED</strong> that it be so.</p>')).map(({ raw, text }) => [raw, text])).toEqual([['## Agenda Part 1', 'Agenda Part 1'], ['', ''], ['**RESOLVED** that it be so.', 'RESOLVED that it be so.']]);
});

test('lists keep the numbers that a browser prints', async () => {
  expect(await filledOf('<ol start="4"><li>Four<ol type="a"><li>a</li><li>b</li></ol></li><li value="7"><p>Seven</p><p>more</p></li><li>Eight</li></ol>')).toEqual(['4. Four', 'a. a', 'b. b', '7. Seven', 'more', '8. Eight']);
  expect(await filledOf('<ol type="I" reversed start="3"><li>x</li><li>y</li></ol><ol style="list-style-type: lower-roman"><li>z</li></ol>')).toEqual(['III. x', 'II. y', 'i. z']);
});

test('a list of bullets keeps the numbers typed into it, and a list that shows none has none', async () => {
  expect(await filledOf('<ul><li>1. Apologies</li><li>Minutes</li></ul><ol style="list-style: none"><li>2. Urgent business</li></ol>')).toEqual(['1. Apologies', '• Minutes', '2. Urgent business']);
});

test('a table is rows of cells; what spans columns or rows stands in the first of them', async () => {
  const lines = await linesOf('<table><caption>Actions</caption><tr><th>No</th><th>Action</th><th>Owner</th></tr><tr><td rowspan=2>1</td><td>Roofs<br>Report</td><td>Head</td></tr><tr><td colspan="2">Lifts</td></tr></table>');
  expect(lines.map(({ raw }) => raw)).toEqual(['Actions', '', 'No\tAction\tOwner', '1\tRoofs<br>Report\tHead', '\tLifts\t']);
});

test('a table that only arranges the page is no table', async () => {
  expect(await filledOf('<table><tr><td><h1>Cabinet</h1><table><tr><td>Date</td><td>1 May 2026</td><td>6 pm</td></tr></table></td></tr></table>')).toEqual(['Cabinet', 'Date\t1 May 2026\t6 pm']);
  expect(await filledOf('<table><tr><td>1.</td><td><p>Apologies</p></td></tr><tr><td>2.</td><td><p>Minutes</p><p>To agree them.</p></td></tr></table>')).toEqual(['1. Apologies', '2. Minutes', 'To agree them.']);
});

test('an address is kept where it is what matters', async () => {
  expect(await filledOf('<p><a href="mailto:jo@x.example?subject=Hi">Jo Bloggs</a></p><p><a href="mailto:jo@x.example">jo@x.example</a></p>')).toEqual(['Jo Bloggs jo@x.example', 'jo@x.example']);
  expect(await filledOf('<p><a href="https://tv.example/7">Watch <b>the</b> meeting</a></p><p>To watch click <a href="https://tv.example/8">here</a>.</p>')).toEqual(['Watch the meeting https://tv.example/7', 'To watch click here https://tv.example/8.']);
  expect(await filledOf('<p><a href="https://x.example/report.pdf">The report</a> <a href="javascript:alert(1)">Print</a></p>')).toEqual(['The report Print']);
});

test('programs, styles, hidden words and pictures are not text', async () => {
  const page = '<head><title>t</title><style>p{}</style></head><script>1. Script</script><p onclick="x()">Seen<img alt="Signature of A"><span hidden>a</span><span style="Display : NONE">b</span><span aria-hidden="true">c</span></p><template><p>d</p></template><noscript>e</noscript><!-- f --><svg><text>g</text></svg><button>h</button><iframe>i</iframe>';
  expect(await textsOf(page)).toEqual(['Seen']);
});

test('text that looks like markup is text', async () => {
  expect(await textsOf('<p>A &lt;script&gt;x&lt;/script&gt; B &amp;lt; C [x](https://y.example)</p>')).toEqual(['A <script>x</script> B &lt; C [x](https://y.example)']);
});

test('what is spaced out for the eye is spaced once, and what is set as typed is left so', async () => {
  expect(await textsOf('<p>1.&nbsp;&nbsp;&nbsp;Apologies\n   for\tabsence</p><pre>Item   Title\n1      Minutes</pre>')).toEqual(['1. Apologies for absence', '', 'Item   Title', '1      Minutes']);
});

test.each([
  ['open elements', '<b>'.repeat(200_000)],
  ['nested tables', '<table><tr><td>'.repeat(900) + 'x'],
  ['lists in lists', '<ul><li>'.repeat(1_400) + 'x'],
  ['cells that span everything', `<table>${'<tr><td rowspan="999" colspan="999">x</td></tr>'.repeat(400)}</table>`],
  ['a word without end', `<p>${'x'.repeat(2_000_000)}</p>`],
  ['tags without end', `<p ${'a="'.repeat(300_000)}`],
  ['entities without end', `<p>${'&amp;'.repeat(300_000)}</p>`],
  ['links without end', `<p>${'<a href="https://x.example/1">x</a> '.repeat(20_000)}</p>`],
  ['closing tags alone', '</td></table></div>'.repeat(50_000)],
])('%s come to an end', async (_name, html) => {
  const blocks = await readHtml(html, {}, {});
  expect(typeof blocks === 'string' ? blocks === 'tooDeep' : packLines(blocks).length < 2_000).toBe(true);
});

test('a reading can be ended', async () => {
  const end = new AbortController();
  const reading = readHtml('<p>x</p>'.repeat(50_000), {}, { signal: end.signal });
  end.abort();
  await expect(reading).rejects.toThrow(/abort/i);
});
