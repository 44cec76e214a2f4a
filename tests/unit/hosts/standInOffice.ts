import type { Composed, MailboxEvent, MailboxItem, NewMessageForm, OfficeJs, OfficeTheme } from '../../../src/hosts/officeJs';

/** An Outlook that keeps one item beside the pane. */
export interface StandInOffice {
  readonly office: OfficeJs;
  showItem(item: MailboxItem | null): void;
  tellTheme(theme: OfficeTheme): void;
}

export interface StandInOfficeSettings {
  readonly item?: MailboxItem | null;
  readonly theme?: OfficeTheme;
  readonly mailboxVersion?: number;
  readonly host?: string | null;
  readonly isSilent?: boolean;
  readonly displayNewMessageForm?: (form: NewMessageForm) => void;
}

export function standInOffice({ item = null, theme, mailboxVersion = 1.15, host = 'Outlook', isSilent = false, displayNewMessageForm }: StandInOfficeSettings = {}): StandInOffice {
  const handlers = new Map<MailboxEvent, (news: { officeTheme?: OfficeTheme }) => void>();
  let shown = item;
  const office: OfficeJs = {
    onReady: () => (isSilent ? new Promise(() => undefined) : Promise.resolve({ host })),
    EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' },
    context: {
      displayLanguage: 'en-GB',
      ...(theme === undefined ? {} : { officeTheme: theme }),
      requirements: { isSetSupported: (set, version) => set === 'Mailbox' && minor(version) <= minor(String(mailboxVersion)) },
      mailbox: {
        get item() {
          return shown;
        },
        ...(displayNewMessageForm && { displayNewMessageForm }),
        addHandlerAsync: (event, handler) => void handlers.set(event, handler),
      },
    },
  };
  return {
    office,
    showItem(next) {
      shown = next;
      handlers.get('olkItemSelectedChanged')?.({});
    },
    tellTheme: (officeTheme) => handlers.get('officeThemeChanged')?.({ officeTheme }),
  };
}

const minor = (version: string): number => Number(version.split('.')[1]);

/** A field of an item that is being written. */
export const composed = <Value>(value: Value): Composed<Value> => ({ getAsync: (callback) => queueMicrotask(() => callback({ status: 'succeeded', value })) });
