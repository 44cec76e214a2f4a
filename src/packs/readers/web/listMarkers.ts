import type { NumberStyle } from './printedNumber';
import { printedNumber } from './printedNumber';

/** A list being read, and the number its next item gets. */
export interface OpenList {
  readonly style: NumberStyle | null;
  next: number;
  readonly step: 1 | -1;
}

type Attributes = Readonly<Record<string, string>>;

/** A list without numbers has `style` null. */
export function openList(name: 'ol' | 'ul' | 'menu', attributes: Attributes): OpenList {
  const start = wholeNumber(attributes['start']);
  const isReversed = name === 'ol' && 'reversed' in attributes;
  return { style: name === 'ol' ? styleOf(attributes) : null, next: start ?? 1, step: isReversed ? -1 : 1 };
}

/** What a browser prints before the item. A list that hides its numbers has none. */
export function takeMarker(list: OpenList, attributes: Attributes): string {
  if (!list.style) return '•';
  const count = wholeNumber(attributes['value']) ?? list.next;
  list.next = count + list.step;
  return `${printedNumber(count, list.style)}.`;
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman',
  'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter', 'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman', 'decimal-leading-zero': 'decimalZero',
};

function styleOf(attributes: Attributes): NumberStyle | null {
  const styled = /list-style(?:-type)?\s{0,5}:\s{0,5}([\w-]{1,30})/i.exec(attributes['style'] ?? '')?.[1]?.toLowerCase();
  if (styled && /^(?:none|disc|circle|square)$/.test(styled)) return null;
  return STYLES[styled ?? ''] ?? STYLES[attributes['type'] ?? ''] ?? 'decimal';
}

function wholeNumber(text: string | undefined): number | null {
  const digits = /^\s{0,5}(-?\d{1,6})\s{0,5}$/.exec(text ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
