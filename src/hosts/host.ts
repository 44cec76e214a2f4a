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
  /** A link that opens the app at that route in this host, or null where the host has none. */
  linkTo(route: string, label: string): string | null;
  /** The first paint has happened: the host may drop its own spinner. */
  painted(): void;
  /** The first screen is usable. */
  ready(): void;
  /** The app could not start. */
  failed(message: string): void;
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

export interface OutlookHost extends Host {
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
  /** A Graph token, silently; with `renewal` a new one. Throws a SignInProblem; never waits for ever. */
  getToken(renewal?: TokenRenewal): Promise<string>;
  /** After a person pressed a button: may open the host's popup. */
  signInWithPopup(): Promise<void>;
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
