/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { rowsOnSite } from '../../../../../src/domain/onSite';
import { ImportActions } from '../../../../../src/features/actions/csv/ImportActions';
import { aStoredAction } from '../../../domain/storedRows';
import { renderWithDesk } from '../../renderWithDesk';

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const lifts = aStoredAction({ key: 'lifts', seriesNumber: 'housing-0004', title: 'Lifts', dueText: 'November 2026', dueOn: '2026-11-30' });
const list = { committee: 'housing', site: 'open', actions: rowsOnSite('open', [lifts]), meetings: [], today: '2026-07-01' } as const;

function show(given: Partial<Parameters<typeof ImportActions<'open'>>[0]> = {}) {
  const saved: unknown[] = [];
  renderWithDesk(<ImportActions list={list} isSaving={false} onSave={({ steps }) => saved.push(...steps)} {...given} />);
  return saved;
}
/** jsdom's files have no arrayBuffer. */
function choose(content: string, name = 'actions.csv'): void {
  const file = Object.assign(new File([content], name), { arrayBuffer: () => Promise.resolve(Uint8Array.from(new TextEncoder().encode(content)).buffer) });
  fireEvent.change(screen.getByLabelText('File of actions'), { target: { files: [file] } });
}

const FILE = 'Series number,Request,Due date\nhousing-0004,,March 2027\n,Paint the doors,31 April\n,,TBC\n';

test('what a file would do is told row by row before anything is saved', async () => {
  const saved = show();
  choose(FILE);
  expect((await screen.findByRole('status')).textContent).toBe('actions.csv: 1 new, 1 to change, 0 as they are, 1 refused.');
  const rows = within(screen.getByRole('list', { name: 'What the file would do' })).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'Line 2 Change housing-0004: LiftsDue dateNow: November 2026Then: March 2027 (understood as Wed 31 Mar 2027)',
    'Line 3 New Paint the doorsDue date31 April (understood as no date)The due date: “31 April” has no year. Enter the date.',
    'Line 4 Refused It has no request, and no series number that says which action it is.',
  ]);
  expect(saved).toEqual([]);
});

test('what was told is what is saved, and who will see it is said', async () => {
  const saved = show();
  choose(FILE);
  await screen.findByText(/everyone who can read it sees them/);
  fireEvent.click(screen.getByRole('button', { name: 'Save 2 actions' }));
  expect(saved).toMatchObject([{ kind: 'update', key: 'lifts', columns: { dueOn: '2027-03-31' } }, { kind: 'number', site: 'open' }]);
});

test('empty cells take away only when that is ticked', async () => {
  const saved = show();
  choose('Series number,Due date\nhousing-0004,\n');
  expect((await screen.findByRole('status')).textContent).toContain('0 to change');
  expect(screen.getByRole('button', { name: 'Nothing to save' }).getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Empty cells take away what stands there' }));
  expect(screen.getByRole('status').textContent).toContain('1 to change');
  fireEvent.click(screen.getByRole('button', { name: 'Save 1 action' }));
  expect(saved).toMatchObject([{ columns: { dueText: null } }]);
});

test('headings that are not known or missing are named', async () => {
  show();
  choose('Series number,Due date,Weather\nhousing-0004,TBC,fine\n');
  expect(await screen.findByText('Not read, as their headings are not known: Weather.')).toBeTruthy();
  expect(screen.getByText(/left as they are: Printed number, Date raised/)).toBeTruthy();
});

test.each([
  ['PK\u0003\u0004', 'The file is a workbook'],
  ['Name,Place\nAnn,Hall', 'no row of headings'],
])('a file that cannot be read says what to do', async (content, message) => {
  show();
  choose(content);
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
});

test('a file that another program holds says what to do', async () => {
  show();
  const file = Object.assign(new File([''], 'held.csv'), { arrayBuffer: () => Promise.reject(new Error('held')) });
  fireEvent.change(screen.getByLabelText('File of actions'), { target: { files: [file] } });
  expect((await screen.findByRole('alert')).textContent).toContain('held.csv cannot be read');
});

test('text of a file is never markup', async () => {
  show();
  choose('Request,Owner\n<img src=x onerror=alert(1)>,Clerk\n');
  expect(await screen.findByText(/<img src=x/)).toBeTruthy();
});

test('while it is saved the button says so and does nothing', async () => {
  const saved = show({ isSaving: true });
  choose(FILE);
  fireEvent.click(await screen.findByRole('button', { name: 'Saving' }));
  expect(saved).toEqual([]);
});
