import type { Stored } from '../../../../src/domain/changes';
import type { ExistingRows } from '../../../../src/packs/import/importPlan';
import { planImport } from '../../../../src/packs/import/planImport';
import { agendaItem, committee, reading, wholeAgenda } from './lists';

const finance: Stored<'committees'> = { ...committee, key: 'fin', title: 'Finance Committee', aliases: 'Resources Panel', row: { site: 'open', id: '2', etag: '"1"' } };
const none: ExistingRows = { meetings: [], openItems: [], circleItems: null, openReports: [], circleReports: null };
const said = (existing: ExistingRows): string | undefined => planImport({ reading: reading([agendaItem('1', 'Welcome')], { committee: 'RESOURCES PANEL' }), committee, options: wholeAgenda, existing }).summary.problems[0]?.message;
const WRONG = 'The pack is for “RESOURCES PANEL” and not for Housing Committee, so nothing was imported.';

test('a pack of a committee that is known says which to choose', () => {
  expect(said({ ...none, namedCommittees: [finance] })).toBe(`${WRONG} Choose Finance Committee.`);
  expect(said({ ...none, namedCommittees: [finance, { ...finance, key: 'fin-2', title: 'Finance Sub-Committee' }] })).toBe(`${WRONG} Choose Finance Committee or Finance Sub-Committee.`);
});

test('a pack of one that nobody knows says what to do about its name', () => {
  for (const existing of [none, { ...none, namedCommittees: [] }]) expect(said(existing)).toBe(`${WRONG} Choose that committee, or add the name to the other names of Housing Committee.`);
});
