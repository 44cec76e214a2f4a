import { doubtsIn, doubtsOf } from './doubtsIn';

const FRONT = 'Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n\n';
const MINUTES = 'Minutes of the meeting of the Parks Committee held on Tuesday 4 February 2025 in the Council Chamber\n\nPresent: Ann Larch (Chair), Ben Elm and Cora Ash\n\n';
const ITEMS = '1. Apologies\nThere were none.\n\n2. Benches\nThe list was discussed.\nRESOLVED: That the benches be mended.\n\nThe meeting closed at 8 pm.\n';

describe('minutes', () => {
  test('that say what they are, when and where are in no doubt', () => {
    expect(doubtsIn(`${FRONT}${MINUTES}${ITEMS}`)).toEqual([]);
  });

  test('with two days and no weekday are uncertain of their day', () => {
    const head = 'Minutes of the Parks Committee\n4 February 2025\nConfirmed on 4 March 2025\n\nPresent: Ann Larch (Chair), Ben Elm and Cora Ash\n\n';
    expect(doubtsOf(`${FRONT}${head}${ITEMS}`, 'minutes[0].date')).toEqual(['4 February 2025']);
  });

  test('with a place that is no room and has no label are uncertain of it', () => {
    const head = 'Minutes of the Parks Committee\nTuesday 4 February 2025\nPriory Road\n\nPresent: Ann Larch (Chair), Ben Elm and Cora Ash\n\n';
    expect(doubtsOf(`${FRONT}${head}${ITEMS}`, 'minutes[0].venue')).toEqual(['Priory Road']);
  });

  test('without numbers, whose headings are not marked, are uncertain of their items', () => {
    const items = 'DECLARATIONS OF INTEREST\n\nThere were none.\n\nBENCHES\n\nThe list was discussed.\n\nRESOLVED: That the benches be mended.\n\nTREES\n\nThe survey was noted.\n\nThe meeting closed at 8 pm.\n';
    expect(doubtsOf(`${MINUTES}${items}`, 'minutes[0].items')).toEqual(['DECLARATIONS OF INTEREST']);
    expect(doubtsOf(`${MINUTES}${items.replace(/^([A-Z ]{5,})$/gm, '**$1**')}`, 'minutes[0].items')).toEqual([]);
  });

  test('that no heading calls so are uncertain', () => {
    expect(doubtsOf(`Parks Committee\nTuesday 4 February 2025\n\nPresent: Ann Larch (Chair), Ben Elm and Cora Ash\n\n${ITEMS}`, 'minutes[0].body')).toEqual(['Parks Committee']);
  });

  test('with initials at the right are uncertain of who is to act, unless a heading says that they act', () => {
    const items = '1. Apologies\nThere were none.\n\n2. Benches\nThe clerk would write to the owner of the weir.          AL\nRESOLVED: That the benches be mended.\n\nThe meeting closed at 8 pm.\n';
    expect(doubtsOf(`${MINUTES}${items}`, 'minutes[0].actions[0].owner')).toEqual(['The clerk would write to the owner of the weir.          AL']);
    expect(doubtsOf(`${MINUTES}Item                                                    Action\n\n${items}`, 'minutes[0].actions[0].owner')).toEqual([]);
  });
});

describe('a list of actions', () => {
  const list = (heading: string, ...rows: readonly string[]): string => `Outstanding actions\n\n${heading}\n${rows.join('\n')}\n`;
  const ofActions = (text: string): ReturnType<typeof doubtsIn> => doubtsIn(text).filter(([value]) => value?.startsWith('actions'));
  const HEADING = 'No\tDate raised\tAction\tOwner\tDue\tProgress';

  test('with all its columns is in no doubt', () => {
    expect(ofActions(list(HEADING, '1\t01/09/2024\tMend the weir.\tHead of Rivers\tMay 2027\tBegun.', '2\t01/09/2024\tPaint the gate and\tHead of Parks\tJune 2027\t', '\t\tthe fence.\t\t\t'))).toEqual([]);
  });

  test('with a row of nothing but a new sentence is uncertain of the request above it', () => {
    const doubts = ofActions(list(HEADING, '1\t01/09/2024\tMend the weir.\tHead of Rivers\tMay 2027\t', '\t\tAsk for the cost.\t\t\t', '2\t01/09/2024\tPaint the gate.\tHead of Parks\tJune 2027\t'));
    expect(doubts).toEqual([['actions[0].request', '1\t01/09/2024\tMend the weir.\tHead of Rivers\tMay 2027']]);
  });

  test('that goes on without its heading is uncertain of its part', () => {
    const more = `\nA note on the list.\n\n${HEADING}\n2\t01/09/2024\tPaint the gate.\tHead of Parks\tTBC\t\n`;
    expect(ofActions(`${list(HEADING, '1\t01/09/2024\tMend the weir.\tHead of Rivers\tTBC\t')}${more}`)).toEqual([['actions[1].part', '2\t01/09/2024\tPaint the gate.\tHead of Parks\tTBC']]);
  });

  test('with a column that may say when they are looked at again is uncertain of when they are due', () => {
    expect(ofActions(list('No\tAction\tOwner\tReview\tProgress', '1\tMend the weir.\tHead of Rivers\t1 May 2027\tBegun.'))).toEqual([['actions[0].dueText', '1\tMend the weir.\tHead of Rivers\t1 May 2027\tBegun.']]);
  });

  test('with days behind the owners is uncertain of when they are due, unless the heading says so', () => {
    const row = '1\tMend the weir.\tHead of Rivers, 1 May 2027\tBegun.';
    expect(ofActions(list('No\tAction\tOwner\tProgress', row))).toEqual([['actions[0].dueText', row]]);
    expect(ofActions(list('No\tAction\tOwner and due date\tProgress', row))).toEqual([]);
  });

  test('with words behind the date on which they were raised is uncertain of their title, unless the heading says so', () => {
    const row = '12/03/2024 Flood gates\tMend the weir.\tHead of Rivers\tMay 2027';
    expect(ofActions(list('Meeting\tAction\tOwner\tDue', row))).toEqual([['actions[0].title', row]]);
    expect(ofActions(list('Meeting and item\tAction\tOwner\tDue', row))).toEqual([]);
  });

  test('below a day that nothing calls a meeting’s is uncertain of when they were raised', () => {
    const list3 = (section: string): string => list('No\tAction\tOwner\tDue', `${section}\t\t\t`, '1\tMend the weir.\tHead of Rivers\tMay 2027');
    expect(ofActions(list3('Walkabout of 12 March 2024'))).toEqual([['actions[0].raisedOn', '1\tMend the weir.\tHead of Rivers\tMay 2027']]);
    expect(ofActions(list3('Meeting of 12 March 2024'))).toEqual([]);
  });

  test('that was closed in a month and not on a day is uncertain of the day', () => {
    expect(ofActions(list('No\tAction\tOwner\tDue\tDate completed', '1\tMend the weir.\tHead of Rivers\tMay 2024\tJune 2024'))).toEqual([['actions[0].closedOn', '1\tMend the weir.\tHead of Rivers\tMay 2024\tJune 2024']]);
  });
});

describe('a report', () => {
  const cover = (...lines: readonly string[]): string => `Report to: Parks Committee\nDate: Tuesday 4 March 2025\n${lines.join('\n')}\n\n`;
  const BODY = 'Summary\n\nThe benches are old.\n\nRecommendations\n\n1. Note the report.\n2. Approve the list.\n\n';
  const LABELLED = cover('Subject: Benches', 'Report author: Ann Lee, Surveyor', 'Classification: Public');

  test('with its labels is in no doubt', () => {
    expect(doubtsIn(`${FRONT}${LABELLED}${BODY}Contact: Ann Lee, Surveyor, 01632 960001\n`)).toEqual([]);
  });

  test('whose title has no label is uncertain of it where no agenda has the same', () => {
    const untitled = `Flood gates\n\n${cover('Report author: Ann Lee, Surveyor', 'Classification: Public')}${BODY}`;
    expect(doubtsOf(untitled, 'reports[0].title')).toEqual(['Flood gates']);
  });

  test('that names nobody as its author is uncertain of whom to ask as the author', () => {
    const text = `${FRONT}${cover('Subject: Benches', 'Classification: Public')}${BODY}The list is in the appendix, with the prices of all that have to be bought.\n\nContact officer: Ann Lee, Surveyor\n`;
    expect(doubtsOf(text, 'reports[0].author')).toEqual(['Contact officer: Ann Lee, Surveyor']);
  });

  test('with an address at its end that nothing labels is uncertain of whom to ask', () => {
    const text = `${FRONT}${LABELLED}${BODY}Bo Ray\nTree Officer\nbo.ray@elmford.example\n`;
    expect(doubtsOf(text, 'reports[0].contact')).toEqual(['bo.ray@elmford.example']);
    expect(doubtsOf(text.replace('Bo Ray', 'Ann Lee').replace('Tree Officer', 'Surveyor'), 'reports[0].contact')).toEqual([]);
  });

  test('whose recommendations run together is uncertain of where they end', () => {
    const text = `${FRONT}${LABELLED}Recommendations\n\nNote the report. Approve the list of benches. Delegate the colour to the clerk.\n`;
    expect(doubtsOf(text, 'reports[0].recommendations')).toEqual(['Note the report. Approve the list of benches. Delegate the colour to the clerk.']);
  });

  test('with one body and two dates is uncertain of its route', () => {
    const text = `${FRONT}${cover('Subject: Benches', 'Report author: Ann Lee, Surveyor', 'Decision date: 1 April 2025')}${BODY}`;
    expect(doubtsOf(text, 'reports[0].route')).toEqual(['Date: Tuesday 4 March 2025']);
  });

  test('with a word that its cells part is uncertain of the value', () => {
    const text = `${FRONT}${LABELLED.replace('Report author: Ann Lee, Surveyor', 'Report author:\tAnn Lee, Surv\teyor')}${BODY}`;
    expect(doubtsOf(text, 'reports[0].author')).toEqual(['Report author:\tAnn Lee, Surv\teyor']);
  });
});

describe('allocated members', () => {
  const table = (...rows: readonly string[]): string => `${FRONT}ALLOCATED MEMBERS APPOINTED TO ESTATES\n\nEstate\tAllocated Member\tHomes\n${rows.join('\n')}\n`;

  test('an estate beside which nobody stands is uncertain as vacant, and one that is printed vacant is not', () => {
    expect(doubtsIn(table('Fairmead\tCllr Bea Ash\t40', 'Lowfield\t\t12', 'Highmoor\tVacant\t8'))).toEqual([['allocations[1].member', 'Lowfield\t\t12']]);
  });

  test('a name that only the rest of the pack tells from its area is uncertain', () => {
    const text = `${FRONT}Officers met Ivo Thorne Lisle in May.\n\nThe Sub-Committee appointed Members to these estates:\n\n- Fairmead Ivo Thorne Lisle\n- Lowfield Cllr Bea Ash\n`;
    expect(doubtsIn(text)).toEqual([['allocations[0].member', '- Fairmead Ivo Thorne Lisle']]);
  });
});

test('words before the label of a decision in a notice are uncertain as part of it', () => {
  const notice = (body: string): string => `Cabinet\n\nDecisions taken at the meeting held on Thursday 12 February 2026\n\n5.    REVENUE BUDGET 2026/27\n\n${body}\n\n6.    LIBRARY OPENING HOURS\n\nDecision: That the new hours be agreed.\n\n7.    WINTER GRIT\n\nDecision: Deferred.\n`;
  expect(doubtsOf(notice('The Leader presented the report.\n\nDecision: That the budget be approved.'), 'decisions[')).toEqual(['5.    REVENUE BUDGET 2026/27']);
  expect(doubtsOf(notice('Decision: That the budget be approved.'), 'decisions[')).toEqual([]);
});
