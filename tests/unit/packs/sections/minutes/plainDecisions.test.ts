import { resolutionIn } from '../../../../../src/packs/sections/minutes/resolutionWords';
import { readingOf } from '../readingOf';

/** What a plain paragraph says was decided; null where it says nothing of the kind. */
function decided(text: string): string | null {
  const found = resolutionIn(text, true);
  return found === null ? null : text.slice(found.at);
}

describe('of minutes in which no word is set apart', () => {
  test('a motion that was proposed and carried is a decision', () => {
    const moved = 'It was proposed by Cllr Elder and seconded by Cllr Oak that meetings continue online. All agreed, the Resolution was passed.';
    expect(decided(moved)).toBe(moved);
    expect(decided('The dates were told. Cllr Elder proposed that the hall be booked, seconded by Cllr Oak. The motion was carried.')).toBe('Cllr Elder proposed that the hall be booked, seconded by Cllr Oak. The motion was carried.');
  });

  test('so is what stands before those who proposed it', () => {
    expect(decided('The clerk spoke. The minutes were accepted as a true record. Proposed by Cllr Elder and seconded by Cllr Oak. All members in favour. They were signed.')).toBe('The minutes were accepted as a true record. Proposed by Cllr Elder and seconded by Cllr Oak. All members in favour. They were signed.');
  });

  test('so is what members or the meeting agreed', () => {
    expect(decided('All members agreed that organisations be sent notice.')).toBe('All members agreed that organisations be sent notice.');
    expect(decided('The meeting agreed the minutes represented a true record.')).toBe('The meeting agreed the minutes represented a true record.');
    expect(decided('The reports were noted and it was agreed to send them on.')).toBe('The reports were noted and it was agreed to send them on.');
  });

  test('a motion that nobody carried, and what a member agreed, are none', () => {
    expect(decided('Cllr Elder proposed a walk. There was no seconder.')).toBeNull();
    expect(decided('A member agreed that the road was bad.')).toBeNull();
  });
});

describe('an item of a page that prints its minutes', () => {
  const PAGE = 'Agenda and minutes\n\nFire Authority\nFriday, 24th July, 2026 10.00 am\n\nVenue: Orrey House\n\nItems\nNo. Item\n\n1.\n\nAPOLOGIES\n\nMinutes:\n\nNone.\n\n2.\n\nMINUTES\n\nOf the meeting held on 17 April 2026.\n\nMinutes:\n\nThe Committee confirmed the minutes as a true record and they were signed.\n\n3.\n\nTRAINING\n\nMinutes:\n\nThe Officer presented the plan. It was moved and RESOLVED that the plan be approved.\n\nIt runs for a year.\n';

  test('has the sentence that says what was decided, and it is said that it was taken from one', () => {
    const reading = readingOf(PAGE);
    expect(reading.agendaItems.map(({ resolution }) => resolution)).toEqual([null, 'The Committee confirmed the minutes as a true record and they were signed.', 'It was moved and RESOLVED that the plan be approved.\nIt runs for a year.']);
    expect(reading.problems.filter(({ value }) => value?.endsWith('.resolution')).map(({ value, line, message }) => [value, line, message])).toEqual([['agendaItems[1].resolution', 27, 'The resolution of item 2 was taken from a sentence of its minutes. Check it.']]);
  });
});
