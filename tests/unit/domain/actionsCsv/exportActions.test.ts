import fc from 'fast-check';
import { exportActions } from '../../../../src/domain/actionsCsv/exportActions';
import { planActionsImport } from '../../../../src/domain/actionsCsv/planActionsImport';
import { writeCsv } from '../../../../src/domain/csv/writeCsv';
import { rowsOnSite } from '../../../../src/domain/onSite';
import { examples } from '../../../examples';
import { aStoredAction } from '../storedRows';

test('each action is a row under clear headings', () => {
  expect(exportActions(rowsOnSite('open', [aStoredAction({ printedNumber: '4', raisedOn: '2026-01-20', title: 'Lifts', responsiblePost: 'Head of Repairs', dueText: 'November 2026', statusText: 'On track', progress: 'Asked,\ntwice.' })]))).toBe(
    '\ufeffSeries number,Printed number,Date raised,Item,Request,Responsibility,Due date,Status,Progress,Stage,Closed on\r\nhousing-0001,4,2026-01-20,Lifts,Report the cost of the lifts.,Head of Repairs,November 2026,On track,"Asked,\ntwice.",open,\r\n',
  );
});

test('a formula is text in the file, and itself again when it comes back', () => {
  const file = exportActions(rowsOnSite('open', [aStoredAction({ request: '=cmd|’/C calc’!A0', progress: "'=1" })]));
  expect(file).toContain(",'=cmd|’/C calc’!A0,");
  expect(file).toContain(",''=1,");
});

test('a circle’s action is not in the public file', () => {
  expect(exportActions(rowsOnSite('open', [aStoredAction({ request: 'Report the offer.' }, 'circle:housing')]))).not.toContain('offer');
});

const words = fc.constantFrom('=', '+44', '-1', '@SUM', "'", "'=", '"', ',', ';', '\t', '\n', '\r\n', '\r', ' ', 'ASAP', '31 April', 'Nov-26', '007', '11/25/2026', '10/11/2026', 'لوح', '🏠', 'Lifts', '|', '\u0007');
const text = fc.oneof(fc.array(words, { minLength: 1, maxLength: 8 }).map((some) => some.join('')), fc.string({ unit: 'grapheme', minLength: 1 })).filter((some) => !/â€|Ã|Â|\ufffd/.test(some));
const line = text.map((some) => some.replace(/\s+/g, ' ').slice(0, 200));
const action = fc.record({ printedNumber: fc.option(line), raisedOn: fc.constantFrom('2026-01-20', null), title: fc.option(text), request: text.map((some) => `${some}.`), responsiblePost: fc.option(text), dueText: fc.option(line), statusText: fc.option(line), progress: fc.option(text), state: fc.constantFrom('open' as const, 'closed' as const), closedOn: fc.constantFrom('2026-02-01', null) });

test('a file that comes back as it went changes nothing, whatever the actions say', () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 1, maxLength: 6 }), fc.boolean(), (actions, emptyErases) => {
      const stored = rowsOnSite('open', actions.map((columns, at) => aStoredAction({ ...columns, key: `a${String(at)}`, seriesNumber: `housing-000${String(at)}` })));
      const plan = planActionsImport(exportActions(stored), { committee: 'housing', site: 'open', actions: stored, emptyErases, meetings: [], today: '2026-07-01' });
      expect(plan.kind === 'planned' ? plan.rows.map(({ kind, remarks }) => [kind, remarks]) : plan).toEqual(stored.map(() => ['asIs', []]));
    }),
    examples(300),
  );
});

test('of the rows that went through none does anything when the file is imported again', () => {
  const cell = fc.oneof(line, fc.constantFrom('', '4', '7', 'housing-0000', '2026-03-31', '31/03/2026'));
  const file = fc.array(fc.tuple(fc.constantFrom('', '', 'housing-0000', 'housing-0001'), cell, cell, cell, cell), { minLength: 1, maxLength: 6 }).map((rows) => writeCsv([['Series', 'No', 'Raised', 'Action', 'Due'], ...rows]));
  fc.assert(
    fc.property(fc.array(action, { maxLength: 3 }), file, (actions, csv) => {
      const before = actions.map((columns, at) => aStoredAction({ ...columns, key: `a${String(at)}`, seriesNumber: `housing-000${String(at)}` }));
      const asked = { committee: 'housing', site: 'open', emptyErases: false, meetings: [], today: '2026-07-01' } as const;
      const first = planActionsImport(csv, { ...asked, actions: rowsOnSite('open', before) });
      if (first.kind === 'refused') return;
      const after = before.map((own) => first.steps.reduce((one, step) => (step.kind === 'update' && step.key === one.key ? { ...one, ...step.columns } : one), own));
      const made = first.steps.flatMap((step) => (step.kind === 'number' ? [step.item] : [])).map((item, at) => ({ ...aStoredAction(item), seriesNumber: `housing-01${String(at)}0` }));
      const second = planActionsImport(csv, { ...asked, actions: rowsOnSite('open', [...after, ...made]) });
      const went = first.rows.filter(({ kind }) => kind !== 'refused').map((row) => row.line);
      expect(second.kind === 'planned' && second.rows.filter((row) => went.includes(row.line) && row.kind !== 'asIs').map(({ line: at, kind }) => [at, kind])).toEqual([]);
    }),
    examples(300),
  );
});
