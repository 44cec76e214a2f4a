import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../../src/packs/readPack';
import type { Reading } from '../../../src/packs/reading';
import { brief } from './brief';

const samples = path.join(__dirname, '../../../samples/packs');
const answers = path.join(__dirname, '../../fixtures/samplePacks');
const packs = readdirSync(samples).filter((file) => file.endsWith('.txt'));

/** What a person reads in the sample council's packs; checked by hand, so its JSON is taken at its word. */
interface Answer {
  readonly meeting: Omit<Reading['meeting'], 'lines'>;
  readonly members: readonly object[];
  readonly vacancies?: readonly (string | null)[];
  readonly agendaItems: readonly object[];
}

describe.each(packs)('the sample pack %s', (file) => {
  const reading = read(file);
  const answer = JSON.parse(readFileSync(path.join(answers, file.replace('.txt', '.json')), 'utf8')) as Answer;

  test('says who meets, when, where and whom to ask', () => {
    const { lines: _lines, ...meeting } = reading.meeting;
    expect(meeting).toEqual(answer.meeting);
  });

  test('lists these members and vacant seats', () => {
    expect(reading.members.map(({ name, role }) => ({ name, role }))).toEqual(answer.members);
    expect(reading.vacancies.map(({ seat }) => seat)).toEqual(answer.vacancies ?? []);
  });

  test('has these items, with their details and notes', () => {
    expect(reading.agendaItems.map((item) => ({ ...brief(item), ...(item.note && { note: item.note }) }))).toEqual(answer.agendaItems);
  });
});

function read(file: string): Reading {
  const result = readPack({ document: file, bytes: readFileSync(path.join(samples, file)) });
  if (result.kind === 'refused') throw new Error(`${file} was refused: ${result.message}`);
  return result.reading;
}
