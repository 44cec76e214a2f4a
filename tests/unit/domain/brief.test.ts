import { composeAgenda } from '../../../src/domain/agenda';
import { briefHeading, composeBrief, type BriefParts } from '../../../src/domain/brief';
import type { Stored } from '../../../src/domain/changes';
import type { SiteKey } from '../../../src/domain/sites';
import type { SeenChange } from '../../../src/domain/whatChanged';
import type { Item } from '../../../src/lists/index';
import { aDocument, anAction, anItem, aReport, aSubmission } from './sampleRows';

const lifts = anItem({ key: 'lifts', position: 1, printedNumber: '6', title: 'Lifts', purpose: 'decision' });
const repairs = anItem({ key: 'repairs', position: 2, printedNumber: '7', title: 'Repairs', purpose: 'information' });
const gone = anItem({ key: 'gone', position: 3, printedNumber: '8', title: 'Garages', purpose: 'decision', state: 'withdrawn' });
const stub = anItem({ key: 'depot', position: 4, printedNumber: '24', title: 'A property matter', part: 'non-public', purpose: 'decision' });
const depot = { ...stub, title: 'Sale of the depot' };

const report = (columns: Partial<Item<'reports'>>, site: SiteKey = 'open'): Stored<'reports'> => ({ ...aReport(columns), row: { site, id: '1', etag: '"1"' } });
const action = (columns: Partial<Item<'actions'>>, site: SiteKey = 'open'): Stored<'actions'> => ({ ...anAction(columns), row: { site, id: '1', etag: '"1"' } });
const note = (agendaItem: string, text: string) => ({ id: text, agendaItem, page: null, text, writtenOn: null, changedAt: '2026-11-15T10:00:00Z', otherTexts: [] });
const change = (agendaItem: string | null, words: string): SeenChange => ({ key: words, agendaItem, at: '2026-11-15T10:00:00Z', words, comparison: null, document: null, file: null, mark: 'changed' });

/** Every part of it has something non-public. */
const parts: BriefParts = {
  agenda: composeAgenda([lifts, repairs, gone, stub], [depot]),
  openRows: [lifts, repairs, gone, stub],
  documents: [],
  reports: [report({ agendaItem: 'lifts', recommendations: ['Renew the lifts.'] }), report({ agendaItem: 'depot', recommendations: ['Sell it to Osmond.'] }, 'circle:housing')],
  notes: [note('repairs', 'Ask about Weir House'), note('depot', 'Osmond again?')],
  mine: [aSubmission({ agendaItem: 'repairs', wording: 'Why so late?' }), aSubmission({ agendaItem: 'depot', wording: 'Who is Osmond?', site: 'circle:housing' })],
  changes: [change('lifts', 'Pages 3–8 became 3–12'), change('depot', 'Osmond was added')],
  actions: [action({ request: 'Report the cost.' }), action({ request: 'Call Osmond.' }, 'circle:housing')],
  namedIn: () => [],
};

test('what is for decision comes with its recommendations, and the rest by title', () => {
  const { decisions, others, offAgenda } = composeBrief(parts, false);
  expect(decisions.map((one) => [briefHeading(one), one.recommendations])).toEqual([
    ['6. Lifts', ['Renew the lifts.']],
    ['24. A property matter', []],
  ]);
  expect(others.map(briefHeading)).toEqual(['7. Repairs']);
  expect(offAgenda.map(briefHeading)).toEqual(['8. Garages']);
});

test('my notes and what I asked stand by their item; what I took back does not', () => {
  const { others } = composeBrief({ ...parts, mine: [...parts.mine, aSubmission({ key: 'b', agendaItem: 'repairs', withdrawn: true })] }, false);
  expect(others.map(({ notes, asked }) => [notes.map(({ text }) => text), asked.map(({ wording }) => wording)])).toEqual([[['Ask about Weir House'], ['Why so late?']]]);
});

test('nothing non-public is on it but number and public title; and it is known what was left out', () => {
  const brief = composeBrief(parts, false);
  const shown = JSON.stringify([brief.decisions, brief.others, brief.offAgenda].flat().map(({ title, recommendations, notes, asked }) => ({ title, recommendations, notes, asked })));
  expect(shown + JSON.stringify([brief.changes.map(({ words }) => words), brief.actions])).not.toMatch(/Osmond|Sale of the depot/);
  expect(brief.leftOut).toEqual({ items: 1, actions: 1 });
  expect(brief.couldHoldMore).toBe(true);
});

test('somebody cleared may choose to have it on it', () => {
  const brief = composeBrief(parts, true);
  const secret = brief.decisions.find(({ item }) => item.key === 'depot');
  expect(secret).toMatchObject({ title: 'Sale of the depot', isHidden: false, recommendations: ['Sell it to Osmond.'] });
  expect([secret?.notes.length, secret?.asked.length, brief.changes.length, brief.actions.length]).toEqual([1, 1, 2, 2]);
  expect(brief.leftOut).toEqual({ items: 0, actions: 0 });
});

test('who is not cleared has no such choice, and choosing would change nothing', () => {
  const brief = composeBrief({ ...parts, agenda: composeAgenda([lifts, stub], []), actions: [] }, true);
  expect(brief.couldHoldMore).toBe(false);
  expect(brief.decisions.find(({ item }) => item.key === 'depot')).toMatchObject({ title: 'A property matter', isHidden: true });
});

test('a non-public item that has no public title is named by its number alone', () => {
  const { decisions } = composeBrief({ ...parts, openRows: [] }, false);
  expect(decisions.map(briefHeading)).toContain('24. Non-public item');
});

test('the non-public appendix of a public report is not printed either', () => {
  const appendix = report({ agendaItem: 'lifts', recommendations: ['Pay Osmond.'] }, 'circle:housing');
  const [first] = composeBrief({ ...parts, reports: [...parts.reports, appendix] }, false).decisions;
  expect(first?.recommendations).toEqual(['Renew the lifts.']);
});

test('a recommendation that two papers print is asked once, however its lines are broken', () => {
  const twice = [report({ agendaItem: 'lifts', recommendations: ['Agree that:\na. it be done'] }), report({ key: 'b', agendaItem: 'lifts', recommendations: ['Agree that: a. it be done', 'Note it.'] })];
  expect(composeBrief({ ...parts, reports: twice }, false).decisions[0]?.recommendations).toEqual(['Agree that:\na. it be done', 'Note it.']);
});

test('the items that name my estates are told, by what may be printed of them', () => {
  const namedIn: BriefParts['namedIn'] = (texts) => (texts.some((text) => /lifts|depot/i.test(text ?? '')) ? ['Weirside Estate'] : []);
  const named = (isExemptIncluded: boolean) => composeBrief({ ...parts, namedIn }, isExemptIncluded).ofMyEstates.map(({ one, estates }) => `${briefHeading(one)}: ${estates.join(', ')}`);
  expect(named(false)).toEqual(['6. Lifts: Weirside Estate']);
  expect(named(true)).toEqual(['6. Lifts: Weirside Estate', '24. Sale of the depot: Weirside Estate']);
});

test('pages that are not the main pack’s are said to be of which file, and a circle’s file has no name on a page that may be left lying about', () => {
  const stored = (document: Item<'documents'>, site: SiteKey = 'open'): Stored<'documents'> => ({ ...document, row: { site, id: document.key, etag: '"1"' } });
  const late = anItem({ ...lifts, pagesFrom: 3, pagesTo: 6, source: { document: 'late.pdf', line: 1, page: null } });
  const mixed = anItem({ ...repairs, pagesFrom: 7, pagesTo: 9, source: { document: 'Exempt business', line: 1, page: null } });
  const documents = [
    stored(aDocument()),
    stored(aDocument({ key: 'late', kind: 'supplement', title: 'late.pdf', address: null })),
    stored(aDocument({ key: 'a', kind: 'non-public pack', title: 'Sale to Osmond.pdf', address: null }), 'circle:housing'),
    stored(aDocument({ key: 'b', kind: 'non-public pack', title: 'Osmond again.pdf', address: null }), 'circle:housing'),
  ];
  const brief = (isExemptIncluded: boolean) => composeBrief({ ...parts, agenda: composeAgenda([late, mixed], []), documents }, isExemptIncluded);
  expect(brief(false).decisions.map(({ otherFile }) => otherFile?.words)).toEqual(['the supplement']);
  expect(brief(false).others.map(({ otherFile }) => otherFile)).toEqual([{ words: 'a paper that not everybody may read', title: null, document: null }]);
  expect(brief(true).others.map(({ otherFile }) => otherFile?.title)).toEqual(['Sale to Osmond.pdf']);
});
