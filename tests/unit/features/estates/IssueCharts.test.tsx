/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { ByMonthAndAge } from '../../../../src/features/estates/issues/charts/ByMonthAndAge';
import { anIssue } from '../../domain/estates/issueRows';
import { createFakeCouncil, type FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

function show(council: FakeCouncil) {
  renderWithDesk(<ByMonthAndAge desk={aDesk(council)} estate="kestrel" />);
  const part = screen.getByText('By month and by age').closest('details');
  if (part === null) throw new Error('It cannot be opened');
  return {
    part,
    open: () => {
      part.open = true;
      fireEvent(part, new Event('toggle'));
    },
  };
}

const put = (council: FakeCouncil, key: string, columns: Parameters<typeof anIssue>[0]) => council.put('issues', anIssue({ key, ...columns }));
const asked = (council: FakeCouncil) => council.roundTrips().flat();
const rows = async (caption: RegExp) =>
  within(await screen.findByRole('table', { name: caption, hidden: true }))
    .getAllByRole('row', { hidden: true })
    .map(({ children }) => [...children].map(({ textContent }) => textContent).join(' '));

test('nothing is asked for until it is opened, and then what is open and the years of twelve months', async () => {
  const council = createFakeCouncil();
  const { part, open } = show(council);
  expect(part.textContent).toBe('By month and by age');
  open();
  await screen.findByText('No issue is open.');
  expect([...asked(council)].sort()).toEqual(['open issues register="kestrel-2025"', 'open issues register="kestrel-2026"', 'open issues register="kestrel-open"']);
});

test('each chart says in words what it shows, and its table has every figure', async () => {
  const council = createFakeCouncil();
  put(council, 'a', { reportedOn: '2026-11-01' });
  put(council, 'b', { reportedOn: '2025-01-30', state: 'fixed' });
  put(council, 'c', { reportedOn: '2026-10-22', register: 'kestrel-2026', state: 'confirmed', settledOn: '2026-11-05' });
  put(council, 'd', { reportedOn: '2025-06-01', register: 'kestrel-2025', state: 'withdrawn', settledOn: '2025-12-31' });
  show(council).open();
  const months = await rows(/^Issues reported in each month/);
  expect([months.length, months[0], months[1], months.at(-2), months.at(-1)]).toEqual([13, 'Month Reported Settled', 'Dec 2025 0 1', 'Oct 2026 1 0', 'Nov 2026 1 1']);
  expect(await rows(/^Days since each open issue/)).toEqual(['Open for Issues', 'Under 30 days 1', '30–89 days 0', '90–179 days 0', '180–364 days 0', 'A year and more 1']);
  const [byMonth, byAge] = screen.getAllByRole('img').map((chart) => chart.getAttribute('aria-label'));
  expect(byMonth).toBe('Chart of issues reported and settled by month, Dec 2025 to Nov 2026. Reported: 2. Settled: 2. The table below has every figure.');
  expect(byAge).toBe('Chart of the ages of open issues. Under 30 days: 1. 30–89 days: 0. 90–179 days: 0. 180–364 days: 0. A year and more: 1.');
});

test('what the figures leave out is said beside them', async () => {
  const council = createFakeCouncil();
  put(council, 'a', { reportedOn: '2026-12-24' });
  put(council, 'b', { reportedOn: '2026-10-22', register: 'kestrel-2026', state: 'confirmed', settledOn: null });
  put(council, 'c', { reportedOn: '2026-10-22', timesReopened: 1 });
  show(council).open();
  expect(await screen.findByText(/^1 issue settled on a day that nobody wrote down/)).toBeTruthy();
  expect(screen.getByText(/^1 issue with days that cannot be/)).toBeTruthy();
  expect(screen.getByText(/^1 issue opened again/)).toBeTruthy();
  expect(screen.getByText(/^1 issue reported on a day still to come/)).toBeTruthy();
});

test('a year that cannot be read is no year without issues: it says what to do', async () => {
  const council = createFakeCouncil();
  council.fail('open', new Error('down'), 'issues');
  show(council).open();
  expect(await screen.findByText('The figures could not be loaded')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

test('a row that could not be read is named', async () => {
  const council = createFakeCouncil();
  put(council, 'a', { reportedOn: '2026-11-01' });
  council.putUnreadable({ site: 'open', list: 'issues', id: '7', column: 'settledOn', reason: 'says “soon”, which is not a date like 2025-11-10' });
  show(council).open();
  expect(await screen.findByText(/row 7, column “settledOn”/)).toBeTruthy();
});
