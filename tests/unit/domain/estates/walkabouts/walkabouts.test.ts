import { actionList, actionListMail } from '../../../../../src/domain/estates/walkabouts/actionList';
import { checklist } from '../../../../../src/domain/estates/walkabouts/checklist';
import { inTime, newWalkabout, planWalkabout, walkaboutWords } from '../../../../../src/domain/estates/walkabouts/planWalkabout';
import { amina, listed, today } from '../issueRows';

describe('the checklist of a walkabout', () => {
  const blocks = ['Hobby House', 'Merlin House'];

  test('has every block in the estate’s order, each with what is unsettled there, and those with nothing too', () => {
    const list = checklist(blocks, [listed({ key: 'a' }), listed({ key: 'b', severity: 'urgent' }), listed({ key: 'c', state: 'confirmed' })]);
    expect(list.map(({ block, issues }) => [block, issues.map(({ issue }) => issue.key)])).toEqual([['Hobby House', ['b', 'a']], ['Merlin House', []]]);
  });

  test('loses nothing that stands in no block, or in one the estate does not name', () => {
    const list = checklist(blocks, [listed({ key: 'a', block: null }), listed({ key: 'b', block: 'Hoby House' }), listed({ key: 'c', block: '' })]);
    expect(list.slice(2)).toEqual([expect.objectContaining({ block: 'Hoby House', isKnown: false }), expect.objectContaining({ block: null, issues: [expect.anything(), expect.anything()] })]);
  });
});

describe('the action list', () => {
  const issues = [listed({ key: 'a', responsiblePost: 'Repairs Manager', state: 'assigned', targetOn: '2026-11-30' }), listed({ key: 'b', severity: 'urgent' }), listed({ key: 'c', owner: amina, state: 'assigned' }), listed({ key: 'd', state: 'withdrawn' })];

  test('is grouped by owner, what is nobody’s yet first, without what is settled', () => {
    expect(actionList(issues).map(({ owner, issues: theirs }) => [owner, theirs.map(({ issue }) => issue.key)])).toEqual([[null, ['b']], ['Amina Yusuf', ['c']], ['Repairs Manager', ['a']]]);
  });

  test('is mailed as plain text, a line an issue', () => {
    const { subject, text, left } = actionListMail('Kestrel Rise', { date: today }, actionList(issues));
    expect(subject).toBe('Kestrel Rise: action list of the walkabout on Mon 16 Nov 2026');
    expect(text.split('\n')).toEqual(['Nobody yet:', '- Urgent: Door closer broken (Hobby House), 15 days', 'Amina Yusuf:', '- Soon: Door closer broken (Hobby House), 15 days', 'Repairs Manager:', '- Soon: Door closer broken (Hobby House), 15 days, by Mon 30 Nov 2026']);
    expect(left).toBe(0);
  });

  test('that is longer than a link says how many it has no room for', () => {
    const many = actionList(Array.from({ length: 200 }, (_, at) => listed({ key: String(at) })));
    const { text, left } = actionListMail('Kestrel Rise', null, many);
    expect(encodeURIComponent(text).length).toBeLessThanOrEqual(2_000);
    expect(text).toContain(`… and ${left} more: see the printed list.`);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(200 - left);
  });
});

describe('a walkabout', () => {
  const entry = { date: '2026-11-20', startsAt: '10:00', meetingPoint: ' Community room ', attending: 'Resident Services Officer\n\n Ward members ', purpose: '' };

  test('is planned with its day, meeting point and who comes', () => {
    const { columns, problems, doubts } = planWalkabout(entry, today);
    expect([problems, doubts]).toEqual([[], []]);
    expect(newWalkabout('kestrel', columns, amina, 'abc')).toEqual({ key: 'kestrel.walkabout.abc', estate: 'kestrel', date: '2026-11-20', startsAt: '10:00', meetingPoint: 'Community room', attending: ['Resident Services Officer', 'Ward members'], purpose: null, remarks: null, ledBy: amina, state: 'planned' });
  });

  test('needs a day, and one that has gone by is asked about', () => {
    expect(planWalkabout({ ...entry, date: '' }, today).problems).toEqual(['Say on which day.']);
    expect(planWalkabout({ ...entry, date: '2026-11-15' }, today).doubts.join()).toContain('has gone by');
  });

  test('warns of a resident’s data in what is typed', () => {
    expect(planWalkabout({ ...entry, attending: 'Ana Doyle, flat 12' }, today).doubts.join()).toContain('a flat number beside a name');
  });

  test('that is to come stands first, the nearest on top; of the past the latest', () => {
    const at = (date: string, state: 'planned' | 'held' = 'planned') => ({ ...newWalkabout('kestrel', planWalkabout({ ...entry, date }, today).columns, amina, date), state });
    const { toCome, past } = inTime([at('2026-12-01'), at('2026-01-01', 'held'), at('2026-11-16'), at('2026-10-01')], today);
    expect([toCome.map(({ date }) => date), past.map(({ date }) => date)]).toEqual([['2026-11-16', '2026-12-01'], ['2026-10-01', '2026-01-01']]);
  });

  test('whose day has gone by without a word is still to be settled', () => {
    expect(walkaboutWords({ state: 'planned', date: '2026-10-01' }, today)).toBe('Planned, and not said to have been held');
    expect(walkaboutWords({ state: 'planned', date: today }, today)).toBe('Today');
  });
});
