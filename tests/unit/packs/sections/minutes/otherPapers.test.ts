import { readingOf } from '../readingOf';

const pack = (behind: string) => readingOf(`Elmford District Council\n\nPARKS COMMITTEE\n\nTuesday, 10 March 2026 at 6.30 pm\nCouncil Chamber, Town Hall, Elmford\n\nAGENDA\n\n1.  Apologies for Absence\n2.  Minutes (Pages 3 - 4)\n3.  Reference from Cabinet (Page 7)\n4.  Action Tracker (Page 9)\n5.  Exempt Minutes (Page 11)\n\n${behind}`);

const EXTRACT = 'Page 7\nCABINET – 3 FEBRUARY 2026\n\nEXTRACT FROM THE MINUTES OF THE MEETING OF THE CABINET\n\nPresent: Councillors G Hazel (Leader) and H Lime\n\n75. PLAY AREAS\nRESOLVED: That the plan be referred to the Parks Committee.\n\n';
const TRACKER = 'Page 9\nPARKS COMMITTEE – ACTION TRACKER\n\nRef    Date raised    Action                    Owner             Due          Progress\n1      13/01/26       Order ten benches         Head of Parks     30/04/26     Ordered.\n\n';
const EXEMPT = 'Page 11\nNOT FOR PUBLICATION\nBy virtue of paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972\n\nPARKS COMMITTEE\n\nMinutes of the exempt part of the meeting held on Tuesday, 13 January 2026\n\nPresent: Councillors A Larch (Chair) and B Elm\n\n20. KIOSK LEASE\nRESOLVED: That the lease be granted at £12,000 a year.\n\nThe meeting ended at 7.45 pm\n';

describe('minutes behind a list of actions', () => {
  const { minutes, actions } = pack(`${EXTRACT}${TRACKER}${EXEMPT}`);

  test('begin on their own page, as this committee’s, and closed', () => {
    expect(minutes.map(({ body, standing, items }) => [body, standing, items.map(({ title, part }) => [title, part])])).toEqual([
      ['CABINET', 'anotherBody', [['PLAY AREAS', 'public']]],
      ['PARKS COMMITTEE', 'thisBody', [['KIOSK LEASE', 'non-public']]],
    ]);
  });

  test('and before it end where the list begins, without a line that ends their meeting', () => {
    expect(minutes[0]?.items[0]?.resolution).toBe('That the plan be referred to the Parks Committee.');
    expect(minutes[0]?.items[0]?.paragraphs).toEqual([]);
    expect(actions.map(({ request, part }) => [request, part])).toEqual([['Order ten benches', 'public']]);
  });
});

describe('minutes of a council that sits in divisions', () => {
  const [minutes] = readingOf('At a Meeting of the GLENELM COUNCIL held in the Council Chamber, on Thursday 15 January 2026.\n\nSederunt:\n\nProvost Ann Larch\nCouncillors:\nBo Elm          Cy Oak\nDi Yew          Ed Fir\n\nApologies:\nCouncillor Flo Box\n\nProvost Larch, presiding.\n\n1.   DECLARATIONS OF INTEREST\n\nNone.\n\n2.   BUDGET\nThe Council had before it a report by the Chief Executive.\n\nMotion\nCouncillor Elm, seconded by Councillor Oak, moved that the recommendations be approved.\n\nAmendment\nCouncillor Yew, seconded by Councillor Fir, moved that the report be continued.\n\nFollowing a roll call vote, there voted for the motion 12 and for the amendment 5.\n\nDecision\nThe motion was accordingly carried, and the Council agreed:-\n(a)  to approve the budget;\n(b)  to note the risks.\n\n3.   ROADS\nNoted.\n\nThe meeting concluded at 12.10pm.\n').minutes;

  test('have nobody absent who presided', () => {
    expect([minutes?.apologies, minutes?.present].map((people) => people?.map(({ name }) => name))).toEqual([['Councillor Flo Box'], ['Provost Ann Larch', 'Bo Elm', 'Cy Oak', 'Di Yew', 'Ed Fir']]);
  });

  test('have the decision below its word as the resolution, and neither motion nor amendment', () => {
    expect(minutes?.items[1]?.resolution).toBe('The motion was accordingly carried, and the Council agreed:-\n(a) to approve the budget;\n(b) to note the risks.');
    expect(minutes?.items[1]?.paragraphs.map(({ text }) => text).slice(1, 4)).toEqual(['Motion', 'Councillor Elm, seconded by Councillor Oak, moved that the recommendations be approved.', 'Amendment']);
    expect(minutes?.items[1]?.votes.map((vote) => [vote.for, vote.against])).toEqual([[12, null]]);
  });
});

describe('minutes in columns, with numbers of letters, year and count', () => {
  const reading = readingOf('Elmshire Combined Authority Board\nMinutes\n\nDate: Friday 16 January 2026          Time: 10.30am - 12.15pm\nVenue: Civic Suite, Elmford\n\nPresent\nMayor Ann Larch (in the Chair)\nCouncillor Bo Elm (Elmford)\n\nApologies\nCouncillor Flo Box\n\nMinute    Item                                                              Action\nNo.\nE26-1     Apologies for Absence\n          Apologies were received as set out above.\nE26-2     Bus Franchising\n          The Board received a report. Councillor Elm asked for the figures    DY\n          by district.\n          Resolved:\n          The Board:\n          1.  Approved the plan; and\n          2.  Delegated authority to the Chief Executive to\n              publish it.\nE26-3     Confidential: Depot Purchase\n          The Board discussed the purchase.\n');
  const [minutes] = reading.minutes;

  test('have each item under its number, and the confidential one closed', () => {
    expect(minutes?.items.map(({ number, title, part }) => [number, title, part])).toEqual([['E26-1', 'Apologies for Absence', 'public'], ['E26-2', 'Bus Franchising', 'public'], ['E26-3', 'Confidential: Depot Purchase', 'non-public']]);
    expect(minutes?.apologies.map(({ name, role }) => [name, role])).toEqual([['Councillor Flo Box', null]]);
  });

  test('have what stands beside an owner whole, where it goes on below', () => {
    expect(minutes?.actions.map(({ owner, text }) => [owner, text])).toEqual([['DY', 'Councillor Elm asked for the figures by district.']]);
  });
});
