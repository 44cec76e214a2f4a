/** What Teams, Outlook and a plain browser have in common. */
export type HostTheme = 'light' | 'dark' | 'contrast';

export interface Host {
  readonly kind: 'teams' | 'outlook' | 'browser';
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly theme: HostTheme;
  onThemeChange(listener: (theme: HostTheme) => void): () => void;
  /** The route a deep link asked for (`/meetings/KEY`), or null. A hint, checked like any input. */
  readonly openedAt: string | null;
  /** Who sits there, as the host tells it before anybody is signed in: a hint, never proof. Null where it does not tell. */
  readonly person: PersonHint | null;
  /** A link that opens the app at that route in this host, or null where the host has none. */
  linkTo(route: string, label: string): string | null;
  /** The first paint has happened: the host may drop its own spinner. */
  painted(): void;
  /** The first screen is usable. */
  ready(): void;
  /** The app could not start. */
  failed(message: string): void;
}

export interface PersonHint {
  readonly tenantId: string;
  readonly objectId: string;
}

export type OutlookItem =
  | { readonly kind: 'message' | 'newMessage'; readonly subject: string; readonly from: string | null }
  | {
      readonly kind: 'appointment' | 'newAppointment';
      readonly subject: string;
      /** An instant with zone. */
      readonly start: string | null;
      readonly location: string | null;
    };

/** The mail beside the pane, with its words. */
export interface MailBeside {
  /** Whether it is read, or being written. */
  readonly isWritten: boolean;
  readonly subject: string;
  /** Of a mail that is read. */
  readonly sender: { readonly name: string; readonly mail: string } | null;
  /** An instant; of a mail that is read. */
  readonly sentAt: string | null;
  /** Opens it in Outlook on the web, for whoever has it in their mailbox, until it is moved to another folder. */
  readonly link: string | null;
  /** By which every mail program knows it; of a mail that is read. */
  readonly messageId: string | null;
  readonly text: string;
}

export interface MailToOpen {
  readonly to: readonly string[];
  /** At most 255 characters. */
  readonly subject: string;
  /** At most 32 KB. */
  readonly html: string;
}

export interface OutlookHost extends Host {
  /** Null beside anything but a mail. */
  mailBeside(): Promise<MailBeside | null>;
  /** What is selected in a mail that is being written; null beside every other item: of one that is read, Outlook tells no add-in. */
  selectedText(): Promise<string | null>;
  /** In a window of its own, or, where one is being written beside the pane, above what that has. */
  openMail(mail: MailToOpen): Promise<'inWindow' | 'inItem'>;
  readonly kind: 'outlook';
  /** The item beside the pane; null when the pane is pinned and nothing is selected. */
  currentItem(): Promise<OutlookItem | null>;
  onItemChange(listener: () => void): () => void;
}

/** Who is signed in. Only ever a display and a query value: SharePoint decides what they may read. */
export interface Account {
  readonly objectId: string;
  readonly username: string;
  readonly name: string;
}

export type SignInProblemKind = 'interactionNeeded' | 'consentMissing' | 'cancelled' | 'popupBlocked' | 'timedOut' | 'noBridge' | 'offline' | 'unexpected';

/** The last token was refused, perhaps because it lacked the claims of a challenge. */
export interface TokenRenewal {
  readonly claims: string | null;
}

export interface SignIn {
  /** A Graph token, silently; with `renewal` a new one. Without `scopes` for the council's sites. Throws a SignInProblem; never waits for ever. */
  getToken(renewal?: TokenRenewal, scopes?: readonly string[]): Promise<string>;
  /** After a person pressed a button: may open the host's popup. */
  signInWithPopup(scopes?: readonly string[]): Promise<void>;
  /** Known after the first token. */
  account(): Account | null;
}

export class SignInProblem extends Error {
  override readonly name = 'SignInProblem';

  constructor(
    readonly kind: SignInProblemKind,
    message: string,
    /** Codes to copy into a support request; holds no token and no name. */
    readonly diagnostic: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
