/** How lists count, in HTML and in Word alike. */
export type NumberStyle = 'decimal' | 'decimalZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman';

/** A list's number as it is printed: 3 as "3", "03", "c", "C", "iii", "III". Beyond what letters and Roman figures can say it is a figure. */
export function printedNumber(count: number, style: NumberStyle): string {
  switch (style) {
    case 'decimal':
      return String(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
  }
}

/** After z comes aa, then bb, as Word counts. */
function letters(count: number): string {
  const repeats = Math.floor((count - 1) / 26) + 1;
  return count < 1 || repeats > 8 ? String(count) : String.fromCharCode(97 + ((count - 1) % 26)).repeat(repeats);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  let printed = '';
  for (const [value, figure] of ROMAN) {
    while (left >= value) {
      printed += figure;
      left -= value;
    }
  }
  return printed;
}
