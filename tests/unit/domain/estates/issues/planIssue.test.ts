import { describeNote, historyOf, issueNote, notCarriedOut } from '../../../../../src/domain/estates/issues/issueNotes';
import { planIssueEdit, type IssueEdit } from '../../../../../src/domain/estates/issues/planIssueEdit';
import { photographNames, planNewIssue } from '../../../../../src/domain/estates/issues/planNewIssue';
import { amina, anIssue, doing, today } from '../issueRows';

const asItIs: IssueEdit = { category: 'repairs', severity: 'soon', reportedOn: '2026-11-01', targetOn: null, block: 'Hobby House', place: '', description: 'Door closer broken' };
const edit = (change: Partial<IssueEdit>) => planIssueEdit(anIssue(), { ...asItIs, ...change }, doing);

describe('a new issue', () => {
  const planned = planNewIssue({ estate: 'kestrel', walkabout: 'w1', block: ' Hobby House ', place: '', category: 'lifts', severity: 'urgent', description: ' ', photographs: 2, mail: null }, { by: amina, at: doing.at, today, minted: 'abc' });

  test('has its key, its first line of history and the places of its photographs before anything is sent', () => {
    expect(planned.issue).toMatchObject({ key: 'kestrel.abc', register: 'kestrel-open', state: 'reported', block: 'Hobby House', place: null, description: null, reportedOn: today, photographs: ['kestrel/kestrel.abc-1.jpg', 'kestrel/kestrel.abc-2.jpg'] });
    expect(planned.note).toMatchObject({ key: 'kestrel.abc.reported', issue: 'kestrel.abc', kind: 'reported', what: 'Reported on a walkabout' });
  });

  test('photographs that come later are counted on from those that are there', () => {
    expect(photographNames(anIssue(), 1, 2)).toEqual(['kestrel/kestrel.1-3.jpg']);
  });
});

describe('an edit', () => {
  test('that changes nothing tells nothing', () => {
    expect(edit({})).toEqual({ notes: [], columns: {}, problems: [], doubts: [] });
  });

  test('is a line of history for each thing that changes, with what stood there before', () => {
    const { notes, columns } = edit({ severity: 'urgent', place: ' north stairs ' });
    expect(columns).toEqual({ severity: 'urgent', place: 'north stairs' });
    expect(notes.map(({ key, column }) => [key, column])).toEqual([['note-9.severity', 'severity'], ['note-9.place', 'place']]);
    expect(notes.map(describeNote)).toEqual(['Severity changed from “Soon” to “Urgent”', 'Place changed from nothing to “north stairs”']);
  });

  test('warns of days out of order and of what looks like a resident’s data, and refuses neither', () => {
    const { problems, doubts } = edit({ targetOn: '2026-10-01', description: 'Ring 07700 900123' });
    expect(problems).toEqual([]);
    expect(doubts).toHaveLength(2);
  });

  test('refuses what SharePoint would not keep', () => {
    expect(edit({ place: 'x'.repeat(256) }).problems).toEqual(['The place is longer than 255 characters: SharePoint keeps no more.']);
  });
});

test('what came to nothing stands in the history beside what it was', () => {
  const note = issueNote(anIssue(), { kind: 'fixed', what: 'Said to be fixed' }, doing);
  expect(historyOf([note, notCarriedOut(note)]).map(describeNote)).toEqual(['Not carried out: somebody else had changed it meanwhile: “Said to be fixed”', 'Said to be fixed']);
});
