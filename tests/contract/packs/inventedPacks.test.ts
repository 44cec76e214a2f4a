import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../../src/packs/readPack';
import type { AgendaItemReading, Reading } from '../../../src/packs/reading';

const folder = path.join(__dirname, '../../fixtures/packs');
const packs = readdirSync(folder).filter((file) => file.endsWith('.txt'));

/** The hand-checked answers stand beside the packs, which is why their JSON is taken at its word: what is not named in an item is null, false or empty. */
interface Answer {
  readonly meeting: Omit<Reading['meeting'], 'lines'>;
  readonly members: readonly { readonly name: string; readonly role: string | null }[];
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

  test('has problems on these lines and no others', () => {
    expect(reading.problems.map((problem) => problem.line)).toEqual(answer.problemLines);
  });
});

function read(file: string): Reading {
  const result = readPack({ document: file, bytes: readFileSync(path.join(folder, file)) });
  if (result.kind === 'refused') throw new Error(`${file} was refused: ${result.message}`);
  return result.reading;
}

function brief(item: AgendaItemReading): object {
  const { number, title, part, line, pages } = item;
  return {
    number,
    title,
    part,
    line,
    ...(item.purpose && { purpose: item.purpose }),
    ...(item.starred && { starred: true }),
    ...(pages && { pages: [pages.from, pages.to] }),
    ...(item.toFollow && { toFollow: true }),
    ...(item.reportOf && { reportOf: item.reportOf }),
    ...(item.presenters.length > 0 && { presenters: item.presenters }),
    ...(item.minutesAllotted !== null && { minutesAllotted: item.minutesAllotted }),
    ...(item.exemptBasis && { exemptBasis: item.exemptBasis }),
    ...(item.resolution && { resolution: item.resolution }),
  };
}
