import { readWebPage } from '../../../../../src/packs/readers/web/readWebPage';

const read = (html: string | Uint8Array) => readWebPage(typeof html === 'string' ? new TextEncoder().encode(html) : html, {});

async function textsOf(html: string): Promise<string[]> {
  const file = await read(html);
  return file.kind === 'lines' ? file.lines.map(({ text }) => text).filter((text) => text !== '') : [file.message];
}

test('where a page says which part is its own, nothing else of it is read', async () => {
  const own = '<p>The Committee meets in the Council Chamber.</p>'.repeat(8);
  expect((await textsOf(`<div>Pay your bill online today</div><main>${own}</main><div>Latest news</div>`)).every((text) => text.startsWith('The Committee'))).toBe(true);
});

test('of the header of a page its title is read, and nothing else', async () => {
  expect(await textsOf('<header><a href="/">My account</a><h1>Planning Committee</h1><label>Find a service</label></header><p>Monday 2 March 2026</p>')).toEqual(['Planning Committee', 'Monday 2 March 2026']);
});

test.each([
  'Skip to main content', 'We use cookies to improve this site', 'Home > Council > Meetings', 'You are here: Home / Meetings', 'Share this page', 'Print this page', 'View directions', 'Agenda frontsheet PDF 132 KB',
  'View the background to item 5.', 'Printed minutes 11th-Sep-2025 18.00 PDF 210 KB', '© 2026 Council', 'Powered by CivicWeb', 'Back to top',
])('“%s” frames a page and is not read', async (words) => {
  expect(await textsOf(`<p>Planning Committee</p><p>${words}</p>`)).toEqual(['Planning Committee']);
});

test.each(['Home improvement grants', 'Share of the costs', 'Minutes', 'Calendar of meetings 2026/27', 'Feedback from residents', 'Search for a new chief executive', 'The tower is 12 m high', 'A grant of £5k'])('“%s” is business and is read', async (words) => {
  expect(await textsOf(`<p>Planning Committee</p><p>5. x</p><p>${words}</p>`)).toContain(words);
});

test('menus of links are not read; papers named below an item are, on one line and without their sizes', async () => {
  const menu = '<ul><li><a href="/a">Housing</a></li><li><a href="/b">Planning</a></li><li><a href="/c">Bins</a></li></ul>';
  const papers = '<ul><li><a href="a.pdf">Report</a> PDF 1 MB</li><li><a href="b.docx">Appendix A (Word, 20 KB)</a></li></ul>';
  expect(await textsOf(`${menu}<p>Agenda</p>${papers}<p>1. Rents</p>${papers}<p>2. Roofs</p>`)).toEqual(['Agenda', '1. Rents', 'Documents: Report; Appendix A', '2. Roofs']);
});

test('an agenda whose titles all lead somewhere is no menu', async () => {
  expect(await textsOf('<ol><li><a href="/1">Apologies</a></li><li><a href="/2">Minutes</a></li><li><a href="/3">Roofs</a></li></ol>')).toEqual(['1. Apologies', '2. Minutes', '3. Roofs']);
});

test('letters are read as the page codes them', async () => {
  expect(await read(Uint8Array.from([...'<p>\u0096 \u00a35 caf\u00e9</p>'].map((letter) => letter.charCodeAt(0))))).toMatchObject({ kind: 'lines', lines: [{ text: '– £5 café' }] });
});

test.each<[string, string | Uint8Array, RegExp]>([
  ['a page that a program would fill', '<html><body><div id="app"></div><script>start()</script></body></html>', /no text.*paste it/s],
  ['a page of more than 20 MB', new Uint8Array(20_000_001).fill(0x20), /20 MB.*paste it/s],
  ['a page nested without end', '<div>'.repeat(50_000), /nested.*paste it/s],
  ['bytes that are no text', Uint8Array.from({ length: 4_000 }, (_, at) => at % 7), /not a web page/],
])('%s is refused with what to do', async (_name, html, message) => {
  const file = await read(html);
  expect(file.kind === 'refused' ? file.message : 'read').toMatch(message);
});
