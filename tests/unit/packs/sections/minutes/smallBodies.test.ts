import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import { readingOf } from '../readingOf';

function minutesOf(text: string): MinutesReading {
  const [minutes, ...others] = readingOf(text).minutes;
  if (!minutes || others.length > 0) throw new Error(`${String(others.length + (minutes ? 1 : 0))} sets of minutes were read`);
  return minutes;
}

const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);
const items = ({ items: own }: MinutesReading): (string | null)[][] => own.map(({ number, title }) => [number, title]);

test('a sederunt may be numbered, with offices before the names', () => {
  const minutes = minutesOf('Orrey Community Council – Draft Minutes of Latest Meeting\n\nMeeting 7.30pm Monday 1st December 2025\n\n1. Sederunt: Chair Ann Larch (AL), Sec Bo Oak (BO), Cy Fir (CF), Vice chair Di Yew (DY), Ed Holm,\nMembers of public: Mrs Ash, Flo Rowan\n\nApologies: Gil Alder, Cllr Hal Aspen\n\n2. Reports\n2.1 Police report no police in attendance\n2.2 Resilience. Decision: Secretary to look into costs.\n\n3. Minutes\n\nProposed by BO and seconded by CF.\n\n4. AOCB\n\nNone.\n');
  expect([names(minutes.present), names(minutes.inAttendance), names(minutes.apologies)]).toEqual([['Ann Larch', 'Bo Oak', 'Cy Fir', 'Di Yew', 'Ed Holm'], ['Mrs Ash', 'Flo Rowan'], ['Gil Alder', 'Cllr Hal Aspen']]);
  expect(minutes.present.map(({ role }) => role)).toEqual(['Chair, AL', 'Sec, BO', 'CF', 'Vice chair, DY', null]);
  expect(minutes.items[0]?.resolution).toBe('Secretary to look into costs.');
  expect(items(minutes)).toEqual([['2', 'Reports'], ['3', 'Minutes'], ['4', 'AOCB']]);
});

test('those present and those who sent apologies may be told place by place', () => {
  const minutes = minutesOf('Community Council Forum\nAnnual General Meeting of the Orrey Community Council Forum\nWednesday 3rd June 2026 @ 19:00 in Orrey Community Centre\n1) Welcome\nPresent:\nAmber: Apologies from Ann Larch and Bo, Oak\nBirk and Brook: No rep\nCorrow and Dale: Cy Fir, Apologies from Di Yew\nElm: No working group\nFell: Ed Holm (EH) (Forum Chair), Flo Rowan\n2) Minutes of the last meeting\nThe minutes were agreed as a true record.\n3) Any other business\nThere was none.\n');
  expect([names(minutes.present), names(minutes.apologies)]).toEqual([['Cy Fir', 'Ed Holm', 'Flo Rowan'], ['Ann Larch', 'Di Yew']]);
  expect(items(minutes)).toEqual([['1', 'Welcome'], ['2', 'Minutes of the last meeting'], ['3', 'Any other business']]);
});

test('numbers alone above their titles, and no word of a decision, are minutes where those present are listed', () => {
  const minutes = minutesOf('Minutes\n\nMEETING MINUTES\n\nMeeting Title:  PATIENT GROUP\n\nMeeting Date:  8 August 2025\n\nMeeting Time:  13:00 – 14:30\n\n\n\nMeeting Location:\n\n Orrey Surgery\n\nMeeting Called By:\n\n The Co-ordinator\n\nFacilitator:\n\n Dr Larch                  (WW)\n\nNote-taker:\n\n Sal van Holm\n\nATTENDEES\n\nPresent:\n\nMs Ann Larch\n\nMr Bo Oak     (BO)\n\nApologies:\n\nCy Fir\n\nMINUTES\n\nAgenda Item\n\nAction\n\n 1\n\nINTRODUCTIONS\n\n2\n\nCODE OF CONDUCT\n\n-Confidentiality emphasized\n\nAccepted\n\n3\n\nDATE OF NEXT MEETING\n\nTo be confirmed\n');
  expect([names(minutes.present), names(minutes.apologies), minutes.date]).toEqual([['Ms Ann Larch', 'Mr Bo Oak'], ['Cy Fir'], '2025-08-08']);
  expect(items(minutes)).toEqual([['1', 'INTRODUCTIONS'], ['2', 'CODE OF CONDUCT'], ['3', 'DATE OF NEXT MEETING']]);
});

describe('the numbers of a year or of a part behind a stop', () => {
  const HEAD = 'ORREY PARISH COUNCIL\n\nMinutes of the Parish Council Meeting held on Monday 9 February 2026\n\nPRESENT:\nVOTING MEMBERS:\nAnn Larch\nBo Oak\nNON VOTING MEMBERS:\nCy Fir\n\n';

  test('number items', () => {
    expect(items(minutesOf(`${HEAD}26.001 Apologies for absence\nNone.\n\n26.002 Minutes\nRESOLVED – that the minutes be approved.\n\n26.003 Finance\nNoted.\n`))).toEqual([['26.001', 'Apologies for absence'], ['26.002', 'Minutes'], ['26.003', 'Finance']]);
  });

  test('number items alone above titles in capitals', () => {
    const minutes = minutesOf(`${HEAD}PART 1:\nINTRODUCTIONS\nIntroductions were made.\n1.1\nDECLARATIONS OF INTEREST\nThere were none.\nPage 2 of 19\n1.2\nMINUTES FROM THE LAST MEETING\nThey were agreed.\n2.1\nMATTERS ARISING\nThere were none.\n`);
    expect([items(minutes), names(minutes.present)]).toEqual([[['1.1', 'DECLARATIONS OF INTEREST'], ['1.2', 'MINUTES FROM THE LAST MEETING'], ['2.1', 'MATTERS ARISING']], ['Ann Larch', 'Bo Oak', 'Cy Fir']]);
  });

  test('are paragraphs’ where sentences stand behind them', () => {
    expect(items(minutesOf(`${HEAD}1. APOLOGIES\n1.1 There were none.\n2. MINUTES\n2.1 The minutes were agreed.\n3. FINANCE\n3.1 Payments were noted.\n`))).toEqual([['1', 'APOLOGIES'], ['2', 'MINUTES'], ['3', 'FINANCE']]);
  });
});

test('what members agreed, with a colon, stands below it', () => {
  const [minutes] = readingOf('Issue - decisions\n\nProgress Report\n\n10/12/2025 - Progress Report\n\nDiscussion followed.\n\nMembers agreed:\n\n1.                  To note the update.\n\n2.                  That a draft be reviewed.\n').minutes;
  expect(minutes?.items[0]?.resolution).toBe('1. To note the update.\n2. That a draft be reviewed.');
});

test('on a page that lost the word, “That the minutes be approved” is the resolution, and is doubted', () => {
  const reading = readingOf('Agenda and minutes\n\nCouncil - Monday 12 January 2026 10.00 am\n\nVenue: Orrey Hall\nNo. | Item |\nApologies Minutes: None. |\nMinutes of Previous Meeting To approve the minutes. Supporting documents:\nMinutes: The minutes were presented.\nThat the minutes of 13 May 2025 be approved as a correct record. |\n');
  expect(reading.agendaItems.map(({ resolution }) => resolution)).toEqual([null, 'That the minutes of 13 May 2025 be approved as a correct record.']);
  expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'agendaItems[1].resolution' }));
});

test('numbers of parts may stand between the number of an item and its title, and the public that came is not listed as present', () => {
  const minutes = minutesOf('MINUTES OF THE MEETING OF ORREY PARISH COUNCIL\nHELD IN THE HALL ON\nTUESDAY 14th JULY 2026 COMMENCING AT 7pm\nATTENDANCE\nPresent were:\nCllr A Larch (Chair), Cllr Mrs B Oak, Cllr Mrs C\nFir, Cllr D Yew and the Clerk.\nThree Members of the Public were present – Capt. & Mrs Ed Holm and\nMrs Flo Ash - to the point mentioned.\n1.\nAPOLOGIES\nApologies were received and accepted from Cllr G Aspen who was on\nholiday and Cllr Miss H Alder who was ill.\nIan Rowan had also sent his apologies.\n2.\n2.1\nURGENT ITEMS\nNone.\n3.\n3.1.1\nDECLARATIONS OF INTEREST\nNone.\n4.2\n4.2.1\nMINUTES OF THE JUNE MEETING\nRESOLVED to accept the minutes.\n');
  expect([names(minutes.present), names(minutes.apologies)]).toEqual([['Cllr A Larch', 'Cllr Mrs B Oak', 'Cllr Mrs C Fir', 'Cllr D Yew'], ['Cllr G Aspen', 'Cllr Miss H Alder', 'Ian Rowan']]);
  expect(items(minutes).slice(0, 3)).toEqual([['1', 'APOLOGIES'], ['2', 'URGENT ITEMS'], ['3', 'DECLARATIONS OF INTEREST']]);
});

test('what was said of an item may stand behind a dash, however long the titles', () => {
  const minutes = minutesOf('Minutes of a meeting of Orrey Parish Council on Tuesday 14th July 2026\n\nPresent: Cllr A Larch, Cllr B Oak\n\n1. Welcome\n\n2. Apologies for Absence – Cllr Fir\n\n3. Confirmation of the order of the Agenda – add a new item on mowing – agreed\n\n4. Identification of any items that might be resolved without the public – none\n\n5. Declarations of Interest – none\n\n6. Open Session for members of the public to raise any matters of relevance to the Parish\nMrs Ash spoke.\n\n7. Mowing – It was noted that paths had been mown. It was agreed that they be left.\n');
  expect(items(minutes)).toEqual([['1', 'Welcome'], ['2', 'Apologies for Absence'], ['3', 'Confirmation of the order of the Agenda'], ['4', 'Identification of any items that might be resolved without the public'], ['5', 'Declarations of Interest'], ['6', 'Open Session for members of the public to raise any matters of relevance to the Parish'], ['7', 'Mowing']]);
  expect(names(minutes.apologies)).toEqual(['Cllr Fir']);
});

test('minutes of one line that could not be parted are said to be minutes, and are not refused', () => {
  const { minutes, problems } = readingOf('Orrey Parish Council Minutes of a Meeting of Orrey Parish Council held at 7.00pm on Monday 2 February 2026 at the Parish Chamber Cou/285/25-26 Present Members: Cllr A Larch (Chairman), Cllr B Oak and Cllr C Fir. Cou/286/25-26 Apologies for Absence Apologies for absence were received from Cllr Yew. Cou/287/25-26 Declarations of Interest There were none.\n');
  expect(minutes).toEqual([]);
  expect(problems.map(({ value, kind }) => [value, kind])).toContainEqual(['minutes', 'unreadable']);
});

test('a list may stand behind its label with nothing between, and its names behind each other', () => {
  const reading = readingOf('Minutes of Proceedings of a Meeting of Orrey District Council held in the Council Chamber, Orrey on Tuesday, 6 October 2026. The meeting commenced at 7.30 pm.\n\nPresiding P Larch\n\nOther Members Present A J Oak B Fir C D Yew Mrs E F Holm Miss G Ash\n\nOfficers Present J A Rowan, (Chief Executive) Mr M Alder (Director of Health)\n\n1.1 It was\n\nPROPOSED by Councillor B Fir and\n\nRESOLVED: that the minutes be signed.\n');
  expect(names(reading.minutes[0]?.present ?? [])).toEqual(['P Larch', 'A J Oak', 'B Fir', 'C D Yew', 'Mrs E F Holm', 'Miss G Ash']);
  expect(reading.problems).toContainEqual(expect.objectContaining({ kind: 'uncertain', value: 'minutes[0].present', line: 5 }));
});

test('what stands before “– Agreed” was agreed', () => {
  const minutes = minutesOf('Minutes of a meeting of Orrey Parish Council on Tuesday 14th July 2026\n\nPresent: Cllr A Larch, Cllr B Oak\n\n1. Apologies\nNone.\n\n2. Minutes\nThey were read.\n\n3. Mowing\nPaths had been mown. It was agreed these paths should be left – Agreed\n');
  expect(minutes.items.map(({ resolution }) => resolution)).toEqual([null, null, 'It was agreed these paths should be left – Agreed']);
});
