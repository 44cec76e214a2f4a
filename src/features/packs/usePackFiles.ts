import { useEffect, useRef } from 'react';
import { contentVersion } from '../../domain/contentVersion';
import type { PackReading } from '../../packs/readPack';
import type { ReadPackFile } from '../../packs/worker/readInWorker';
import { type DraftKeeper, useDraft } from './draft';

export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  /** Null until the file was opened. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** Made of what it holds; null as long as that is not known. */
  readonly version: string | null;
  readonly state: { readonly kind: 'reading'; readonly done: number; readonly of: number } | PackReading;
}

export interface PackFiles {
  readonly files: readonly ChosenFile[];
  readonly add: (files: readonly { readonly name: string; readonly bytes: () => Promise<Uint8Array<ArrayBuffer>> }[]) => void;
  /** Stops the reading of a file that is still read. */
  readonly remove: (id: string) => void;
  readonly aside: readonly ChosenFile[];
  readonly removeAll: () => void;
  readonly takeUp: () => void;
}

/** The files a clerk has chosen, each read by itself. */
export function usePackFiles(read: ReadPackFile, draft: DraftKeeper): PackFiles {
  const [files, setFiles] = useDraft(draft, 'files');
  const [aside, setAside] = useDraft(draft, 'aside');
  const work = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const running = work.current;
    return () => {
      running.forEach((controller) => controller.abort());
      running.clear();
      // What was read is kept; what was not would wait for a reading that nobody does.
      draft.change('files', (all) => all.filter(({ state }) => state.kind !== 'reading'));
    };
  }, [draft]);

  const set = (id: string, part: Partial<ChosenFile>): void => setFiles((all) => all.map((file) => (file.id === id ? { ...file, ...part } : file)));

  return {
    files,
    aside,
    removeAll() {
      work.current.forEach((controller) => controller.abort());
      work.current.clear();
      setAside(() => files.filter(({ state }) => state.kind === 'read'));
      setFiles(() => []);
    },
    takeUp() {
      setFiles((all) => [...aside, ...all]);
      setAside(() => []);
    },
    add(chosen) {
      setAside(() => []);
      const taken = files.map(({ name }) => name);
      for (const { name: called, bytes } of chosen) {
        // A value remembers its file by its name, so two files never bear one.
        const name = unlike(called, taken);
        taken.push(name);
        const id = crypto.randomUUID();
        const controller = new AbortController();
        work.current.set(id, controller);
        setFiles((all) => [...all, { id, name, bytes: null, version: null, state: { kind: 'reading', done: 0, of: 0 } }]);
        void bytes()
          .catch(() => null)
          .then(async (content) => {
            if (content === null) return unopened;
            set(id, { bytes: content, version: await contentVersion(content) });
            return read({ document: name, bytes: content }, { signal: controller.signal, onProgress: (done, of) => set(id, { state: { kind: 'reading', done, of } }) });
          })
          .then((state) => set(id, { state }))
          .catch(() => {
            if (!controller.signal.aborted) set(id, { state: unread });
          });
      }
    },
    remove(id) {
      draft.typedIn(id).clear();
      work.current.get(id)?.abort();
      work.current.delete(id);
      setFiles((all) => all.filter((file) => file.id !== id));
    },
  };
}

const unopened: PackReading = { kind: 'refused', message: 'The file could not be opened. It may have been moved, or is open elsewhere: choose it again.' };

const unread: PackReading = { kind: 'refused', message: 'Reading it could not be started. Open the app anew and choose the file again.' };

/** `Agenda (2).pdf` where there is an `Agenda.pdf` already. */
export function unlike(name: string, taken: readonly string[]): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.\w{1,5})?$/.exec(name) ?? [];
  const isTaken = (one: string): boolean => taken.some((other) => other.toLowerCase() === one.toLowerCase());
  let called = name;
  for (let count = 2; isTaken(called); count += 1) called = `${stem} (${count})${ending}`;
  return called;
}
