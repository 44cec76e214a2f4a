import type { MailItem, Persona } from '../page/served';
import { isWritten } from './initialData';

/** `_data` of an `ExecuteMethod` request. */
export interface MethodCall {
  readonly MethodData: { readonly DispatchId: number };
  readonly ApiParams?: Readonly<Record<string, unknown>>;
}

/** `silent` is a call Outlook does not answer. */
export type CallAnswer = { readonly name: string } & (
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly code: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unknown' }
);

/** What the window of Outlook round the pane does. */
export interface OutlookWindow {
  /** The words selected in the body or the subject of the item, '' where the cursor is there; null where something else is selected. */
  selectedText(): string | null;
  /** A form for a new message. */
  openForm(form: Readonly<Record<string, unknown>>): void;
  /** The item that is being written gets other words. */
  write(changed: Partial<MailItem>): void;
}

/** The calls the app makes; any other is unknown. The numbers are those of outlook-web-16.01.debug.js. */
export function answerCall({ MethodData, ApiParams = {} }: MethodCall, item: MailItem, person: Persona, outlook: OutlookWindow): CallAnswer {
  const value = (name: string, answer: unknown): CallAnswer => ({ name, kind: 'value', value: answer });
  const ofWritten = (name: string, act: () => CallAnswer): CallAnswer => (isWritten(item) ? act() : { name, kind: 'unknown' });
  switch (MethodData.DispatchId) {
    case 17:
      return ofWritten('subject.setAsync', () => {
        outlook.write({ subject: textOf(ApiParams['subject']) });
        return value('subject.setAsync', null);
      });
    case 18:
      return value('subject.getAsync', item.subject);
    case 22:
      return ofWritten('to.addAsync', () => {
        outlook.write({ to: [...(item.to ?? []), ...addressesOf(ApiParams['recipientArray'])] });
        return value('to.addAsync', null);
      });
    case 23:
      return ofWritten('body.prependAsync', () => {
        outlook.write({ body: `${wordsOf(textOf(ApiParams['data']))}\n\n${item.body}`.trim() });
        return value('body.prependAsync', null);
      });
    case 24:
      return value('time.getAsync', timeOf(item, ApiParams['TimeProperty'] === 1 ? 0 : 2));
    case 26:
      return value('location.getAsync', item.location ?? '');
    case 28:
      // Of an item that is read office.js has no such call: https://learn.microsoft.com/javascript/api/outlook/office.messageread
      return ofWritten('item.getSelectedDataAsync', () => {
        const data = outlook.selectedText();
        return data === null ? { name: 'item.getSelectedDataAsync', kind: 'refused', code: INVALID_SELECTION } : value('item.getSelectedDataAsync', { data, sourceProperty: 'body', startPosition: 0, endPosition: 0 });
      });
    case 37:
      return value('body.getAsync', item.body);
    case 44:
      // "Applicable Outlook mode: Read".
      if (isWritten(item)) return { name: 'mailbox.displayNewMessageForm', kind: 'unknown' };
      outlook.openForm(ApiParams);
      return value('mailbox.displayNewMessageForm', null);
    case 107:
      return value('from.getAsync', { name: person.name, address: person.upn, recipientType: 0, appointmentResponse: 0 });
    case 163:
      return { name: 'logTelemetry', kind: 'silent' };
    default:
      return { name: `dispatch ${MethodData.DispatchId}`, kind: 'unknown' };
  }
}

const INVALID_SELECTION = 9016;

const timeOf = ({ start }: MailItem, hoursLater: number): number | null => (start === null ? null : new Date(start).getTime() + hoursLater * 60 * 60 * 1000);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const addressesOf = (people: unknown): string[] => (Array.isArray(people) ? people.flatMap((one: unknown) => (typeof one === 'object' && one !== null && 'address' in one && typeof one.address === 'string' ? one.address : [])) : []);

/** What a mail says to its reader: parsed into a document that is never shown, so that nothing in it runs. */
export function wordsOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const end of body.querySelectorAll('br, p, tr, div')) end.append('\n');
  for (const cell of body.querySelectorAll('td, th')) cell.append(' \u00b7 ');
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
  return (body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim();
}
