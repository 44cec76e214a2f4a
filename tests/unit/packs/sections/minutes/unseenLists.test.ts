import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import { readingOf } from '../readingOf';

function minutesOf(text: string): MinutesReading {
  const [minutes, ...others] = readingOf(text).minutes;
  if (!minutes || others.length > 0) throw new Error(`${String(others.length + (minutes ? 1 : 0))} sets of minutes were read`);
  return minutes;
}

const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);
const items = ({ items: own }: MinutesReading): (string | null)[][] => own.map(({ number, title }) => [number, title]);

const BUSINESS = '1. Apologies\nThere were none.\n\n2. Benches\nIt was resolved that benches be bought.\n\n3. Any other business\nNone.\n';

describe('those who came', () => {
  test('are listed below “Those attending”, a name a line', () => {
    const minutes = minutesOf(`Minutes of Orrey Parish Council 3 March 2026\n\nTHOSE ATTENDING:\n\nCllr A Larch\n\nCllr Oak (Chair)\n\nIN ATTENDANCE:\n\nMrs Q Fir, Parish Clerk\n\n${BUSINESS}`);
    expect([names(minutes.present), minutes.date]).toEqual([['Cllr A Larch', 'Cllr Oak'], '2026-03-03']);
  });

  test('may be listed in the first of the numbered lines', () => {
    const minutes = minutesOf(`Orrey Parish Council\nMinutes of the meeting held on Tuesday 3 March 2026\n45. Attended by: Cllrs Ann Larch (Chairman), Bo Oak.\n46. Apologies: Cllr Cy Fir.\n47. Benches: It was resolved that benches be bought.\n48. Minutes of Meeting on Tuesday 3 February 2026 were approved and signed.\n`);
    expect([names(minutes.present), names(minutes.apologies)]).toEqual([['Cllr Ann Larch', 'Cllr Bo Oak'], ['Cllr Cy Fir']]);
    expect(items(minutes).slice(-2)).toEqual([['47', 'Benches'], ['48', 'Minutes of Meeting on Tuesday 3 February 2026']]);
  });

  test('are those named above the first item where no word stands above them, and that is said', () => {
    const text = `Orrey Town Council\n21/01/2026 at 6:30 pm\nCllr Dr. Ann Larch (Mayor)\nCllr Bo Oak\nCllr Cy P. Fir\nThe Mayor welcomed everyone to the meeting.\nMinute 111\nDeclarations of interest\nNone were made.\nMinute 112\nBenches\nIt was RESOLVED to buy benches.\nMinute 113\nMinutes of Town Council held on Monday, 5 January 2026\nThe Mayor went through them.\nMinute 114\nMatters arising\nThere were none.\n`;
    const reading = readingOf(text);
    expect(names(reading.minutes[0]?.present ?? [])).toEqual(['Cllr Dr. Ann Larch', 'Cllr Bo Oak', 'Cllr Cy P. Fir']);
    expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'minutes[0].present', line: 3, message: 'No word says who these are: those named above the first item were taken as present. Check them.' }));
  });

  test('may be bullets below the day and the place', () => {
    const minutes = minutesOf(`Parish Council Meeting Minutes\n\nDate: April 14, 2026\nLocation: Village Hall\n\n  • Mr. Ann Larch (Chairperson)\n  • Mrs. Bo Oak\n  • Mr. Cy Fir\n\n  1. Opening Remarks (Chairperson):\n    Mr. Larch called the meeting to order and welcomed all.\n  2. Approval of Previous Minutes:\n    The minutes were reviewed. The motion was carried.\n  3. Any Other Business:\n    • Mrs. Oak suggested a litter pick.\n`);
    expect(names(minutes.present)).toEqual(['Mr. Ann Larch', 'Mrs. Bo Oak', 'Mr. Cy Fir']);
    expect(items(minutes)).toEqual([['1', 'Opening Remarks (Chairperson)'], ['2', 'Approval of Previous Minutes'], ['3', 'Any Other Business']]);
  });

  test('are not the members to whom a summons is sent', () => {
    const reading = readingOf(`Orrey Town Council\n21 January 2026 at 6:30 pm\n\nTo members of the council\nCllr Ann Larch\nCllr Bo Oak\nCllr Cy Fir\n\nAGENDA\n\n1. Apologies\n2. Minutes\n3. Benches\n`);
    expect([reading.minutes.length, reading.agendaItems.length]).toEqual([0, 3]);
  });
});

test('minutes that begin with those present, with no heading and no day, are minutes, and the day is asked for', () => {
  const reading = readingOf('Present\n- Prof. A Larch – Non-Executive Director (Chairman)\n- Mr BC Oak – Chief Executive\nMinutes\n01/25/01 – Welcome and Apologies\nApologies for absence were received from Mr Fir and Professor Yew.\n01/25/02\nPatient Story\nThe Board heard a story.\nResolved:\nThat the story be received.\n01/25/03\nDeclarations of Interest\nThere were none.\n');
  expect(reading.minutes.map(items)).toEqual([[['01/25/01', 'Welcome and Apologies'], ['01/25/02', 'Patient Story'], ['01/25/03', 'Declarations of Interest']]]);
  expect(names(reading.minutes[0]?.apologies ?? [])).toEqual(['Mr Fir', 'Professor Yew']);
  expect(reading.problems.map(({ value }) => value)).toContain('minutes[0].date');
});

describe('the numbers of items', () => {
  const HEAD = 'ORREY PARISH COUNCIL\n\nMinutes of the Parish Council Meeting held on Monday 9 February 2026\n\nPRESENT: Ann Larch, Bo Oak (Vice Chair), Cy Fir and two members of the public.\n\n';

  test('may stand close to their titles', () => {
    expect(items(minutesOf(`${HEAD}1.APOLOGIES FOR ABSENCE:\n\nThere were none.\n\n2.DECLARATIONS OF INTERESTS:\n\nThere were none.\n\n3.TO RECEIVE A PRESENTATION:\n\nIt was received.\n`))).toEqual([['1', 'APOLOGIES FOR ABSENCE'], ['2', 'DECLARATIONS OF INTERESTS'], ['3', 'TO RECEIVE A PRESENTATION']]);
  });

  test('of the year stand before those of the agenda', () => {
    expect(items(minutesOf(`${HEAD}C048/25      1.         APOLOGIES FOR ABSENCE.\n\nNone.\n\nC049/25      2.         DECLARATIONS OF INTEREST\n\nNone.\n\nC050/25     10.         TO ADOPT THE MINUTES OF 12 JANUARY 2026 .\n\nAgreed.\n`))).toEqual([['C048/25', 'APOLOGIES FOR ABSENCE'], ['C049/25', 'DECLARATIONS OF INTEREST'], ['C050/25', 'TO ADOPT THE MINUTES OF 12 JANUARY 2026']]);
  });

  test('may have letters and a year behind dashes, and what was said behind the title', () => {
    expect(items(minutesOf(`${HEAD}OM-25-132 MEMBERS DECLARATION OF INTEREST: The Chairman reminded members of the code.\n\nOM-25-133 PLANNING APPLICATIONS:\n\na. A porch. No objections.\n\nOM-25-134 MINUTES OF THE LAST MEETING: It was RESOLVED that the minutes be signed.\n`))).toEqual([['OM-25-132', 'MEMBERS DECLARATION OF INTEREST'], ['OM-25-133', 'PLANNING APPLICATIONS'], ['OM-25-134', 'MINUTES OF THE LAST MEETING']]);
  });

  test('are told in two languages at once', () => {
    expect(items(minutesOf(`${HEAD}Minute 62\n\nDeclarations of Interest\n\nNone.\n\nMinute 63\n\nPersonal References\n\nThe Mayor spoke.\n\nCofnod 64/Minute 64\n\nCofnodion y cyfarfod\n\nIt was RESOLVED to accept the minutes.\n`))).toEqual([['62', 'Declarations of Interest'], ['63', 'Personal References'], ['64', 'Cofnodion y cyfarfod']]);
  });

  test('may stand before titles in capitals that run on into what was said', () => {
    const minutes = minutesOf('Highways Panel – 29 January 2026\n\nPRESENT:  Councillor Larch in the chair.\n\nCouncillors Oak (Vice-Chair) and Fir MBE.\n\nThe panel met at the Civic Centre, Orrey.\n\n233  DECLARATIONS OF DISCLOSABLE PECUNIARY INTERESTS AND PERSONAL INTERESTS AND DECLARATIONS OF WHIPPING ARRANGEMENTS (IF ANY) – There were none –\n\nNo whip was declared.\n\n234  MINUTES – Resolved – That the minutes be signed.\n\n235  PUBLIC REQUESTS TO SPEAK There were no requests received.\n\n236  REVIEW OF IT – The Chairman told of the review.\n\nResolved – (a) That the situation be noted and, (b) that a report be made.\n');
    expect(items(minutes)).toEqual([['233', 'DECLARATIONS OF DISCLOSABLE PECUNIARY INTERESTS AND PERSONAL INTERESTS AND DECLARATIONS OF WHIPPING ARRANGEMENTS (IF ANY)'], ['234', 'MINUTES'], ['235', 'PUBLIC REQUESTS TO SPEAK'], ['236', 'REVIEW OF IT']]);
    expect(minutes.items.map(({ resolution }) => resolution !== null)).toEqual([false, true, false, true]);
  });
});

test('“AGENDA PART 1” between those who came and what they did heads no agenda', () => {
  const reading = readingOf('Minutes of Orrey Parish Council 3 March 2026\n\nTHOSE ATTENDING:\n\nCllr A Larch\n\nCllr Oak (Chair)\n\nAGENDA PART 1\n\nC048/25      1.         APOLOGIES FOR ABSENCE.\n\nNone.\n\nC049/25      2.         DECLARATIONS OF INTEREST\n\nNo declarations\n\nC050/25      3.         PUBLIC QUESTIONS.\n\nNo questions had been received\n\nC051/25      4.         MATTERS ARISING.\n\nNone.\n');
  expect([reading.agendaItems.length, reading.minutes.map(items)]).toEqual([0, [[['C048/25', 'APOLOGIES FOR ABSENCE'], ['C049/25', 'DECLARATIONS OF INTEREST'], ['C050/25', 'PUBLIC QUESTIONS'], ['C051/25', 'MATTERS ARISING']]]]);
});
