import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import { actionEventRow, undoneEvent } from '../actions/actionEvents';
import { nameOf, WAITING } from './dueForChasing';

/**
 * What is written when a clerk says that a chaser is sent: first who and when, on the chaser; then an event on each action,
 * which tells that and nothing else; then the chaser leaves the tray. So a log that stopped half way is finished by
 * whoever presses next, with the same events.
 */
export function sendingOf(chaser: Item<'chasers'>, by: Person, at: string): SendingChaser {
  const said = { sentAt: chaser.sentAt ?? at, sentBy: chaser.sentBy ?? by };
  return { said: chaser.sentAt === null ? said : null, events: eventsOfSending(chaser, said.sentBy, said.sentAt), done: { tray: `sent-${said.sentAt.slice(0, 4)}` } };
}

/** Of another sending of one chaser the events are others: the first may have been taken back. */
const eventsOfSending = (chaser: Item<'chasers'>, by: Person, at: string): Item<'events'>[] =>
  (chaser.actions ?? []).map((key) =>
    actionEventRow({ key }, { kind: 'chased', column: null, before: null, after: recipientOf(chaser), why: null }, { by, at, eventKey: `event.${key}.${chaser.key}.${at.replace(/\D/g, '')}` }),
  );

export interface SendingChaser {
  /** Null where it was said before, and the log stopped. */
  readonly said: Pick<Item<'chasers'>, 'sentAt' | 'sentBy'> | null;
  readonly events: readonly Item<'events'>[];
  readonly done: Pick<Item<'chasers'>, 'tray'>;
}

/**
 * What is written when it was not sent after all: of each event that it was, then the chaser waits again. Null where nobody
 * has said that it is sent.
 */
export function sendingTakenBack(chaser: Item<'chasers'>, by: Person, at: string): { readonly events: readonly Item<'events'>[]; readonly done: Partial<Item<'chasers'>> } | null {
  const { sentAt, sentBy } = chaser;
  if (sentAt === null || sentBy === null) return null;
  return { events: eventsOfSending(chaser, sentBy, sentAt).map((event) => undoneEvent(event, 'It was not sent', { by, at })), done: { tray: WAITING, sentAt: null, sentBy: null } };
}

/** A draft that is not to be sent after all: kept, and no longer waiting. */
export const givenUp = (today: string): Pick<Item<'chasers'>, 'tray'> => ({ tray: `given-up-${today.slice(0, 4)}` });

/** It is to be sent after all; null where somebody has put it back and sent it meanwhile. */
export const waitingAgain = ({ sentAt }: Item<'chasers'>): Pick<Item<'chasers'>, 'tray'> | null => (sentAt === null ? { tray: WAITING } : null);

/** Somebody has said that it is sent, and not every action tells of it. */
export const isHalfLogged = ({ tray, sentAt }: Item<'chasers'>): boolean => tray === WAITING && sentAt !== null;

const recipientOf = ({ officer, post }: Item<'chasers'>): string => [officer?.name, post].filter((part) => part !== null && part !== undefined).join(', ') || nameOf({ officer, post });
