/** Bank holidays in England that fall near the sample's meetings: https://www.gov.uk/bank-holidays */
const holidays = ['2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31'];

/** Days strictly between publication and the meeting, without weekends and bank holidays: LGA 1972 s.100B. */
export function clearOf(published: string, meeting: string): number {
  let days = 0;
  for (let at = Date.parse(published) + 86_400_000; at < Date.parse(meeting); at += 86_400_000) {
    const date = new Date(at);
    const isWorking = date.getUTCDay() % 6 !== 0 && !holidays.includes(date.toISOString().slice(0, 10));
    if (isWorking) days += 1;
  }
  return days;
}
