/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { planNewIssue } from '../../../../src/domain/estates/issues/planNewIssue';
import type { Shrunk } from '../../../../src/features/estates/photographs/shrinkPhotograph';
import type { IssueParts } from '../../../../src/features/estates/issues/issueParts';
import { ReportIssue } from '../../../../src/features/estates/issues/ReportIssue';
import type { Outbox, OutboxState } from '../../../../src/features/estates/waiting/outbox';
import { WaitingIssues } from '../../../../src/features/estates/waiting/WaitingIssues';
import type { WaitingIssue } from '../../../../src/features/estates/waiting/waitingIssue';
import { GraphError } from '../../../../src/graph/graphError';
import { amina } from '../../domain/estates/issueRows';
import { createFakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const nothing: OutboxState = { entries: [], isSending: false, heldUp: null, isOpen: true, deviceWorks: true };

function aParts(state: OutboxState = nothing) {
  const added: WaitingIssue[] = [];
  const outbox: Outbox = {
    now: () => state,
    subscribe: () => () => undefined,
    add: (waiting) => Promise.resolve(void added.push(waiting)),
    sendNow: () => undefined,
    giveUp: () => Promise.resolve(),
    wouldLose: () => false,
    close: () => undefined,
  };
  const parts: IssueParts = { outbox, photographs: { keep: () => Promise.resolve(), read: () => Promise.reject(new Error('none')) }, onSent: () => () => undefined, roomLeft: () => Promise.resolve(null) };
  return { parts, added };
}

// jsdom's Blob has no arrayBuffer.
const picture = (words: string): Blob => Object.assign(new Blob([words]), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(words.length)) });

function show(shrink: () => Promise<Shrunk> = () => Promise.resolve({ kind: 'shrunk', picture: picture('small') })) {
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
  const { parts, added } = aParts();
  let minted = 0;
  const clock = { now: () => new Date('2026-11-16T10:00:00.250Z'), mintKey: () => String((minted += 1)) };
  const view = <ReportIssue desk={aDesk(createFakeCouncil())} clock={clock} parts={parts} estate="kestrel" blocks={['Hobby House']} walkabout="w1" block="Hobby House" onBlock={() => undefined} onAdded={() => undefined} shrink={shrink} />;
  renderWithDesk(view);
  return { added };
}

const press = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const photograph = () => fireEvent.change(screen.getByLabelText('Photograph'), { target: { files: [new File(['large'], 'IMG_1.jpg')] } });

test('three taps are enough: the photograph, what it is, Save', async () => {
  const { added } = show();
  photograph();
  choose('Lifts');
  press();
  await waitFor(() => expect(added).toHaveLength(1));
  expect(added[0]?.planned.issue).toMatchObject({ key: 'kestrel.1', category: 'lifts', severity: 'soon', block: 'Hobby House', walkabout: 'w1', photographs: ['kestrel/kestrel.1-1.jpg'] });
  expect(added[0]?.pictures).toHaveLength(1);
});

test('a photograph that is still made smaller when Save is pressed goes with its issue', async () => {
  let finish = (_: Shrunk): void => undefined;
  const { added } = show(() => new Promise((resolve) => (finish = resolve)));
  photograph();
  choose('Lifts');
  press();
  expect(added).toHaveLength(0);
  await act(() => Promise.resolve(finish({ kind: 'shrunk', picture: picture('small') })));
  await waitFor(() => expect(added).toHaveLength(1));
  expect(added[0]?.pictures).toHaveLength(1);
});

test('one that is refused is told, and nothing is saved without it unseen', async () => {
  const { added } = show(() => Promise.resolve({ kind: 'refused', sentence: 'This photograph is in the format HEIC.' }));
  photograph();
  choose('Lifts');
  press();
  await screen.findByText('This photograph is in the format HEIC.');
  expect(added).toHaveLength(0);
  press();
  await waitFor(() => expect(added).toHaveLength(1));
});

test('Save pressed twice adds one issue', async () => {
  const { added } = show();
  choose('Lifts');
  press();
  press();
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Lifts' })).toHaveProperty('checked', false));
  expect(added).toHaveLength(1);
});

test('what it is has to be chosen', async () => {
  const { added } = show();
  press();
  await screen.findByText('Choose what it is.');
  expect(added).toHaveLength(0);
});

test('a text that looks like a resident’s data is warned of once, and may stay', async () => {
  const { added } = show();
  choose('Repairs');
  fireEvent.change(screen.getByLabelText(/^What is wrong/), { target: { value: 'Mrs Doyle, flat 12, ring 07700 900123' } });
  press();
  await screen.findByText(/This looks like/);
  expect(added).toHaveLength(0);
  press();
  await waitFor(() => expect(added).toHaveLength(1));
});

describe('what waits', () => {
  const entry = (isOnDevice: boolean, problem: unknown = null): OutboxState['entries'][number] => {
    const planned = planNewIssue({ estate: 'kestrel', walkabout: null, block: 'Hobby House', place: '', category: 'lifts', severity: 'soon', description: '', photographs: 0, mail: null }, { by: amina, at: '2026-11-16T10:00:00Z', today: '2026-11-16', minted: '1' });
    return { waiting: { planned, pictures: [] }, isOnDevice, problem };
  };
  const draw = (state: Partial<OutboxState>) => renderWithDesk(<WaitingIssues desk={aDesk(createFakeCouncil())} parts={aParts({ ...nothing, ...state }).parts} estate="kestrel" />);

  test('is counted, and why it waits is said', () => {
    draw({ entries: [entry(true)], heldUp: new GraphError('offline', 'No.') });
    expect(screen.getByText('1 issue waits to be sent')).toBeTruthy();
    expect(screen.getByText(/There is no connection/)).toBeTruthy();
    expect(screen.getByText('Lifts, Hobby House')).toBeTruthy();
  });

  test('of a device without room says so at once, before the page is closed', () => {
    draw({ entries: [entry(false)], deviceWorks: false, heldUp: new GraphError('offline', 'No.') });
    expect(screen.getByRole('alert').textContent).toContain('Leave this page open until it is sent');
  });

  test('of whose sign-in has ended offers to sign in', () => {
    draw({ entries: [entry(true)], heldUp: new GraphError('signedOut', 'No.') });
    expect(screen.getByRole('button', { name: 'Sign in and send' })).toBeTruthy();
  });

  test('that SharePoint refuses says what to do, and may be given up', () => {
    draw({ entries: [entry(true, new GraphError('forbidden', 'No.'))] });
    expect(screen.getByText(/Ask a clerk for access/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Give up: Lifts, Hobby House' })).toBeTruthy();
  });

  test('of nobody is nothing on the screen', () => {
    draw({});
    expect(screen.queryByText(/waits/)).toBeNull();
  });
});
