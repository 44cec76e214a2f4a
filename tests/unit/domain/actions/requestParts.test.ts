import { eventsOf } from '../../../../src/domain/actions/actionEvents';
import { requestParts } from '../../../../src/domain/actions/requestParts';
import { anAction, anEvent } from '../sampleRows';

const texts = (request: string) => requestParts(request, []).map(({ text }) => text);

describe('the parts of a request', () => {
  test.each([
    ['Report the cost. Say when the works end.', ['Report the cost.', 'Say when the works end.']],
    ['Report the cost; and say when; then stop', ['Report the cost', 'and say when', 'then stop']],
    ['Officers to (a) list the lifts, (b) cost them and (c) report.', ['Officers to', '(a) list the lifts,', '(b) cost them and', '(c) report.']],
    ['List the lifts\nCost them', ['List the lifts', 'Cost them']],
    ['Write to Cllr. Brown about No. 4.', ['Write to Cllr. Brown about No. 4.']],
    ['Report the cost.', ['Report the cost.']],
  ])('of “%s” are its own words', (request, parts) => {
    expect(texts(request)).toEqual(parts);
  });

  test('lose no word', () => {
    const request = 'Report to each meeting the number of breakdowns; how long each lasted.\n1) By block. 2) By cause (i) age (ii) use';
    expect(texts(request).join(' ').replace(/\s+/g, ' ')).toBe(request.replace(/;|\n/g, ' ').replace(/\s+/g, ' '));
  });
});

test('a part is answered when the clerk has said so, and not after it was taken back', () => {
  const said = (...words: (readonly [string, string])[]) => eventsOf(anAction(), words.map(([what, before], at) => anEvent({ key: `${at}`, what, before, at: `2026-10-0${at + 1}T10:00:00Z` })));
  const events = said(['Part answered', 'Report the cost.'], ['Part answered', 'Say when.'], ['Part not answered after all', 'Say when.']);
  expect(requestParts('Report the cost. Say when.', events)).toEqual([{ text: 'Report the cost.', isAnswered: true }, { text: 'Say when.', isAnswered: false }]);
});

test('a part that is worded anew is not answered by what was said of the old one', () => {
  expect(requestParts('Report the whole cost.', eventsOf(anAction(), [anEvent({ what: 'Part answered', before: 'Report the cost.' })]))).toEqual([{ text: 'Report the whole cost.', isAnswered: false }]);
});
