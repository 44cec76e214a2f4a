import type { PaperVersion, ReadMark } from './notebook';
import { FILE_FORMAT, FILE_VERSION, notebookName, type NotebookFile, type NoteText, type PlaceRecord } from './notebookFile';
import type { Entry, Register } from './register';

export type DecodedFile =
  | { readonly kind: 'read'; readonly file: NotebookFile }
  /** Written by a later version of the app: to be left as it is. */
  | { readonly kind: 'newer' }
  /** Whole, but another meeting's: nothing is wrong with it where it belongs. */
  | { readonly kind: 'other' }
  | { readonly kind: 'damaged'; readonly problem: string };

/** A file of OneDrive's may have been cut off, edited by hand, or be something else altogether. Whole or not at all. */
export function decodeNotebook(json: string, meeting: string): DecodedFile {
  const value = parse(json);
  if (value === undefined) return { kind: 'damaged', problem: 'It was cut off or overwritten.' };
  if (!isObject(value) || value['format'] !== FILE_FORMAT) return { kind: 'damaged', problem: 'It is no notebook of Members’ Brief.' };
  const version = value['version'];
  if (typeof version === 'number' && version > FILE_VERSION) return { kind: 'newer' };
  try {
    if (version !== FILE_VERSION) throw new Unreadable('version');
    if (notebookName(textOf(value['meeting'], 'meeting')) !== notebookName(meeting)) return { kind: 'other' };
    return { kind: 'read', file: fileOf(value, meeting) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'damaged', problem: `Its “${error.message}” could not be read.` };
    throw error;
  }
}

/** Its message is the name of what could not be read. */
class Unreadable extends Error {}

type Json = Readonly<Record<string, unknown>>;

const fileOf = ({ notes, read, place, looks }: Json, meeting: string): NotebookFile => ({
  meeting,
  notes: recordOf(notes, 'notes', (note) => ({
    agendaItem: textOf(note['agendaItem'], 'agendaItem'),
    isExempt: yesNoOf(note['isExempt'], 'isExempt'),
    texts: registerOf(note['texts'], 'texts', noteTextOf),
  })),
  read: recordOf(read, 'read', (one) => ({ isExempt: yesNoOf(one['isExempt'], 'isExempt'), mark: registerOf(one['mark'], 'mark', readMarkOf) })),
  place: registerOf(place, 'place', placeOf),
  looks: registerOf(looks, 'looks', (value) => instantOf(value, 'looks')),
});

function noteTextOf(value: unknown): NoteText {
  const { text, page, writtenOn, changedAt } = objectOf(value, 'texts');
  return { text: textOf(text, 'text'), page: pageOf(page), writtenOn: paperOf(writtenOn), changedAt: instantOf(changedAt, 'changedAt') };
}

function readMarkOf(value: unknown): ReadMark {
  const { at, paper } = objectOf(value, 'mark');
  return { at: instantOf(at, 'at'), paper: paperOf(paper) };
}

function placeOf(value: unknown): PlaceRecord {
  const { agendaItem, page, isExempt, at } = objectOf(value, 'place');
  return { agendaItem: textOf(agendaItem, 'agendaItem'), page: pageOf(page), isExempt: yesNoOf(isExempt, 'isExempt'), at: instantOf(at, 'at') };
}

function paperOf(value: unknown): PaperVersion | null {
  if (value === null) return null;
  const { document, fileVersion } = objectOf(value, 'paper');
  return { document: textOf(document, 'document'), fileVersion: textOf(fileVersion, 'fileVersion') };
}

function registerOf<Value>(value: unknown, name: string, read: (value: unknown) => Value): Register<Value> {
  const { seen, entries } = objectOf(value, name);
  if (!Array.isArray(entries)) throw new Unreadable(name);
  const list: readonly unknown[] = entries;
  return {
    seen: Object.fromEntries(Object.entries(objectOf(seen, name)).map(([by, count]) => [by, countOf(count, name)])),
    entries: list.map((entry): Entry<Value> => {
      const one = objectOf(entry, name);
      return { by: textOf(one['by'], name), count: countOf(one['count'], name), value: read(one['value']) };
    }),
  };
}

function recordOf<Value>(value: unknown, name: string, read: (value: Json) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(objectOf(value, name)).map(([key, one]) => [key, read(objectOf(one, name))]));
}

function objectOf(value: unknown, name: string): Json {
  if (!isObject(value)) throw new Unreadable(name);
  return value;
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Unreadable(name);
  return value;
}

function yesNoOf(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new Unreadable(name);
  return value;
}

function countOf(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) throw new Unreadable(name);
  return value;
}

const pageOf = (value: unknown): number | null => (value === null ? null : countOf(value, 'page'));

function instantOf(value: unknown, name: string): string {
  const text = textOf(value, name);
  if (Number.isNaN(Date.parse(text))) throw new Unreadable(name);
  return text;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
