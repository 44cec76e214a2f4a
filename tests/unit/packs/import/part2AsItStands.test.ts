import { CONTENT } from '../../../../src/domain/contentVersion';
import type { Stored } from '../../../../src/domain/changes';
import { paperItem } from '../../../../src/packs/import/paperRows';
import { part2AsItStands } from '../../../../src/packs/import/part2AsItStands';
import type { Reading } from '../../../../src/packs/reading';
import { agendaItem, circleItem, edit, emptyLists, exemptItem, importInto, type Lists, openItem, reading } from './lists';
import { minuteItem, someMinutes } from './recordReadings';

const pack = reading([agendaItem('1', 'Roofs'), exemptItem('2', 'Contract matter'), exemptItem('3', 'Sale of the depot')]);
const inPdf = { ...pack, document: 'pack.pdf' };
const closed = { ...minuteItem('9', 'Sale of the depot', ['That it be sold']), part: 'non-public' as const };
const withMinutes = { ...inPdf, minutes: [someMinutes([minuteItem('1', 'Roofs', []), closed])] };
const published = importInto(emptyLists, pack);
const withheld = importInto(emptyLists, pack, { options: { part2Titles: 'withheld' } });

const standing = (readings: readonly Reading[], openItems: Lists['open']) => part2AsItStands(readings.map((asRead) => ({ asRead, corrected: asRead, options: {} })), { openItems });

test('an agenda whose titles of Part 2 the open site shows is as the public agenda prints it, unless a person says otherwise', () => {
  expect(standing([inPdf], published.open)).toBe('published');
  expect(standing([inPdf, { ...reading([exemptItem('2', 'Lifts, awarded to Zanzibar Ltd')]), document: 'non-public.txt' }], published.open)).toBe('published');
});

test('where nothing of Part 2 is shown, all of it is withheld', () => {
  expect(standing([inPdf], [])).toBe('withheld');
  expect(standing([inPdf], withheld.open)).toBe('withheld');
  expect(standing([reading([exemptItem('2', 'Contract matter')])], published.open)).toBe('withheld');
});

test('where some of it is shown, its titles stay as they stand and what is new of it is withheld', () => {
  expect(standing([reading([...pack.agendaItems, exemptItem('4', 'Dismissal')])], published.open)).toBe('asTheyStand');
  expect(standing([inPdf, reading([agendaItem('1', 'Roofs'), exemptItem('4', 'Dismissal')])], published.open)).toBe('asTheyStand');
  expect(standing([inPdf], edit(published, openItem(published, 'Sale of the depot').key, { title: 'Land' }).open)).toBe('asTheyStand');
  expect(standing([inPdf], edit(published, openItem(published, 'Sale of the depot').key, { state: 'withdrawn' }).open)).toBe('asTheyStand');
});

test('a title that is public in Part 1 says nothing of Part 2', () => {
  expect(standing([reading([agendaItem('1', 'Sale of the depot'), exemptItem('2', 'Roofs')])], published.open)).toBe('asTheyStand');
});

test('a file whose minutes say anything of Part 2 takes no title away and is for the circle', () => {
  expect(standing([withMinutes], published.open)).toBe('asTheyStand');
});

describe('a file that everyone has already, whatever its minutes say of Part 2', () => {
  const kept = { drive: 'd', driveItem: 'i', address: 'https://files.example', fileVersion: `${CONTENT}1`, bytes: 1 };
  const paper: Stored<'documents'> = { ...paperItem({ meeting: 'hsg-2026-11-23', name: 'pack.pdf', kind: 'main pack', kept, at: '2026-11-16T09:00:00Z' }), row: { site: 'open', id: '7', etag: '"1"' } };
  const again = (version: string, papers = [paper], options = {}) => part2AsItStands([{ asRead: withMinutes, corrected: withMinutes, version, options }], { openItems: published.open, papers: { open: papers, circle: [] } });

  test('is for everyone, be it minutes alone', () => {
    expect(again(`${CONTENT}1`)).toBe('published');
    const alone = { ...withMinutes, agendaItems: [] };
    expect(part2AsItStands([{ asRead: alone, corrected: alone, version: `${CONTENT}1`, options: {} }], { openItems: [], papers: { open: [paper], circle: [] } })).toBe('published');
  });

  test('is not where it holds something else, was taken back, or a person says that what it minutes is non-public', () => {
    expect(again(`${CONTENT}2`)).toBe('asTheyStand');
    expect(again(`${CONTENT}1`, [{ ...paper, state: 'withdrawn' }])).toBe('asTheyStand');
    expect(again(`${CONTENT}1`, [paper], { saidParts: { 290: 'non-public' } })).toBe('asTheyStand');
  });
});

describe('an agenda that is read again with its titles as they stand', () => {
  const again = importInto(published, { ...reading([...pack.agendaItems.slice(0, 1), exemptItem('2', 'Contract matter of Zanzibar'), exemptItem('3', 'Sale of the depot'), exemptItem('4', 'Dismissal')]), document: 'pack.pdf' }, { options: { part2Titles: 'asTheyStand' } });

  test('leaves the titles that the open site shows, and shows no other', () => {
    expect(again.open.map(({ title }) => title)).toEqual(['Roofs', 'Contract matter', 'Sale of the depot', 'Exempt business']);
    expect(JSON.stringify(again.open)).not.toMatch(/zanzibar|dismissal/i);
    expect(circleItem(again, 'Contract matter of Zanzibar').key).toBe(openItem(again, 'Contract matter').key);
  });

  test('withholds the title of what was public and has become exempt', () => {
    const exempt = importInto(published, reading([exemptItem('1', 'Roofs'), ...pack.agendaItems.slice(1)]), { options: { part2Titles: 'asTheyStand' } });
    expect(JSON.stringify(exempt.open)).not.toMatch(/roofs/i);
  });
});
