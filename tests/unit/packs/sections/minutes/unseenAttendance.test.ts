import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import { readingOf } from '../readingOf';

const ITEMS = '\n\n1.   APOLOGIES\n\nNone.\n\n2.   BENCHES\n\nRESOLVED – that benches be bought.\n\n3.   TREES\n\nNoted.\n';
const HEAD = 'MINUTES OF THE MEETING OF THE PARKS COMMITTEE HELD ON MONDAY 12 JANUARY 2026 AT 6.30 PM\n\n';

function minutesOf(text: string): MinutesReading {
  const [minutes] = readingOf(text).minutes;
  if (!minutes) throw new Error('No minutes were read');
  return minutes;
}

const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);

describe('a list of all members with a sign before those who came', () => {
  test('has as present those with the sign alone, and says who has none', () => {
    const reading = readingOf(`${HEAD}Members in attendance:\n(* present)\n* Councillor Ann Larch (Chairman)     * Councillor Bo Elm\n  Councillor Cy Oak                   * Councillor Di Yew${ITEMS}`);
    expect(names(reading.minutes[0]?.present ?? [])).toEqual(['Councillor Ann Larch', 'Councillor Bo Elm', 'Councillor Di Yew']);
    expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'minutes[0].present', message: 'Councillor Cy Oak is in the list of members without the sign of those present, and was counted neither as present nor as sending apologies. Check it.' }));
  });

  test('may explain the sign below it', () => {
    expect(names(minutesOf(`${HEAD}Present:\n* Councillor Ann Larch     Councillor Bo Elm\n* Denotes Member present${ITEMS}`).present)).toEqual(['Councillor Ann Larch']);
  });

  test('has nobody’s sign where it says something else', () => {
    expect(names(minutesOf(`${HEAD}Present:\n* Councillor Ann Larch     Councillor Bo Elm\n* Attended later in meeting${ITEMS}`).present).slice(0, 2)).toEqual(['Councillor Ann Larch', 'Councillor Bo Elm']);
  });

  test('has nobody’s sign where none is explained', () => {
    expect(names(minutesOf(`${HEAD}Present:\n* Councillor Ann Larch     Councillor Bo Elm${ITEMS}`).present)).toEqual(['Councillor Ann Larch', 'Councillor Bo Elm']);
  });
});

test('the Mayor stands in brackets behind the office, and is present', () => {
  const minutes = minutesOf(`BOROUGH OF ELMFORD\n\nMinutes of the proceedings at a meeting of the Council held in the Council Chamber, Town Hall on Wednesday, 14 January 2026 at 7.00 pm\n\nPRESENT: The Mayor (Councillor A Larch) in the Chair; the Deputy Mayor (Councillor B Elm)\n\nCouncillors C Oak and D Yew${ITEMS}`);
  expect([minutes.body, names(minutes.present)]).toEqual(['Council', ['Councillor A Larch', 'Councillor B Elm', 'Councillor C Oak', 'Councillor D Yew']]);
});

test('“Others:” are no officers, and whom they come from is nobody’s name', () => {
  const minutes = minutesOf(`${HEAD}Present:\nMembers:    Cllrs Larch and Elm\nOfficers:   Mr C Fir (Clerk)\nOthers:     Ms E Hazel, External Audit${ITEMS}`);
  expect([names(minutes.officers), names(minutes.inAttendance)]).toEqual([['Mr C Fir'], ['Ms E Hazel']]);
});

test('the day of minutes that are read alone is the day in their heading', () => {
  const { meeting } = readingOf(`PARKS COMMITTEE\n\nMINUTES OF THE MEETING HELD ON 12 JANUARY 2026 AT 10.00AM AT COUNTY HALL, ELMFORD\n\nPresent: Councillors A Larch and B Elm\n\n1/26     APOLOGIES\n\nNone.\n\n2/26     MINUTES OF THE PREVIOUS MEETING: TUESDAY 4 NOVEMBER 2025\n\nAgreed.\n\n3/26     BENCHES\n\nRESOLVED – that benches be bought.\n\nMeeting ended at: 12.42 pm\n`);
  expect([meeting.date, meeting.time, meeting.lines.date]).toEqual(['2026-01-12', '10:00', 3]);
});

describe('“Actions:” above a list', () => {
  const actions = (list: string) => minutesOf(`${HEAD}Present: Councillors A Larch and B Elm\n\n1.   APOLOGIES\n\nNone.\n\n2.   WINTER PLAN\n\nA Member asked about delays. They had fallen.\n\n${list}\n\n3.   TREES\n\nNoted.\n`);

  test('has each of it as an action, and nothing of what stands above', () => {
    expect(actions('Actions:\n\n1. Elmshire ICB to provide figures on delays.\n2. Scrutiny Officer to circulate the survey by 30 January 2026.\n\nResolved:\n\nThe Committee NOTED the report.').actions.map(({ text, owner, due }) => [text, owner, due])).toEqual([
      ['Elmshire ICB to provide figures on delays.', 'Elmshire ICB', null],
      ['Scrutiny Officer to circulate the survey by 30 January 2026.', 'Scrutiny Officer', 'by 30 January 2026'],
    ]);
  });

  test('ends where the minutes go on', () => {
    const minutes = actions('ACTIONS\n\n• Clerk to write to the firm.\n\nThe Chair thanked officers.');
    expect(minutes.actions.map(({ text }) => text)).toEqual(['Clerk to write to the firm.']);
    expect(minutes.items[1]?.paragraphs.at(-1)?.text).toBe('The Chair thanked officers.');
  });

  test('and no list is a word of its own', () => {
    expect(actions('Actions\n\nThe Chair thanked officers.').actions).toEqual([]);
  });
});
