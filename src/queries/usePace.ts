import { useState } from 'react';
import { minutesAPageChoices, usualMinutesAPage } from '../domain/readingPlan';

/** How fast this person reads: a number of minutes and nothing of what is read, so that the device may keep it. */
export function usePace(): [number, (minutesAPage: number) => void] {
  const [pace, setPace] = useState(keptPace);
  return [
    pace,
    (next) => {
      setPace(next);
      keepPace(next);
    },
  ];
}

const place = 'members-brief.minutes-a-page';

function keptPace(): number {
  try {
    const kept = Number(window.localStorage.getItem(place));
    return minutesAPageChoices.find((choice) => choice === kept) ?? usualMinutesAPage;
  } catch {
    // A host may keep the device's storage from us: then the usual pace it is.
    return usualMinutesAPage;
  }
}

function keepPace(pace: number): void {
  try {
    window.localStorage.setItem(place, String(pace));
  } catch {
    // It holds until the tab is closed.
  }
}
