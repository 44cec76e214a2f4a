/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Problem } from '../../../../src/packs/reading';
import { aMeeting, anItem } from '../../domain/sampleRows';
import { agendaItem, aReport, exemptItem, reading } from './lists';
import { aCouncil, choose, isDisabled, openPage, pack, save, saveButton, uncertain } from './openImportPage';

jest.setTimeout(30_000);

async function correctTitle(title: string): Promise<void> {
  const form = await screen.findByRole('form', { name: /Item 2, title/ });
  fireEvent.change(within(form).getByLabelText('Title'), { target: { value: title } });
  fireEvent.submit(form);
}

test('what a clerk corrected is still there after a save that failed, and is what is saved next', async () => {
  const { refuse, written } = openPage({});
  await choose('pack.txt');
  await correctTitle('Roofs, Phase 2');
  refuse.rows = true;
  await save();
  expect((await screen.findByRole('alert')).textContent).toContain('It is busy');
  refuse.rows = false;
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(JSON.stringify(written.at(-1))).toContain('Roofs, Phase 2');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Import a pack' }));
});

test('what a clerk corrected is still there when a supplement is added', async () => {
  openPage({ 'late.txt': { ...reading([agendaItem('3', 'Lifts')]) } });
  await choose('pack.txt');
  await correctTitle('Roofs, Phase 2');
  await choose('late.txt');
  expect(await screen.findByDisplayValue('Roofs, Phase 2')).not.toBeNull();
});

test('a file that could not be kept can be saved again when every row is written', async () => {
  const { refuse, kept } = openPage({});
  refuse.files = true;
  await choose('pack.txt');
  await save();
  expect(await screen.findByText(/is not kept beside the meeting: the library is busy/)).not.toBeNull();
  refuse.files = false;
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(kept.map(({ name }) => name)).toEqual(['pack.txt', 'pack.txt.reading.json']);
});

test('packs of two committees that come together are two meetings, and saving one leaves the other alone', async () => {
  const foreign = reading([exemptItem('1', 'Sale of the depot')], { committee: 'Finance Committee' });
  const { kept, written } = openPage({ 'foreign.txt': foreign });
  await choose('pack.txt', 'foreign.txt');
  const housing = await screen.findByRole('region', { name: /^Housing Committee/ });
  const finance = await screen.findByRole('region', { name: /^Finance Committee/ });
  expect(await within(housing).findAllByText('Roof repairs')).not.toEqual([]);
  expect(within(housing).queryByText('Sale of the depot')).toBeNull();
  expect(within(finance).queryByText('Roof repairs')).toBeNull();
  await save(/^Save Housing Committee/);
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(kept.map(({ name }) => name)).toEqual(['pack.txt', 'pack.txt.reading.json']);
  expect(JSON.stringify(written)).not.toContain('fin-2026');
  // The other is still there to be gone through, alone now.
  expect(await saveButton()).not.toBeNull();
});

test('a pack that a person puts to another committee’s meeting is not imported and not kept, and the screen says why', async () => {
  const foreign = reading([exemptItem('1', 'Sale of the depot')], { committee: 'Finance Committee' });
  const { kept } = openPage({ 'foreign.txt': foreign });
  await choose('foreign.txt');
  fireEvent.change(await screen.findByLabelText('Committee'), { target: { value: 'hsg' } });
  expect(await screen.findByText(/The pack is for “Finance Committee” and not for Housing Committee/)).not.toBeNull();
  expect(isDisabled(await saveButton())).toBe(true);
  expect(kept).toEqual([]);
});

test('the wrong committee chosen by hand imports nothing', async () => {
  openPage({});
  await choose('pack.txt');
  fireEvent.change(await screen.findByLabelText('Committee'), { target: { value: 'fin' } });
  expect(await screen.findByText(/The pack is for “HOUSING COMMITTEE” and not for Finance Committee/)).not.toBeNull();
  expect(isDisabled(await saveButton())).toBe(true);
});

test('a paper that names no committee is of the one that the clerk chooses', async () => {
  openPage({ 'late.txt': reading([agendaItem('3', 'Lifts')], { committee: null }) });
  await choose('late.txt');
  fireEvent.change(await screen.findByLabelText('Which committee is this?'), { target: { value: 'hsg' } });
  expect(await screen.findByText('Lifts')).not.toBeNull();
});

test('a non-public report without a non-public item goes to the circle, and the dialog says so before', async () => {
  const { kept } = openPage({ 'pack.txt': { ...pack, reports: [aReport({ itemLine: 12, classification: 'Non-public' })] } });
  await choose('pack.txt');
  expect(await save()).toContain('pack.txt: those cleared for the circle “housing”, and nobody else.');
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(new Set(kept.map(({ site }) => site))).toEqual(new Set(['circle:housing']));
});

test('a clerk who is not cleared can finish, and is told what is not kept', async () => {
  const council = aCouncil();
  council.fail('circle:housing', new Error('forbidden'));
  const { kept, written } = openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes'), exemptItem('2', 'Sale of the depot')]) }, council);
  await choose('pack.txt');
  await save();
  expect(await screen.findByText(/pack.txt: it holds what is not public, and you cannot read the site/)).not.toBeNull();
  expect(kept).toEqual([]);
  expect(JSON.stringify(written)).not.toMatch(/depot/i);
});

test('a cut-off file is imported once a clerk says that it is whole', async () => {
  const cutOff = { message: 'The file stops in the middle of a sentence.', line: 40, kind: 'other' } as const;
  openPage({ 'pack.txt': { ...pack, cutOff, problems: [cutOff] } });
  await choose('pack.txt');
  const isWhole = await screen.findByLabelText('It is whole: import it all the same');
  expect(isDisabled(await saveButton())).toBe(true);
  fireEvent.click(isWhole);
  expect(await screen.findByText('Roof repairs')).not.toBeNull();
  await waitFor(() => expect(isDisabled(screen.getByRole('button', { name: 'Save' }))).toBe(false));
});

test('a date that a clerk corrects finds the rows of that day’s meeting: what was moved to Part 2 there is not published', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ key: 'hsg-2026-11-24', committee: 'hsg', date: '2026-11-24' }));
  council.put('agendaItems', anItem({ key: 'stub', meeting: 'hsg-2026-11-24', title: 'Exempt business', part: 'non-public', printedNumber: '2', position: 2 }));
  council.put('agendaItems', anItem({ key: 'stub', meeting: 'hsg-2026-11-24', title: 'Roof repairs', part: 'non-public', printedNumber: '2', position: 2 }), 'circle:housing');
  openPage({ 'pack.txt': { ...pack, problems: [uncertain('The year is guessed.', 'meeting.date', 2)] } }, council);
  await choose('pack.txt');
  const form = await screen.findByRole('form', { name: /Date of the meeting/ });
  fireEvent.change(within(form).getByLabelText(/Date of the meeting/), { target: { value: '2026-11-24' } });
  fireEvent.submit(form);
  expect(await screen.findByText(/stands in Part 1 of the pack and in Part 2 of the agenda/)).not.toBeNull();
});

test('two meetings on one day: the clerk says which', async () => {
  const council = aCouncil();
  for (const [key, startsAt] of [['one', '09:00'], ['two', '14:00']] as const) council.put('meetings', aMeeting({ key, committee: 'hsg', date: '2026-11-23', startsAt }));
  const { written } = openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes')]) }, council);
  await choose('pack.txt');
  const [, second] = await screen.findAllByRole('radio', { name: /^It is “/ });
  expect(screen.queryByRole('radio', { name: 'It is a new one' })).toBeNull();
  fireEvent.click(second as HTMLElement);
  await save();
  expect(JSON.stringify(written)).toContain('"meeting":"two"');
});

test('two files of one name are two files', async () => {
  openPage({});
  await choose('pack.txt');
  await choose('pack.txt');
  expect(await screen.findByText('pack (2).txt')).not.toBeNull();
});

test('ten thousand doubts are shown some at a time', async () => {
  openPage({ 'pack.txt': { ...pack, problems: Array.from({ length: 10_000 }, (_, index): Problem => ({ message: `Odd ${index}.`, line: index, kind: 'other' })) } });
  await choose('pack.txt');
  expect(await screen.findByRole('button', { name: 'Show 50 more of 10000' })).not.toBeNull();
  expect(screen.getAllByRole('form')).toHaveLength(50);
  expect(screen.getByText(/10,000 values? of 10000 left|10,?000 values of 10000 left/)).not.toBeNull();
});

test('markup in a title is text', async () => {
  openPage({ 'pack.txt': reading([agendaItem('1', '<img src=x onerror="alert(1)"><svg onload=alert(1)>')]) });
  await choose('pack.txt');
  expect(await screen.findByText(/<img src=x/)).not.toBeNull();
  expect(document.querySelector('img')).toBeNull();
});

test('editing an item takes the focus to its fields and back', async () => {
  openPage({});
  await choose('pack.txt');
  fireEvent.click(await screen.findByRole('button', { name: 'Edit 1 Minutes' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Number'));
  fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit 1 Minutes' }));
});

test('confirming the last check of a list goes to one above it that is left', async () => {
  openPage({ 'pack.txt': { ...pack, problems: [...pack.problems, uncertain('The number is odd.', 'agendaItems[0].number', 11)] } });
  await choose('pack.txt');
  fireEvent.submit(await screen.findByRole('form', { name: /Item 2, title/ }));
  expect(document.activeElement).toBe(within(screen.getByRole('form', { name: /Item 1, number/ })).getByLabelText('Number'));
});

test('a settled doubt stays on the screen, and its answer can be changed', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ key: 'hsg-2026-11-23', committee: 'hsg', date: '2026-11-23' }));
  const imported = { position: 1, printedNumber: '1', title: 'Risk', part: 'public', state: 'onAgenda' };
  council.put('agendaItems', anItem({ key: 'risk', meeting: 'hsg-2026-11-23', title: 'Risk', printedNumber: '1', position: 1, imported }));
  openPage({ 'pack.txt': reading([agendaItem('1', 'Budget')]) }, council);
  await choose('pack.txt');
  const isNew = await screen.findByRole('radio', { name: 'It is a new one' });
  fireEvent.click(isNew);
  fireEvent.click(await screen.findByRole('radio', { name: /It is “1. Risk”/ }));
  expect(screen.getByRole('radio', { name: /It is “1. Risk”/ })).toHaveProperty('checked', true);
});
