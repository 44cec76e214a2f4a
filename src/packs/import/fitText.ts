import type { Problem } from '../reading';

/** SharePoint keeps 255 characters in a single line of text, 63,999 in plain text of several lines. */
const lineLimit = 255;
const textLimit = 63_999;

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
    line: (value, what, at) => (value === null ? null : fit(readable(value).replace(/\s+/g, ' ').trim(), lineLimit, what, at)),
    text: (value, what, at) => (value === null ? null : fit(readable(value).trim(), textLimit, what, at)),
  };
}

/** XML 1.0, in which SharePoint keeps rows, has no place for control characters or half a surrogate pair. */
const readable = (value: string): string => value.replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r])[\u0000-\u001f]/gu, '').replace(/\r\n?/g, '\n');
