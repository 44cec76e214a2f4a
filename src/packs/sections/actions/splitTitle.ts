/** A request, and the title printed before it where there is one. */
export interface TitledRequest {
  readonly title: string | null;
  readonly request: string;
  /** No sign parts the two: a person should look. */
  readonly isGuess: boolean;
}

/** "Risk register: Officers to add dates" in one cell. `opening` is what stands apart at the cell's beginning. */
export function splitTitle(text: string, opening: string | null): TitledRequest {
  const apart = opening !== null && isTitle(opening) && text.startsWith(opening) ? text.slice(opening.length).replace(/^\s*[:–-]?\s*/, '') : '';
  // A cell that was merely broken goes on in small letters.
  if (opening !== null && /^["“‘'(]?[\p{Lu}\d]/u.test(apart)) return { title: opening, request: apart, isGuess: false };
  const end = titleEnd(text);
  return end === null ? { title: null, request: text, isGuess: false } : { title: text.slice(0, end.from).trim(), request: text.slice(end.to).trim(), isGuess: false };
}

/** The same where the colon was forgotten: capitals in a row, and then a sentence. Only for tables whose other rows have titles. */
export function guessTitle(text: string): TitledRequest {
  const words = text.slice(0, 400).split(' ');
  for (let at = 2; at <= Math.min(12, words.length - 2); at += 1) {
    const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
    if (!words.slice(0, at).every((own) => /^[\p{Lu}\d(&–-]/u.test(own) || SMALL.has(own))) return { title: null, request: text, isGuess: false };
    if (!SMALL.has(before) && OPENERS.test(word) && /^[\p{Ll}]/u.test(after) && !SMALL.has(after)) return { title: words.slice(0, at).join(' '), request: text.slice(words.slice(0, at).join(' ').length).trim(), isGuess: true };
  }
  return { title: null, request: text, isGuess: false };
}

const SMALL: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'at', 'by', 'with', 'from', 'a', 'an', '&', '–', '-', 'or']);
const OPENERS = /^(?:The|A|An|It|This|That|These|Those|There|Officers?|Members?|Councillors?|Committee|Chair\w{0,6}|To|In|Following|Seek|Refer|Provide|Bring|Report|Circulate|Review|Ask|Write|Publish|Consider|Invite|Arrange|Prepare|Present|Update|Confirm|Share|Include|Explore|Ensure|Set|Add|Send|Give|Look|Work|Further|Any|All|When|Where|How|Whether|What|Each|More|Information|Details)$/;

const isTitle = (text: string): boolean => text.length <= 160 && text.split(' ').length <= 18 && !/[.?!]\s/.test(text) && !/[.?!]$/.test(text) && !LEAD_IN.test(text);

/** Words before a colon that announce the request and do not name it. */
const LEAD_IN = /^(?:actions?(?:\s\d+)?|agreed|resolved|requested?|noted|recommended|recommendation|decision|that|officers?(?:\sto)?|members?(?:\s(?:asked|requested).{0,60})?|the\scommittee\b.{0,60}|it\swas\b.{0,60}|to)$/i;

/** A colon with a capital after it ends the title; a title may itself have a colon before a few words more. */
function titleEnd(text: string): { readonly from: number; readonly to: number } | null {
  const head = text.slice(0, 260);
  for (const match of head.matchAll(/\s?:\s?[–-]?\s+(?=["“‘'(]?[\p{Lu}\d])|\s[–—]\s(?=[\p{Lu}])/gu)) {
    const title = head.slice(0, match.index);
    const rest = head.slice(match.index + match[0].length);
    if (!/^["“‘'(]?[\p{Lu}\d]/u.test(title) || !isTitle(title)) return null;
    // A dash parts a title only where what stands before it is short and no sentence.
    if (!match[0].includes(':') && (title.split(' ').length > 6 || /^(?:officers?|members?|the|to|head|director)\b/i.test(title))) return null;
    if (match[0].includes(':') && /^[^:.]{1,40}:\s+\p{Lu}/u.test(rest) && (rest.split(':', 1)[0] ?? '').split(' ').length <= 5) continue;
    return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}
