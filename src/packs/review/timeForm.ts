import { findTimes } from '../printed/times';
import type { ValueForm } from './valueForms';

type Understood = { readonly kind: 'time'; readonly time: string } | { readonly kind: 'none' } | { readonly kind: 'refused'; readonly why: string };

/** The form of a time of day: typed as people write it, kept as the 24 hours have it. */
export function timeForm(label: string): ValueForm {
  return {
    label,
    input: 'line',
    hint: 'Like 18:30 or 6.30 pm',
    show: (stored) => (typeof stored === 'string' ? stored : ''),
    understood(typed) {
      const read = readTypedTime(typed);
      return read.kind === 'time' ? `Understood as: ${read.time}.` : null;
    },
    read(typed) {
      const read = readTypedTime(typed);
      if (read.kind === 'refused') return { kind: 'refused', message: `${label}: “${typed.trim()}” ${read.why} Type it like 18:30 or 6.30 pm.` };
      return { kind: 'value', value: read.kind === 'time' ? read.time : null };
    },
  };
}

function readTypedTime(typed: string): Understood {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (text === '') return { kind: 'none' };
  const [, hour, minute] = /^([01]\d|2[0-3])[:.]?([0-5]\d)(?:\s?(?:hrs?|hours|h))?$/i.exec(text) ?? [];
  if (hour !== undefined && minute !== undefined) return { kind: 'time', time: `${hour}:${minute}` };
  const [found, another] = findTimes(text);
  const isAll = found !== undefined && another === undefined && text.slice(0, found.from).replace(/^at\s/i, '').trim() === '' && /^[\s.]*$/.test(text.slice(found.to));
  if (!isAll) return { kind: 'refused', why: 'is not a time.' };
  return found.time === null ? { kind: 'refused', why: 'may be in the morning or the evening.' } : { kind: 'time', time: found.time };
}
