import type { DecisionReading } from '../../../../src/packs/decisionReading';
import { daysToCome } from '../../../../src/packs/import/daysToCome';
import type { Reading } from '../../../../src/packs/reading';
import { checksOf } from '../../../../src/packs/review/checks';
import { confirm, nothingReviewed, reviewedFile } from '../../../../src/packs/review/reviewed';
import { planFiles } from '../../../../src/packs/import/planFiles';
import { agendaItem, committee, emptyLists, existing, importInto, type Lists, plan, reading, wholeAgenda } from './lists';
import { anAction, minuteItem, someMinutes } from './recordReadings';

const today = '2026-11-16';
const toCome = '2027-09-14';
const options = { today, minutedMeetings: 'add' as const };

const alone = (more: Partial<Reading>): Reading => ({ ...reading([], { date: null, time: null, venue: null }), ...more });
const minutesOf = (date: string): Reading => alone({ minutes: [someMinutes([minuteItem('3', 'Roofs', ['That the roofs be renewed.'])], { date, actions: [{ text: 'Circulate the roof survey.', owner: null, due: null, item: 0, line: 240 }], lines: { from: 200, to: 400, date: 202 } })] });
const notice = (date: string): Reading => alone({ decisions: [{ number: '3', title: 'Roofs', decisionMaker: 'Housing Committee', date, decision: 'That the roofs be renewed.', reasons: null, alternatives: null, interests: null, keyDecision: null, contact: null, part: 'public', line: 20, lines: { date: 22 } } satisfies DecisionReading] });

const kinds = (lists: Lists) => [lists.meetings.length, lists.decisions.length, lists.actions.length];

describe('minutes of a day to come', () => {
  test('are a doubt at their date, and add neither a meeting nor what they say was resolved and asked for', () => {
    const pack = minutesOf(toCome);
    expect(daysToCome(pack, { today })).toEqual([{ message: 'These are minutes of a meeting on Tue 14 Sep 2027, which has not been held yet: check the date. Until it is confirmed or corrected, none of their resolutions and actions are saved.', line: 202, kind: 'contradicts', value: 'minutes[0].date' }]);
    expect(kinds(importInto(emptyLists, pack, { options }))).toEqual([0, 0, 0]);
    expect(plan(pack, { options }).summary.problems.map(({ value }) => value)).toContain('minutes[0].date');
  });

  test('of today or before are no doubt', () => {
    expect(daysToCome(minutesOf(today), { today })).toEqual([]);
    expect(kinds(importInto(emptyLists, minutesOf(today), { options }))).toEqual([1, 1, 1]);
  });

  test('are left out too where the calendar has that meeting', () => {
    const lists = importInto(emptyLists, reading([agendaItem('3', 'Roofs')], { date: toCome }));
    expect(kinds(importInto(lists, minutesOf(toCome), { options }))).toEqual([1, 0, 0]);
  });

  test('are saved once their date is confirmed, and under the right day once it is corrected', () => {
    const pack = { ...minutesOf(toCome), problems: daysToCome(minutesOf(toCome), { today }) };
    const [check] = checksOf(pack);
    if (!check) throw new Error('The date is no check.');
    const said = (date: string): Lists['meetings'] => planFiles({ committee, existing: existing(emptyLists, committee), files: [reviewedFile(pack, confirm(nothingReviewed, pack, check.id, check.path, date), { ...wholeAgenda, ...options })] }).after.meetings;
    expect(said(toCome).map(({ date }) => date)).toEqual([toCome]);
    expect(said('2026-09-14').map(({ date }) => date)).toEqual(['2026-09-14']);
  });

  test('of another body are not this committee’s to doubt', () => {
    const [set] = minutesOf(toCome).minutes;
    expect(daysToCome(alone({ minutes: set ? [{ ...set, standing: 'anotherBody' }] : [] }), { today })).toEqual([]);
  });
});

test('a notice of decisions of a day to come is a doubt, and decides nothing until its day is confirmed', () => {
  const lists = importInto(emptyLists, reading([agendaItem('3', 'Roofs')], { date: toCome }));
  expect(daysToCome(notice(toCome), { today })).toMatchObject([{ line: 22, kind: 'contradicts', value: 'decisions[0].date' }]);
  expect(importInto(lists, notice(toCome), { options }).decisions).toEqual([]);
  expect(importInto(lists, notice(toCome), { options: { ...options, saidDays: [toCome] } }).decisions).toHaveLength(1);
});

test('an agenda of a day to come that prints what was resolved is a doubt, and decides nothing; the agenda itself is none', () => {
  const agenda = reading([agendaItem('3', 'Roofs', { resolution: 'RESOLVED: that the roofs be renewed.' })], { date: toCome });
  expect(daysToCome(agenda, { today })).toMatchObject([{ line: 2, value: 'meeting.date' }]);
  const after = importInto(emptyLists, agenda, { options });
  expect([after.open.length, after.decisions.length]).toEqual([1, 0]);
  expect(daysToCome(reading([agendaItem('3', 'Roofs')], { date: toCome }), { today })).toEqual([]);
  expect(daysToCome(reading([agendaItem('3', 'Exclusion of the public', { resolution: 'RESOLVED: that the public be excluded.' })], { date: toCome }), { today })).toEqual([]);
});

test('an action that is raised or closed on a day to come is a doubt at its line', () => {
  const pack = { ...reading([]), actions: [anAction('31', 'Report the breakdowns.', { raisedOn: toCome }), anAction('32', 'Write to leaseholders.', { closedOn: '2026-12-01' }), anAction('33', 'Mend the lift.', { raisedOn: today })] };
  expect(daysToCome(pack, { today }).map(({ message, line, value }) => [message, line, value])).toEqual([
    ['Action 31 is said to have been raised on Tue 14 Sep 2027, a day to come. Check the date.', 531, 'actions[0].raisedOn'],
    ['Action 32 is said to have been closed on Tue 1 Dec 2026, a day to come. Check the date.', 532, 'actions[1].closedOn'],
  ]);
});

test('without a clock nothing is to come', () => {
  expect(daysToCome(minutesOf(toCome), {})).toEqual([]);
  expect(kinds(importInto(emptyLists, minutesOf(toCome), { options: { minutedMeetings: 'add' } }))).toEqual([1, 1, 1]);
});
