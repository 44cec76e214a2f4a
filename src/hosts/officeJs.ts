/**
 * What the app uses of office.js, as it stands in Outlook on the web, Windows and Mac:
 * https://learn.microsoft.com/javascript/api/outlook. Fields that depend on the host's version are optional.
 */
export interface OfficeJs {
  /** `host` is null in a page that is not in an Office program. */
  onReady(): PromiseLike<{ readonly host: string | null }>;
  readonly context: OfficeContext;
  readonly EventType: { readonly ItemChanged: MailboxEvent; readonly OfficeThemeChanged: MailboxEvent };
}

/** office.js's own values: `olkItemSelectedChanged` and `officeThemeChanged`. */
export type MailboxEvent = string;

export interface OfficeContext {
  readonly displayLanguage: string;
  readonly officeTheme?: OfficeTheme;
  readonly requirements: { isSetSupported(set: string, version: string): boolean };
  readonly mailbox: {
    /** Null when the pane is pinned and nothing is selected. */
    readonly item: MailboxItem | null | undefined;
    /** For an item that is read alone. It throws what it finds too long. */
    displayNewMessageForm?(form: NewMessageForm): void;
    addHandlerAsync(event: MailboxEvent, handler: (news: { readonly officeTheme?: OfficeTheme }) => void): void;
  };
}

export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** A field is a plain value when the item is read, and is asked for when it is written. */
export type ReadOrComposed<Value> = Value | Composed<Value>;

export interface Composed<Value> {
  getAsync(callback: (answer: OfficeAnswer<Value>) => void): void;
}

export interface OfficeAnswer<Value> {
  readonly status: string;
  readonly value: Value;
  readonly error?: { readonly code: number; readonly name: string } | null;
}

export interface MailboxItem {
  readonly itemType: string;
  readonly subject: ReadOrComposed<string>;
  readonly from?: ReadOrComposed<Sender>;
  /** On appointments, and on invitations in the inbox, which are messages. */
  readonly start?: ReadOrComposed<Date>;
  readonly location?: ReadOrComposed<string>;
  /** Of an item that is read: its EWS id, and when it was sent. */
  readonly itemId?: string;
  readonly internetMessageId?: string;
  readonly dateTimeCreated?: Date;
  readonly body?: MailBody;
  /** Of an item that is written. */
  readonly to?: readonly Sender[] | { addAsync(people: readonly string[], callback: (answer: OfficeAnswer<unknown>) => void): void };
  /** For an item that is written alone: https://learn.microsoft.com/javascript/api/outlook/office.messagecompose */
  getSelectedDataAsync?(coercion: 'text', callback: (answer: OfficeAnswer<{ readonly data: string }>) => void): void;
}

export interface MailBody {
  getAsync(coercion: 'text', callback: (answer: OfficeAnswer<string>) => void): void;
  /** Of an item that is written. */
  prependAsync?(html: string, options: { readonly coercionType: 'html' }, callback: (answer: OfficeAnswer<unknown>) => void): void;
}

export interface NewMessageForm {
  readonly toRecipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
}

/** Of an item that is written. */
export interface ComposedSubject extends Composed<string> {
  setAsync(subject: string, callback: (answer: OfficeAnswer<unknown>) => void): void;
}

export interface Sender {
  readonly displayName: string;
  readonly emailAddress: string;
}
