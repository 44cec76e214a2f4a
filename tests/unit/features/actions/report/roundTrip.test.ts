import fc from 'fast-check';
import { circleReport, type OutstandingReport, publicReport, type ReportRow } from '../../../../../src/domain/actionReport/outstandingReport';
import { readDueDate } from '../../../../../src/domain/dueDates';
import { rowsOnSite } from '../../../../../src/domain/onSite';
import { writeOutstandingReport } from '../../../../../src/features/actions/report/writeOutstandingReport';
import { readFile } from '../../../../../src/packs/readFile';
import type { ActionReading, Reading } from '../../../../../src/packs/reading';
import { agendaItem, editRecord, emptyLists, importInto, plan, reading as aReading } from '../../../packs/import/lists';
import { anAction as aPrintedAction } from '../../../packs/import/recordReadings';
import { exampleCount } from '../../../../examples';
import { aNote, aStoredAction } from '../../../domain/storedRows';

async function readBack(report: OutstandingReport): Promise<Reading> {
  const read = await readFile({ document: 'actions.docx', bytes: new Uint8Array(await writeOutstandingReport(report)) });
  if (read.kind === 'refused') throw new Error(read.message);
  return read.reading;
}

const words = fc.constantFrom('The Director', 'Report', 'risk register:', 'to Members', '2026', '12.', '4', '- Lifts', '* roofs', '**bold**', '*by May*', '__all__', '# of homes', '> 5', '1)', 'a|b', '|', '||', '\t', '  ', '\n', '\r\n', '\n\n', '=cmd|’/C calc’!A0', '=1+1', '@SUM', '+44 20', '-1', '<b>', '</td>', '&amp;', '&', '&#42;', '[a](b)', '](', '\\', '\\*', '\\.', '\\\\', '"', "'", '“so”', 'ASAP', '31 April', 'לוח הזמנים', 'مرحبا', '🏠', '👩‍🚒', '§', '£1.2m', 'Résumé', 'ﬁre', 'e\u0301', 'see page 3 of 12', 'RESOLVED', 'AGENDA', 'Present:', 'Action', 'Owner', 'http://a.example/b?c=d&e', 'x@y.example', '(was June 2025)', '~~', '`', '---', '___', '|---|', '\u00a0', 'Part 2', 'Non-public', '*', '**', '_', 'Item 5');
const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((some) => some.join(' '));
const number = fc.constantFrom('1', '2', '4', '7', '12a', '2025-07', 'HC/24/03', 'A12', '117', null);
const due = fc.constantFrom(null, 'November 2025', 'Quarter 1 2026/2027', 'TBC', 'ASAP', '31 April', 'end of Q5', 'Next meeting', '30/11/2026', '12 May 2026', 'Autumn 2026', '2026/27', '=1+1');
const action = fc
  .record({ printedNumber: number, raisedOn: fc.constantFrom('2025-09-17', '2026-01-20', null), title: fc.option(text), request: fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.array(text, { minLength: 300, maxLength: 900 }).map((some) => some.join(' ').slice(0, 20_000)) }), responsiblePost: fc.option(text), dueText: due, statusText: fc.constantFrom(null, 'On track', 'Overdue', 'In progress', 'AMBER'), progress: fc.option(text) })
  .map((columns) => ({ ...columns, request: `${columns.request} x` }));

const report = fc.array(action, { minLength: 1, maxLength: 6 }).map((actions) =>
  publicReport({ committee: { key: 'housing', title: 'Housing Committee' }, actions: rowsOnSite('open', actions.map((columns, at) => aStoredAction({ ...columns, key: `a${String(at)}`, seriesNumber: `housing-00${String(at + 10)}` }))), notes: [], meetingDate: '2026-11-24', today: '2026-11-29' }),
);

/** Words and signs, without gaps and what cannot be seen. */
const seen = (text: string): string | null => text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim() || null;

const printed = (row: ReportRow) => ({ number: row.number, title: seen(row.item), request: seen(row.request), owner: seen(row.responsibility), dueText: seen(row.due), dueOn: readDueDate(row.due).dueOn, status: seen(row.status), progress: seen(row.progress), list: 'Outstanding actions (public)', part: 'public' });
const read = ({ number: own, title, request, owner, dueText, dueOn, status, progress, list, part }: ActionReading) => ({ number: own, title: seen(title ?? ''), request: seen(request), owner: seen(owner ?? ''), dueText, dueOn, status, progress: seen(progress ?? ''), list, part });

test('twenty thousand characters, and forty notes, are read back to the last', async () => {
  const request = 'Say what each lift costs, and why; and # who pays. '.repeat(400).trim();
  const notes = rowsOnSite('open', Array.from({ length: 40 }, (_, at) => aNote({ note: `Step ${String(at)} is done.`, writtenAt: `2026-03-09T10:${String(at + 10)}:00Z` })));
  const one = publicReport({ committee: { key: 'housing', title: 'Housing Committee' }, actions: rowsOnSite('open', [aStoredAction({ request })]), notes, meetingDate: null, today: '2026-11-29' });
  expect((await readBack(one)).actions.map(read)).toEqual(one.rows.map(printed));
});

test('the list of a circle is read back as non-public, the open one as public, whatever the committee is called', async () => {
  const committee = { key: 'housing', title: 'Private Sector Housing Committee' };
  const asked = { committee, notes: [], meetingDate: '2026-11-24', today: '2026-11-29' };
  const closed = circleReport('circle:housing', { ...asked, actions: rowsOnSite('circle:housing', [aStoredAction({}, 'circle:housing')]) });
  expect((await readBack(closed)).actions.map(({ part }) => part)).toEqual(['non-public']);
  expect((await readBack(publicReport({ ...asked, actions: rowsOnSite('open', [aStoredAction()]) }))).actions.map(({ part }) => part)).toEqual(['public']);
});

test('the next pack that prints the report makes no new action and contradicts nobody', async () => {
  const pack = (actions: readonly ActionReading[], date: string): Reading => ({ ...aReading([agendaItem('1', 'Outstanding actions')], { date }), document: `${date}.docx`, actions });
  const before = importInto(emptyLists, pack([aPrintedAction('31', 'Report the lift breakdowns.', { title: 'Lifts', progress: 'Asked.' }), aPrintedAction('32', 'Write to leaseholders: with the estimate.', { title: null, dueText: '31 April', dueOn: null, duePrecision: 'none', overdueFrom: null })], '2026-09-14'));
  const [lifts] = before.actions;
  const edited = editRecord(before, 'actions', lifts?.key ?? '', { request: 'Report lift breakdowns:\n- # by block\n- > 5 a month' });
  const notes = rowsOnSite('open', [aNote({ action: lifts?.key ?? '', note: 'Letters sent.' })]);
  const report = publicReport({ committee: { key: 'hsg', title: 'Housing Committee' }, actions: rowsOnSite('open', edited.actions), notes, meetingDate: '2026-11-23', today: '2026-11-13' });
  const next = pack((await readBack(report)).actions, '2026-11-23');
  const planned = plan(next, { lists: edited });
  expect({ kept: planned.kept, doubts: planned.doubts, made: planned.changes.filter(({ list, kind }) => list === 'actions' && kind !== 'update') }).toEqual({ kept: [], doubts: [], made: [] });
  const after = importInto(edited, next).actions;
  expect(after.map(({ request }) => request)).toEqual(edited.actions.map(({ request }) => request));
  expect(after[0]?.progress).toBe('Asked. 9 March 2026: Letters sent.');
});

test('what the report says, whatever its words, the pack reader reads', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (one) => {
      const reading = await readBack(one);
      expect(reading.actions.map(read)).toEqual(one.rows.map(printed));
    }),
    exampleCount({ inEveryRun: 15, inTheLongRun: 300 }),
  );
});
