import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../../src/packs/readPack';
import type { MinuteItemReading, MinutedPerson, MinutesReading } from '../../../src/packs/minutesReading';

/** One document of minutes in each style, as councils in England, Wales and Scotland write them, with its answer made by hand. */
const folder = path.join(__dirname, '../../fixtures/minutes');
const documents = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(documents)('the invented minutes %s', (file) => {
  const answer: unknown = JSON.parse(readFileSync(path.join(folder, file.replace('.txt', '.json')), 'utf8'));
  const result = readPack({ document: file, bytes: readFileSync(path.join(folder, file)) });

  test('are read as they are printed', () => {
    expect(result.kind === 'read' ? result.reading.minutes.map(brief) : result.message).toEqual(answer);
  });

  test('are no agenda', () => {
    expect(result.kind === 'read' ? result.reading.agendaItems : result.message).toEqual([]);
  });
});

/** As in the answers: what is not named is null, false or empty. */
function brief(minutes: MinutesReading): object {
  const { body, date, time, endTime, venue, present, observing, apologies, officers, inAttendance, declarations, items, actions } = minutes;
  return {
    ...{ body, date, time, endTime, venue },
    ...people({ present, observing, apologies, officers, inAttendance }),
    ...(declarations.length > 0 && { declarations: declarations.map(({ text }) => text) }),
    items: items.map(briefItem),
    ...(actions.length > 0 && { actions: actions.map(({ text, owner, due, line }) => ({ text, owner, line, ...(due !== null && { due }) })) }),
  };
}

const people = (groups: Readonly<Record<string, readonly MinutedPerson[]>>): object =>
  Object.fromEntries(Object.entries(groups).filter(([, group]) => group.length > 0).map(([name, group]) => [name, group.map(briefPerson)]));

const briefPerson = ({ name, role, attendance, substitute, isDoubtful, line }: MinutedPerson): string =>
  [name, role ?? '', attendance ?? '', substitute === null ? '' : `substitute: ${substitute}`, isDoubtful ? 'doubtful' : '', String(line)].filter((part) => part !== '').join(' | ');

function briefItem(item: MinuteItemReading): object {
  return {
    number: item.number,
    title: item.title,
    line: item.line,
    ...(item.part === 'non-public' && { part: item.part }),
    ...(item.starred && { starred: true }),
    ...(item.paragraphs.length > 0 && { paragraphs: item.paragraphs.map(({ number, text, depth }) => `${'  '.repeat(depth)}${number === null ? '' : `${number} `}${text}`) }),
    ...(item.resolution !== null && { resolution: item.resolution }),
    ...(item.votes.length > 0 && { votes: item.votes.map((vote) => [vote.for, vote.against, vote.abstaining]) }),
    ...(item.amendments.length > 0 && { amendments: item.amendments.map(({ from, to }) => [from, to]) }),
  };
}
