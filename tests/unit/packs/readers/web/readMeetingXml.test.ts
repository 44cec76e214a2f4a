import { readMeetingXml } from '../../../../../src/packs/readers/web/readMeetingXml';
import type { FileReading } from '../../../../../src/packs/readers/textReader';

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
  expect(await messageOf(meeting(4, '<meetingstatus>Cancelled</meetingstatus>'))).toMatch(/cancelled.*nothing to import/i);
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
