import type { ActionReading, Reading } from '../../../../src/packs/reading';
import { readingOf } from '../sections/readingOf';

const HEAD = 'Orrey Borough Council\nScrutiny Panel: action tracker\n\n';
const brief = ({ number, request, owner, dueText, status, progress }: ActionReading): (string | null)[] => [number, request, owner, dueText, status, progress];
const doubts = ({ problems }: Reading): (number | null)[] => problems.filter(({ message }) => /a line each|were matched to its columns|more of the list/.test(message)).map(({ line }) => line);

const PIPED = '|\nRef |\nDate raised |\nAction |\nLead Officer |\nDue |\nUpdate |\nStatus |\n|\nSP 01 |\n01/09/25 |\nPublish the bench map |\nHead of Parks |\n30/11/25 |\nDrawn; printed in\nOctober |\nComplete |\n|\nSP 02 |\n01/09/25 |\nBring a report on trees |\nAB/CD |\n|\nBegun |\nOngoing |\n|\n|\n|\n|\n|\n|\n|\n|\n';

test('cells of which each has its pipe on a line of its own make rows again, with those that are empty', () => {
  expect(readingOf(`${HEAD}${PIPED}Key\n`).actions.map(brief)).toEqual([
    ['SP 01', 'Publish the bench map', 'Head of Parks', '30/11/25', 'Complete', 'Drawn; printed in October'],
    ['SP 02', 'Bring a report on trees', 'AB/CD', null, 'Ongoing', 'Begun'],
  ]);
});

describe('a table of which each cell stands on a line', () => {
  const list = (rows: string): string => `${HEAD}Ref\n\nDate raised\n\nAction\n\nLead Officer\n\nDue\n\nUpdate\n\nStatus\n\n${rows}`;
  const FIRST = 'SP 01\n\n01/09/25\n\nPublish the bench map\n\nHead of Parks\n\n30/11/25\n\nDrawn and printed.\n\nComplete\n\n';

  test('is put together by the number of its headings, and that is said', () => {
    const reading = readingOf(list(`${FIRST}SP 02\n\n01/10/25\n\nBring a report on trees\n\nAB/CD\n\n31/12/25\n\nBegun.\n\nOngoing\n\nSP 03\n\n01/10/25\n\nAsk for the ferry times\n\nClerk\n\nNovember meeting\n\nAsked.\n\nOngoing\n\n`));
    expect(reading.actions.map(brief)).toEqual([
      ['SP 01', 'Publish the bench map', 'Head of Parks', '30/11/25', 'Complete', 'Drawn and printed.'],
      ['SP 02', 'Bring a report on trees', 'AB/CD', '31/12/25', 'Ongoing', 'Begun.'],
      ['SP 03', 'Ask for the ferry times', 'Clerk', 'November meeting', 'Ongoing', 'Asked.'],
    ]);
    expect(doubts(reading)).toEqual([4]);
  });

  test('has cells of several lines and empty ones, by what each says, and the row is doubted', () => {
    const reading = readingOf(list(`${FIRST}SP 02\n\n01/10/25\n\nBring a report on trees\n\nHead of Parks\n\n31/12/25\n\nDone so far:\n\n·  a survey\n\n·  a map\n\nOngoing\n\nSP 03\n\n01/10/25\n\nAsk for the ferry times\n\nClerk\n\nAsked.\n\nOngoing\n\n`));
    expect(reading.actions.map(brief).slice(1)).toEqual([
      ['SP 02', 'Bring a report on trees', 'Head of Parks', '31/12/25', 'Ongoing', 'Done so far: · a survey · a map'],
      ['SP 03', 'Ask for the ferry times', 'Clerk', null, 'Ongoing', 'Asked.'],
    ]);
    expect(doubts(reading)).toEqual([4, 32, 50]);
  });

  test('ends where what stands below is no row, and what looks like one more is said', () => {
    const reading = readingOf(list(`${FIRST}SP 02\n\n01/10/25\n\nBring a report on trees\n\nHead of Parks\n\n31/12/25\n\nBegun.\n\nOngoing\n\nKey\n\nRef: each action is given a reference.\n\nStatus: see the guide.\n`));
    expect(reading.actions.map(({ number }) => number)).toEqual(['SP 01', 'SP 02']);
    expect(reading.actions[1]?.status).toBe('Ongoing');
  });

  test('may have no numbers, and its columns in any order', () => {
    const reading = readingOf(`${HEAD}Owner\nDue date\nAction\nStatus\nClerk\n31 March 2026\nRepair the gate of the park\nOpen\nHead of Parks\n30 April 2026\nWrite to the ferry company\nClosed\n`);
    expect(reading.actions.map(brief)).toEqual([[null, 'Repair the gate of the park', 'Clerk', '31 March 2026', 'Open', null], [null, 'Write to the ferry company', 'Head of Parks', '30 April 2026', 'Closed', null]]);
  });

  test('is none where the same words only stand in a text', () => {
    expect(readingOf('Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nTown Hall\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n\nAction\nOwner\nDue date\n\nThe Committee thanked all who had come and looked forward to the spring, when the benches would be bought and the trees planted.\n').actions).toEqual([]);
  });
});

test('a list of actions of which none could be read is said to be one, and is not refused', () => {
  const reading = readingOf('PUBLIC\n\nSummary of Actions from the Board meeting on 28 February 2026\n\nRelevant Item / Action / Responsibility\nActions held over from previous meetings\nBOD 60/25(h) / Partnerships Report\nFuture reporting to include more. Status: in progress. / MW\n');
  expect(reading.actions).toEqual([]);
  expect(reading.problems).toContainEqual({ kind: 'unreadable', value: 'actions', line: 3, message: 'The document looks like a list of actions, and no action could be read in it. Nothing of it will be imported: compare it with the printed list, or enter them by hand.' });
});
