import type { Stored } from '../../../../src/domain/changes';
import { otherNamesToKeep, unknownNamesOf, underChosen } from '../../../../src/packs/review/otherName';
import { agendaItem, committee, reading, wholeAgenda } from '../import/lists';

const housing: Stored<'committees'> = { ...committee, row: { site: 'open', id: '1', etag: '"1"' } };
const finance: Stored<'committees'> = { ...housing, key: 'fin', title: 'Finance Committee', aliases: null };
const committees = [housing, finance];
const fileOf = (name: string | null) => {
  const read = reading([agendaItem('1', 'Minutes')], { committee: name });
  return { asRead: read, corrected: read, options: wholeAgenda };
};

test('under a name that is no committee’s, the committee that a person has chosen is the one', () => {
  const { asRead, corrected } = underChosen(fileOf('Dwellings Panel'), housing, committees);
  expect([asRead.meeting.committee, corrected.meeting.committee]).toEqual(['Housing Committee', 'Housing Committee']);
});

test('papers that name another of the committees stay that one’s, whatever is chosen: it has another circle', () => {
  expect(underChosen(fileOf('Finance'), housing, committees).asRead.meeting.committee).toBe('Finance');
});

test('where nobody has chosen, nothing is made of an unknown name', () => {
  expect(underChosen(fileOf('Dwellings Panel'), null, committees).asRead.meeting.committee).toBe('Dwellings Panel');
});

test('each unknown name is told once, however it is written, and no known one', () => {
  expect(unknownNamesOf(['DWELLINGS PANEL', 'The Dwellings Panel', 'Homes and Estates Committee', null, 'Repairs Board'], committees)).toEqual(['DWELLINGS PANEL', 'Repairs Board']);
});

test('a name that is to be remembered is written below the other names that the committee has', () => {
  expect(otherNamesToKeep(housing, ['Dwellings Panel'])).toEqual([
    { kind: 'update', list: 'committees', row: housing.row, key: 'hsg', columns: { aliases: 'Homes and Estates Committee\nDwellings Panel' } },
  ]);
  expect(otherNamesToKeep(finance, ['Audit\nand Money '])).toMatchObject([{ columns: { aliases: 'Audit and Money' } }]);
});

test('a name that the committee has already is not written again', () => {
  expect(otherNamesToKeep(housing, ['homes and estates committee'])).toEqual([]);
  expect(otherNamesToKeep(housing, [])).toEqual([]);
});
