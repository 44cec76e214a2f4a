import type { HostTheme, OutlookHost } from './host';
import { HostProblem } from './hostProblem';
import type { MailboxEvent, OfficeJs, OfficeTheme } from './officeJs';
import { createOutlookCalls } from './outlookCalls';
import { readOutlookItem } from './outlookItem';
import { openMail, readMailBeside, readSelectedText } from './outlookMail';
import { withTimeLimit } from './timeLimit';

export interface OutlookHostSettings {
  /** Null where its script did not load. */
  readonly office?: OfficeJs | null;
  readonly browser?: Pick<Window, 'matchMedia'>;
  /** Milliseconds to wait for an answer from Outlook. */
  readonly limit?: number;
}

/** For the pane's page only, which loads office.js with a script tag. Throws a HostProblem. */
export async function openOutlookHost({ office = loadedOffice(), browser = window, limit = 10_000 }: OutlookHostSettings = {}): Promise<OutlookHost> {
  if (office === null) throw new HostProblem('notLoaded', 'Outlook’s own part of the app could not be loaded. Check the connection, then close the pane and open it again.');
  const { host } = await withTimeLimit(Promise.resolve(office.onReady()), limit, noAnswer);
  if (host !== 'Outlook') throw new HostProblem('refused', 'This page works inside Outlook only. Open it from a message or a meeting there.');
  const { context } = office;
  const calls = createOutlookCalls(limit);

  let theme = hostTheme(context.officeTheme, browser);
  const themeListeners = new Set<(theme: HostTheme) => void>();
  const itemListeners = new Set<() => void>();
  const hear = (event: MailboxEvent, handler: (news: { readonly officeTheme?: OfficeTheme }) => void): void => context.mailbox.addHandlerAsync(event, handler);
  if (context.requirements.isSetSupported('Mailbox', '1.5')) {
    hear(office.EventType.ItemChanged, () => itemListeners.forEach((listener) => listener()));
  }
  if (context.requirements.isSetSupported('Mailbox', '1.14')) {
    hear(office.EventType.OfficeThemeChanged, ({ officeTheme }) => {
      theme = hostTheme(officeTheme, browser);
      themeListeners.forEach((listener) => listener(theme));
    });
  }

  return {
    kind: 'outlook',
    locale: context.displayLanguage,
    get theme() {
      return theme;
    },
    onThemeChange: (listener) => subscribe(themeListeners, listener),
    openedAt: null,
    // The mailbox has an address and no object id, and may be another person’s that this one looks after.
    person: null,
    linkTo: () => null,
    painted: nothing,
    ready: nothing,
    failed: nothing,
    mailBeside: () => readMailBeside(context.mailbox.item, calls),
    selectedText: () => readSelectedText(context.mailbox.item, calls),
    openMail: (mail) => openMail(context.mailbox, mail, calls),
    currentItem: () => readOutlookItem(context.mailbox.item, calls),
    onItemChange: (listener) => subscribe(itemListeners, listener),
  };
}

function loadedOffice(): OfficeJs | null {
  // Put there by Microsoft's script; officeJs.ts says which part of it is used.
  return (window as { Office?: OfficeJs }).Office ?? null;
}

const noAnswer = (): HostProblem => new HostProblem('noAnswer', 'Outlook does not answer. Close the pane and open it again.');

/** Outlook tells its colours and no name; where it tells none, the browser's preference. */
function hostTheme(colours: OfficeTheme | undefined, browser: Pick<Window, 'matchMedia'>): HostTheme {
  if (browser.matchMedia('(forced-colors: active)').matches) return 'contrast';
  const background = colours?.bodyBackgroundColor;
  if (background === undefined) return browser.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  // Outlook's dark themes are dark grey; pure black under pure white is its high contrast.
  if (isColour(background, '000000') && isColour(colours?.bodyForegroundColor ?? '', 'ffffff')) return 'contrast';
  return colours?.isDarkTheme ?? isDark(background) ? 'dark' : 'light';
}

const isColour = (text: string, hex: string): boolean => text.replace('#', '').toLowerCase() === hex;

function isDark(colour: string): boolean {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1).map((hex) => parseInt(hex, 16)) ?? [];
  return channels.length === 3 && channels.reduce((sum, channel) => sum + channel, 0) < 3 * 128;
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

// Outlook has no spinner to drop and no error page to show.
const nothing = (): void => undefined;
