import { sameTimeOn } from '../domain/calendar';

/** What is written down is dated on the day that the app calls today. */
export const clock = {
  now: (today: string) => sameTimeOn(today, new Date()),
  mintKey: () => crypto.randomUUID(),
  wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
};
