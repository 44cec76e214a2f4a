import { isSameTask } from '../../../src/domain/sameTask';

const promise = { text: 'It was agreed that the Head of Libraries would circulate the figures of visits before the next meeting.', owner: 'Head of Libraries', title: 'OPENING HOURS' };
const asked = (request: string, more: { readonly title?: string | null; readonly owner?: string | null } = {}) => ({ title: 'Opening hours', owner: null, ...more, request });

describe('what minutes promise and an action asks for in other words', () => {
  test.each([
    ['Visitor numbers for each branch to be sent to all members.', null],
    ['Share statistics of library visits with the Committee.', null],
    ['Provide visitor data by branch, by day and by hour.', 'Head of libraries'],
  ])('is one task where both came of the same item of one meeting: %s', (request, owner) => {
    expect(isSameTask(promise, asked(request, { owner }), true)).toBe(true);
  });

  test.each([
    ['Write to the bus company about the last stop.', null],
    ['Bring a paper on Sunday opening.', 'Head of Libraries'],
    ['Repair the lift at the central library.', null],
    ['Consider training for visiting schools.', null],
    ['Circulate the minutes before the next meeting.', null],
  ])('is another task where only the way of doing it is the same: %s', (request, owner) => {
    expect(isSameTask(promise, asked(request, { owner }), true)).toBe(false);
  });

  test('of another meeting or item needs most of its words', () => {
    expect(isSameTask(promise, asked('Visitor numbers for each branch to be sent to all members.'), false)).toBe(false);
    expect(isSameTask(promise, asked('Send members the figures of visits to libraries.', { title: null }), false)).toBe(true);
  });
});

test('the title that both stand under is no word in common', () => {
  const roofs = { text: 'Officers would circulate the survey of the roofs at Larch Court.', owner: 'Officers', title: 'Roofs at Larch Court' };
  expect(isSameTask(roofs, asked('Write to the tenants of Larch Court about their roofs.', { title: 'Roofs at Larch Court' }), true)).toBe(false);
  expect(isSameTask(roofs, asked('Survey to be sent to ward members.', { title: 'Roofs at Larch Court', owner: 'Officers' }), true)).toBe(true);
});

test('a sentence and the paragraph that an action was taken from are one task, whatever they are about', () => {
  const promise = { text: 'Officers would report back on this in March.', owner: 'Officers', title: 'Parking' };
  expect(isSameTask(promise, { title: null, owner: 'Clerk', request: 'Members were not content. Officers would report back on this in March. It was late.' }, true)).toBe(true);
});
