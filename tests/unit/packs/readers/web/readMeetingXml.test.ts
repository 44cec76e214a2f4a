import { readFile } from '../../../../../src/packs/readFile';
import { readMeetingXml } from '../../../../../src/packs/readers/web/readMeetingXml';
import type { FileReading } from '../../../../../src/packs/readers/textReader';
import type { Reading } from '../../../../../src/packs/reading';
import { agendaItem, agendaOf, emptyLists, importInto, reading } from '../../import/lists';

const read = (xml: string): Promise<FileReading> => readMeetingXml(new TextEncoder().encode(xml), {});
const messageOf = async (xml: string): Promise<string> => {
  const file = await read(xml);
  return file.kind === 'refused' ? file.message : '';
};
const meeting = (id: number, inside = ''): string => `<meeting><meetingid>${String(id)}</meetingid><committeetitle>Audit Committee</committeetitle><meetingdate>0${String(id)}/03/2026</meetingdate>${inside}</meeting>`;
const item = (number: string, title: string, inside = ''): string => `<agendaitem><agendaitemnumber>77</agendaitemnumber><fulldisplaynumberformat>${number}</fulldisplaynumberformat><agendaitemtitle>${title}</agendaitemtitle>${inside}</agendaitem>`;

test('a list of meetings is refused with their numbers, so that one can be fetched', async () => {
  const message = await messageOf(`<getmeetings><meetings>${meeting(4)}${meeting(5, '<meetingstatus>Cancelled</meetingstatus>')}</meetings></getmeetings>`);
  expect(message).toContain('04/03/2026 Audit Committee is number 4; 05/03/2026 Audit Committee (cancelled) is number 5');
  expect(message).toContain('GetMeeting?lMeetingId=');
});

test('the only meeting of a list is read where it has its agenda, and asked for where it has not', async () => {
  const file = await read(`<getmeetings><meetings>${meeting(4, `<agendaitems>${item('1.', 'Apologies')}</agendaitems>`)}</meetings></getmeetings>`);
  expect(file.kind === 'lines' ? file.lines.map(({ text }) => text).filter((text) => text !== '') : file.message).toEqual(['Audit Committee', 'Date: 04/03/2026', 'Agenda', '1. Apologies']);
  expect(await messageOf(`<getmeetings>${meeting(4)}</getmeetings>`)).toContain('GetMeeting?lMeetingId=4');
});

test('a cancelled meeting says so, with an agenda and without', async () => {
  const file = await read(meeting(4, `<meetingstatus>Cancelled</meetingstatus>${item('1', 'Apologies')}`));
  expect(file.kind === 'lines' ? file.problems.map(({ message }) => message) : []).toEqual([expect.stringContaining('cancelled or postponed')]);
  const alone = await read(meeting(4, '<meetingstatus>Cancelled</meetingstatus>'));
  expect(alone.kind === 'lines' ? alone.problems.map(({ message }) => message) : []).toEqual([expect.stringMatching(/cancelled or postponed, and gives no agenda/)]);
});

describe('a cancelled meeting of which the service gives no agenda', () => {
  const readingOf = async (inside: string, title = 'Housing Committee'): Promise<Reading> => {
    const xml = `<getmeetings><meeting><meetingid>4</meetingid><committeetitle>${title}</committeetitle><meetingdate>23/11/2026</meetingdate><meetingtime>6.30 pm</meetingtime>${inside}</meeting></getmeetings>`;
    const answer = await readFile({ document: 'meeting.xml', bytes: Buffer.from(xml) });
    if (answer.kind === 'refused') throw new Error(answer.message);
    return answer.reading;
  };

  test.each([
    ['its state', '<meetingstatus>Cancelled</meetingstatus>', 'Housing Committee', 'cancelled'],
    ['its state, and an empty agenda', '<meetingstatus>Meeting Cancelled</meetingstatus><agendaitems></agendaitems>', 'Housing Committee', 'cancelled'],
    ['its state, as postponed', '<meetingstatus>Postponed</meetingstatus>', 'Housing Committee', 'moved'],
    ['its title', '<meetingstatus>Confirmed</meetingstatus>', 'CANCELLED - Housing Committee', 'cancelled'],
    ['the end of its title', '', 'Housing Committee (Cancelled)', 'cancelled'],
  ])('is read where %s says so', async (_where, inside, title, state) => {
    const { meeting: read, agendaItems } = await readingOf(inside, title);
    expect(read).toMatchObject({ committee: 'Housing Committee', date: '2026-11-23', time: '18:30', state });
    expect(agendaItems).toEqual([]);
  });

  test('marks the meeting that stands as cancelled and withdraws none of its items', async () => {
    const standing = importInto(emptyLists, reading([agendaItem('1', 'Roofs'), agendaItem('2', 'Lifts')]));
    const after = importInto(standing, await readingOf('<meetingstatus>Cancelled</meetingstatus>'));
    expect(after.meetings).toMatchObject([{ key: 'hsg-2026-11-23', state: 'cancelled', date: '2026-11-23' }]);
    expect(agendaOf(after.open)).toEqual(['1 Roofs: onAgenda', '2 Lifts: onAgenda']);
  });

  test('is refused where the service does not say of which day', async () => {
    expect(await messageOf('<meeting><meetingid>4</meetingid><committeetitle>Audit Committee</committeetitle><meetingstatus>Cancelled</meetingstatus></meeting>')).toMatch(/no date.*fetch it/i);
  });
});

test('a text that is escaped twice is read as one that is escaped once', async () => {
  const texts = async (body: string): Promise<string[]> => {
    const file = await read(meeting(4, item('1', 'Minutes', `<agendatext>${body}</agendatext>`)));
    return file.kind === 'lines' ? file.lines.map(({ text }) => text).filter((text) => text !== '').slice(4) : [];
  };
  expect(await texts('&lt;p&gt;To agree A &amp;amp; B.&lt;/p&gt;')).toEqual(['To agree A & B.']);
  expect(await texts('&amp;lt;p&amp;gt;To agree A &amp;amp;amp; B.&amp;lt;/p&amp;gt;')).toEqual(['To agree A & B.']);
});

test('what is not printed on the agenda is not printed here', async () => {
  const file = await read(meeting(4, item('1', 'Contract', '<linkeddoc><title>Prices</title><isrestricted>True</isrestricted></linkeddoc><agendatext>&lt;p style="display:none"&gt;secret&lt;/p&gt;&lt;p onclick="x()"&gt;open&lt;/p&gt;</agendatext>')));
  const all = file.kind === 'lines' ? file.lines.map(({ raw }) => raw).join('\n') : '';
  expect(all).toContain('open');
  expect(all).not.toMatch(/Prices|secret|onclick|77/);
});

test.each([
  ['no XML', 'Agenda', /cannot be read/],
  ['an answer without meetings', '<getmeetings><meetings></meetings></getmeetings>', /no meeting in it/],
  ['XML of another kind', '<rss><channel></channel></rss>', /another kind/],
  ['entities that expand', '<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><meeting><meetingid>&b;</meetingid></meeting>', /cannot be read/],
  ['nesting without end', '<meeting>'.repeat(100_000), /cannot be read/],
  ['elements without end', `<meeting>${'<a/>'.repeat(300_000)}</meeting>`, /cannot be read/],
])('%s is refused with what to do', async (_name, xml, message) => {
  expect(await messageOf(xml)).toMatch(message);
});

test('the state of a cancelled meeting is read with its agenda', async () => {
  const items = ['Apologies', 'Accounts'].map((title, at) => `<agendaitem><agendaitemnumber>${at + 1}</agendaitemnumber><agendaitemtitle>${title}</agendaitemtitle></agendaitem>`).join('');
  const answer = await readFile({ document: 'meeting.xml', bytes: Buffer.from(meeting(4, `<meetingstatus>Cancelled</meetingstatus><agendaitems>${items}</agendaitems>`)) });
  expect(answer).toMatchObject({ kind: 'read', reading: { meeting: { state: 'cancelled' } } });
});
