import type { MailBeside, MailToOpen } from './host';
import { HostProblem } from './hostProblem';
import type { ComposedSubject, MailboxItem, OfficeAnswer, OfficeContext } from './officeJs';
import type { OutlookCalls } from './outlookCalls';
import { isComposed, valueOf } from './outlookItem';

type Item = MailboxItem | null | undefined;

export async function readMailBeside(item: Item, calls: OutlookCalls): Promise<MailBeside | null> {
  if (!item || item.itemType !== 'message' || item.body === undefined) return null;
  const { body, from, itemId, internetMessageId, dateTimeCreated } = item;
  const isWritten = isComposed(item.subject);
  const [subject, text] = await Promise.all([valueOf(item.subject, calls), calls.ask<string>({ getAsync: (callback) => body.getAsync('text', callback) })]);
  const sender = isWritten || from === undefined || isComposed(from) ? null : { name: from.displayName || from.emailAddress, mail: from.emailAddress };
  const isDated = dateTimeCreated !== undefined && !Number.isNaN(dateTimeCreated.getTime());
  return { isWritten, subject: subject ?? '', sender, sentAt: isDated ? dateTimeCreated.toISOString().replace(/\.\d+Z$/, 'Z') : null, link: linkOf(itemId), messageId: internetMessageId === undefined || internetMessageId === '' ? null : internetMessageId, text };
}

/**
 * "URL-encode the EWS item identifier and append it to the query string to get the Outlook Web App URL":
 * https://learn.microsoft.com/exchange/client-developer/web-service-reference/webclientreadformquerystring
 * That the address holds in every tenant is assumed.
 */
function linkOf(itemId: string | undefined): string | null {
  const link = `https://outlook.office.com/owa/?ItemID=${encodeURIComponent(itemId ?? '')}&exvsurl=1&viewmodel=ReadMessageItem`;
  // A list keeps no longer line.
  return itemId === undefined || itemId === '' || link.length > 255 ? null : link;
}

export async function readSelectedText(item: Item, calls: OutlookCalls): Promise<string | null> {
  if (!item?.getSelectedDataAsync) return null;
  const { data } = await calls.ask<{ readonly data: string }>({ getAsync: (callback) => item.getSelectedDataAsync?.('text', callback) });
  return data;
}

export async function openMail(mailbox: OfficeContext['mailbox'], mail: MailToOpen, calls: OutlookCalls): Promise<'inWindow' | 'inItem'> {
  const { item } = mailbox;
  if (item?.itemType === 'message' && isSettable(item.subject) && item.body?.prependAsync !== undefined) {
    await fill(item, item.subject, mail, calls);
    return 'inItem';
  }
  if (mailbox.displayNewMessageForm === undefined) throw new HostProblem('refused', 'This Outlook cannot open a new message for the app. Begin a new message, and open the chaser beside it; or copy its text.');
  mailbox.displayNewMessageForm({ toRecipients: mail.to, subject: mail.subject, htmlBody: mail.html });
  return 'inWindow';
}

/** What was typed in it stays, below. */
async function fill(item: MailboxItem, subject: ComposedSubject, mail: MailToOpen, calls: OutlookCalls): Promise<void> {
  const { body, to } = item;
  const done = (call: (callback: (answer: OfficeAnswer<unknown>) => void) => void): Promise<unknown> => calls.ask<unknown>({ getAsync: call });
  await done((callback) => body?.prependAsync?.(mail.html, { coercionType: 'html' }, callback));
  await done((callback) => subject.setAsync(mail.subject, callback));
  if (mail.to.length > 0 && to !== undefined && 'addAsync' in to) await done((callback) => to.addAsync(mail.to, callback));
}

const isSettable = (subject: MailboxItem['subject']): subject is ComposedSubject => typeof subject === 'object' && 'setAsync' in subject;
