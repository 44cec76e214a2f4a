import type { Reading } from '../reading';

/** The values of a file that a row of an action or of a decision was read from; null where a person cannot correct them here. */
export function valuesBehind(row: Readonly<Record<string, unknown>>, readings: readonly Reading[]): { readonly reading: Reading; readonly paths: readonly string[] } | null {
  const { source } = row;
  if (typeof source !== 'object' || source === null || !('document' in source) || !('line' in source)) return null;
  const reading = readings.find(({ document }) => document === source.document);
  if (!reading) return null;
  const action = reading.actions.findIndex(({ line }) => line === source.line);
  if (action >= 0) return { reading, paths: ['part', 'request', 'owner', 'dueText', 'status', 'progress'].map((field) => `actions[${action}].${field}`) };
  for (const [set, { items }] of reading.minutes.entries()) {
    const item = items.findIndex(({ resolutions }) => resolutions.some(({ line }) => line === source.line));
    if (item >= 0) return { reading, paths: [`minutes[${set}].items[${item}].part`] };
  }
  return null;
}
