/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { createQueryClient } from '../../../../src/features/start/queryClient';
import { GraphError } from '../../../../src/graph/graphError';
import { aDecision, aMeeting, anItem } from '../../domain/sampleRows';
import { aCouncil, forbidden, putExemptItem } from '../aCouncil';
import { createFakeHost } from '../fakeHost';
import { renderTab } from '../renderApp';

const route = '#/meetings/housing-2026-11-24';
const region = (name: string) => screen.findByRole('region', { name });
const itemNamed = async (title: string) => within((await screen.findByRole('heading', { level: 3, name: title })).closest('li') ?? document.body);

test('a meeting shows its committee, date, place, contact and streams', async () => {
  renderTab({ council: aCouncil(), route });
  expect(await screen.findByRole('heading', { level: 1, name: 'Housing Committee' })).toBeTruthy();
  expect(screen.getByText('Tue 24 Nov 2026, 1.45 pm')).toBeTruthy();
  expect(screen.getByText('In 8 days')).toBeTruthy();
  expect(screen.getByText('Council Chamber')).toBeTruthy();
  expect(screen.getByText('priya.lowe@brookhaven.example')).toBeTruthy();
  expect(document.title).toBe('Housing Committee, Tue 24 Nov 2026 – Members’ Brief');
});

test('only https addresses become links', async () => {
  renderTab({ council: aCouncil(), route });
  const link = await screen.findByRole('link', { name: /^https:\/\/\s*video/ });
  expect(link.getAttribute('rel')).toContain('noopener');
  expect(screen.getByText('ftp://video.example/old').closest('a')).toBeNull();
});

test('the agenda stands in two parts, in order', async () => {
  renderTab({ council: aCouncil(), route });
  const titles = async (name: string) => within(await region(name)).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(await titles('Part 1: public')).toEqual(['Apologies', 'Lift replacement at Weir House', 'Repairs in the second quarter', 'Garage strategy']);
  expect(await titles('Part 2: non-public')).toEqual(['A property matter']);
});

test('an item shows its number, purpose, pages, whose report it is and its note', async () => {
  renderTab({ council: aCouncil(), route });
  const item = await itemNamed('Lift replacement at Weir House');
  expect(item.getByText('2')).toBeTruthy();
  expect(item.getByText('For decision')).toBeTruthy();
  expect(item.getByText('Pages 7–16 (10 pages)')).toBeTruthy();
  expect(item.getByText('The Director of Housing')).toBeTruthy();
  expect(item.getByText('To agree the budget.')).toBeTruthy();
});

test('a starred item whose paper is to follow says both, and what the star means is said once', async () => {
  renderTab({ council: aCouncil(), route });
  const item = await itemNamed('Repairs in the second quarter');
  expect(item.getByText('★ Starred')).toBeTruthy();
  expect(item.getByText('To follow')).toBeTruthy();
  expect(item.getByText('Ada Quill · 10 minutes')).toBeTruthy();
  expect(screen.getAllByText(/★ Starred: taken without discussion, unless a member tells the clerk/)).toHaveLength(1);
});

test('what the filters count is not counted again above them', async () => {
  renderTab({ council: aCouncil(), route });
  expect(await screen.findByRole('button', { name: 'Decision 1' })).toBeTruthy();
  expect(within(screen.getByRole('list', { name: 'On the agenda' })).getAllByRole('listitem').map((part) => part.textContent)).toEqual(['4 items', '1 to follow', '10 pages']);
});

test('the committee’s open actions stand among the meeting’s facts', async () => {
  renderTab({ council: aCouncil(), route });
  const link = await screen.findByRole('link', { name: 'Open actions of this committee' });
  expect(link.closest('dl')).not.toBeNull();
});

test('an item without papers says so, and a withdrawn one keeps its place', async () => {
  renderTab({ council: aCouncil(), route });
  expect((await itemNamed('Apologies')).getByText('No papers')).toBeTruthy();
  const withdrawn = await itemNamed('Garage strategy');
  expect(withdrawn.getByText('Withdrawn')).toBeTruthy();
  expect(withdrawn.queryByText('For discussion')).toBeNull();
});

test('stubs are closed, and why is said above them with the legal basis they share', async () => {
  const council = aCouncil();
  council.fail('circle:housing', forbidden());
  renderTab({ council, route });
  const part = within(await region('Part 2: non-public'));
  expect(await part.findByText('Non-public: only those cleared for this committee’s exempt business can open these items.')).toBeTruthy();
  expect(part.getByText('Paragraph 3 of Schedule 12A')).toBeTruthy();
  expect((await itemNamed('A property matter')).getByText('Exempt')).toBeTruthy();
});

test('stubs with a legal basis each show their own', async () => {
  const council = aCouncil();
  council.put('agendaItems', anItem({ key: 'other', position: 6, title: 'A staffing matter', part: 'non-public', exemptBasis: 'Section 100A(2)', confidentiality: 'confidential' }));
  renderTab({ council, route });
  const item = await itemNamed('A staffing matter');
  expect(item.getByText('Section 100A(2)')).toBeTruthy();
  expect(item.getByText('Confidential')).toBeTruthy();
  expect((await itemNamed('A property matter')).getByText('Paragraph 3 of Schedule 12A')).toBeTruthy();
});

test('someone cleared for the circle sees the item itself in place of the stub', async () => {
  const council = aCouncil();
  putExemptItem(council);
  council.fail('circle:finance', new GraphError('notFound', 'No such site'));
  renderTab({ council, route });
  const item = await itemNamed('Purchase of 4 Mill Lane');
  expect(item.getByText('Pages 1–4 (4 pages)')).toBeTruthy();
  expect(item.getByText('Exempt')).toBeTruthy();
  expect(screen.queryByText('A property matter')).toBeNull();
});

test('while a circle is still being asked, the public part is already there', async () => {
  const council = aCouncil();
  putExemptItem(council);
  council.hold('circle:housing');
  renderTab({ council, route });
  await itemNamed('A property matter');
  expect(screen.getByText('Non-public: asking what you may open.')).toBeTruthy();
  council.release();
  expect(await itemNamed('Purchase of 4 Mill Lane')).toBeTruthy();
});

test('a circle that fails leaves the public part, and can be tried again', async () => {
  const council = aCouncil();
  putExemptItem(council);
  council.fail('circle:housing', new GraphError('busy', 'Graph is busy'));
  renderTab({ council, route });
  expect(await screen.findByText('The non-public part could not be loaded')).toBeTruthy();
  expect(await itemNamed('Apologies')).toBeTruthy();
  expect(screen.getByText('Non-public: what you may open could not be asked.')).toBeTruthy();
  council.mend();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await itemNamed('Purchase of 4 Mill Lane')).toBeTruthy();
});

test('where all of the non-public part is open, another circle that fails is not said to be it', async () => {
  const council = aCouncil();
  putExemptItem(council);
  council.fail('circle:finance', new GraphError('unexpected', 'Try again.'));
  renderTab({ council, route });
  await itemNamed('Purchase of 4 Mill Lane');
  expect(await screen.findByText('Some non-public business could not be loaded')).toBeTruthy();
});

test('a deep link asks for everything in one round trip', async () => {
  const council = aCouncil();
  renderTab({ council, route });
  await itemNamed('Apologies');
  const [first = [], ...others] = council.roundTrips();
  expect(others).toEqual([]);
  expect([...first].sort()).toEqual(
    [
      'open agendaItems meeting="housing-2026-11-24"',
      'circle:housing agendaItems meeting="housing-2026-11-24"',
      'circle:finance agendaItems meeting="housing-2026-11-24"',
      'open meetings key=housing-2026-11-24',
      'open committees all',
      ...['open', 'circle:housing', 'circle:finance'].flatMap((site) => [`${site} events subject="housing-2026-11-24"`, `${site} documents meeting="housing-2026-11-24"`]),
    ].sort(),
  );
});

test('a meeting opened from the list is not asked for again', async () => {
  const council = aCouncil();
  renderTab({ council });
  fireEvent.click(await screen.findByRole('link', { name: 'Housing Committee' }));
  await itemNamed('Apologies');
  // The third trip asks what has changed, and holds up nothing.
  expect(council.roundTrips()).toHaveLength(3);
  const asked = council.roundTrips().flat();
  expect(asked).toHaveLength(new Set(asked).size);
});

test('the heading takes the focus when the screen changes, and not at the start', async () => {
  renderTab({ council: aCouncil() });
  const first = await screen.findByRole('heading', { level: 1, name: 'Meetings' });
  expect(document.activeElement).not.toBe(first);
  fireEvent.click(await screen.findByRole('link', { name: 'Housing Committee' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Housing Committee' });
  expect(document.activeElement).toBe(heading);
});

test('a meeting that does not exist says so and leads to the list', async () => {
  renderTab({ council: aCouncil(), route: '#/meetings/none' });
  expect(await screen.findByText('This meeting is not in the council’s list')).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'All meetings' }));
  expect(await region('Upcoming meetings')).toBeTruthy();
});

test('someone without access who follows a link is told so once', async () => {
  const council = aCouncil();
  council.fail('open', forbidden());
  council.fail('circle:housing', forbidden());
  council.fail('circle:finance', forbidden());
  renderTab({ council, route });
  expect(await screen.findAllByText('You have no access to the committee papers of Brookhaven Borough Council')).toHaveLength(1);
});

test('an agenda that fails leaves the meeting’s own facts', async () => {
  const council = aCouncil();
  council.fail('open', new GraphError('busy', 'Graph is busy'), 'agendaItems');
  renderTab({ council, route });
  expect(await screen.findByText('The agenda could not be loaded')).toBeTruthy();
  expect(screen.getByText('Council Chamber')).toBeTruthy();
  council.mend();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await itemNamed('Apologies')).toBeTruthy();
});

test('a meeting without an agenda says when one comes', async () => {
  renderTab({ council: aCouncil(), route: '#/meetings/housing-2027-01-19' });
  expect(await screen.findByText('There is no agenda for this meeting yet')).toBeTruthy();
});

test('a cancelled meeting is announced above its agenda', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ key: 'off', date: '2026-12-08', state: 'cancelled' }));
  renderTab({ council, route: '#/meetings/off' });
  expect(await screen.findByText('This meeting is cancelled')).toBeTruthy();
  // Nobody counts the days to it.
  expect(screen.queryByText('In 22 days')).toBeNull();
});

test('agenda items that cannot be read are named after those that can', async () => {
  const council = aCouncil();
  council.putUnreadable({ list: 'agendaItems', site: 'circle:housing', id: '9', column: 'position', reason: 'is no number' });
  renderTab({ council, route });
  await itemNamed('Apologies');
  expect(screen.getByText('MB Agenda items, row 9, column “position”, in the site of housing: is no number')).toBeTruthy();
});

test('titles from a pack are shown as text, whatever they contain', async () => {
  const council = aCouncil();
  council.put('agendaItems', anItem({ key: 'odd', position: 9, title: '<img src=x onerror=alert(1)> & “quotes”' }));
  renderTab({ council, route });
  expect(await screen.findByRole('heading', { level: 3, name: '<img src=x onerror=alert(1)> & “quotes”' })).toBeTruthy();
});

test('the link to the meeting can be copied by hand where there is no clipboard', async () => {
  renderTab({ council: aCouncil(), route });
  fireEvent.click(await screen.findByRole('button', { name: 'Copy link' }));
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Select and copy this:');
  expect(field.value).toBe('https://teams.example/l/entity/app/tab?route=/meetings/housing-2026-11-24');
});

test('a host without links offers none', async () => {
  renderTab({ council: aCouncil(), route, host: createFakeHost({ links: false }) });
  await itemNamed('Apologies');
  expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
});

test('what was read stays on the screen when it cannot be read anew', async () => {
  const council = aCouncil();
  const queryClient = createQueryClient();
  renderTab({ council, route, queryClient });
  await itemNamed('Apologies');
  council.fail('open', new GraphError('offline', 'No connection'), 'agendaItems');
  await act(() => queryClient.refetchQueries());
  expect(await screen.findByText('The latest changes could not be loaded')).toBeTruthy();
  expect(await itemNamed('Apologies')).toBeTruthy();
});

test('a past meeting shows what it decided, each circle’s to those cleared for it', async () => {
  const council = aCouncil();
  council.put('decisions', aDecision());
  council.put('decisions', aDecision({ key: 'decision-2', printedNumber: '9', title: 'The depot', resolution: 'That the depot be sold.' }), 'circle:housing');
  const { unmount } = renderTab({ council, route: '#/meetings/housing-2026-09-15' });
  const decisions = within(await region('Decisions'));
  expect(decisions.getByText('That the roofs be renewed.')).toBeTruthy();
  expect(decisions.getByText('That the depot be sold.')).toBeTruthy();
  expect(decisions.getByText('From minutes that the committee has yet to agree.')).toBeTruthy();
  unmount();
  council.fail('circle:housing', forbidden());
  renderTab({ council, route: '#/meetings/housing-2026-09-15' });
  expect(within(await region('Decisions')).queryByText(/depot/)).toBeNull();
});
