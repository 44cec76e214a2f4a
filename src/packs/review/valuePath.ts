import type { Reading } from '../reading';

/** The steps of a path into a reading: `agendaItems[3].pages` is agendaItems, 3, pages. Null where it is no path. */
function stepsOf(path: string): readonly (string | number)[] | null {
  if (!/^[a-zA-Z]+(?:\.[a-zA-Z]+|\[\d+\])*$/.test(path)) return null;
  return [...path.matchAll(/([a-zA-Z]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
}

/** What a reading says at a path; undefined where it has no such place. */
export function valueAt(reading: Reading, path: string): unknown {
  return (stepsOf(path) ?? ['']).reduce<unknown>(partOf, reading);
}

/** The reading with another value at a path; the same reading where it has no such place. */
export function withValue(reading: Reading, path: string, value: unknown): Reading {
  const steps = stepsOf(path);
  if (steps === null || valueAt(reading, path) === undefined) return reading;
  return replaced(reading, steps, value) as Reading; // a copy of the reading, but for the value at the path
}

/** The path with its counts left out: `agendaItems[].pages`. */
export const kindOfPath = (path: string): string => path.replace(/\[\d+\]/g, '[]');

const partOf = (whole: unknown, step: string | number): unknown => (typeof whole === 'object' && whole !== null && Object.hasOwn(whole, step) ? Reflect.get(whole, step) : undefined);

function replaced(whole: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const part = replaced(partOf(whole, step), rest, value);
  return Array.isArray(whole) ? whole.map((one: unknown, index) => (index === step ? part : one)) : { ...(whole as object), [step]: part }; // stepsOf and valueAt have found it to be an object
}
