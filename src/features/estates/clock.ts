/** What the estates' screens take from the world; wired once. */
export interface Clock {
  /** The time now, on the day that the app calls today. */
  readonly now: (today: string) => Date;
  /** A name that no other row has. */
  readonly mintKey: () => string;
}
