import type { MinutesReading } from '../../../../../src/packs/minutesReading';
import { readingOf } from '../readingOf';

function minutesOf(text: string): MinutesReading {
  const [minutes, ...others] = readingOf(text).minutes;
  if (!minutes || others.length > 0) throw new Error(`${String(others.length + (minutes ? 1 : 0))} sets of minutes were read`);
  return minutes;
}

const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);
const items = ({ items: own }: MinutesReading): (string | null)[][] => own.map(({ number, title }) => [number, title]);

describe('minutes that a copy ran together', () => {
  const ONE = 'Full Council 20 May 2026 Page 1 88/17 MINUTES OF A MEETING OF FULL COUNCIL HELD ON WEDNESDAY 20 th MAY 2026 AT 7PM IN THE COUNCIL CHAMBER, ORREY HOUSE PRESENT: Cllr A Larch (Mayor) Cllr B Oak Cllr Mrs C Fir APOLOGIES: Cllr D Yew Mr E Holm, Link Officer 1358 DECLARATIONS OF INTEREST FROM MEMBERS Declarations will be taken as they arise. 1359 MINUTES OF THE LAST FULL COUNCIL MEETING RESOLVED: The minutes of 15 th April 2026 were confirmed 1360 MATTERS ARISING FROM THE MINUTES OF 15 APRIL 2026 There were none.';

  test('into one line are parted at the numbers that count on before titles in capitals', () => {
    const minutes = minutesOf(ONE);
    expect([minutes.date, names(minutes.present), names(minutes.apologies)]).toEqual(['2026-05-20', ['Cllr A Larch', 'Cllr B Oak', 'Cllr Mrs C Fir'], ['Cllr D Yew', 'Mr E Holm']]);
    expect(items(minutes)).toEqual([['1358', 'DECLARATIONS OF INTEREST FROM MEMBERS'], ['1359', 'MINUTES OF THE LAST FULL COUNCIL MEETING'], ['1360', 'MATTERS ARISING FROM THE MINUTES OF 15 APRIL 2026']]);
    expect(minutes.items.map(({ resolution }) => resolution)).toEqual([null, 'The minutes of 15 th April 2026 were confirmed', null]);
  });

  test('in places are parted there alone, and numbers that do not count on are none of items', () => {
    const minutes = minutesOf('MINUTES OF THE ORDINARY MEETING OF ORREY TOWN COUNCIL HELD ON THURSDAY 9th APRIL 2026\n\nAT THE COUNCIL CHAMBER AT 7:00PM\n\nCHAIR: Councillor: Ann Onnen PRESENT: Councillors: Bo Celyn, Cy Helyg a Di Ywen\n\n10457/04/26 APOLOGIES\n\nCouncillors: Ed Derwen ac Eira Fedw 10458/04/26 DECLARATIONS OF INTEREST Councillor Ann Onnen 10469/04/26 Post of Clerk 10459/04/26 URGENT ITEMS\n\nMatters of urgency were considered.\n\n10460/04/26 PLANNING\n\nIt was RESOLVED to support it.\n');
    expect([names(minutes.present), names(minutes.apologies)]).toEqual([['Councillor Ann Onnen', 'Councillor Bo Celyn', 'Councillor Cy Helyg', 'Councillor Di Ywen'], ['Councillor Ed Derwen', 'Councillor Eira Fedw']]);
    expect(items(minutes)).toEqual([['10457/04/26', 'APOLOGIES'], ['10458/04/26', 'DECLARATIONS OF INTEREST'], ['10459/04/26', 'URGENT ITEMS'], ['10460/04/26', 'PLANNING']]);
  });
});
