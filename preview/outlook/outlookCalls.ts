import type { MailItem, Persona } from '../page/served';

/** `_data` of an `ExecuteMethod` request. */
export interface MethodCall {
  readonly MethodData: { readonly DispatchId: number };
  readonly ApiParams?: Readonly<Record<string, unknown>>;
}

/** `silent` is a call Outlook does not answer. */
export type CallAnswer = { readonly name: string } & ({ readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'silent' } | { readonly kind: 'unknown' });

/** The calls the app makes; any other is unknown. The numbers are those of outlook-web-16.01.debug.js. */
export function answerCall({ MethodData, ApiParams = {} }: MethodCall, item: MailItem, person: Persona): CallAnswer {
  const value = (name: string, answer: unknown): CallAnswer => ({ name, kind: 'value', value: answer });
  switch (MethodData.DispatchId) {
    case 18:
      return value('subject.getAsync', item.subject);
    case 24:
      return value('time.getAsync', timeOf(item, ApiParams['TimeProperty'] === 1 ? 0 : 2));
    case 26:
      return value('location.getAsync', item.location ?? '');
    case 107:
      return value('from.getAsync', { name: person.name, address: person.upn, recipientType: 0, appointmentResponse: 0 });
    case 163:
      return { name: 'logTelemetry', kind: 'silent' };
    default:
      return { name: `dispatch ${MethodData.DispatchId}`, kind: 'unknown' };
  }
}

const timeOf = ({ start }: MailItem, hoursLater: number): number | null => (start === null ? null : new Date(start).getTime() + hoursLater * 60 * 60 * 1000);
