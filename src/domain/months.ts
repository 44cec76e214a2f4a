/** `2026-11` last where that is today's month, and before it as many as are counted. */
export function monthsUntil(today: string, count: number): readonly string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, at) => last - count + 1 + at).map((months) => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`);
}

export const monthOf = (date: string): string => date.slice(0, 7);
