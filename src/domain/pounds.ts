/**
 * A sum as councils print it, in pounds: "£2,360,000", "£2.36m", "£205 million", "£60k". `unit` is what a table says of its figures:
 * 1000 below "£000". Null where the figures are not whole and plain, so that nothing is guessed.
 */
export function readPounds(printed: string, unit = 1): number | null {
  const text = printed.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/^(?:circa|c\.?|approximately|approx\.?|about|up to|~)\s?(?=£|\d)/i, '');
  const match = /^(\()?£?\s?(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,3})?\s?(million|billion|thousand|mn|bn|m|k)?\)?[\].*]?(?:\s\((?:excl|incl)[^)]{0,30}\))?$/i.exec(text);
  if (!match) return null;
  const [, bracket, whole = '', part = '', suffix = ''] = match;
  const pounds = Number(`${whole.replace(/,/g, '')}${part}`) * (UNITS[suffix.toLowerCase()] ?? unit);
  return (bracket === undefined ? 1 : -1) * (Math.round(pounds * 100) / 100);
}

const UNITS: Readonly<Record<string, number>> = { million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9, thousand: 1000, k: 1000 };

/** `£2.36m`, `£640,000`: never rounded, so that sums add up for whoever checks them. */
export function formatPounds(pounds: number): string {
  const size = Math.abs(pounds);
  const sign = pounds < 0 ? '-' : '';
  if (size >= 1e6 && Math.round(size * 100) % 1e6 === 0) return `${sign}£${Math.round(size / 1e4) / 100}m`;
  const pence = Math.round(size * 100) % 100 !== 0;
  return `${sign}£${size.toLocaleString('en-GB', { minimumFractionDigits: pence ? 2 : 0, maximumFractionDigits: 2 })}`;
}

/** A sum as printed in a sentence. */
export const SUM = '£\\s?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,3})?(?:\\s?(?:million|billion|thousand|mn|bn|m|k))?(?![A-Za-z\\d])';
