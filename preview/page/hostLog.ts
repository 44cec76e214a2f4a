/** What the stand-in host was asked, for tests to read. */
export interface HostLog {
  /** Names of the calls, in order. */
  readonly calls: string[];
  /** Calls the stand-in does not know; it answered them with an error. Tests expect none. */
  readonly unknown: string[];
  /** The new messages that were opened. */
  readonly mails: object[];
}

declare global {
  interface Window {
    hostLog: HostLog;
  }
}

export const newHostLog = (): HostLog => ({ calls: [], unknown: [], mails: [] });
