export interface Clock {
  /** What this device's clock says, as a server's would say it. */
  readonly instant: (milliseconds: number) => string;
  /** `at`: when a server says that it did what was sent and received between two readings of this device's clock. */
  readonly compare: (sentAt: number, at: string | null, receivedAt: number) => void;
  /** Whether a server has said what time it is. */
  readonly isSure: () => boolean;
}

/**
 * A device whose clock is a day wrong would hide what is new, or call everything new, and refuse what is in time: what it says
 * is put right. `tolerance`: by how many milliseconds two clocks may differ and be called the same.
 */
export function createClock(onCorrected: () => void, tolerance = TWO_MINUTES): Clock {
  let ahead = 0;
  let isSure = false;
  return {
    instant: (milliseconds) => new Date(milliseconds + ahead).toISOString(),
    compare(sentAt, at, receivedAt) {
      const said = at === null ? Number.NaN : Date.parse(at);
      if (Number.isNaN(said)) return;
      isSure = true;
      const found = said < sentAt - tolerance ? said - sentAt : said > receivedAt + tolerance ? said - receivedAt : 0;
      if (Math.abs(found - ahead) <= tolerance) return;
      ahead = found;
      onCorrected();
    },
    isSure: () => isSure,
  };
}

const TWO_MINUTES = 120_000;
