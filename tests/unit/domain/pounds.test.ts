import { formatPounds, readPounds } from '../../../src/domain/pounds';

describe('a sum', () => {
  test.each([
    ['£2,360,000', 2360000],
    ['2,360,000', 2360000],
    ['£2.36m', 2360000],
    ['£205 million', 205000000],
    ['£60k', 60000],
    ['£0', 0],
    ['3,000,000]', 3000000],
    ['£1,240,000 (excluding risk)', 1240000],
    ['(1,500)', -1500],
    ['c. £4.2m', 4200000],
    ['£1,234.50', 1234.5],
  ])('printed “%s” is read', (printed, pounds) => {
    expect(readPounds(printed)).toBe(pounds);
  });

  test.each(['0.000.000', '2,36O,000', 'TBC', '', '-', '23%', '1,00,000', '£2m to £3m', '12 May'])('printed “%s” is not guessed', (printed) => {
    expect(readPounds(printed)).toBeNull();
  });

  test('below “£000” counts in thousands', () => {
    expect(readPounds('640', 1000)).toBe(640000);
    expect(readPounds('£0.64m', 1000)).toBe(640000);
  });

  test.each([
    [2360000, '£2.36m'],
    [3000000, '£3m'],
    [10000000, '£10m'],
    [640000, '£640,000'],
    [2364500, '£2,364,500'],
    [0, '£0'],
    [1234.5, '£1,234.50'],
    [-1500, '-£1,500'],
  ])('of %d is written without rounding', (pounds, written) => {
    expect(formatPounds(pounds)).toBe(written);
  });
});
