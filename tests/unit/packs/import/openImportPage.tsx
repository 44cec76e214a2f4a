import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { PackDesk } from '../../../../src/features/packs/desk';
import { keepDraft } from '../../../../src/features/packs/draft';
import { ImportPage } from '../../../../src/features/packs/ImportPage';
import { createQueryClient } from '../../../../src/features/start/queryClient';
import type { Item } from '../../../../src/lists/index';
import type { WrittenChange } from '../../../../src/packs/import/importSteps';
import type { PackReading } from '../../../../src/packs/readPack';
import type { Problem, Reading } from '../../../../src/packs/reading';
import { createFakeCouncil, type FakeCouncil } from '../../features/fakeCouncil';
import { agendaItem, committee, reading } from './lists';

// jsdom has none.
Object.assign(globalThis, { TextEncoder });
Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
export const uncertain = (message: string, value: string, line: number): Problem => ({ message, value, line, kind: 'uncertain' });
export const pack: Reading = { ...reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Roof repairs')]), problems: [uncertain('The title is odd.', 'agendaItems[1].title', 12)] };

interface Kept {
  readonly site: string;
  readonly folder: string;
  readonly name: string;
}

/** The page over a council in memory: rows that are written are there when they are read again. */
export function openPage(readings: Readonly<Record<string, Reading>>, council: FakeCouncil = aCouncil()) {
  const kept: Kept[] = [];
  const written: WrittenChange[][] = [];
  const removed: string[] = [];
  /** What a save waits for, and what signing in again does. */
  const gate = { write: Promise.resolve(), signIn: () => Promise.resolve() };
  const refuse = { rows: false, files: false, removal: false, person: false };
  const desk: PackDesk = {
    council: { ...council, at: (site) => ({ ...council.at(site), documents: { ...council.at(site).documents, create: (item: Item<'documents'>) => Promise.resolve({ ...item, row: { site, id: '9', etag: '"1"' } }) } }) },
    councilName: 'Brookhaven',
    signIn: () => gate.signIn(),
    signedIn: () => ({ id: 'clerk', mail: null, name: 'A clerk' }),
    isClosed: () => true,
    readPackFile: ({ document }) => Promise.resolve<PackReading>({ kind: 'read', reading: { ...(readings[document] ?? pack), document }, lines: [] }),
    writeMentions(changes) {
      for (const change of changes) if (change.kind === 'create') council.put('mentions', change.item, change.site);
      return Promise.resolve([]);
    },
    async write(changes) {
      await gate.write;
      written.push([...changes]);
      const [change] = changes;
      if (refuse.person && change) return { rows: 0, failures: [{ change, message: 'SharePoint does not let you do this.', isForbidden: true }] };
      if (refuse.rows && change) return { rows: 0, failures: [{ change, message: 'It is busy.', isForbidden: false }] };
      for (const change of changes) if (change.kind === 'create') council.put(change.list, change.item, change.site);
      return { rows: changes.length, failures: [] };
    },
    library: {
      remove(_drive, driveItem) {
        if (refuse.removal) return Promise.reject(new Error('somebody has it open.'));
        removed.push(driveItem);
        return Promise.resolve();
      },
      keep(site, folder, name) {
        if (refuse.files) return Promise.reject(new Error('the library is busy.'));
        kept.push({ site, folder, name });
        return Promise.resolve({ drive: 'd', driveItem: name, address: 'https://files.example', fileVersion: 'sha256:1', bytes: 1 });
      },
    },
  };
  const draft = keepDraft();
  const show = () => render(
    <FluentProvider theme={webLightTheme}>
      <QueryClientProvider client={createQueryClient()}>
        <Router hook={useHashLocation}>
          <ImportPage desk={desk} draft={draft} takesFocus served={new Set(['hsg'])} meetingRoute={(key) => `/meetings/${key}`} now={() => '2026-11-16T09:00:00Z'} />
        </Router>
      </QueryClientProvider>
    </FluentProvider>,
  );
  let { unmount } = show();
  return {
    kept,
    removed,
    gate,
    written,
    refuse,
    close: () => unmount(),
    /** Another screen and back. */
    reopen() {
      unmount();
      ({ unmount } = show());
    },
  };
}

export function aCouncil(): FakeCouncil {
  const council = createFakeCouncil({ circles: ['housing'] });
  council.put('committees', committee);
  council.put('committees', { ...committee, key: 'fin', title: 'Finance Committee', aliases: null, circle: 'finance' });
  return council;
}

export async function choose(...names: readonly string[]): Promise<void> {
  const files = names.map((name) => Object.assign(new File(['x'], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) }));
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Pack files'), { target: { files } });
    await Promise.resolve();
  });
}

export const isDisabled = (button: HTMLElement): boolean => button.getAttribute('aria-disabled') === 'true';
export const saveButton = (name: string | RegExp = 'Save') => screen.findByRole('button', { name });

export async function save(name: string | RegExp = 'Save'): Promise<readonly string[]> {
  const button = await saveButton(name);
  await waitFor(() => expect(isDisabled(button)).toBe(false));
  fireEvent.click(button);
  const dialog = await screen.findByRole('dialog');
  const said = within(dialog).getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent ?? '');
  await act(async () => {
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save for them', hidden: true }));
    await Promise.resolve();
  });
  return said;
}
