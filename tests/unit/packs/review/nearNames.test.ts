import type { MinutedPerson } from '../../../../src/packs/minutesReading';
import { checksOf } from '../../../../src/packs/review/checks';
import { withNearNames } from '../../../../src/packs/review/nearNames';
import { reading } from '../import/lists';
import { minuteItem, someMinutes } from '../import/recordReadings';

const person = (name: string): MinutedPerson => ({ name, role: null, attendance: null, substitute: null, isDoubtful: false, line: 5 });
const minutesWith = (present: readonly string[], apologies: readonly string[] = []) => ({ ...reading([]), minutes: [someMinutes([minuteItem('1', 'Depot', [])], { present: present.map(person), apologies: apologies.map(person) })] });
const known = [{ name: 'Ann Lee' }, { name: 'Josephine Marsh' }];
const askedIn = (present: readonly string[], apologies?: readonly string[]) => checksOf(withNearNames(minutesWith(present, apologies), known)).map(({ path, label, messages }) => [path, label, ...messages]);

test('a name among those present that is nearly somebody’s is asked about, with a field to correct it', () => {
  expect(askedIn(['Cllr Ann Lee', 'Cllr Josephine Marhs'])).toEqual([['minutes[0].present[1].name', 'Minutes 1, name', '“Cllr Josephine Marhs” is listed as present and is nearly the name of Josephine Marsh. Correct it if they are the same.']]);
});

test('so is one among those who sent apologies', () => {
  expect(askedIn([], ['Ann Leee'])).toEqual([['minutes[0].apologies[0].name', 'Minutes 1, name', '“Ann Leee” is listed as sending apologies and is nearly the name of Ann Lee. Correct it if they are the same.']]);
});

test('names that are somebody’s, by initials too, and those that are like nobody’s are not asked about', () => {
  expect(askedIn(['Cllr A Lee', 'Ann Lee', 'LEE, Ann', 'J Marsh', 'Owen Birch', 'Lee'])).toEqual([]);
});

test('a name that is listed rightly as well is not the misspelling of another', () => {
  expect(checksOf(withNearNames(minutesWith(['Ann Lee', 'Anna Lee']), [{ name: 'Ann Lee' }, { name: 'Anna Lee' }]))).toEqual([]);
});
