import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../../src/packs/readFile';
import type { PackReading } from '../../../src/packs/readPack';

// pdf.js is compiled for Jest when it is first asked for, which a slow computer takes some seconds for.
jest.setTimeout(60_000);

const samples = path.join(__dirname, '../../../samples/packs');
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(samples, name)));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const messageOf = (result: PackReading): string => (result.kind === 'refused' ? result.message : 'read');
const titlesOf = (result: PackReading): readonly string[] => (result.kind === 'read' ? result.reading.agendaItems.map(({ title }) => title) : [result.message]);

test.each(['pdf', 'docx'])('the same agenda is read from a %s as from a text', async (format) => {
  const text = await readFile({ document: 'pack.txt', bytes: sample('planning-2026-11-19.txt') });
  expect(titlesOf(await readFile({ document: `pack.${format}`, bytes: sample(`planning-2026-11-19.${format}`) }))).toEqual(titlesOf(text));
});

test('a file is what its bytes are, whatever its name says, and the name’s error is told', async () => {
  const result = await readFile({ document: 'pack.docx', bytes: sample('planning-2026-11-19.pdf') });
  expect(result.kind === 'read' && result.reading.problems[0]?.message).toBe('The file is called “.docx” and is a PDF; it was read as that. Check that it is the paper you meant.');
});

test('a PDF behind bytes that a mail system put before it is a PDF', async () => {
  const result = await readFile({ document: 'pack.pdf', bytes: new Uint8Array([...bytesOf('\r\n'), ...sample('planning-2026-11-19.pdf')]) });
  expect(titlesOf(result)[0]).toBe('APOLOGIES');
});

test('a page of a web site is no pack for its name’s sake', async () => {
  const page = '<!DOCTYPE html><html><body><h1>Sign in</h1><p>Enter your name to see the paper.</p></body></html>';
  expect(messageOf(await readFile({ document: 'pack.pdf', bytes: bytesOf(page) }))).toMatch(/no agenda of a meeting/);
});

test('XML is the committee system’s answer', async () => {
  const answer = '<?xml version="1.0"?><meeting><meetingid>7</meetingid><meetingdate>03/05/2027</meetingdate></meeting>';
  expect(messageOf(await readFile({ document: 'meeting.xml', bytes: bytesOf(answer) }))).toMatch(/has no agenda\. Fetch it with GetMeeting/);
});

test.each([
  ['a label’s wrapping', '.pfile\u0001\u0002', /protected by a sensitivity label.* Ask its owner/],
  ['rich text', '{\\rtf1 AGENDA}', /rich text \(RTF\).* save it as a Word document/],
  ['a picture', 'GIF89a.....', /is a picture\. Choose the pack itself/],
  ['a web archive', 'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n', /saved in one piece \(\.mht\)/],
  ['a photograph of a telephone', '\0\0\0\u0018ftypheic\0\0\0\0', /is a picture\. Choose the pack itself/],
  ['a packed archive', '\u001f\u008b\b\0', /archive.* Unpack it/],
  ['a program', `MZ\u0090${'\0'.repeat(60)}`, /is a program.* choose the pack itself/],
  ['a mail', 'Received: from mail.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n', /is a mail message\. Save the paper that is attached/],
  ['bytes of no known kind', String.fromCharCode(...Array.from({ length: 400 }, (_, at) => (at * 7919) % 32)), /no kind that can be read here\. Choose the pack as a PDF, a Word document/],
  ['a text of more than 20 MB', 'Agenda\n'.repeat(3_000_000), /larger than 20 MB.* Choose the pack itself/],
  ['a page of more than 20 MB', `<!DOCTYPE html><html><body>${'<p>Agenda</p>'.repeat(1_600_000)}`, /larger than 20 MB.* copy the agenda/],
  ['XML of more than 20 MB', `<?xml version="1.0"?><meeting>${'<a>b</a>'.repeat(2_600_000)}`, /larger than 20 MB.* Fetch one meeting/],
  ['a page nested without end', `<!DOCTYPE html><html><body>${'<div>'.repeat(1_000_000)}`, /nested so deeply.* paste it/],
  ['XML nested without end', `<?xml version="1.0"?>${'<a>'.repeat(1_000_000)}`, /XML cannot be read.* Fetch the meeting again/],
  ['XML with entities in entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><meeting><meetingid>&b;</meetingid></meeting>', /XML cannot be read.* Fetch the meeting again/],
  ['nothing', '', /The file is empty/],
  ['a zip that is no Word document', 'PK\u0003\u0004 and no more', /damaged|zip/],
])('%s is refused with what to do', async (_what, start, message) => {
  expect(messageOf(await readFile({ document: 'pack.pdf', bytes: new Uint8Array(Buffer.from(start, 'latin1')) }))).toMatch(message);
});

test('reading that is aborted rejects with the reason, whatever the format', async () => {
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  for (const format of ['pdf', 'docx', 'txt']) {
    await expect(readFile({ document: 'pack', bytes: sample(`planning-2026-11-19.${format}`) }, { signal: stop.signal })).rejects.toThrow('enough');
  }
});
