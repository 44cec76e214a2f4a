import { part2AsItStands } from '../../../../src/packs/import/part2AsItStands';
import { agendaItem, edit, emptyLists, exemptItem, importInto, openItem, reading } from './lists';
import { minuteItem, someMinutes } from './recordReadings';

const pack = reading([agendaItem('1', 'Roofs'), exemptItem('2', 'Contract matter'), exemptItem('3', 'Sale of the depot')]);
const inPdf = { ...pack, document: 'pack.pdf' };
const published = importInto(emptyLists, pack);
const withheld = importInto(emptyLists, pack, { options: { part2Titles: 'withheld' } });

test('an agenda whose titles of Part 2 the open site shows is as the public agenda prints it, unless a person says otherwise', () => {
  expect(part2AsItStands([inPdf], published.open)).toBe('published');
  expect(part2AsItStands([inPdf, { ...reading([exemptItem('2', 'Lifts, awarded to Zanzibar Ltd')]), document: 'non-public.txt' }], published.open)).toBe('published');
});

test('what the open site does not show is withheld', () => {
  expect(part2AsItStands([inPdf], [])).toBe('withheld');
  expect(part2AsItStands([inPdf], withheld.open)).toBe('withheld');
  expect(part2AsItStands([reading([...pack.agendaItems, exemptItem('4', 'Dismissal')])], published.open)).toBe('withheld');
  expect(part2AsItStands([inPdf, reading([agendaItem('1', 'Roofs'), exemptItem('4', 'Dismissal')])], published.open)).toBe('withheld');
  expect(part2AsItStands([inPdf], edit(published, openItem(published, 'Sale of the depot').key, { title: 'Land' }).open)).toBe('withheld');
  expect(part2AsItStands([inPdf], edit(published, openItem(published, 'Sale of the depot').key, { state: 'withdrawn' }).open)).toBe('withheld');
});

test('a title that is public in Part 1 says nothing of Part 2', () => {
  expect(part2AsItStands([reading([agendaItem('1', 'Sale of the depot'), exemptItem('2', 'Roofs')])], published.open)).toBe('withheld');
});

test('a file whose minutes say anything of Part 2 is withheld, and so is a pack of Part 2 alone', () => {
  const closed = { ...minuteItem('9', 'Sale of the depot', ['That it be sold']), part: 'non-public' as const };
  expect(part2AsItStands([{ ...inPdf, minutes: [someMinutes([minuteItem('1', 'Roofs', []), closed])] }], published.open)).toBe('withheld');
  expect(part2AsItStands([reading([exemptItem('2', 'Contract matter')])], published.open)).toBe('withheld');
});
