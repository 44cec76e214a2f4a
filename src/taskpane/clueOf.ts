import type { Clue } from '../domain/findMeeting';
import type { OutlookItem } from '../hosts/host';

/** Without an item, or with one that Outlook does not let us read, there is nothing to go by. */
export function clueOf(item: OutlookItem | null): Clue {
  if (item === null) return { subject: '', start: null };
  return { subject: item.subject, start: 'start' in item ? item.start : null };
}
