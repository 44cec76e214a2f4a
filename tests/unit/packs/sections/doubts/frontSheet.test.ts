import { readPack } from '../../../../../src/packs/readPack';
import { doubtsIn, doubtsOf } from './doubtsIn';

const AGENDA = 'AGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n';
const sheet = (...lines: readonly string[]): string => `${lines.join('\n')}\n\n${AGENDA}`;
const WHEN = 'Tuesday 4 March 2025 at 6.30 pm';
const WHERE = 'Council Chamber, Civic Centre';

describe('what a front sheet plainly says is in no doubt', () => {
  test.each([
    ['body, day and place below one another', sheet('Parks Committee', WHEN, WHERE)],
    ['the hour between day and place', sheet('Parks Committee', 'Tuesday 4 March 2025', 'Commencing at 14:00', 'The Boardroom, Quay House, Quay Street')],
    ['labels', sheet('Parks Committee', 'Date: Tuesday 4 March 2025', 'Time: 6.30 pm', 'Venue: Council Chamber,', 'Wyrebridge', '', 'Contact: Ann Lee, Clerk, 01632 960001, ann@parks.example')],
    ['a summons in words', sheet('Parks Committee', 'to be held in the Council Chamber, Civic Centre, on Tuesday, the Fourth day of March Two Thousand and Twenty-Five, at half past seven o’clock in the evening')],
    ['a sentence', sheet('Parks Committee', 'The meeting will be held in the Old Mill on Tuesday 4 March 2025 at 6.30 pm.')],
    ['a parish council that meets itself', sheet('Elmford Parish Council', WHEN, 'Village Hall, Elmford')],
    ['members whose titles tell them from whom they stand for', sheet('Parks Committee', WHEN, WHERE, '', 'Membership', '', 'Councillor Ann Larch\tElm Voluntary Action', 'Dr Ben Oak\tPatient Voice', 'Ms Cora Ash\tHospitals Trust')],
    ['members below headings of columns', sheet('Parks Committee', WHEN, WHERE, '', 'Membership', 'Name\tRepresenting', 'Ann Larch\tElm Valley', 'Ben Oak\tHospitals Trust of the North', 'Cora Ash\tRivers and Canals Trust')],
  ])('%s', (_how, text) => {
    expect(doubtsIn(text)).toEqual([]);
  });
});

test.each([
  ['stands apart from the date', ['Parks Committee', WHEN, 'Papers are on our site', WHERE], WHERE],
  ['is no room and no building', ['Parks Committee', WHEN, 'The Annexe, Priory Road'], 'The Annexe, Priory Road'],
  ['may be a title', ['Parks Committee', WHEN, 'School Estate: Condition Survey'], 'School Estate: Condition Survey'],
])('a place without a label is uncertain where it %s', (_how, lines, words) => {
  expect(doubtsIn(sheet(...lines))).toEqual([['meeting.venue', words]]);
});

test('a place in a sentence that does not say when is uncertain', () => {
  expect(doubtsIn(sheet('Parks Committee', `${WHEN}.`, 'Visitors may wait in the Market Hall.'))).toEqual([['meeting.venue', 'Visitors may wait in the Market Hall.']]);
});

test('words below a labelled place that do not look like more of its address are uncertain', () => {
  expect(doubtsIn(sheet('Parks Committee', 'Date: Tuesday 4 March 2025', 'Time: 6.30 pm', 'Venue: Council Chamber', 'Refreshments served'))).toEqual([['meeting.venue', 'Venue: Council Chamber']]);
});

test('a council’s own name is uncertain as the committee’s', () => {
  expect(doubtsIn(sheet('Elmford District Council', 'Places Overview', WHEN, WHERE))).toEqual([['meeting.committee', 'Elmford District Council']]);
});

test('a labelled committee that does not look like one is uncertain', () => {
  expect(doubtsIn(sheet('Meeting: Talking Elmford', WHEN, WHERE))).toEqual([['meeting.committee', 'Meeting: Talking Elmford']]);
});

test.each([
  ['neither a weekday nor a label', ['Parks Committee', '4 March 2025', '6.30 pm', WHERE], '4 March 2025'],
  ['only the date of a letter', ['Parks Committee', 'Date: 4 March 2025', '', 'Dear Councillor', '', 'Please come at 6.30 pm to the meeting in the Council Chamber.'], 'Date: 4 March 2025'],
  ['another day beside it', ['Parks Committee', WHEN, WHERE, 'Briefing on Thursday 6 March 2025 at 5 pm'], WHEN],
])('a day with %s is uncertain', (_how, lines, words) => {
  expect(doubtsOf(sheet(...lines), 'meeting.date')).toEqual([words]);
});

test.each([
  ['that stands with other words', ['Parks Committee', 'Tuesday 4 March 2025', 'Members’ briefing 5.30 pm', WHERE], 'Members’ briefing 5.30 pm'],
  ['of a single figure without am or pm', ['Parks Committee', 'Tuesday 4 March 2025 at 8.00', WHERE], 'Tuesday 4 March 2025 at 8.00'],
  ['of which two are said, for coming and for beginning', ['Parks Committee', 'Tuesday 4 March 2025, 7 for 7.30 pm', WHERE], 'Tuesday 4 March 2025, 7 for 7.30 pm'],
  ['in words that may be of either half of the day', ['Parks Committee', 'Tuesday 4 March 2025 at half past seven', WHERE], 'Tuesday 4 March 2025 at half past seven'],
  ['that another meeting may put off', ['Parks Committee', 'Tuesday 4 March 2025 at 7.00 pm', 'or on the rising of the Council, whichever is the later', WHERE], 'or on the rising of the Council, whichever is the later'],
  ['that is none', ['Parks Committee', 'Tuesday 4 March 2025', 'On the rising of the Full Council', WHERE], 'On the rising of the Full Council'],
])('an hour %s is uncertain', (_how, lines, words) => {
  expect(doubtsOf(sheet(...lines), 'meeting.time')).toEqual([words]);
});

test('a number and an address that stand apart from whom to ask are uncertain', () => {
  expect(doubtsIn(sheet('Elmford Borough Council, 01632 960001, post@elmford.example', 'Parks Committee', WHEN, WHERE, '', 'Contact: Ann Lee, Committee Clerk'))).toEqual([
    ['meeting.contact.email', 'Elmford Borough Council, 01632 960001, post@elmford.example'],
    ['meeting.contact.phone', 'Elmford Borough Council, 01632 960001, post@elmford.example'],
  ]);
});

describe('the members', () => {
  const listed = (...list: readonly string[]): string => sheet('Parks Committee', WHEN, WHERE, '', 'Members of the Committee:', ...list);

  test('a name in the column of those whom members stand for is uncertain', () => {
    expect(doubtsIn(listed('Ann Larch\tHospitals Trust of the North', 'Ben Oak\tPia Quill', 'Cora Ash\tRivers and Canals Trust'))).toEqual([['members', 'Ben Oak\tPia Quill']]);
  });

  test('words behind several names are uncertain as whom they stand for', () => {
    expect(doubtsIn(listed('|Ann Larch Weir Alliance|', '|Ben Oak Weir Alliance|', '|Cora Ash|'))).toEqual([['members', '|Ann Larch Weir Alliance|']]);
  });

  test('two surnames at the end of one line and the beginning of the next are uncertain as one name', () => {
    expect(doubtsIn(listed('Councillors Alder, Bright, Crane', 'Dale, Elm and Frost'))).toEqual([['members[2].name', 'Dale, Elm and Frost']]);
  });

  test('an office that only the rest of the pack names is uncertain', () => {
    const minutes = '\nMinutes of the meeting of the Parks Committee held on 4 February 2025\n\nPresent: Ann Larch (Chair), Ben Elm, Cora Ash, Dai Oak, Eve Yew and Flo Birch\n\n1. Apologies\nThere were none.\n';
    expect(doubtsOf(`${listed('Ann Larch Ben Elm Cora Ash', 'Dai Oak Eve Yew Flo Birch')}${minutes}`, 'members[0].role')).toEqual(['Ann Larch Ben Elm Cora Ash']);
  });
});

test('of a meeting that begins when another ends the time is asked once, in those words', () => {
  const text = sheet('Parks Committee', 'Tuesday 4 March 2025', 'Immediately upon the rising of the Annual Council', WHERE);
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  const asked = result.kind === 'read' ? result.reading.problems.filter(({ value }) => value === 'meeting.time').map(({ message }) => message) : [];
  expect(asked).toEqual(['The meeting begins “upon the rising of the Annual Council”, and no hour is printed. Enter the time when it is known, or leave it empty.']);
});
