/** A gateway as reports number it: "Gateway 3/4" is from 3 to 4, "Gateway 4A" has a letter. */
export interface Gateway {
  readonly first: number;
  readonly last: number;
  readonly letter: string;
  /** "Options Appraisal", where a name is printed. */
  readonly name: string | null;
}

/** Null where no number is printed. */
export function gatewayIn(text: string | null): Gateway | null {
  const match = text === null ? null : NUMBERED.exec(text);
  if (!match) return null;
  const [printed, first = '', letter = '', last] = match;
  const rest = (text ?? '').slice(match.index + printed.length);
  return { first: numberOf(first), last: last === undefined ? numberOf(first) : numberOf(last), letter: letter.toLowerCase(), name: nameIn(rest) };
}

/** Whether two papers speak of one gateway: by number, or by name where one of them has no number. */
export function isSameGateway(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [gatewayIn(one), gatewayIn(other)];
  if (a && b) return a.first === b.first && a.last === b.last && a.letter === b.letter;
  const [mine, theirs] = [plain(a?.name ?? one), plain(b?.name ?? other)];
  return mine !== '' && mine === theirs;
}

/** Whether one gateway comes behind another; false where either has no number. */
export function isBehind(gateway: Gateway | null, other: Gateway | null): boolean {
  return gateway !== null && other !== null && (gateway.last > other.last || (gateway.last === other.last && gateway.letter > other.letter));
}

/** `Gateway 3/4`; as printed where there is no number. */
export function gatewayWords(text: string | null): string | null {
  const gateway = gatewayIn(text);
  if (!gateway) return text;
  const { first, last, letter } = gateway;
  return `Gateway ${first}${letter.toUpperCase()}${last === first ? '' : `/${last}`}`;
}

/** The lower number first, then the letter; what has no number comes last. */
export function compareGateways(one: string | null, other: string | null): number {
  const [a, b] = [gatewayIn(one), gatewayIn(other)];
  if (!a || !b) return Number(a === null) - Number(b === null);
  return a.first - b.first || a.last - b.last || a.letter.localeCompare(b.letter);
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const NUMBER = `\\d|${WORDS.join('|')}`;
const NUMBERED = new RegExp(`\\bgateways?\\s{0,2}(${NUMBER})\\s?([a-d]?)(?![a-z\\d])(?:\\s?(?:\\/|&|to|and|[-–](?=\\s?\\d\\b))\\s?(?:gateway\\s)?(${NUMBER})\\b)?`, 'i');

const numberOf = (printed: string): number => (/^\d$/.test(printed) ? Number(printed) : WORDS.indexOf(printed.toLowerCase()));

/** "- Options Appraisal (Regular)", "(detailed design)". */
function nameIn(rest: string): string | null {
  const name = /^\s*(?:[:–—-]\s*|\()?([A-Za-z][^()[\]]*)/.exec(rest)?.[1]?.replace(/[\s,;:.–—-]+$/, '').trim();
  return name === undefined || name === '' ? null : name;
}

const plain = (text: string): string => (text.toLowerCase().match(/[a-z\d]+/g) ?? []).join(' ');
