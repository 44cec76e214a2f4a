import type { MailItem, Persona } from '../page/served';

/** What Outlook tells office.js about the item beside the pane; null where nothing is selected. */
export function initialData(item: MailItem, person: Persona): object | null {
  if (item.kind === 'none') return null;
  return { ...mailbox(person), itemType: itemTypes[item.kind], ...(isWritten(item) ? {} : readFields(item, person)) };
}

/** HostItemType in outlook-web-16.01.debug.js. */
const itemTypes: Readonly<Record<Exclude<MailItem['kind'], 'none'>, number>> = { message: 1, appointment: 2, newMessage: 4, newAppointment: 5 };

/** A written item's fields are asked for one by one. */
export const isWritten = ({ kind }: MailItem): boolean => kind === 'newMessage' || kind === 'newAppointment';

const mailbox = (person: Persona): object => ({
  permissionLevel: 2,
  hostVersion: '16.0.0.0',
  owaView: 'ThreeColumns',
  userProfileType: 'office365',
  userDisplayName: person.name,
  userEmailAddress: person.upn,
  userTimeZone: 'GMT Standard Time',
  timeZoneOffsets: [{ start: '2000-01-01T00:00:00', end: '2100-01-01T00:00:00', offset: 0 }],
  isRestIdSupported: true,
  extensionId: 'members-brief',
});

function readFields(item: MailItem, person: Persona): object {
  const sender = { name: nameOf(item.from ?? ''), address: item.from ?? '', recipientType: 0, appointmentResponse: 0 };
  const fields = { id: `AAMk/${item.id}+=`, internetMessageId: `<${item.id}@post.example>`, ...(item.start === null ? {} : { dateTimeCreated: item.start }), conversationId: item.id, subject: item.subject, normalizedSubject: item.subject, from: sender, sender, to: [{ name: person.name, address: person.upn, recipientType: 0, appointmentResponse: 3 }], cc: [], attachments: [] };
  if (item.kind !== 'appointment' || item.start === null) return { ...fields, itemClass: 'IPM.Note' };
  const start = new Date(item.start);
  const end = new Date(start.getTime() + 2 * 60 * 60 * 1000);
  return { ...fields, itemClass: 'IPM.Appointment', organizer: sender, start: start.toISOString(), end: end.toISOString(), location: item.location ?? '' };
}

/** As an address book would show it: `gareth.penhallow@…` is Gareth Penhallow. */
const nameOf = (address: string): string => (address.split('@')[0] ?? '').split('.').map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
