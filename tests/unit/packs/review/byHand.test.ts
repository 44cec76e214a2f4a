import { additionForm } from '../../../../src/packs/review/byHand';
import { checksOf } from '../../../../src/packs/review/checks';
import { confirm, nothingReviewed, reviewedFile } from '../../../../src/packs/review/reviewed';
import type { Problem, Reading } from '../../../../src/packs/reading';
import { agendaItem, existing, committee, emptyLists, reading, wholeAgenda } from '../import/lists';
import { someMinutes } from '../import/recordReadings';
import { planFiles } from '../../../../src/packs/import/planFiles';

const unread = (value: string, line: number): Problem => ({ message: 'It could not be read as a name. Enter it by hand.', line, kind: 'unreadable', value });
const file: Reading = { ...reading([agendaItem('1', 'Roofs')]), members: [{ name: 'Jo Fox', role: null, line: 5 }], problems: [unread('members', 6), unread('members', 8)] };

/** What is made of lines typed for a check. */
function typed(path: string, words: string): unknown {
  const answer = additionForm(path)?.read(words);
  return answer?.kind === 'value' ? answer.value : answer;
}

test('a line of members that could not be read is a check of its own, with a field for the names', () => {
  expect(checksOf(file).map(({ id, path, line, label }) => [id, path, line, label])).toEqual([['members+6', 'members+6', 6, 'Members'], ['members+8', 'members+8', 8, 'Members']]);
  expect(additionForm('members+6')?.label).toBe('Members to add');
});

test('names that are entered by hand are imported with the others, at their line', () => {
  const review = confirm(nothingReviewed, file, 'members+6', 'members+6', typed('members+6', 'Ann Lee, deputy chair\n\n Sam Roe, OBE '));
  const reviewed = reviewedFile(file, review, wholeAgenda);
  expect(reviewed.asRead.members).toEqual([{ name: 'Jo Fox', role: null, line: 5 }, { name: 'Ann Lee', role: 'deputy chair', line: 6 }, { name: 'Sam Roe, OBE', role: null, line: 6 }]);
  const plan = planFiles({ committee, existing: existing(emptyLists, committee), files: [reviewed] });
  expect(plan.after.records?.memberships.map(({ member, role }) => [member.name, role])).toContainEqual(['Ann Lee', 'deputy chair']);
});

test('a field that is left empty adds nobody, and what was added can be taken away', () => {
  const added = confirm(nothingReviewed, file, 'members+6', 'members+6', typed('members+6', 'Ann Lee'));
  const taken = confirm(added, file, 'members+6', 'members+6', typed('members+6', '  \n'));
  expect([...taken.corrections]).toEqual([]);
  expect(taken.checked.has('members+6')).toBe(true);
});

test('what was entered is shown as it was typed', () => {
  expect(additionForm('members+6')?.show(typed('members+6', 'Ann Lee, chair\nSam Roe'))).toBe('Ann Lee, chair\nSam Roe');
  expect(additionForm('members+6')?.show(undefined)).toBe('');
});

test('those present at minutes and allocations are entered so too; an allocation without a colon is refused', () => {
  const withMinutes = { ...file, minutes: [someMinutes([])], problems: [unread('minutes[0].present', 30), { ...unread('allocations', 40), kind: 'uncertain' as const }] };
  expect(checksOf(withMinutes).map(({ path }) => path)).toEqual(['minutes[0].present+30', 'allocations+40']);
  const review = confirm(nothingReviewed, withMinutes, 'x', 'minutes[0].present+30', typed('minutes[0].present+30', 'Ann Lee'));
  expect(reviewedFile(withMinutes, review, wholeAgenda).asRead.minutes[0]?.present).toMatchObject([{ name: 'Ann Lee', line: 30 }]);
  expect(typed('allocations+40', 'North area: Ann Lee')).toEqual([{ area: 'North area', areas: ['North area'], member: 'Ann Lee', note: null }]);
  expect(typed('allocations+40', 'North area Ann Lee')).toMatchObject({ kind: 'refused' });
});
