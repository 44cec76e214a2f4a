import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../../src/packs/readPack';
import type { Reading } from '../../../src/packs/reading';
import { brief } from './brief';

const folder = path.join(__dirname, '../../fixtures/packs');
const packs = readdirSync(folder).filter((file) => file.endsWith('.txt'));

/** The hand-checked answers stand beside the packs, which is why their JSON is taken at its word: what is not named in an item is null, false or empty. */
interface Answer {
  readonly meeting: Omit<Reading['meeting'], 'lines'>;
  readonly members: readonly { readonly name: string; readonly role: string | null }[];
  readonly vacancies?: readonly (string | null)[];
  readonly agendaItems: readonly object[];
  readonly problemLines: readonly (number | null)[];
}

describe.each(packs)('the invented pack %s', (file) => {
  const reading = read(file);
  const answer = JSON.parse(readFileSync(path.join(folder, file.replace('.txt', '.json')), 'utf8')) as Answer;

  test('says who meets, when and where', () => {
    const { lines: _lines, ...meeting } = reading.meeting;
    expect(meeting).toEqual(answer.meeting);
  });

  test('has these items, each with what is printed beside it', () => {
    expect(reading.agendaItems.map(brief)).toEqual(answer.agendaItems);
  });

  test('has these members', () => {
    expect(reading.members.map(({ name, role }) => ({ name, role }))).toEqual(answer.members);
  });

  test('has these vacant seats', () => {
    expect(reading.vacancies.map(({ seat }) => seat)).toEqual(answer.vacancies ?? []);
  });

  test('has problems on these lines and no others', () => {
    expect(reading.problems.map((problem) => problem.line)).toEqual(answer.problemLines);
  });
});

function read(file: string): Reading {
  const result = readPack({ document: file, bytes: readFileSync(path.join(folder, file)) });
  if (result.kind === 'refused') throw new Error(`${file} was refused: ${result.message}`);
  return result.reading;
}
