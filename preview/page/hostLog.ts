/** What the stand-in host was asked, for tests to read. */
export interface HostLog {
  /** Names of the calls, in order. */
  readonly calls: string[];
  /** Calls the stand-in does not know; it answered them with an error. Tests expect none. */
  readonly unknown: string[];
}

declare global {
  interface Window {
    hostLog: HostLog;
  }
}

export const newHostLog = (): HostLog => ({ calls: [], unknown: [] });
