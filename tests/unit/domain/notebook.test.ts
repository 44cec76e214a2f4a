import { decodeNotebook } from '../../../src/domain/decodeNotebook';
import { goTo, lastLook, look, markRead, notebookOf, writeNote } from '../../../src/domain/notebookChanges';
import { emptyFile, encodeFile, hasExempt, joinFiles, openPart, type NotebookFile } from '../../../src/domain/notebookFile';

const open = { agendaItem: 'lifts', isExempt: false };
const exempt = { agendaItem: 'mill-lane', isExempt: true };
const paper = { document: 'pack', fileVersion: 'v1' };
let count = 0;
const act = (by: string, at = '2026-11-16T09:00:00Z') => ({ stamp: { by, count: (count += 1) }, at });

const written = (file: NotebookFile, by: string, text: string, over: readonly string[] = [], at?: string, item = open): NotebookFile =>
  writeNote(file, act(by, at), 'note', { ...item, page: 7, text, writtenOn: paper, over });
const noteIn = (file: NotebookFile, by = 'nobody') => notebookOf(file, by, null).notes[0];
const start = emptyFile('housing');

test('a note says its item, its page and the version of the paper it was written on', () => {
  expect(noteIn(written(start, 'laptop', 'Ask about the lifts'))).toEqual({ id: 'note', agendaItem: 'lifts', page: 7, text: 'Ask about the lifts', writtenOn: paper, changedAt: '2026-11-16T09:00:00Z', otherTexts: [] });
});

test('two devices that changed one note at the same time keep both texts', () => {
  const before = written(start, 'laptop', 'Ask');
  const joined = joinFiles(written(before, 'laptop', 'Ask about lifts', ['Ask']), written(before, 'tablet', 'Ask about rents', ['Ask']));
  expect(noteIn(joined, 'laptop')).toMatchObject({ text: 'Ask about lifts', otherTexts: ['Ask about rents'] });
  expect(noteIn(joined, 'tablet')).toMatchObject({ text: 'Ask about rents', otherTexts: ['Ask about lifts'] });
});

test('both texts stay while the member types on, and one is left when they are settled', () => {
  const joined = joinFiles(written(start, 'laptop', 'lifts'), written(start, 'tablet', 'rents'));
  const typed = written(joined, 'laptop', 'lifts!', ['lifts']);
  expect(noteIn(typed, 'laptop')).toMatchObject({ text: 'lifts!', otherTexts: ['rents'] });
  expect(noteIn(joinFiles(written(typed, 'laptop', 'lifts, rents', ['lifts!', 'rents']), joined))).toMatchObject({ text: 'lifts, rents', otherTexts: [] });
});

test('a text that came while the two were being settled stays', () => {
  const joined = joinFiles(written(start, 'laptop', 'lifts'), written(start, 'tablet', 'rents'));
  const settled = joinFiles(written(joined, 'laptop', 'both', ['lifts', 'rents']), written(joined, 'phone', 'rents and arrears', ['rents']));
  expect(noteIn(settled, 'laptop')).toMatchObject({ text: 'both', otherTexts: ['rents and arrears'] });
});

test('a note taken away on one device and changed on the other keeps the change', () => {
  const before = written(start, 'laptop', 'Ask');
  const joined = joinFiles(written(before, 'laptop', '', ['Ask']), written(before, 'tablet', 'Ask twice', ['Ask']));
  expect(noteIn(joined)).toMatchObject({ text: 'Ask twice', otherTexts: [] });
});

test('a note that was taken away does not come back with an old file', () => {
  const before = written(start, 'laptop', 'Ask');
  expect(noteIn(joinFiles(before, written(before, 'tablet', '  ', ['Ask'])))).toBeUndefined();
});

test('a clock that is a day wrong loses no text, and decides nothing between texts of which one had seen the other', () => {
  const ahead = written(start, 'laptop', 'first', [], '2026-11-17T09:00:00Z');
  expect(noteIn(joinFiles(ahead, written(ahead, 'tablet', 'second', ['first'], '2026-11-15T09:00:00Z')))).toMatchObject({ text: 'second', otherTexts: [] });
});

test('an item marked read on one device and not on the other counts as read', () => {
  const unread = markRead(markRead(start, act('laptop'), open, paper, true), act('laptop'), open, null, false);
  expect(notebookOf(unread, 'laptop', null).read).toEqual({});
  expect(notebookOf(joinFiles(unread, markRead(start, act('tablet'), open, paper, true)), 'laptop', null).read).toEqual({ lifts: { at: '2026-11-16T09:00:00Z', paper } });
});

test('the place is where reading stopped last', () => {
  const laptop = goTo(start, act('laptop', '2026-11-16T09:00:00Z'), open, 7);
  const tablet = goTo(start, act('tablet', '2026-11-16T10:00:00Z'), open, 12);
  expect(notebookOf(joinFiles(laptop, tablet), 'laptop', null).place).toEqual({ agendaItem: 'lifts', page: 12 });
});

test('the last look is the latest of the others', () => {
  const looks = joinFiles(look(start, act('laptop', '2026-11-16T09:00:00Z')), look(start, act('tablet', '2026-11-16T10:30:00+01:00')));
  expect([lastLook(looks, 'phone'), lastLook(looks, 'tablet'), lastLook(start, 'phone')]).toEqual(['2026-11-16T10:30:00+01:00', '2026-11-16T09:00:00Z', null]);
});

test('a look that puts a wrong clock right takes the place of the wrong one', () => {
  const wrong = look(start, act('laptop', '2026-11-17T09:00:00Z'));
  expect(lastLook(joinFiles(wrong, look(wrong, act('laptop', '2026-11-16T09:00:00Z'))), 'phone')).toBe('2026-11-16T09:00:00Z');
});

test('of an exempt item nothing may be stored on the device: no word, no mark, no place, not its key', () => {
  const withOpen = written(start, 'laptop', 'open words');
  const both = goTo(markRead(writeNote(withOpen, act('laptop'), 'secret', { ...exempt, page: null, text: 'closed words', writtenOn: null, over: [] }), act('laptop'), exempt, null, true), act('laptop'), exempt, 3);
  expect(hasExempt(both)).toBe(true);
  expect(encodeFile(openPart(both))).toContain('open words');
  expect(encodeFile(openPart(both))).not.toMatch(/closed|secret|mill-lane/);
  // What the device kept takes nothing away from what OneDrive has.
  expect(encodeFile(joinFiles(openPart(both), both))).toBe(encodeFile(both));
});

test('an item that has become exempt stays so in every join', () => {
  const before = written(start, 'laptop', 'words');
  expect(hasExempt(joinFiles(before, written(before, 'tablet', 'words too', ['words'], undefined, { ...open, isExempt: true })))).toBe(true);
});

test('keys that mean something to JavaScript are keys like any other', () => {
  const odd = ['__proto__', 'constructor', 'toString'].reduce((file, key) => markRead(file, act('toString'), { agendaItem: key, isExempt: false }, null, true), start);
  const decoded = decodeNotebook(encodeFile(odd), 'housing');
  expect(decoded).toEqual({ kind: 'read', file: odd });
  expect(Object.keys(notebookOf(joinFiles(odd, odd), 'x', null).read).sort()).toEqual(['__proto__', 'constructor', 'toString']);
});

test('a file of a later version is told apart from a damaged one', () => {
  const json = encodeFile(written(start, 'laptop', 'Ask'));
  expect(decodeNotebook(json.replace('"version":1', '"version":2'), 'housing')).toEqual({ kind: 'newer' });
});

test.each([
  ['cut off', (json: string) => json.slice(0, -20), 'It was cut off or overwritten.'],
  ['empty', () => '', 'It was cut off or overwritten.'],
  ['of another program', () => '{"a":1}', 'It is no notebook of Members’ Brief.'],
  ['a list', () => '[]', 'It is no notebook of Members’ Brief.'],
  ['of no version', (json: string) => json.replace('"version":1', '"version":"one"'), 'Its “version” could not be read.'],
  ['with a text that is a number', (json: string) => json.replace('"text":"Ask"', '"text":4'), 'Its “text” could not be read.'],
  ['with a page that is none', (json: string) => json.replace('"page":7', '"page":-7'), 'Its “page” could not be read.'],
  ['with an instant that is none', (json: string) => json.replace('2026-11-16T09:00:00Z', 'yesterday'), 'Its “changedAt” could not be read.'],
  ['with an exempt mark that is neither yes nor no', (json: string) => json.replace('"isExempt":false', '"isExempt":null'), 'Its “isExempt” could not be read.'],
])('a file that is %s is damaged, and says what of it', (_how, spoil, problem) => {
  expect(decodeNotebook(spoil(encodeFile(written(start, 'laptop', 'Ask'))), 'housing')).toEqual({ kind: 'damaged', problem });
});

test('another meeting’s file is known for what it is, whatever capitals a link to the meeting has', () => {
  const json = encodeFile(written(start, 'laptop', 'Ask'));
  expect(decodeNotebook(json, 'finance')).toEqual({ kind: 'other' });
  expect(decodeNotebook(json, 'Housing')).toEqual({ kind: 'read', file: expect.objectContaining({ meeting: 'Housing' }) as unknown });
});
