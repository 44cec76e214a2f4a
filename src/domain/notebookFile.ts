import type { PaperVersion, Place, ReadMark } from './notebook';
import { compare, emptyRegister, joinRegisters, type Register } from './register';

/**
 * What one device knows of a member's notebook of one meeting. Each device keeps a whole one in a file of its own; read
 * together and joined they are the notebook, whatever came when and how often.
 */
export interface NotebookFile {
  readonly meeting: string;
  /** By the note's id. A note that was taken away stays as a register without a text, so that it does not come back. */
  readonly notes: Readonly<Record<string, NoteRecord>>;
  /** By the agenda item's key. */
  readonly read: Readonly<Record<string, ReadRecord>>;
  readonly place: Register<PlaceRecord>;
  /** Instants. */
  readonly looks: Register<string>;
}

export interface NoteRecord {
  readonly agendaItem: string;
  /** Once exempt, always: such a record is never stored on a device. */
  readonly isExempt: boolean;
  readonly texts: Register<NoteText>;
}

export interface NoteText {
  readonly text: string;
  readonly page: number | null;
  readonly writtenOn: PaperVersion | null;
  /** An instant by the writer's clock: for display alone. */
  readonly changedAt: string;
}

export interface ReadRecord {
  readonly isExempt: boolean;
  readonly mark: Register<ReadMark>;
}

export interface PlaceRecord extends Place {
  readonly isExempt: boolean;
  /** An instant. */
  readonly at: string;
}

/** SharePoint finds a meeting, and OneDrive its folder, however a link writes its key's capitals: it has one notebook. */
export const notebookName = (meeting: string): string => meeting.trim().toLowerCase();

export const emptyFile = (meeting: string): NotebookFile => ({ meeting, notes: {}, read: {}, place: emptyRegister, looks: emptyRegister });

/** In any order, any number of times, the same: each word that nobody took away is there afterwards. */
export function joinFiles(a: NotebookFile, b: NotebookFile): NotebookFile {
  return {
    meeting: a.meeting,
    notes: joinRecords(a.notes, b.notes, (one, other) => ({
      agendaItem: compare(one.agendaItem, other.agendaItem) <= 0 ? one.agendaItem : other.agendaItem,
      isExempt: one.isExempt || other.isExempt,
      texts: joinRegisters(one.texts, other.texts),
    })),
    read: joinRecords(a.read, b.read, (one, other) => ({ isExempt: one.isExempt || other.isExempt, mark: joinRegisters(one.mark, other.mark) })),
    place: joinRegisters(a.place, b.place),
    looks: joinRegisters(a.looks, b.looks),
  };
}

/** Whether `b` says nothing that `a` does not know. */
export const knowsAll = (a: NotebookFile, b: NotebookFile): boolean => encodeFile(joinFiles(a, b)) === encodeFile(a);

/** What of `file` is not in `kept`; whole records, so that it can be joined to either again. */
export function unkeptPart({ meeting, notes, read, place, looks }: NotebookFile, kept: NotebookFile): NotebookFile {
  const changed = <Value>(records: Readonly<Record<string, Value>>, before: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(records).filter(([key, record]) => !Object.hasOwn(before, key) || !isSame(record, before[key])));
  return {
    meeting,
    notes: changed(notes, kept.notes),
    read: changed(read, kept.read),
    place: isSame(place, kept.place) ? emptyRegister : place,
    looks: isSame(looks, kept.looks) ? emptyRegister : looks,
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

/** What may be stored on the device: nothing of an exempt item, not even that it was read. */
export function openPart({ meeting, notes, read, place, looks }: NotebookFile): NotebookFile {
  const isOpen = ([, { isExempt }]: readonly [string, { readonly isExempt: boolean }]): boolean => !isExempt;
  return {
    meeting,
    notes: Object.fromEntries(Object.entries(notes).filter(isOpen)),
    read: Object.fromEntries(Object.entries(read).filter(isOpen)),
    // All of it or none: without its entry, having seen it would take the entry away elsewhere.
    place: place.entries.some(({ value }) => value.isExempt) ? emptyRegister : place,
    looks,
  };
}

export const hasExempt = (file: NotebookFile): boolean => encodeFile(openPart(file)) !== encodeFile(file);

export const FILE_FORMAT = 'members-brief-notebook';
export const FILE_VERSION = 1;

/** The same knowledge gives the same text. */
export const encodeFile = (file: NotebookFile): string => JSON.stringify(inOrder({ format: FILE_FORMAT, version: FILE_VERSION, ...file }));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)).map(([name, one]) => [name, inOrder(one)]));
}

function joinRecords<Value>(a: Readonly<Record<string, Value>>, b: Readonly<Record<string, Value>>, join: (one: Value, other: Value) => Value): Readonly<Record<string, Value>> {
  const both = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) {
    const known = both.get(name);
    both.set(name, known === undefined ? value : join(known, value));
  }
  return Object.fromEntries([...both].sort(([one], [other]) => compare(one, other)));
}
