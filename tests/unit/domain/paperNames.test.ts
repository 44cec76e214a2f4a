import { paperNamed, saidOf } from '../../../src/domain/paperNames';
import { aDocument } from './sampleRows';

const supplement = aDocument({ key: 'supplement', title: 'hsg-241126-supp1.pdf', kind: 'supplement', publishedAt: '2026-11-20T16:00:00Z' });

test('a supplement goes by its day, as people speak of it; the name of its file comes second', () => {
  expect(paperNamed(supplement, [supplement])).toEqual({ words: 'the supplement of 20 November', file: 'hsg-241126-supp1.pdf' });
  expect(paperNamed({ ...supplement, kind: 'to follow' }, []).words).toBe('the supplement of 20 November');
});

test.each([
  ['main pack', 'the agenda pack of 20 November'],
  ['non-public pack', 'the non-public pack of 20 November'],
  ['report', 'the report of 20 November'],
  ['appendix', 'the appendix of 20 November'],
  ['minutes', 'the minutes of 20 November'],
] as const)('a %s is %s', (kind, words) => {
  expect(paperNamed({ ...supplement, kind }, []).words).toBe(words);
});

test('the day is the council’s, not the instant’s', () => {
  expect(paperNamed({ ...supplement, publishedAt: '2026-07-01T23:30:00Z' }, []).words).toBe('the supplement of 2 July');
});

test('of two on one day each has the name of its file; the same in another format is no second one', () => {
  const second = aDocument({ ...supplement, key: 'second', title: 'hsg-241126-supp2.pdf' });
  const inWord = aDocument({ ...supplement, key: 'word', title: 'hsg-241126-supp1.docx', format: 'word' });
  expect(paperNamed(supplement, [supplement, second])).toEqual({ words: 'the supplement “hsg-241126-supp1.pdf” of 20 November', file: null });
  expect(paperNamed(supplement, [supplement, inWord]).words).toBe('the supplement of 20 November');
});

test('a paper that somebody has given a title goes by it', () => {
  expect(paperNamed({ ...supplement, title: 'Roofs: the survey, no. 2' }, [])).toEqual({ words: '“Roofs: the survey, no. 2”', file: null });
});

test('where nobody has said when it came its file names it', () => {
  expect(paperNamed({ ...supplement, publishedAt: null }, [])).toEqual({ words: 'the supplement “hsg-241126-supp1.pdf”', file: null });
});

test('a file is known in the list of papers by its name or its address, in whatever format it was read', () => {
  const kept = aDocument({ ...supplement, title: 'hsg-241126-supp1.pdf' });
  expect(saidOf('hsg-241126-supp1.txt', [kept])).toEqual({ words: 'the supplement of 20 November', file: 'hsg-241126-supp1.pdf' });
  expect(saidOf('another.txt', [kept])).toEqual({ words: '“another.txt”', file: null });
});

test('the version that stands now is meant before one that it replaced', () => {
  const earlier = aDocument({ ...supplement, key: 'earlier', state: 'replaced', publishedAt: '2026-11-18T16:00:00Z' });
  expect(saidOf(supplement.title, [earlier, supplement]).words).toBe('the supplement of 20 November');
});
