import { readingOf } from '../readingOf';

test('a dash alone says nothing, and the state of play is progress', () => {
  const { actions } = readingOf('Action log\n\nNo\tDate\tWhat was asked\tWho\tBy when\tState of play\tOpen / closed\n1\t01/09/2026\tMend the weir.\tHead of Rivers\t–\tBegun in May.\tOpen\n2\t01/09/2026\tPaint the gate.\tHead of Parks\tTBC\t–\tOpen\n');
  expect(actions.map(({ dueText, progress, status }) => [dueText, progress, status])).toEqual([[null, 'Begun in May.', 'Open'], ['TBC', null, 'Open']]);
});

describe('headings of groups across the columns of a list laid out by spaces', () => {
  const list = 'Follow-up of Committee requests\n\nRAG     Min.    Request                        Lead officer      Response               Target\n\n        Meeting of 23 September 2025\n\nGREEN   GRA/17  Committee to see the policy    S. Elm            On this agenda.        Mar-26\n                before Council.\nRED     GRA/19  Officers to explain why.       Head of Parks     No response.           31.12.25\n\n        Completed and removed\n\nBLUE    GRA/12  Circulate the poster.          Comms             Done 10 January.       Jan-26\n';
  const { actions } = readingOf(list);

  test('end no list', () => {
    expect(actions.map(({ number, request, owner, dueText, status }) => [number, request, owner, dueText, status])).toEqual([
      ['GRA/17', 'Committee to see the policy before Council.', 'S. Elm', 'Mar-26', 'GREEN'],
      ['GRA/19', 'Officers to explain why.', 'Head of Parks', '31.12.25', 'RED'],
      ['GRA/12', 'Circulate the poster.', 'Comms', 'Jan-26', 'BLUE'],
    ]);
  });

  test('say when the actions below them were raised, or what they are', () => {
    expect(actions.map(({ raisedOn, list: heading }) => [raisedOn, heading])).toEqual([['2025-09-23', 'Meeting of 23 September 2025'], ['2025-09-23', 'Meeting of 23 September 2025'], [null, 'Completed and removed']]);
  });
});

test('a heading of actions below which none could be read is said to be so', () => {
  const { problems } = readingOf('Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nTown Hall\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Action tracker\n\nACTION TRACKER\n\nNo    Action                Lead officer      Due          Progress\n\nThere have been no meetings since the last report of the committee on what it had asked for.\n');
  expect(problems).toContainEqual(expect.objectContaining({ kind: 'unreadable', value: 'actions', line: 13 }));
});

test('a reference may hold its year in brackets, and a date says more of the day than whoever asked does', () => {
  const { actions, problems } = readingOf('Scrutiny Recommendation Tracker\n\n| Reference | Origin | Date | Area | Recommendation | Exec Date | Lead Officer | Action taken | Status |\n| SR (25/26) 01 | PPL | 01/01/26 | Parks | That the weir be mended | 01/02/26 | JL | Begun. | Ongoing |\n| SR (23/24) 19 | PLC | 01/04/24 | Trees | That trees be planted | 01/05/24 | AE | Planted. | Complete |\n');
  expect(actions.map(({ number, raisedOn, request, owner, status, progress }) => [number, raisedOn, request, owner, status, progress])).toEqual([
    ['SR (25/26) 01', '2026-01-01', 'That the weir be mended', 'JL', 'Ongoing', 'Begun.'],
    ['SR (23/24) 19', '2024-04-01', 'That trees be planted', 'AE', 'Complete', 'Planted.'],
  ]);
  expect(problems.filter(({ value }) => value?.startsWith('actions'))).toEqual([]);
});

test('a row with an owner, a day and a state of its own is an action, where nothing is numbered and requests begin small', () => {
  const { actions } = readingOf('Matters Arising Schedule\n\nStatus   Title                    Action Required                 Comments                  Due Date   Allocated To\n\nBlack    report on weirs          full report on weirs            Report prepared and       12/06/26   Ann Larch\n                                  to come to committee            on agenda.\nGreen    member training          extra session on weirs          Session booked for        30/07/26   Bo Elm\n                                  to be arranged                  July.\n');
  expect(actions.map(({ title, request, owner, dueText, status }) => [title, request, owner, dueText, status])).toEqual([
    ['report on weirs', 'full report on weirs to come to committee', 'Ann Larch', '12/06/26', 'Black'],
    ['member training', 'extra session on weirs to be arranged', 'Bo Elm', '30/07/26', 'Green'],
  ]);
});
