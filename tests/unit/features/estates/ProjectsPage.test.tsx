/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { ProjectsPage } from '../../../../src/features/estates/projects/ProjectsPage';
import { GraphError } from '../../../../src/graph/graphError';
import { projectsQuery } from '../../../../src/queries/estateQueries';
import { mayBeKept } from '../../../../src/queries/keptOnDevice';
import { anEstate } from '../../packs/import/projectReadings';
import { project } from '../../domain/estates/projectRows';
import { aMembership } from '../../domain/sampleRows';
import { aCouncil, forbidden } from '../aCouncil';
import type { FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const clock = { now: () => new Date('2026-11-16T10:00:00Z'), mintKey: () => 'minted' };
const show = (council: FakeCouncil) => renderWithDesk(<ProjectsPage desk={aDesk(council)} clock={clock} takesFocus={false} />);
const without = ({ row: _row, ...item }: ReturnType<typeof project>) => item;

function withProjects(): FakeCouncil {
  const council = aCouncil();
  for (const estate of [anEstate('alder', 'Alder Court'), anEstate('birch', 'Birch Rise')]) council.put('estates', (({ row: _row, ...item }) => item)(estate));
  council.put('projects', without(project('lifts', { title: 'Alder Court lifts', gateway: 'Gateway 2: Proposal', nextGateway: 'Gateway 3', nextGatewayText: 'April 2026', nextGatewayOn: '2026-04-30', firstPlannedOn: '2025-09-30', timesMoved: 2, budgetToNext: 60000, totalEstimate: 3000000, leaseholdersShare: 640000, funding: ['HRA: 2360000', 'Leaseholders: 640000'], imported: { totalEstimate: 3000000 }, source: { document: 'pack.txt', line: 5, page: null, values: { totalEstimate: { line: 61, page: 3, printed: 'Total: £3,000,000' } } } })));
  council.put('projects', without(project('roofs', { title: 'Birch Rise roofs', estates: ['birch'] })));
  return council;
}

const article = (name: string) => screen.findByRole('article', { name });

test('a project stands below its gateway with its money, its dates and how far it has slipped', async () => {
  show(withProjects());
  const shown = (await article('Alder Court lifts')).textContent;
  for (const words of ['Gateway 3', 'April 2026', 'Overdue', 'Moved twice, 7 months later', '£60,000', '£3m', '£640,000']) expect(shown).toContain(words);
  expect(screen.getByRole('heading', { name: /^Gateway 2/ })).toBeTruthy();
});

test('what no paper says is not known, and not nothing', async () => {
  show(withProjects());
  expect(within(await article('Birch Rise roofs')).getAllByText('Not known').length).toBeGreaterThan(3);
  expect((await article('Birch Rise roofs')).textContent).not.toContain('£0');
  expect(screen.getByRole('region', { name: 'Totals by estate' }).textContent).toContain('£3m, and 1 not known');
});

test('each value shows where it was read', async () => {
  show(withProjects());
  const lifts = within(await article('Alder Court lifts'));
  fireEvent.click(lifts.getByRole('button', { name: /^Funding, dates and sources/ }));
  expect(lifts.getByText('HRA: £2.36m')).toBeTruthy();
  expect(lifts.getByText('Total: £3,000,000')).toBeTruthy();
  expect(await lifts.findByText('Nothing has changed since it was first reported.')).toBeTruthy();
});

test('gateways that are overdue, an estate and a gateway narrow the list and its totals', async () => {
  show(withProjects());
  fireEvent.click(await screen.findByRole('button', { name: 'Gateway overdue 1' }));
  expect(screen.getAllByRole('article')).toHaveLength(1);
  fireEvent.change(screen.getByRole('combobox', { name: 'Estate' }), { target: { value: 'birch' } });
  expect(await screen.findByText('No project is as chosen here.')).toBeTruthy();
});

test('a circle’s project is marked for whoever may read it, and is never kept on the device', async () => {
  const council = withProjects();
  council.put('projects', without(project('secret', { title: 'Depot' })), 'circle:housing');
  const { queryClient } = show(council);
  expect(within(await article('Depot')).getByText('Non-public')).toBeTruthy();
  const queries = queryClient.getQueryCache().getAll();
  const kept = (site: string) => queries.filter(({ queryKey }) => queryKey[0] === 'projects' && queryKey[1] === site).map(mayBeKept);
  expect([kept('open'), kept('circle:housing')]).toEqual([[true], [false]]);
});

test('a circle that refuses holds nothing up', async () => {
  const council = withProjects();
  council.put('projects', without(project('secret', { title: 'Depot' })), 'circle:housing');
  council.fail('circle:housing', forbidden());
  show(council);
  expect(await article('Alder Court lifts')).toBeTruthy();
  expect(screen.queryByText('Depot')).toBeNull();
});

test('a site without the list says so, and does not say that access has ended', async () => {
  const council = aCouncil();
  council.fail('open', new GraphError('notFound', 'There is no such list.', { status: 404 }), 'projects');
  show(council);
  expect(await screen.findByText('There is no list of projects yet')).toBeTruthy();
  expect(await projectsQuery(council, 'open').queryFn?.({ signal: new AbortController().signal } as never)).toBeNull();
});

test('a council without projects says where they come from', async () => {
  show(aCouncil());
  expect(await screen.findByText('No projects yet')).toBeTruthy();
});

describe('a clerk', () => {
  async function editing() {
    const council = withProjects();
    council.put('memberships', aMembership({ committee: 'audit', role: 'clerk' }));
    show(council);
    const lifts = within(await article('Alder Court lifts'));
    fireEvent.click(await lifts.findByRole('button', { name: 'Edit Alder Court lifts' }));
    return { council, lifts, type: (name: string, value: string) => fireEvent.change(lifts.getByRole('textbox', { name }), { target: { value } }), save: () => fireEvent.click(lifts.getByRole('button', { name: 'Save' })) };
  }

  test('puts a value right, and the history tells what stood there before', async () => {
    const { council, lifts, type, save } = await editing();
    type('Total estimate', '£3.2m');
    save();
    expect(await lifts.findByText('Saved.')).toBeTruthy();
    expect(council.rowsOf('projects')[0]).toMatchObject({ totalEstimate: 3200000 });
    expect(council.rowsOf('events')).toMatchObject([{ subjectKind: 'project', subject: 'lifts', what: 'Changed', column: 'totalEstimate', before: '£3m', after: '£3.2m' }]);
  });

  test('who cancels is back at the project’s buttons, and nothing was written', async () => {
    const { council, lifts, type } = await editing();
    type('Overall risk', 'High');
    fireEvent.click(lifts.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(lifts.getByRole('button', { name: /^Funding, dates and sources/ }));
    expect([council.rowsOf('projects')[0]?.risk, council.rowsOf('events')]).toEqual([null, []]);
  });

  test('marks a project as completed', async () => {
    const { council, lifts } = await editing();
    fireEvent.click(lifts.getByRole('button', { name: 'Mark as completed' }));
    expect(await screen.findByRole('button', { name: 'Completed 1' })).toBeTruthy();
    expect(council.rowsOf('projects')[0]).toMatchObject({ state: 'completed' });
    expect(council.rowsOf('events')).toMatchObject([{ what: 'Completed' }]);
  });

  test('is asked whose words stay where somebody else has changed the same', async () => {
    const { council, lifts, type, save } = await editing();
    council.change('projects', 'lifts', { totalEstimate: 2900000 });
    type('Total estimate', '£3.2m');
    save();
    expect(await lifts.findByText('Theirs: £2.9m')).toBeTruthy();
    expect(council.rowsOf('events')).toEqual([]);
    fireEvent.click(lifts.getByRole('button', { name: 'Save mine' }));
    expect(await lifts.findByText('Saved.')).toBeTruthy();
    expect(council.rowsOf('projects')[0]).toMatchObject({ totalEstimate: 3200000 });
  });

  test('whom SharePoint refuses keeps what was typed', async () => {
    const { council, lifts, type, save } = await editing();
    council.failWrites('open', forbidden());
    type('Overall risk', 'High');
    save();
    expect(await lifts.findByText('Not saved: what you entered is still here')).toBeTruthy();
    expect(lifts.getByDisplayValue('High')).toBeTruthy();
  });
});

test('who is no clerk is offered no change', async () => {
  show(withProjects());
  await article('Alder Court lifts');
  expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull();
});
