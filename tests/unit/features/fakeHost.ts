import type { Account, Host, HostTheme, MailBeside, MailToOpen, OutlookHost, OutlookItem, PersonHint, SignIn, SignInProblem } from '../../../src/hosts/host';

export interface FakeHost extends Host {
  change(theme: HostTheme): void;
  /** What the app told the host, in order. */
  readonly told: string[];
}

interface FakeHostTold {
  readonly links?: boolean;
  readonly openedAt?: string | null;
  readonly person?: PersonHint | null;
}

export function createFakeHost({ links = true, openedAt = null, person = null }: FakeHostTold = {}): FakeHost {
  let theme: HostTheme = 'light';
  const listeners = new Set<(theme: HostTheme) => void>();
  const told: string[] = [];
  return {
    kind: 'teams',
    locale: 'en-GB',
    get theme() {
      return theme;
    },
    onThemeChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    openedAt,
    person,
    linkTo: (route) => (links ? `https://teams.example/l/entity/app/tab?route=${route}` : null),
    painted: () => void told.push('painted'),
    ready: () => void told.push('ready'),
    failed: () => void told.push('failed'),
    change(next) {
      theme = next;
      for (const listener of listeners) listener(next);
    },
    told,
  };
}

export interface FakeOutlookHost extends OutlookHost {
  /** Another mail or appointment is opened beside the pane. */
  select(item: OutlookItem | null): void;
  /** Outlook says nothing of what is typed. */
  type(subject: string): void;
  failToTell(): void;
  /** What the mail beside the pane says. */
  put(mail: MailBeside | null): void;
  selectText(text: string | null): void;
  /** What was opened as a mail. */
  readonly opened: MailToOpen[];
  refuseToOpen(problem: Error | null): void;
}

export function createFakeOutlookHost(first: OutlookItem | null): FakeOutlookHost {
  let item = first;
  let isSilent = false;
  let mail: MailBeside | null = null;
  let selected: string | null = null;
  let refusal: Error | null = null;
  const opened: MailToOpen[] = [];
  const listeners = new Set<() => void>();
  return {
    ...createFakeHost({ links: false }),
    mailBeside: () => (isSilent ? Promise.reject(new Error('Outlook does not tell')) : Promise.resolve(mail)),
    selectedText: () => Promise.resolve(selected),
    openMail(one) {
      if (refusal !== null) return Promise.reject(refusal);
      opened.push(one);
      return Promise.resolve(mail?.isWritten === true ? 'inItem' : 'inWindow');
    },
    put(next) {
      mail = next;
    },
    selectText(text) {
      selected = text;
    },
    opened,
    refuseToOpen(problem) {
      refusal = problem;
    },
    kind: 'outlook',
    currentItem: () => (isSilent ? Promise.reject(new Error('Outlook does not tell')) : Promise.resolve(item)),
    onItemChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    select(next) {
      item = next;
      for (const listener of listeners) listener();
    },
    type(subject) {
      if (item !== null) item = { ...item, subject };
    },
    failToTell() {
      isSilent = true;
    },
  };
}

export interface FakeSignIn extends SignIn {
  /** From now on no token without the popup; null mends it. */
  refuse(problem: SignInProblem | null): void;
  refusePopup(problem: SignInProblem | null): void;
  /** Whom the popup signs in from now on. */
  signsIn(account: Account): void;
}

export function createFakeSignIn(account: Account | null = { objectId: 'object-1', username: 'm.brown@council.example', name: 'Mercy Brown' }): FakeSignIn {
  let refusal: SignInProblem | null = null;
  let popupRefusal: SignInProblem | null = null;
  let known: Account | null = null;
  let inPopup: Account | null = null;
  return {
    getToken() {
      if (refusal !== null) return Promise.reject(refusal);
      known = account;
      return Promise.resolve('token');
    },
    signInWithPopup() {
      if (popupRefusal !== null) return Promise.reject(popupRefusal);
      refusal = null;
      known = inPopup ?? known;
      return Promise.resolve();
    },
    account: () => known,
    refuse(problem) {
      refusal = problem;
    },
    refusePopup(problem) {
      popupRefusal = problem;
    },
    signsIn(next) {
      inPopup = next;
    },
  };
}
