import fc from 'fast-check';
import { readPack } from '../../../../../src/packs/readPack';
import { splitLines } from '../../../../../src/packs/readers/textReader';
import type { Reading } from '../../../../../src/packs/reading';
import type { ActionsRead } from '../../../../../src/packs/sections/actions/readActions';
import { isActionsHeading, listedActions, readActions } from '../../../../../src/packs/sections/actions/readActions';
import { findTables } from '../../../../../src/packs/tables/findTables';
import { examples } from '../../../../examples';

const read = (text: string): ActionsRead => readActions(findTables(splitLines(text), isActionsHeading));
const HEAD = 'Outstanding actions\n\nNo\tDate raised\tAction\tResponsible\tDue\tProgress\n';

test('a public and a non-public list are told apart by their headings', () => {
  const row = '1\t01/09/2026\tMend the weir.\tHead of Rivers\tTBC\t\n';
  const { actions } = read(`${HEAD}${row}\nNON-PUBLIC OUTSTANDING ACTIONS\n\nNo\tDate raised\tAction\tResponsible\tDue\tProgress\n${row}`);
  expect(actions.map(({ part, line }) => [part, line])).toEqual([['public', 4], ['non-public', 9]]);
});

test('a non-public list that goes on without its heading stays non-public', () => {
  const table = 'No\tDate raised\tAction\tResponsible\tDue\tProgress\n';
  const { actions } = read(`NON-PUBLIC OUTSTANDING ACTIONS\n\n${table}1\t01/09/2026\tMend the weir.\tHead of Rivers\tTBC\t\n\nA note on the list.\n\n${table}2\t01/09/2026\tPaint the gate.\tHead of Parks\tTBC\t\n`);
  expect(actions.map(({ number, part }) => [number, part])).toEqual([['1', 'non-public'], ['2', 'non-public']]);
});

test('a row that begins with empty cells goes on with the row above, over a page’s end', () => {
  const { actions } = read(`${HEAD}1\t01/09/2026\tMend the weir and\tHead of Rivers\tMay 2027\tBegun.\n\nPage 3\n\nOutstanding actions\n\n\t\tclear the channel.\t\t\t\n`);
  expect(actions.map(({ request }) => request)).toEqual(['Mend the weir and clear the channel.']);
});

test('a row without a number but with its own owner and date is one action more, and is flagged', () => {
  const { actions, problems } = read(`${HEAD}1\t01/09/2026\tMend the weir.\tHead of Rivers\tMay 2027\t\n\t\tPaint the gate.\tHead of Parks\tJune 2027\t\n`);
  expect(actions.map(({ number, raisedOn, request, owner }) => [number, raisedOn, request, owner])).toEqual([
    ['1', '2026-09-01', 'Mend the weir.', 'Head of Rivers'],
    ['1', '2026-09-01', 'Paint the gate.', 'Head of Parks'],
  ]);
  expect(problems.map(({ line }) => line)).toEqual([5]);
});

test('a cell that only points to the next one is no progress', () => {
  const { actions } = read('Action tracker\n\nRef\tAction\tOwner\tResponse\tNotes\n1\tMend the weir\tHead of Rivers\tSee notes\tBegun in May\n');
  expect(actions[0]?.progress).toBe('Begun in May');
});

test('an impossible date is kept as typed, with a problem on its line', () => {
  const { actions, problems } = read(`${HEAD}1\t01/09/2026\tMend the weir.\tHead of Rivers\t31/04/2027\t\n`);
  expect(actions[0]).toMatchObject({ dueText: '31/04/2027', dueOn: null, overdueFrom: null });
  expect(problems.map(({ line }) => line)).toEqual([4]);
});

test('a row whose words would do for headings is still a row', () => {
  const { actions } = read('Action tracker\n\nRef\tMeeting date\tItem\tAction\tLead\tBy\tStatus\n9\t23042026\tWeirs\tInvite the lead for rivers\tAda Birch\tOct 26\tIN ACTION\n');
  expect(actions.map(({ number, request, owner, status }) => [number, request, owner, status])).toEqual([['9', 'Invite the lead for rivers', 'Ada Birch', 'IN ACTION']]);
});

test('what is closed says when', () => {
  const { actions } = read('Actions\n\nNo\tAction\tOwner\tDate closed\n1\tMend the weir\tHead of Rivers\t2 May 2026\n');
  expect(actions[0]?.closedOn).toBe('2026-05-02');
});

describe('the columns of an actions table', () => {
  const asTable = (headings: readonly string[], cells: readonly string[]): string => `Actions\n\n${headings.join('\t')}\n${cells.join('\t')}\n`;

  test.each(['To be completed', 'To be completed by', 'Target', 'Target date', 'Timescale', 'Timescales', 'Complete by', 'Completed by', 'Deadline', 'When', 'By when', 'Due', 'By', 'Implementation date', 'Date required', 'Date to be completed', 'Required by', 'Milestone', 'Completion', 'Review date', 'End', 'Finish'])('headed “%s” say by when', (heading) => {
    expect(read(asTable(['Action', 'Lead', heading, 'Status'], ['Mend the weir', 'Head of Rivers', 'May 2026', 'Open'])).actions[0]).toMatchObject({ request: 'Mend the weir', owner: 'Head of Rivers', dueText: 'May 2026', status: 'Open' });
    expect(read(asTable(['Status', heading, 'Lead', 'Action'], ['Open', 'May 2026', 'Head of Rivers', 'Mend the weir'])).actions[0]?.owner).toBe('Head of Rivers');
  });

  test.each(['Lead', 'Lead officer', 'Owner', 'Action owner', 'Assigned to', 'Allocated to', 'Delegated to', 'Responsible', 'Person responsible', 'Manager responsible', 'Who', 'By whom', 'Officer', 'Assignee'])('headed “%s” say who', (heading) => {
    expect(read(asTable([heading, 'By when', 'Action', 'RAG'], ['Head of Rivers', 'May 2026', 'Mend the weir', 'Green'])).actions[0]).toMatchObject({ request: 'Mend the weir', owner: 'Head of Rivers', dueText: 'May 2026', status: 'Green' });
  });

  test.each(['Action', 'Task', 'Outcome required', 'Required outcome', 'What', 'Action point', 'Agreed action', 'Action to be taken'])('headed “%s” say what', (heading) => {
    expect(read(asTable(['Ref', heading, 'Lead', 'Timescale', 'Comments'], ['7', 'Mend the weir', 'Head of Rivers', 'May 2026', 'Begun'])).actions[0]).toMatchObject({ number: '7', request: 'Mend the weir', dueText: 'May 2026', progress: 'Begun' });
  });

  test('an outcome before the action is what it is for; one behind it is what came of it', () => {
    expect(read(asTable(['Outcome', 'Action', 'Lead', 'Due'], ['Dry feet', 'Mend the weir', 'Ada Birch', 'May 2026'])).actions[0]).toMatchObject({ title: 'Dry feet', request: 'Mend the weir', progress: null });
    expect(read(asTable(['Action', 'Lead', 'Due', 'Outcome'], ['Mend the weir', 'Ada Birch', 'May 2026', 'Done'])).actions[0]).toMatchObject({ title: null, progress: 'Done' });
  });

  test('“By” is a day where another column says who, and who where its cells are no days', () => {
    expect(read(asTable(['What', 'Who', 'By', 'Progress'], ['Mend the weir', 'Ada Birch', 'May 2026', ''])).actions[0]).toMatchObject({ owner: 'Ada Birch', dueText: 'May 2026' });
    expect(read(asTable(['Minute', 'Action', 'By', 'Update'], ['12', 'Mend the weir', 'Ada Birch', ''])).actions[0]).toMatchObject({ owner: 'Ada Birch', dueText: null });
  });

  test('a “Date” behind the request is read as the day it is due, and is in doubt; before it, as the day it was raised', () => {
    const behind = read(asTable(['Minute', 'Action', 'By', 'Date'], ['12', 'Mend the weir', 'Ada Birch', '3 May 2026']));
    expect(behind.actions[0]).toMatchObject({ dueOn: '2026-05-03', raisedOn: null });
    expect(behind.problems).toEqual([expect.objectContaining({ line: 4, kind: 'uncertain', value: 'actions[0].dueText' })]);
    expect(read(asTable(['Date', 'Action', 'Owner', 'Status'], ['3 May 2026', 'Mend the weir', 'Ada Birch', 'Open'])).actions[0]).toMatchObject({ dueText: null, raisedOn: '2026-05-03' });
  });

  test.each([
    ['Head of Rivers, 31 March 2026', 'Head of Rivers', '31 March 2026'],
    ['Head of Rivers (Q1 2026/27)', 'Head of Rivers', 'Q1 2026/27'],
    ['Head of Rivers – by end of May 2026', 'Head of Rivers', 'by end of May 2026'],
    ['Head of Rivers', 'Head of Rivers', null],
  ])('who and when in one cell are told apart: “%s”', (cell, owner, dueText) => {
    expect(read(asTable(['Action', 'Responsible officer and target date', 'Status'], ['Mend the weir', cell, 'Open'])).actions[0]).toMatchObject({ owner, dueText });
  });
});

test('no text makes the reader throw, and every action has a line of the text', () => {
  const pieces = fc.constantFrom('\t', '\n', '|', '  ', 'No', 'Action', 'Owner', 'Due', '1', 'Page', '<tr>', '<td rowspan="9">', '</tr>', '<table>', 'May 2026', ':', 'x', '**');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 120 }), (parts) => {
      const text = HEAD + parts.join('');
      for (const { line } of read(text).actions) expect(line).toBeLessThanOrEqual(text.split('\n').length);
    }),
    examples(),
  );
});

describe('a table that only gaps lay out', () => {
  const head = 'Action tracker\n\nNo   Date         Action                      Officer       To be       Progress\n                                                              completed\n                                                              by\n\n';
  const row = '1    01/09/2026   Weirs                       Ada Birch     May 2027    Begun.\n                  The officer agreed to mend\n                  the weir at Lower Mill.\n';

  test('may break its heading over three lines', () => {
    expect(read(head + row).actions).toMatchObject([{ number: '1', owner: 'Ada Birch', dueText: 'May 2027', progress: 'Begun.' }]);
  });

  test('has a title where a line of the request ends before it had to', () => {
    expect(read(head + row).actions).toMatchObject([{ title: 'Weirs', request: 'The officer agreed to mend the weir at Lower Mill.' }]);
  });

  test('has none where the line was full', () => {
    const full = row.replace('Weirs                      ', 'Mend the weir of the Kings  ').replace('The officer agreed to mend', 'Offered to the town by way');
    expect(read(head + full).actions).toMatchObject([{ title: null, request: 'Mend the weir of the Kings Offered to the town by way the weir at Lower Mill.' }]);
  });

  test('loses the foot of its page, and figures alone above the next heading', () => {
    const { actions } = read(`${head}${row}\nTown Council – Tracker                                          Page 1 of 2\n\n                                                                                7\n${head.replace('Action tracker\n\n', '')}                  and the sluice.\n`);
    expect(actions).toMatchObject([{ request: 'The officer agreed to mend the weir at Lower Mill. and the sluice.', progress: 'Begun.' }]);
  });
});

test('numbers that begin the requests are theirs where no column has them', () => {
  const { actions } = read('Action tracker\n\nDate\tAction\tOwner\tDue\n1 May 2026\tAR1: Mend the weir.\tAda Birch\tTBC\n2 May 2026\tAR2: Paint the gate.\tBo Ray\tTBC\n');
  expect(actions.map(({ number, request }) => [number, request])).toEqual([['AR1', 'Mend the weir.'], ['AR2', 'Paint the gate.']]);
});

describe('actions printed downwards, each with the same labels', () => {
  const readText = (text: string): Reading => {
    const answer = readPack({ document: 'actions.txt', bytes: Buffer.from(text) });
    if (answer.kind === 'refused') throw new Error(answer.message);
    return answer.reading;
  };
  const rows = (text: string) => readText(text).actions.map(({ number, request, owner, dueText, line }) => [number, request, owner, dueText, line]);

  test('are read with their labels before the values', () => {
    expect(rows('Elmford Town Council\nActions arising\n\nAction: Mend the\nfence\nOwner: Town Clerk\nDue: 30 April 2026\n\nAction: Paint the gate\nOwner: Cllr Ash\nDue: Next meeting\n')).toEqual([
      [null, 'Mend the fence', 'Town Clerk', '30 April 2026', 4],
      [null, 'Paint the gate', 'Cllr Ash', 'Next meeting', 9],
    ]);
  });

  test('are read with their labels above the values, and numbers above all', () => {
    expect(rows('ACTION TRACKER\n\n1.\nAction\nMend the fence\nOwner\nTown Clerk\nDue\n30 April 2026\n\n2.\nAction\nPaint the gate\nOwner\nCllr Ash\nDue\nNext meeting\n')).toEqual([
      ['1', 'Mend the fence', 'Town Clerk', '30 April 2026', 4],
      ['2', 'Paint the gate', 'Cllr Ash', 'Next meeting', 12],
    ]);
  });

  test('below an agenda are none of its last item', () => {
    const reading = readText('PARKS COMMITTEE\nTuesday 14 April 2026 at 6.30 pm\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Action list\n\nAction list\n\nRef: 7\nDate raised: 3 March 2026\nAction: Mend the fence\nLead: Head of Parks\nBy when: 30 April 2026\n\nRef: 8\nDate raised: 3 March 2026\nAction: Paint the gate\nLead: Head of Parks\nBy when: 31 May 2026\n');
    expect(reading.agendaItems.map(({ title, note, presenters }) => [title, note, presenters])).toEqual([['Apologies', null, []], ['Minutes', null, []], ['Action list', null, []]]);
    expect(reading.actions).toMatchObject([{ number: '7', raisedOn: '2026-03-03', request: 'Mend the fence', owner: 'Head of Parks' }, { number: '8', dueOn: '2026-05-31' }]);
  });

  test('one alone is a line of minutes and no list', () => {
    expect(findTables(splitLines('Action: Mend the fence\nOwner: Town Clerk\n'), isActionsHeading)).toEqual([]);
    expect(listedActions(splitLines('Action: Mend the fence\nOwner: Town Clerk\n'))).toEqual([]);
  });

  test('have their own days, and the meeting has none of them', () => {
    expect(readText('Action tracker\n\nAction: Mend the fence\nOwner: Clerk\nDue: 30 April 2026\n\nAction: Paint the gate\nOwner: Clerk\nDue: 31 May 2026\n').meeting.date).toBeNull();
  });
});

describe('a revised date beside the date that was due', () => {
  const table = (...row: readonly string[]): ActionsRead => read(`Action tracker\n\nNo\tAction\tOwner\tDue date\tRevised date\tStatus\n${row.join('\t')}\n2\tPaint the gate\tClerk\t1 June 2026\t\tOpen\n`);

  test('is the due date, and what it was is said', () => {
    const { actions, problems } = table('1', 'Mend the fence', 'Clerk', '30 April 2026', '15 May 2026', 'Open');
    expect(actions.map(({ dueText, dueOn }) => [dueText, dueOn])).toEqual([['15 May 2026', '2026-05-15'], ['1 June 2026', '2026-06-01']]);
    expect(problems).toEqual([expect.objectContaining({ kind: 'uncertain', line: 4, value: 'actions[0].dueText', message: expect.stringContaining('was 30 April 2026') as string })]);
  });

  test.each(['n/a', '-', 'No change'])('“%s” revises nothing', (revised) => {
    expect(table('1', 'Mend the fence', 'Clerk', '30 April 2026', revised, 'Open')).toMatchObject({ actions: [{ dueText: '30 April 2026' }, {}], problems: [] });
  });

  test('is due where no other date is', () => {
    expect(read('Action tracker\n\nNo\tAction\tOwner\tRevised date\n1\tMend the fence\tClerk\t15 May 2026\n').actions).toMatchObject([{ dueOn: '2026-05-15' }]);
  });
});
