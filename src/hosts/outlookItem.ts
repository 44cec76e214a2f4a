import type { OutlookItem } from './host';
import type { Composed, MailboxItem, ReadOrComposed, Sender } from './officeJs';
import type { OutlookCalls } from './outlookCalls';

/** The item beside the pane in one shape, whether it is read or written. */
export async function readOutlookItem(item: MailboxItem | null | undefined, calls: OutlookCalls): Promise<OutlookItem | null> {
  if (item === null || item === undefined) return null;
  const value = <Value>(field: ReadOrComposed<Value> | undefined): Promise<Value | null> => valueOf(field, calls);
  const isWritten = isComposed(item.subject);

  // An invitation in the inbox is a message for Outlook; for a clerk it is the meeting.
  if (item.itemType === 'appointment' || (item.start !== undefined && item.start !== null)) {
    const [subject, start, location] = await Promise.all([value(item.subject), value(item.start), value(item.location)]);
    return { kind: isWritten ? 'newAppointment' : 'appointment', subject: subject ?? '', start: instant(start), location: text(location) };
  }
  const [subject, from] = await Promise.all([value(item.subject), value(item.from)]);
  return { kind: isWritten ? 'newMessage' : 'message', subject: subject ?? '', from: sender(from) };
}

export async function valueOf<Value>(field: ReadOrComposed<Value> | undefined, calls: OutlookCalls): Promise<Value | null> {
  if (field === undefined || field === null) return null;
  return isComposed(field) ? calls.ask(field) : field;
}

export const isComposed = <Value>(field: ReadOrComposed<Value>): field is Composed<Value> => typeof field === 'object' && field !== null && 'getAsync' in field;

const instant = (date: Date | null): string | null => (date === null || Number.isNaN(date.getTime()) ? null : date.toISOString());

const text = (value: string | null): string | null => (value === null || value === '' ? null : value);

const sender = (from: Sender | null): string | null => text(from === null ? null : from.displayName || from.emailAddress);
