import { formOf } from '../../../../src/packs/review/valueForms';
import { whatFollows } from '../../../../src/packs/review/whatFollows';

describe('a sum of a project', () => {
  const form = formOf('reports[2].project.totalEstimate');

  test.each([
    ['£2.36m', 2360000],
    ['2,360,000', 2360000],
    ['', null],
  ])('typed as “%s” is kept in pounds', (typed, value) => {
    expect(form?.read(typed)).toEqual({ kind: 'value', value });
  });

  test('that is not one is refused with what to type', () => {
    expect(form?.read('about two million')).toMatchObject({ kind: 'refused' });
  });

  test('is shown as people write it', () => {
    expect(form?.show(2360000)).toBe('£2.36m');
    expect(form?.show(null)).toBe('');
  });
});

test('the day of a next gateway follows from its words', () => {
  expect(whatFollows('reports[0].project.nextGatewayText', 'Autumn 2027')).toEqual([['reports[0].project.nextGatewayOn', '2027-11-30']]);
  expect(whatFollows('reports[0].project.nextGatewayText', null)).toEqual([['reports[0].project.nextGatewayOn', null]]);
});

test('a project is called as its report is called anew, without the gateway', () => {
  expect(whatFollows('reports[1].title', 'Moat House lifts - Gateway 4')).toEqual([['reports[1].project.title', 'Moat House lifts']]);
});
