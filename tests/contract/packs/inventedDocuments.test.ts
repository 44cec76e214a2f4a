import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type PackReading, readPack } from '../../../src/packs/readPack';
import type { Reading } from '../../../src/packs/reading';
import { type Answer, shareRead } from './shareRead';

/** Each in a layout of its own, with the answer written by hand before the document was first read. */
const fixtures = path.join(__dirname, '../../fixtures/packs');
const documentsIn = (folder: string): string[] => readdirSync(path.join(fixtures, folder)).filter((file) => file.endsWith('.txt')).map((file) => path.join(folder, file));
const read = (document: string): PackReading => readPack({ document, bytes: readFileSync(path.join(fixtures, document)) });
// The hand-made answers stand beside their texts, which is why their JSON is taken at its word.
const answerOf = (document: string): Answer => JSON.parse(readFileSync(path.join(fixtures, document.replace('.txt', '.json')), 'utf8')) as Answer;

describe.each(documentsIn('alone'))('the document without an agenda %s', (document) => {
  const result = read(document);
  const answer = answerOf(document);

  test.each(Object.keys(answer) as (keyof Reading)[])('has the %s of its answer', (part) => {
    expect(result).toMatchObject({ kind: 'read' });
    expect(result.kind === 'read' ? result.reading[part] : null).toMatchObject(answer[part] ?? {});
  });
});

describe('whole packs of other councils', () => {
  const shares = documentsIn('whole').map((document) => {
    const result = read(document);
    return { document, share: result.kind === 'read' ? shareRead(answerOf(document), result.reading) : 0 };
  });

  test.each(shares)('$document is read as its answer says, but for one row in thirty at most', ({ share }) => {
    expect(share).toBeGreaterThanOrEqual(29 / 30);
  });

  test('together they are read at ninety-nine rows in a hundred and more', () => {
    expect(shares.reduce((sum, { share }) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.99);
  });
});
