import { type ImportPlan, type PlannedRow, planActionsImport } from '../../../../src/domain/actionsCsv/planActionsImport';
import type { Stored } from '../../../../src/domain/changes';
import { rowsOnSite } from '../../../../src/domain/onSite';
import { aStoredAction } from '../storedRows';

const lifts = aStoredAction({ key: 'lifts', seriesNumber: 'housing-0004', printedNumber: '4', raisedOn: '2026-01-20', title: 'Lifts', request: 'Report the cost of the lifts.', responsiblePost: 'Head of Repairs', dueText: 'November 2026', dueOn: '2026-11-30', duePrecision: 'month', overdueFrom: '2026-12-01', statusText: 'On track', progress: 'Asked.' });
const roofs = aStoredAction({ key: 'roofs', seriesNumber: 'housing-0009', printedNumber: '9', request: 'Report the cost of the roofs.' });

const planOf = (file: string, actions: readonly Stored<'actions'>[] = [lifts, roofs], emptyErases = false): ImportPlan => planActionsImport(file, { committee: 'housing', site: 'open', actions: rowsOnSite('open', actions), emptyErases, meetings: [], today: '2026-07-01' });
function planned(...given: Parameters<typeof planOf>) {
  const plan = planOf(...given);
  if (plan.kind === 'refused') throw new Error(plan.message);
  return plan;
}
const rowOf = (...given: Parameters<typeof planOf>): PlannedRow | undefined => planned(...given).rows[0];
const outcomes = (...given: Parameters<typeof planOf>) => planned(...given).rows.map(({ line, kind }) => [line, kind]);
const reasonOf = (...given: Parameters<typeof planOf>): string => {
  const row = rowOf(...given);
  return row?.kind === 'refused' ? row.reason : `not refused but ${row?.kind ?? 'missing'}`;
};
const cellsOf = (...given: Parameters<typeof planOf>) => {
  const row = rowOf(...given);
  return row?.kind === 'change' ? row.cells.map(({ heading, before, after }) => [heading, before, after]) : row;
};

describe('the file as a whole', () => {
  test('headings come in any order, under the names that clerks give them; rows keep their lines', () => {
    const plan = planned('Outstanding actions of the Housing Committee,,\n\nLead officer,ACTION REQUIRED,Target date\nDirector,Paint the doors,TBC\n');
    expect(plan.rows).toMatchObject([{ kind: 'create', line: 4, step: { item: { request: 'Paint the doors', responsiblePost: 'Director', dueText: 'TBC', duePrecision: 'none' } } }]);
  });

  test('a heading that is not known is named, and its cells are not read', () => {
    expect(planned('Request,Owner,Weather\nPaint,Clerk,fine')).toMatchObject({ unknownHeadings: ['Weather'] });
  });

  test('headings that are missing are named, and what stands there stays', () => {
    const plan = planned('Series number,Status\nhousing-0004,Overdue');
    expect(plan.missingHeadings).toContain('Request');
    expect(plan.steps).toEqual([{ kind: 'update', list: 'actions', row: lifts.row, key: 'lifts', columns: { statusText: 'Overdue' } }]);
  });

  test.each([
    ['', 'The file is empty'],
    ['Name,Place\nAnn,Town Hall', 'no row of headings'],
    ['Request,Owner,Lead officer\na,b,c', 'Two columns are for the same: “Owner” and “Lead officer”'],
    ['Request,Owner\n"Paint,Director', 'line 2 is never closed'],
  ])('%j is refused: %s', (file, message) => {
    const plan = planOf(file);
    expect(plan.kind === 'refused' && plan.message).toContain(message);
  });
});

describe('which action a row is', () => {
  test('is said by its series number, whatever else the row says', () => {
    expect(cellsOf('Series number,No,Request\nHOUSING-0004,12,Report the price of the lifts.')).toEqual([['Printed number', '4', '12'], ['Request', 'Report the cost of the lifts.', 'Report the price of the lifts.']]);
  });

  test('a series number that is not in the list is refused: the program gives them', () => {
    expect(reasonOf('Series number,Request\nhousing-0077,Paint')).toContain('There is no action housing-0077');
  });

  test('without one, it is said by number and request together', () => {
    expect(outcomes('No,Request\n4.,Report the cost of the lifts.')).toEqual([[2, 'asIs']]);
    expect(cellsOf('No,Request\n4,report the  cost of the LIFTS.')).toEqual([['Request', 'Report the cost of the lifts.', 'report the  cost of the LIFTS.']]);
  });

  test('a number alone says nothing: the row is a new action, and its namesake is told', () => {
    expect(rowOf('No,Request\n4,Paint the doors.')).toMatchObject({ kind: 'create', remarks: ['housing-0004 had the number 4 with another request. If it is the same action, give its series number.'] });
  });

  test('nor do words alone: the same request under another number is a new action, and told', () => {
    expect(rowOf('No,Request\n5,Report the cost of the lifts.')).toMatchObject({ kind: 'create', remarks: [expect.stringContaining('housing-0004 asks for the same under another number') as string] });
  });

  test('where two actions have the number and the request, none is chosen', () => {
    expect(reasonOf('No,Request\n4,Report the cost of the lifts.', [lifts, { ...lifts, key: 'again', seriesNumber: 'housing-0005' }])).toContain('housing-0004, housing-0005 have this number');
  });

  test('two rows for one action: the second is refused with the line of the first', () => {
    expect(planned('Series number,No,Request,Status\nhousing-0004,,,Late\n,4,Report the cost of the lifts.,Early').rows).toMatchObject([{ kind: 'change', line: 2 }, { kind: 'refused', line: 3, reason: expect.stringContaining('on line 2') as string }]);
    expect(outcomes('No,Request\n7,Paint\n7,Paint\n8,Paint')).toEqual([[2, 'create'], [3, 'refused'], [4, 'create']]);
  });

  test('what was imported once is known when it is imported again', () => {
    const file = 'No,Request,Due date\n,Paint the doors,31 April\n12,Paint the walls,\n';
    const made = planned(file).steps.flatMap((step) => (step.kind === 'number' ? [step.item] : [])).map((item, at) => ({ ...aStoredAction(item), seriesNumber: `housing-002${at}` }));
    expect(outcomes(file, [lifts, roofs, ...made])).toEqual([[2, 'asIs'], [3, 'asIs']]);
  });
});

describe('a new action', () => {
  test('is open, has the next number of its series when it is written, and a key of its own', () => {
    const row = rowOf('No,Date raised,Request\n12,20/01/2026,Paint');
    expect(row).toMatchObject({ kind: 'create', step: { kind: 'number', list: 'actions', site: 'open', series: 'housing', item: { committee: 'housing', tracker: 'housing-open', state: 'open', printedNumber: '12', raisedOn: '2026-01-20', request: 'Paint' } } });
    expect(row?.kind === 'create' && row.step.item.key).toMatch(/^housing\.action-\w{6}$/);
  });

  test('of a circle is numbered in the circle’s own series', () => {
    const plan = planActionsImport('Request,Owner\nPaint,Clerk', { committee: 'housing', site: 'circle:housing', actions: [], emptyErases: false, meetings: [], today: '2026-07-01' });
    expect(plan.kind === 'planned' && plan.steps).toMatchObject([{ site: 'circle:housing', series: 'housing-np' }]);
  });

  test('begins as open, and the row says so where the file says otherwise', () => {
    expect(rowOf('Request,Stage\nPaint,closed')).toMatchObject({ kind: 'create', step: { item: { state: 'open' } }, remarks: [expect.stringContaining('added as open') as string] });
  });

  test('without a request is refused', () => {
    expect(reasonOf('No,Request\n12,')).toContain('It has no request');
  });
});

describe('a change', () => {
  test('is told cell by cell, before and after', () => {
    expect(cellsOf('Series number,Due date,Progress\nhousing-0004,March 2027,Tenders are in.')).toEqual([['Due date', 'November 2026', 'March 2027'], ['Progress', 'Asked.', 'Tenders are in.']]);
  });

  test('of the due date goes with its meaning, and is counted', () => {
    expect(planned('Series number,Due date\nhousing-0004,March 2027').steps).toMatchObject([{ columns: { dueText: 'March 2027', dueOn: '2027-03-31', duePrecision: 'month', overdueFrom: '2027-04-01', timesMoved: 1 } }]);
  });

  test('an empty cell changes nothing', () => {
    expect(outcomes('Series number,Due date,Progress,Responsibility\nhousing-0004,,,')).toEqual([[2, 'asIs']]);
  });

  test('an empty cell erases where a person says so, the due date with its meaning', () => {
    expect(planned('Series number,Due date,Progress\nhousing-0004,,', [lifts], true).steps).toMatchObject([{ columns: { dueText: null, dueOn: null, duePrecision: null, overdueFrom: null, progress: null, timesMoved: 1 } }]);
    expect(reasonOf('Series number,Request\nhousing-0004,', [lifts], true)).toContain('Its request is empty');
  });

  test('of the stage is not taken from a file, and told', () => {
    expect(rowOf('Series number,Stage\nhousing-0004,closed')).toMatchObject({ kind: 'asIs', remarks: ['“Stage” is not changed from a file: it stays “open”, though the file says “closed”.'] });
  });
});

describe('what a spreadsheet does to cells', () => {
  test.each([
    ['a month in short', 'Due date', 'Nov-26'],
    ['a day in the country’s figures', 'Date raised', '20/01/2026'],
    ['a day with midnight', 'Date raised', '2026-01-20 00:00:00'],
    ['a day as a count', 'Date raised', '46042'],
    ['a number without its nought', 'No', '4'],
  ])('%s is what stands there', (_what, heading, cell) => {
    expect(outcomes(`Series number,${heading}\nhousing-0004,${cell}`, [{ ...lifts, printedNumber: '04' }])).toEqual([[2, 'asIs']]);
  });

  test('a day is not the month it stands in', () => {
    expect(cellsOf('Series number,Due date\nhousing-0004,30/11/2026')).toEqual([['Due date', 'November 2026', '30/11/2026']]);
  });

  test('a text that was cut off after 32,767 signs does not shorten what stands there', () => {
    const long = 'x'.repeat(40_000);
    expect(rowOf(`Series number,Progress\nhousing-0004,${long.slice(0, 32_767)}`, [{ ...lifts, progress: long }])).toMatchObject({ kind: 'asIs', remarks: [expect.stringContaining('cut off') as string] });
  });

  test('empty cells behind the last heading are nobody’s', () => {
    expect(outcomes('Request,Owner\nPaint,Clerk,,\n')).toEqual([[2, 'create']]);
  });

  test('months before days: no date of the file is guessed', () => {
    const plan = planned('Request,Date raised\nPaint,10/11/2026\nSweep,11/25/2026\nRoof,2026-03-31');
    expect(plan.rows).toMatchObject([{ kind: 'refused', reason: expect.stringContaining('line 3 has a date with the month first') as string }, { kind: 'refused' }, { kind: 'create' }]);
  });
});

describe('a bad row is refused with its reason, and holds up no other', () => {
  test.each([
    ['too few cells', 'Paint', 'It has 1 cells under 3 headings'],
    ['too many cells', 'Paint, scrape and sweep,,Clerk,2', 'It has 5 cells under 3 headings'],
    ['a day that is none', 'Paint,31/04/2026,Clerk', 'is not a date in the calendar'],
    ['what is no day', 'Paint,soon,Clerk', 'was not understood as a date'],
    ['a sign that could not be decoded', 'Paint the caf\ufffd,,Clerk', 'could not be decoded'],
    ['the wrong encoding', 'Paint the cafÃ©â€™s door,,Clerk', 'wrong encoding'],
    ['a text longer than can be kept', `${'x'.repeat(64_000)},,Clerk`, '64,000 characters long'],
  ])('%s', (_what, row, reason) => {
    const file = `Request,Date raised,Owner\n${row}\nSweep,,Clerk`;
    expect(reasonOf(file)).toContain(reason);
    expect(outcomes(file)).toEqual([[2, 'refused'], [3, 'create']]);
  });

  test.each(['ASAP', '31 April', 'end of Q5', 'TBC', '=1+1'])('a due date of %j is kept as written', (due) => {
    expect(rowOf(`Request,Due date\nPaint,${due}`)).toMatchObject({ kind: 'create', step: { item: { dueText: due, dueOn: null } } });
  });

  test('a due date that a person should look at says so', () => {
    expect(rowOf('Request,Due date\nPaint,31 April')?.remarks).toEqual(['The due date: “31 April” has no year. Enter the date.']);
  });

  test('a formula is text', () => {
    expect(rowOf("Request,Owner\n\"'=HYPERLINK(\"\"http://a.example\"\")\",'+44")).toMatchObject({ kind: 'create', step: { item: { request: '=HYPERLINK("http://a.example")', responsiblePost: '+44' } } });
  });
});
