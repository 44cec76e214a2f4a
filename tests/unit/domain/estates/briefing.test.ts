import { estateBriefing, groupMentions, isNews, isNewSince, type BriefingRows } from '../../../../src/domain/estates/briefing';
import type { Stored } from '../../../../src/domain/changes';
import { anAction } from '../sampleRows';
import { anEstate } from './mapRows';
import { aMention, at } from './mentionRows';

const today = '2026-11-20';
const aProject = (more: Partial<Stored<'projects'>> = {}): Stored<'projects'> => ({
  key: 'p', title: 'Lifts', estates: ['weirside'], committee: null, meeting: null, agendaItem: null, reportedOn: null, gateway: null, nextGateway: null, nextGatewayText: null, nextGatewayOn: null, firstPlannedOn: null, budgetToNext: null,
  totalEstimate: null, totalText: null, funding: null, leaseholdersShare: null, risk: null, keyDates: null, contact: null, timesMoved: null, state: 'current', imported: null, source: null, row: at('open'), ...more,
});

const briefing = (rows: Partial<BriefingRows>) => estateBriefing({ estate: anEstate(), keys: ['weirside'], mentions: [], issues: [], projects: [], actions: [], meetings: [], ...rows }, today);

test('on agendas to come stands what is not over, the next first, and not what was called off', () => {
  const mentions = [
    aMention({ toldOf: '2026-12-10', meeting: 'later', heading: 'Later' }),
    aMention({ heading: 'Next' }),
    aMention({ toldOf: '2026-11-19', meeting: 'over', heading: 'Over' }),
    aMention({ toldOf: '2026-12-01', meeting: 'off', heading: 'Off' }),
  ];
  expect(briefing({ mentions, meetings: [{ key: 'off', date: '2026-12-01', state: 'cancelled' }] }).onAgendas.map(({ heading }) => heading)).toEqual(['Next', 'Later']);
});

test('an agenda of today is still to come', () => {
  expect(briefing({ mentions: [aMention({ toldOf: today })] }).onAgendas).toHaveLength(1);
});

test('what only a circle’s site says stands apart, and never among the rest', () => {
  const secret = aMention({ row: at('circle:housing'), kind: 'report', heading: 'Land sale', quote: 'The sale of Heron House' });
  const one = briefing({ mentions: [aMention(), secret], projects: [aProject(), aProject({ key: 'q', row: at('circle:housing') })], actions: [{ ...anAction({ key: 'a' }), row: at('open') }, { ...anAction({ key: 'b' }), row: at('circle:housing') }] });
  const { exempt, ...open } = one;
  expect(exempt.mentions.map(({ heading }) => heading)).toEqual(['Land sale']);
  expect(exempt.projects.map(({ key }) => key)).toEqual(['q']);
  expect(exempt.actions.map(({ key }) => key)).toEqual(['b']);
  expect(JSON.stringify(open)).not.toMatch(/circle|land sale|Heron/i);
});

test('what a circle’s papers say word for word as the open site does is public', () => {
  expect(briefing({ mentions: [aMention(), aMention({ row: at('circle:housing') })] }).exempt.mentions).toEqual([]);
});

test('a circle’s title of an item whose public title says less stays apart', () => {
  const full = aMention({ row: at('circle:housing'), heading: 'Weirside Estate land sale to a named buyer', quote: 'Weirside Estate land sale to a named buyer' });
  expect(briefing({ mentions: [aMention(), full] }).exempt.mentions.map(({ heading }) => heading)).toEqual(['Weirside Estate land sale to a named buyer']);
});

test('the lines of one report are told as one, in the order of the paper', () => {
  const lines = [30, 12, 20].map((line) => aMention({ kind: 'report', quote: `line ${String(line)}`, source: { document: 'pack.txt', line, page: null } }));
  const [report, ...others] = groupMentions(lines);
  expect(report?.lines.map(({ quote }) => quote)).toEqual(['line 12', 'line 20', 'line 30']);
  expect(others).toEqual([]);
});

test('each resolution is a decision of its own; one that two packs minute is told once', () => {
  const one = aMention({ kind: 'decision', toldOf: '2026-09-15', quote: 'That the lifts be renewed.' });
  const decisions = briefing({ mentions: [one, { ...one, meeting: 'another-pack' }, { ...one, quote: 'That Heron House be painted.' }] }).decisions;
  expect(decisions.map(({ lines }) => lines[0].quote)).toEqual(['That the lifts be renewed.', 'That Heron House be painted.']);
});

test('doubtful places are counted, and those that a clerk dismissed or that are gone are not there', () => {
  const one = briefing({ mentions: (['doubtful', 'doubtful', 'dismissed', 'gone', 'confirmed'] as const).map((certainty, n) => aMention({ certainty, heading: `Heading ${String(n)}`, agendaItem: null })) });
  expect(one.doubtful).toBe(2);
  expect(one.timeline.map(({ heading }) => heading)).toEqual(['Heading 4']);
});

test('rows of an estate that was merged into this one are this one’s; another’s are not', () => {
  const mentions = [aMention({ estate: 'old', heading: 'Old' }), aMention({ estate: 'other', heading: 'Other' })];
  expect(briefing({ keys: ['weirside', 'old'], mentions }).timeline.map(({ heading }) => heading)).toEqual(['Old']);
});

test('a project of several estates is in the briefing of each, and one that is over in none', () => {
  const projects = [aProject({ estates: ['larkspur', 'weirside'] }), aProject({ key: 'q', state: 'completed' }), aProject({ key: 'r', estates: null })];
  expect(briefing({ projects }).projects.map(({ key }) => key)).toEqual(['p']);
});

test('an action that is closed is no longer told, and one that two queries found is told once', () => {
  const actions = [anAction({ key: 'a' }), anAction({ key: 'a' }), anAction({ key: 'b', state: 'closed' })].map((action) => ({ ...action, row: at('open') }));
  expect(briefing({ actions }).actions.map(({ key }) => key)).toEqual(['a']);
});

test('new is what SharePoint made after the last look', () => {
  expect(isNewSince({ row: at('open', '2026-11-15T10:00:00Z') }, '2026-11-14T00:00:00Z')).toBe(true);
  expect(isNewSince({ row: at('open', '2026-11-13T10:00:00Z') }, '2026-11-14T00:00:00Z')).toBe(false);
  expect(isNewSince({ row: { site: 'open', id: '1', etag: '"1"' } }, '2026-11-14T00:00:00Z')).toBe(false);
});

test('what a paper of a meeting long before the last look says is no news, though it was imported since', () => {
  const [mentioned] = groupMentions([aMention({ row: at('open', '2026-11-18T10:00:00Z') })]);
  if (!mentioned) throw new Error('It was not grouped.');
  const isNew = (date: string | null) => isNews(mentioned, '2026-11-16T10:00:00Z', () => date);
  expect(isNew('2026-11-24')).toBe(true);
  expect(isNew('2026-11-02')).toBe(true);
  expect(isNew('2026-11-01')).toBe(false);
  expect(isNews(mentioned, '2026-11-19T10:00:00Z', () => '2026-11-24')).toBe(false);
});
