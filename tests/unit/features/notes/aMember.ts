import 'fake-indexeddb/auto';
import { createDeviceStore } from '../../../../src/features/notes/deviceStore';
import { createNotebooks } from '../../../../src/features/notes/createNotebooks';
import type { DeviceStore, TabMessage, Tabs } from '../../../../src/features/notes/parts';
import type { Note, NotebookState, NotedItem } from '../../../../src/domain/notebook';
import { GraphError } from '../../../../src/graph/graphError';
import type { AppFile, AppFolder } from '../../../../src/graph/appFolder';

export const meeting = 'housing-2026-11-24';
export const lifts: NotedItem = { agendaItem: 'lifts', isExempt: false };
export const millLane: NotedItem = { agendaItem: 'mill-lane', isExempt: true };

/** A member's app folder: it keeps its files, counts their versions, and refuses what Graph would refuse. */
export interface FakeOneDrive {
  readonly folder: AppFolder;
  readonly files: Map<string, string>;
  /** From now on every request fails so; null mends it. */
  fail(error: Error | null, what?: 'list' | 'read' | 'write'): void;
  lock(name: string): void;
  /** Milliseconds by which Microsoft 365's clock is ahead of everybody's. */
  clockAhead: number;
}

export const offline = () => new GraphError('offline', 'Not reached.', { lost: true });
export const full = () => new GraphError('unexpected', 'Full.', { status: 507, code: 'insufficientStorage' });

export function createFakeOneDrive(now: () => number): FakeOneDrive {
  const files = new Map<string, string>();
  const versions = new Map<string, number>();
  const locked = new Set<string>();
  const failures = new Map<string, Error>();
  const refuse = (what: string): void => {
    const error = failures.get(what);
    if (error !== undefined) throw error;
  };
  const put = (path: string, content: string): void => {
    files.set(path, content);
    versions.set(path, (versions.get(path) ?? 0) + 1);
  };
  const oneDrive: FakeOneDrive = {
    files,
    clockAhead: 0,
    fail(error, what) {
      for (const one of what === undefined ? ['list', 'read', 'write'] : [what]) {
        if (error === null) failures.delete(one);
        else failures.set(one, error);
      }
    },
    lock: (name) => void locked.add(name),
    folder: {
      async list(folder) {
        await Promise.resolve();
        refuse('list');
        // OneDrive tells names apart by their letters, not by capitals.
        const here = [...files].filter(([path]) => path.toLowerCase().startsWith(`${folder.toLowerCase()}/`));
        return here.map(([path, content]): AppFile => ({ id: path, name: path.slice(folder.length + 1), bytes: content.length, etag: `"${versions.get(path) ?? 0}"`, download: null }));
      },
      async read({ id }) {
        await Promise.resolve();
        refuse('read');
        const content = files.get(id);
        if (content === undefined) throw new GraphError('notFound', 'Gone.', { status: 404 });
        return content;
      },
      async write(folder, name, content) {
        await Promise.resolve();
        refuse('write');
        if (locked.has(name)) throw new GraphError('busy', 'Locked.', { status: 423 });
        put(`${folder}/${name}`, content);
        return new Date(now() + oneDrive.clockAhead).toISOString();
      },
      async rename({ id, etag }, name) {
        await Promise.resolve();
        const path = `${id.slice(0, id.lastIndexOf('/'))}/${name}`;
        const content = files.get(id);
        if (content === undefined || etag !== `"${versions.get(id) ?? 0}"` || files.has(path)) throw new GraphError('conflict', 'Changed.', { status: 412 });
        files.delete(id);
        put(path, content);
      },
    },
  };
  return oneDrive;
}

export interface FakeTime {
  readonly now: () => number;
  readonly later: (milliseconds: number, act: () => void) => () => void;
  /** Until nothing more is due, and what it set going has settled. */
  pass(milliseconds: number): Promise<void>;
}

export function createFakeTime(start = Date.parse('2026-11-16T09:00:00Z')): FakeTime {
  let now = start;
  let due: { readonly at: number; readonly act: () => void }[] = [];
  return {
    now: () => now,
    later(milliseconds, act) {
      const one = { at: now + milliseconds, act };
      due.push(one);
      return () => {
        due = due.filter((other) => other !== one);
      };
    },
    async pass(milliseconds) {
      const until = now + milliseconds;
      await settled();
      for (;;) {
        const next = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due = due.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.act();
        await settled();
      }
      now = until;
    },
  };
}

/** IndexedDB's fake answers by timers of its own. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** The tabs of one device: they hear one another, and a closed one's slot is free again. */
export function createFakeDevice() {
  const listeners = new Map<object, Set<(message: TabMessage) => void>>();
  const slots: (object | null)[] = [];
  return {
    openTab(): Tabs & { close(): void } {
      const tab = {};
      const mine = new Set<(message: TabMessage) => void>();
      listeners.set(tab, mine);
      return {
        slot() {
          const known = slots.indexOf(tab);
          const free = known >= 0 ? known : slots.indexOf(null);
          const index = free >= 0 ? free : slots.length;
          slots[index] = tab;
          return Promise.resolve(String(index + 1));
        },
        send(message) {
          for (const [other, heard] of listeners) if (other !== tab) for (const listener of heard) listener(message);
        },
        onMessage(listener) {
          mine.add(listener);
          return () => void mine.delete(listener);
        },
        close() {
          listeners.delete(tab);
          const index = slots.indexOf(tab);
          if (index >= 0) slots[index] = null;
        },
      };
    },
  };
}

let ids = 0;
export const newId = (): string => `id${(ids += 1)}`;

interface WindowParts {
  readonly oneDrive: FakeOneDrive;
  readonly time: FakeTime;
  readonly objectId?: string;
  readonly device?: DeviceStore;
  readonly tabs?: Tabs & { close(): void };
  readonly allow?: () => Promise<void>;
}

/** A window in which a member has the app open. */
export function openWindow({ oneDrive, time, objectId = newId(), device = createDeviceStore(objectId, newId), tabs = createFakeDevice().openTab(), allow = () => Promise.resolve() }: WindowParts) {
  let comeBack = (): void => undefined;
  const notebooks = createNotebooks({ folder: oneDrive.folder, device, tabs, allow, now: time.now, later: time.later, newId, onReturn: (act) => ((comeBack = act), () => undefined), onLeave: () => () => undefined });
  const notebook = notebooks.of(meeting);
  let seen: NotebookState = notebook.state();
  const watch = () => notebook.subscribe(() => (seen = notebook.state()));
  let stop = watch();
  const opened = () => {
    if (seen.kind !== 'open') throw new Error('The notebook is still loading.');
    return seen;
  };
  const noteOn = (item: NotedItem): Note | undefined => (seen.kind === 'open' ? seen.notebook.notes : []).find(({ agendaItem }) => agendaItem === item.agendaItem);
  return {
    notebooks,
    notebook,
    state: () => seen,
    opened,
    noteOn,
    keeping: () => opened().keeping,
    /** Types over what the window shows. */
    type(text: string, item: NotedItem = lifts) {
      const note = noteOn(item);
      notebook.write({ ...item, id: note?.id ?? null, page: null, text, writtenOn: null, over: note === undefined ? [] : [note.text] });
    },
    comeBack: () => comeBack(),
    /** The last screen that shows the notebook is left. */
    leave: () => stop(),
    /** A screen that shows it is opened again. */
    look() {
      stop = watch();
      seen = notebook.state();
    },
    close() {
      stop();
      notebooks.close();
      tabs.close();
    },
  };
}
