import type { Item } from '../../lists/index';
import { councilMoment } from '../calendar';
import { formatLongDate } from '../formats';

type Note = Pick<Item<'progressNotes'>, 'note' | 'writtenAt'>;

/**
 * What has been done, one telling a line: what was printed before, then the notes with their dates, the newest last. A note
 * that is in the printed words already, because an earlier report with it was imported, is not said twice.
 */
export function progressLines(printed: string | null, notes: readonly Note[]): readonly string[] {
  const before = plain(printed ?? '');
  const dated = [...notes].sort((one, other) => (one.writtenAt < other.writtenAt ? -1 : one.writtenAt > other.writtenAt ? 1 : 0)).map((note) => ({ note, line: `${dateOf(note)}: ${note.note}` }));
  if (before === '' || dated.some(({ note }) => plain(note.note) === before)) return dated.map(({ line }) => line);
  return [printed ?? '', ...dated.filter(({ line }) => !before.includes(plain(line))).map(({ line }) => line)];
}

const dateOf = ({ writtenAt }: Note): string => formatLongDate(councilMoment(writtenAt)?.date ?? writtenAt.slice(0, 10));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
