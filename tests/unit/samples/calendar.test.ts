import { clearOf } from './clearDays';
import { rowsOf, sample } from './sample';
import { wrongWeekdays } from './wrongWeekdays';

const { today } = sample.council;
const meetings = rowsOf('meetings').map(({ key, date, state, year, committee, agendaPublishedOn }) => ({
  key: String(key),
  date: String(date),
  state: String(state),
  year,
  committee: String(committee),
  published: typeof agendaPublishedOn === 'string' ? agendaPublishedOn : null,
}));

test('today is a Monday in November 2026', () => {
  expect(today).toBe('2026-11-16');
  expect(new Date(today).getUTCDay()).toBe(1);
});

test('meetings run from May 2025 to April 2027', () => {
  const dates = meetings.map(({ date }) => date).sort();
  expect(dates[0]?.slice(0, 7)).toBe('2025-05');
  expect(dates.at(-1)?.slice(0, 7)).toBe('2027-04');
});

test('a meeting’s key holds its committee and date, and its year is that of the date', () => {
  for (const { key, committee, date, year } of meetings) {
    expect(key).toBe(`${committee}-${date}`);
    expect(year).toBe(date.slice(0, 4));
  }
});

test('what is past was held, and what is to come was not', () => {
  const wrong = meetings.filter(({ date, state }) => (date < today ? ['scheduled', 'agendaPublished'] : ['held', 'minutesAgreed']).includes(state));
  expect(wrong).toEqual([]);
});

test('three meetings to come have their packs, Housing’s on 24 November among them', () => {
  const published = meetings.filter(({ state }) => state === 'agendaPublished').map(({ key }) => key);
  expect(published).toEqual(['housing-2026-11-24', 'finance-2026-11-18', 'planning-2026-11-19']);
});

test('every agenda was published five clear days before', () => {
  const late = meetings.filter(({ date, published }) => published !== null && clearOf(published, date) < 5);
  expect(late).toEqual([]);
});

test('a weekday is never printed with a date that falls on another', () => {
  const texts = [...sample.mailItems.flatMap(({ subject, body }) => [subject, body]), ...sample.rows.map(({ columns }) => JSON.stringify(columns))];
  expect(texts.flatMap(wrongWeekdays)).toEqual([]);
});

test('whoever gives up a post gives it up after taking it', () => {
  const holdings = rowsOf('people').filter(({ postUntil }) => postUntil !== null);
  expect(holdings.length).toBeGreaterThan(0);
  expect(holdings.filter(({ postFrom, postUntil, current }) => String(postFrom) >= String(postUntil) || current === true)).toEqual([]);
});

test('an allocation is appointed, endorsed, begun and ended in that order', () => {
  for (const { appointedOn, endorsedOn, startsOn, endsOn } of rowsOf('allocations')) {
    const dates = [appointedOn, endorsedOn, startsOn, endsOn].flatMap((date) => (typeof date === 'string' ? [date] : []));
    expect(dates).toEqual([...dates].sort());
  }
});

test('nothing was submitted or noted after today', () => {
  const instants = [...rowsOf('submissions').map(({ submittedAt }) => submittedAt), ...rowsOf('progressNotes').map(({ writtenAt }) => writtenAt)];
  expect(instants.filter((instant) => String(instant) > `${today}T23:59:59Z`)).toEqual([]);
});
