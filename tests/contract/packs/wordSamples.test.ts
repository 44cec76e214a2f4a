import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readLines, readPack, type PackReading } from '../../../src/packs/readPack';
import { readWord } from '../../../src/packs/readers/word/readWord';

/** The sample council's papers in Word are the same papers as its packs in text, and are to be read the same. */
const folder = path.join(__dirname, '../../../samples/packs');
const papers = readdirSync(folder).filter((file) => file.endsWith('.docx'));

/** Places in the file, which rightly differ between the two; and whether papers are missing, which the text tells by the page numbers that Word keeps in its footers. */
const PLACES = /^(?:document|lines?|\w+Lines?|pageStarts)$/;

test('there are papers in Word to compare', () => {
  expect(papers.length).toBeGreaterThanOrEqual(4);
});

describe.each(papers)('%s is read as its text is', (file) => {
  let [word, text]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];

  beforeAll(async () => {
    const paper = await readWord(readFileSync(path.join(folder, file)), {});
    if (paper.kind === 'refused') throw new Error(paper.message);
    word = fieldsOf(readLines(paper.lines, file, paper.problems, paper.endsMidLine));
    text = fieldsOf(readPack({ document: file, bytes: readFileSync(path.join(folder, file.replace('.docx', '.txt'))) }));
  });

  test.each(['meeting', 'members', 'vacancies', 'agendaItems', 'minutes', 'reports', 'actions', 'allocations', 'publicQuestions', 'decisions', 'problems'])('in its %s', (field) => {
    expect(word[field]).toEqual(text[field]);
  });
});

function fieldsOf(result: PackReading): Record<string, unknown> {
  if (result.kind === 'refused') throw new Error(result.message);
  const ofText = result.reading.problems.filter(({ message }) => !/^The file seems to be cut off|“Page \d+”/.test(message));
  return Object.fromEntries(Object.entries({ ...result.reading, problems: ofText }).map(([field, value]) => [field, withoutPlaces(value)]));
}

function withoutPlaces(value: unknown): unknown {
  // A bullet is a dash where someone typed it.
  if (typeof value === 'string') return value.replace(/^[-•]\s/, '');
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, own]) => (PLACES.test(key) ? [] : [[key, withoutPlaces(own)]])));
}
