/**
 * The same text, as long as before, with every letter beyond ASCII written as À where it is a capital and as à where it is
 * not. For patterns that only ask: with `CAPITAL` and `LETTER` they need no Unicode classes, of which an engine makes so
 * much code that a first reading spent more time on that than on the pack.
 */
export const plainLetters = (text: string): string => (BEYOND_ASCII.test(text) ? text.replace(ALL_BEYOND_ASCII, (sign) => (/\p{Lu}/u.test(sign) ? 'À' : /\p{L}/u.test(sign) ? 'à' : sign)) : text);

/** What stands within the brackets of a character class: the capitals of a text in plain letters. */
export const CAPITAL = 'A-ZÀ';
/** The same for all its letters. */
export const LETTER = 'A-Za-zÀà';

const BEYOND_ASCII = /[\u0080-\uffff]/;
const ALL_BEYOND_ASCII = /[\u0080-\uffff]/g;
