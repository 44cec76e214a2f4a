/** Dates printed with a weekday on which they do not fall. */
export function wrongWeekdays(text: string): string[] {
  const dates = text.matchAll(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (\d{1,2})(?:st|nd|rd|th)? (\p{L}+) (20\d\d)\b/giu);
  return [...dates].flatMap(([printed, day = '', of = '', month = '', year = '']) => {
    const falls = new Date(`${of} ${month} ${year} UTC`).toUTCString();
    return falls.slice(0, 3).toLowerCase() === day.slice(0, 3).toLowerCase() ? [] : [printed];
  });
}
