import { LONGEST_LINE, LONGEST_TEXT, readableText } from '../../domain/readableText';
import type { Problem } from '../reading';

export interface TextFitter {
  /** One line. What does not fit becomes null and a problem. */
  line(value: string | null, what: string, at: number | null): string | null;
  /** Text of any length. */
  text(value: string | null, what: string, at: number | null): string | null;
}

/** Makes printed values fit SharePoint's columns, whatever a damaged pack holds. */
export function createTextFitter(report: (problem: Problem) => void): TextFitter {
  const fit = (value: string, limit: number, what: string, at: number | null): string | null => {
    if (value.length <= limit) return value === '' ? null : value;
    report({ message: `${what} is ${value.length} characters long, more than SharePoint keeps, and was left out. Enter it by hand.`, line: at, kind: 'other' });
    return null;
  };
  return {
    line: (value, what, at) => (value === null ? null : fit(readableText(value).replace(/\s+/g, ' ').trim(), LONGEST_LINE, what, at)),
    text: (value, what, at) => (value === null ? null : fit(readableText(value).trim(), LONGEST_TEXT, what, at)),
  };
}
