import { keptWords, laterWords } from '../../../../src/packs/review/changeWords';
import { agendaItem, committee, edit, editRecord, emptyLists, existing, importInto, plan, reading } from '../import/lists';
import { anAction } from '../import/recordReadings';

const actions = [anAction('3', 'Mend the lifts')];
const first = { ...reading([agendaItem('2', 'Roofs')]), actions };
const stood = importInto(emptyLists, first);
const wordsOf = (lists: typeof stood, pack: typeof first) => keptWords(plan(pack, { lists }).kept, existing(lists, committee));

test('what stays of an action is told by its words and once, as it is written and as the file has it', () => {
  const lists = editRecord(stood, 'actions', stood.actions[0]?.key ?? '', { dueText: 'March 2027', dueOn: '2027-03-31', overdueFrom: '2027-04-01' });
  const later = { ...first, actions: [anAction('3', 'Mend the lifts', { dueText: 'January 2027', dueOn: '2027-01-31', overdueFrom: '2027-02-01' })] };
  expect(wordsOf(lists, later)).toEqual(['The action “3. Mend the lifts”, due: “March 2027” stays; the file says “January 2027”.']);
});

test('what stays of an agenda item is told in words', () => {
  const lists = edit(stood, stood.open[0]?.key ?? '', { purpose: 'decision', starred: true, presenters: ['Ann Lee', 'Bo Marsh'] });
  const later = { ...first, agendaItems: [agendaItem('2', 'Roofs', { purpose: 'information', starred: false, presenters: ['Cy Nash'] })] };
  expect(wordsOf(lists, later)).toEqual(['The agenda item “2. Roofs”, purpose: “decision” stays; the file says “information”.', 'The agenda item “2. Roofs”, starred: yes stays; the file says no.', 'The agenda item “2. Roofs”, presenters: “Ann Lee, Bo Marsh” stays; the file says “Cy Nash”.']);
});

test('a day is told as people write it, and nothing as nothing', () => {
  const lists = editRecord(stood, 'actions', stood.actions[0]?.key ?? '', { raisedOn: null });
  expect(wordsOf(lists, first)).toEqual(['The action “3. Mend the lifts”, raised on: nothing stays; the file says Tue 9 Jun 2026.']);
});

test('what a later file changes is told in the same words', () => {
  const [item] = stood.open;
  const change = { list: 'agendaItems', site: 'open', key: item?.key ?? '', column: 'pagesFrom', before: 3, after: 5, source: { document: 'supplement.txt', line: 4, page: 2 } } as const;
  expect(laterWords([change], existing(stood, committee))).toEqual(['The agenda item “2. Roofs”, first page: 3 becomes 5, by supplement.txt, page 2.']);
});
