import { emptyFile, encodeFile, hasExempt, joinFiles, knowsAll, openPart, unkeptPart } from '../../domain/notebookFile';
import { createClock } from '../../domain/clock';
import { explainKeeping } from './explainKeeping';
import type { Keeper, KeeperListener } from './keeperDoor';
import { NotesTooLong } from './notesTooLong';
import type { NotebookParts } from './parts';
import { LARGEST_FILE, readFiles, type FilesRead } from './readFiles';
import { createStoring } from './storing';

/** Milliseconds. While somebody types, a version of the file every few seconds is enough. */
const SAVE_AFTER = 2_500;
/** Another tab that has typed something keeps it itself, if it lives. */
const SAVE_FOR_ANOTHER_TAB_AFTER = 10_000;
const TELL_AFTER = 100;
const READ_ANEW_AFTER = 20_000;
/** Between one screen and the next nobody looks for a moment. */
const REST_AFTER = 1_000;
const FIRST_RETRY = 15_000;
const LAST_RETRY = 300_000;

/** Keeps one notebook: reads every device's file, writes this tab's own, one request of each at a time, until all is kept. */
export function createKeeper(meeting: string, parts: NotebookParts, listener: KeeperListener): Keeper {
  const { folder, device, tabs, later } = parts;
  let file = emptyFile(meeting);
  /** What is in OneDrive for certain. */
  let kept = emptyFile(meeting);
  let phase: 'closed' | 'opening' | 'open' | 'ended' = 'closed';
  let whenOpen: (() => void)[] = [];
  let problem: unknown = null;
  let read: FilesRead | null = null;
  let readAt = Number.NEGATIVE_INFINITY;
  let hasReadAll = false;
  let own: string | null = null;
  let running: Promise<void> | null = null;
  let isToRunAgain = false;
  let retryAfter = FIRST_RETRY;
  /** What is exempt is not in memory: it is read again for whoever looks, and before anything is written. */
  let isResting = false;
  const timers = new Map<'save' | 'tell' | 'retry' | 'rest', () => void>();
  const stops: (() => void)[] = [];
  const clock = createClock(listener.clockCorrected);
  const storing = createStoring(device, later, () => changed());

  const isKept = (): boolean => knowsAll(kept, file);
  const changed = (): void => {
    if (phase !== 'ended') listener.changed();
  };
  const soon = (what: 'save' | 'tell' | 'retry' | 'rest', milliseconds: number, act: () => void): void => {
    if (timers.has(what) || phase === 'ended') return;
    timers.set(what, later(milliseconds, () => {
      timers.delete(what);
      act();
    }));
  };
  const tell = (): void => tabs.send({ kind: 'knows', file, kept });
  const save = (): void => void run();

  async function open(): Promise<void> {
    tabs.send({ kind: 'asks', meeting });
    const waiting = await storing.waiting(meeting);
    if (waiting !== null) file = joinFiles(file, waiting);
    await run();
    if (phase === 'ended') return;
    if (!hasReadAll) listener.filesRead(file);
    opened();
  }

  function opened(): void {
    phase = 'open';
    for (const act of whenOpen) act();
    whenOpen = [];
    changed();
  }

  /** One at a time; who asks meanwhile gets another turn afterwards. */
  async function run(): Promise<void> {
    if (running !== null) {
      isToRunAgain = true;
      return running;
    }
    running = attempt();
    await running;
    running = null;
    if (phase === 'ended') return;
    if (isToRunAgain || (problem === null && !isKept())) soon('save', SAVE_AFTER, save);
    isToRunAgain = false;
    watched();
  }

  /** What is exempt leaves memory with its view; never what is not in OneDrive yet, nor while a file is being written. */
  function rest(): void {
    if (phase !== 'open' || listener.isWatched() || running !== null || problem !== null || !isKept() || !hasExempt(file)) return;
    file = openPart(file);
    kept = openPart(kept);
    read = read && { ...read, files: [], known: new Map() };
    readAt = Number.NEGATIVE_INFINITY;
    isResting = true;
    changed();
  }

  function watched(): void {
    if (!listener.isWatched()) return soon('rest', REST_AFTER, rest);
    timers.get('rest')?.();
    timers.delete('rest');
    if (!isResting || phase !== 'open') return;
    isResting = false;
    phase = 'opening';
    changed();
    void run().then(() => (phase === 'opening' ? opened() : undefined));
  }

  async function attempt(): Promise<void> {
    if (isResting && isKept()) return;
    try {
      if (own === null || parts.now() - readAt > READ_ANEW_AFTER || parts.now() < readAt) await readAll();
      if (!isKept()) await writeOwn();
      problem = null;
      retryAfter = FIRST_RETRY;
    } catch (error) {
      failed(error);
    }
    changed();
  }

  async function readAll(): Promise<void> {
    read = await readFiles(folder, meeting, read?.known ?? new Map());
    const remote = read.files.reduce(joinFiles, emptyFile(meeting));
    file = joinFiles(file, remote);
    kept = joinFiles(kept, remote);
    if (read.failure !== null) throw read.failure;
    readAt = parts.now();
    own ??= await ownName();
    if (!hasReadAll) listener.filesRead(file);
    hasReadAll = true;
    storing.drop(kept);
  }

  /** A name that no other tab or device writes to, and that no file has which could not be read. */
  async function ownName(taken: ReadonlySet<string> = new Set()): Promise<string> {
    const stem = await storing.deviceId(parts.newId).then(async (id) => `${id}-${await tabs.slot()}`);
    const names = [`${stem}.json`, ...Array.from({ length: 20 }, (_, index) => `${stem}-${index + 2}.json`)];
    return names.find((name) => read?.untouchable.has(name) !== true && !taken.has(name)) ?? `${stem}-${parts.newId()}.json`;
  }

  async function writeOwn(): Promise<void> {
    if (own === null || phase === 'ended') return;
    const written = file;
    const content = encodeFile(written);
    if (new Blob([content]).size > LARGEST_FILE) throw new NotesTooLong();
    const sentAt = parts.now();
    let at: string | null;
    try {
      at = await folder.write(meeting, own, content);
    } catch (error) {
      // Open elsewhere, in an editor perhaps: a file beside it is as good.
      if (!isLocked(error)) throw error;
      own = await ownName(new Set([own]));
      at = await folder.write(meeting, own, content);
    }
    kept = joinFiles(kept, written);
    clock.compare(sentAt, at, parts.now());
    storing.drop(kept);
    tell();
  }

  function failed(error: unknown): void {
    problem = error;
    if (explain().remedy !== 'allow') soon('retry', retryAfter, save);
    retryAfter = Math.min(retryAfter * 2, LAST_RETRY);
    changed();
  }

  const explain = () => explainKeeping({ problem, isUnkept: !isKept(), isOnDevice: storing.works(), isExempt: hasExempt(unkeptPart(file, kept)) });

  const start = (how?: 'again'): void => {
    if (phase === 'closed') {
      phase = 'opening';
      stops.push(parts.onReturn(() => start('again')), parts.onLeave(save));
      void open();
    } else if (how === 'again') {
      readAt = Number.NEGATIVE_INFINITY;
      save();
    }
  };

  return {
    now: () => ({
      file,
      isOpen: phase === 'open',
      keeping: problem !== null ? explain() : { kind: isKept() ? 'kept' : 'keeping' },
      setAside: read?.setAside ?? [],
      wouldLose: !isKept() && (!storing.works() || hasExempt(unkeptPart(file, kept))),
    }),
    take(next) {
      file = next;
      storing.add(unkeptPart(file, kept));
      start();
      soon('tell', TELL_AFTER, tell);
      if (problem === null || explain().remedy !== 'allow') soon('save', SAVE_AFTER, save);
      changed();
    },
    instant: clock.instant,
    start,
    watched,
    whenOpen(act) {
      if (phase === 'open') act();
      else whenOpen.push(act);
    },
    hear(message) {
      if (phase === 'ended' || phase === 'closed') return;
      if (message.kind === 'asks') return tell();
      file = joinFiles(file, message.file);
      kept = joinFiles(kept, message.kept);
      if (!isKept()) soon('save', SAVE_FOR_ANOTHER_TAB_AFTER, save);
      changed();
    },
    failed,
    close() {
      phase = 'ended';
      for (const stop of [...stops, ...timers.values()]) stop();
      timers.clear();
    },
  };
}

const isLocked = (error: unknown): boolean => error instanceof Error && 'detail' in error && typeof error.detail === 'object' && error.detail !== null && 'status' in error.detail && error.detail.status === 423;
