import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readMeetingXml } from '../../../src/packs/readers/web/readMeetingXml';
import { readWebPage } from '../../../src/packs/readers/web/readWebPage';
import type { Reading } from '../../../src/packs/reading';
import { readLines } from '../../../src/packs/readPack';
import { brief } from './brief';

/** Pages of committee systems and of councils' own sites, and what a committee system's web service answers, of councils that do not exist, each with the reading that a person made of it. */
const folder = path.join(__dirname, '../../fixtures/web');
const pages = readdirSync(folder).filter((file) => /\.(?:html|xml)$/.test(file));

interface Answer {
  readonly meeting: Omit<Reading['meeting'], 'lines'>;
  readonly members: readonly object[];
  readonly agendaItems: readonly object[];
}

describe.each(pages)('the page %s', (file) => {
  // The answers are hand-made and stand beside the pages, which is why their JSON is taken at its word.
  const answer = JSON.parse(readFileSync(path.join(folder, file.replace(/\.\w+$/, '.json')), 'utf8')) as Answer;
  let reading: Reading;

  beforeAll(async () => {
    reading = await read(file);
  });

  test('says who meets, when, where and whom to ask', () => {
    const { lines: _lines, ...meeting } = reading.meeting;
    expect(meeting).toEqual(answer.meeting);
    expect(reading.members.map(({ name, role }) => ({ name, role }))).toEqual(answer.members);
  });

  test('has these items, with their notes and resolutions, and nothing of what frames the page', () => {
    expect(reading.agendaItems.map((item) => ({ ...brief(item), line: undefined, ...(item.note && { note: item.note }) }))).toEqual(answer.agendaItems);
  });
});

async function read(file: string): Promise<Reading> {
  const page = await (file.endsWith('.xml') ? readMeetingXml : readWebPage)(readFileSync(path.join(folder, file)), {});
  if (page.kind === 'refused') throw new Error(page.message);
  const result = readLines(page.lines, file, page.problems, page.endsMidLine);
  if (result.kind === 'refused') throw new Error(`${result.message}\n${page.lines.map(({ text }) => text).join('\n')}`);
  return result.reading;
}
