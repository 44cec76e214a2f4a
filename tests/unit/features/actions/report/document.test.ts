import { publicReport } from '../../../../../src/domain/actionReport/outstandingReport';
import { rowsOnSite } from '../../../../../src/domain/onSite';
import { writeOutstandingReport } from '../../../../../src/features/actions/report/writeOutstandingReport';
import { openZip } from '../../../../../src/packs/readers/word/openZip';
import { aStoredAction } from '../../../domain/storedRows';

const request = { committee: { key: 'housing', title: 'Housing Committee' }, notes: [], meetingDate: '2026-11-24', today: '2026-11-29' };

async function partOf(name: string, actions = [aStoredAction({ request: 'Report <b>the</b> cost & “time”.\u0000\ud800', title: 'לוח הזמנים' })]): Promise<string> {
  const bytes = await writeOutstandingReport(publicReport({ ...request, actions: rowsOnSite('open', actions) }));
  const part = await openZip(new Uint8Array(bytes))?.read(name, 1_000_000);
  if (!part) throw new Error(`The document has no ${name}.`);
  return new TextDecoder().decode(part);
}

test('the row of headings is marked, so that it stands on each page and is told beside each cell', async () => {
  const document = await partOf('word/document.xml');
  expect(document.split('</w:tr>').map((row) => row.includes('<w:tblHeader/>')).slice(0, -1)).toEqual([true, false]);
});

test('committee and list are headings', async () => {
  const styled = [...(await partOf('word/document.xml')).matchAll(/<w:pStyle w:val="(\w+)"\/>.*?<w:t[^>]*>([^<]*)/g)].map(([, style, text]) => [style, text]);
  expect(styled.slice(0, 2)).toEqual([['Heading1', 'Housing Committee'], ['Heading2', 'Outstanding actions (public)']]);
});

test('the document has a title, is in British English, and numbers its pages', async () => {
  expect(await partOf('docProps/core.xml')).toContain('<dc:title>Housing Committee, Outstanding actions (public), 24 November 2026</dc:title>');
  expect(await partOf('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  expect(await partOf('word/footer1.xml')).toMatch(/PAGE<.*NUMPAGES</s);
});

test('text is never markup, and what XML cannot hold is left out', async () => {
  expect(await partOf('word/document.xml')).toContain('>Report &lt;b&gt;the&lt;/b&gt; cost &amp; “time”.<');
});

test('what is written from right to left is set so', async () => {
  expect((await partOf('word/document.xml')).match(/<w:bidi\/>/g)).toHaveLength(1);
});

test('a list without actions says so', async () => {
  expect(await partOf('word/document.xml', [])).toContain('There are no outstanding actions.');
});
