import { readingOf } from '../readingOf';

const SHEET = 'Corrow Integration Joint Board\n\nA meeting of the Corrow Integration Joint Board will be held within the Ardvale\nPartnership Centre, 40 Main Street, Corrow on Tuesday 27 January 2026 at 2:00pm.\n\n';

describe('a front sheet as Scottish boards print it', () => {
  const reading = readingOf(`${SHEET}BUSINESS\n\n1.    Apologies\n\n2.    Declarations of Interest - Members should declare any interests they have in the items of business\n      for consideration.\n\n3.    Carers Strategy - Report by Director (herewith)\n\nNOTE    For further information contact Fergus Elm, Tel: 01632 960181 or\n        email: fergus.elm@corrow.example\n`);

  test('says within which building the board meets', () => {
    expect(reading.meeting.venue).toBe('Ardvale Partnership Centre, 40 Main Street, Corrow');
  });

  test('has whom to ask in a sentence below the agenda, with a number behind the name', () => {
    expect(reading.meeting.contact).toEqual({ name: 'Fergus Elm', email: 'fergus.elm@corrow.example', phone: '01632 960181' });
  });

  test('has what members should do as the note of an item', () => {
    expect(reading.agendaItems.map(({ title, note }) => [title, note])).toEqual([['Apologies', null], ['Declarations of Interest', 'Members should declare any interests they have in the items of business for consideration.'], ['Carers Strategy', null]]);
  });
});

test('a place on a line near the date keeps none of the small words beside day and hour', () => {
  expect(readingOf('Parks Committee\n\nArdvale Partnership Centre, Corrow on Tuesday 27 January 2026 at 2:00pm\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n').meeting.venue).toBe('Ardvale Partnership Centre, Corrow');
});
