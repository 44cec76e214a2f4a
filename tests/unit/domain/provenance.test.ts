import { provenanceOf, saysAll } from '../../../src/domain/provenance';
import { aReport } from './sampleRows';

const place = { line: 212, page: 13 };
const source = { document: 'pack.pdf', line: 212, page: 13 };

test('a value that came from a paper has its place and its words', () => {
  const report = aReport({ source, money: '£310,000', imported: { money: '£310,000', recommendations: ['Approve.', 'Note.'] }, recommendations: ['Approve.', 'Note.'] });
  expect(provenanceOf(report, 'money')).toEqual({ document: 'pack.pdf', place, words: '£310,000', isEdited: false });
  expect(provenanceOf(report, 'recommendations')).toEqual({ document: 'pack.pdf', place, words: 'Approve.\n\nNote.', isEdited: false });
});

test('a value that was edited since still tells what the paper said', () => {
  expect(provenanceOf(aReport({ source, money: '£320,000', imported: { money: '£310,000' } }), 'money')).toMatchObject({ words: '£310,000', isEdited: true });
  expect(provenanceOf(aReport({ source, money: null, imported: { money: '£310,000' } }), 'money')).toMatchObject({ isEdited: true });
});

test('of a value that no import has said, the words are not known and nothing is called edited', () => {
  expect(provenanceOf(aReport({ source, money: '£310,000' }), 'money')).toEqual({ document: 'pack.pdf', place, words: null, isEdited: false });
});

test('a row entered by hand came from nowhere', () => {
  expect(provenanceOf(aReport({ money: '£310,000' }), 'money')).toBeNull();
});

test('a value that stands on another line than its row begins has its own place, with that line as printed', () => {
  const sums = { line: 240, page: 14, printed: 'Cost    £310,000' };
  const report = aReport({ source: { ...source, printed: 'Report of the Director', values: { money: sums } }, money: '£310,000', imported: { money: '£310,000' } });
  expect(provenanceOf(report, 'money')).toEqual({ document: 'pack.pdf', place: sums, words: '£310,000', isEdited: false });
  expect(provenanceOf(report, 'title')).toMatchObject({ place: { ...place, printed: 'Report of the Director' } });
});

test('a line that shows all that was read is not said twice', () => {
  expect(saysAll({ line: 1, page: null, printed: '7.  Roof   repairs   Pages 3 - 8' }, 'Roof repairs')).toBe(true);
  expect(saysAll({ line: 1, page: null, printed: 'Members are asked to:' }, 'Approve.')).toBe(false);
  expect(saysAll({ line: 1, page: null }, 'Approve.')).toBe(false);
});
