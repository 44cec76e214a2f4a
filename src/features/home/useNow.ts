import { useEffect, useState } from 'react';
import { councilMomentAt, type CouncilMoment } from '../../domain/calendar';

/** The council's date with the clock's time, read again every half minute: a countdown must not stand still. */
export function useNow(today: string, readClock: () => Date = systemClock): CouncilMoment {
  const [time, setTime] = useState(() => councilMomentAt(readClock()).time);
  useEffect(() => {
    const ticking = setInterval(() => setTime(councilMomentAt(readClock()).time), 30_000);
    return () => clearInterval(ticking);
  }, [readClock]);
  return { date: today, time };
}

const systemClock = (): Date => new Date();
