import { formatPounds, readPounds } from '../../domain/pounds';
import type { ValueForm } from './valueForms';

/** A sum of money: typed as people write sums, kept in pounds. Nothing typed is not known, and not nothing. */
export const poundsForm = (label: string): ValueForm => ({
  label,
  input: 'line',
  hint: 'Like £2,360,000 or £2.36m, or nothing where it is not known',
  show: (stored) => (typeof stored === 'number' ? formatPounds(stored) : ''),
  understood(typed) {
    const pounds = readPounds(typed);
    return pounds === null ? null : `Understood as: £${pounds.toLocaleString('en-GB')}.`;
  },
  read(typed) {
    if (typed.trim() === '') return { kind: 'value', value: null };
    const pounds = readPounds(typed);
    return pounds === null ? { kind: 'refused', message: `${label}: type a sum, like £2,360,000.` } : { kind: 'value', value: pounds };
  },
});
