/** Text may carry no more than this into a pattern: a longer line is prose, and its tail says nothing about layout. */
const LONGEST_LINE = 8000;

/** A line without the markup that converters leave in text: bold, HTML tags and entities, links, heading and quotation marks. */
export function plainText(raw: string): string {
  let text = raw.length > LONGEST_LINE ? raw.slice(0, LONGEST_LINE) : raw;
  if (UNUSUAL.test(text)) text = text.replace(INVISIBLE_ALL, '').replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
  if (text.includes('<')) text = withoutTags(text);
  if (text.includes('&')) text = text.replace(/&(#?\w{1,8});/g, (entity, name: string) => characterNamed(name) ?? entity);
  if (text.includes('](')) text = text.replace(/\[([^[\]]{0,500})\]\(([^()\s]{0,1000})\)/g, linkText);
  if (text.includes('**')) text = text.replace(/\*\*/g, '');
  if (text.includes('*')) text = text.replace(/(^|\s)\*(?=[^\s*])([^*]{0,300}[^\s*])\*(?=[\s.,;:]|$)/g, '$1$2');
  if (text.includes('__')) text = text.replace(/(^|\s)__(?=\S)|(\S)__(?=\s|$)/g, '$1$2');
  if (/^\s*[#>*_]/.test(text)) text = text.replace(/^\s{0,3}#{1,6}\s+/, '').replace(/^\s{0,3}>\s+/, '').replace(/^\s*([*_])([^*_\s][^*_]*)\1\s*$/, '$2');
  // Last, so that what was escaped is not taken for markup after all.
  if (text.includes('\\')) text = text.replace(ESCAPED, '$1');
  return text.trim();
}

/** A sign that an escape keeps from being markup. */
export const ESCAPED = /\\([*_.()#>+\-[\]&$|])/g;

// Control characters, soft hyphens, zero-width and bidirectional marks: never content, and able to disguise it.
// eslint would take literal control characters for a slip, so the sets are built from their code points.
const invisibleSet = [
  [0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfeff, 0xfeff],
].map(([from = 0, to = 0]) => `${String.fromCodePoint(from)}-${String.fromCodePoint(to)}`).join('');
// Most lines are plain letters: one look at them spares two.
const UNUSUAL = /[^\t\n\r\x20-\x7e]/;
const INVISIBLE_ALL = new RegExp(`[${invisibleSet}]`, 'g');

function withoutTags(text: string): string {
  return text
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,1000})>/gi, '$1')
    .replace(/<([^<>\s@]{1,200}@[^<>\s@]{1,200})>/g, '$1')
    .replace(/<\/?(?:br|p|li|ul|ol|div|td|th|tr|table|h[1-6])\b[^<>]{0,500}>/gi, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|sup|sub|span|small|a|font|input)\b[^<>]{0,500}>/gi, '');
}

/** The address is what matters where a link shows an address; elsewhere the words, with the address kept beside them. */
function linkText(_link: string, words: string, address: string): string {
  if (!/^(?:https?:|mailto:)/i.test(address)) return words;
  // A paper is known by its name, wherever it lies.
  if (/\.(?:pdf|docx?|xlsx?|pptx?)(?:[?#].*)?$/i.test(address) && !/^(?:https?:|www\.)/i.test(words)) return words;
  const target = address.replace(/^mailto:/i, '');
  return /^(?:https?:|mailto:|www\.)/i.test(words) || words.toLowerCase() === target.toLowerCase() ? target : `${words} ${target}`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', pound: '£' };

function characterNamed(name: string): string | null {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
