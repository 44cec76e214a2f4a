import type { LinkTarget } from './blocks';
import { escapeText } from './blocks';

/** Words of one line that look alike. */
export interface Segment {
  readonly text: string;
  readonly isBold: boolean;
  readonly link: Link | null;
  /** On which it stands, where the file marks its pages. */
  readonly page: number | null;
}

export interface Link {
  readonly address: string;
  readonly target: LinkTarget;
}

/** The address kept of a link, from a list of what a page may point at. Anything else (`javascript:`) is words only. */
export function linkOf(href: string | undefined): Link | null {
  const address = (href ?? '').trim();
  if (address === '' || /^(?:javascript|vbscript|data):/i.test(address)) return null;
  if (address.startsWith('#')) return { address, target: 'here' };
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const isDocument = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|csv|zip|odt)$/i.test(path) || /\/documents?\/\w/i.test(path);
  return { address, target: isDocument ? 'document' : 'page' };
}

/** The segments as one line of raw text; empty where they hold nothing but space. */
export function rawOf(segments: readonly Segment[], keepsSpaces: boolean): string {
  const runs: { text: string; isBold: boolean }[] = [];
  for (const { text, isBold } of withAddresses(segments.filter(({ text, link }) => !(link && ASIDE.test(text.trim()))))) {
    const last = runs[runs.length - 1];
    if (last && (last.isBold === isBold || text.trim() === '')) last.text += text;
    else runs.push({ text, isBold });
  }
  const raw = runs.map(({ text, isBold }) => (isBold ? emphasised(escapeText(text)) : escapeText(text))).join('');
  const spaced = keepsSpaces ? raw.replace(/[\r\n\f\v]+/g, ' ').replace(/[ ]+$/, '') : raw.replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ').trim();
  return /[^\s\u00a0*\ufeff\u200b]|\*(?!\*)/.test(spaced) ? spaced : '';
}

/** Links beside an address that are none of it. */
const ASIDE = /^(?:(?:view|get|see|show)\s)?(?:directions|(?:a\s|the\s)?(?:location\s)?map|on\s(?:a\s|the\s)?map)$/i;

/** Bold marks stand close to their words, as in Markdown. */
function emphasised(text: string): string {
  const words = text.trim();
  return words === '' ? text : text.replace(words, () => `**${words}**`);
}

/** A line with more links is a list of them, and says nothing by their addresses. */
const MOST_LINKS = 50;

/** Beside words that lead to a broadcast or are no name ("here"), and where the words are an address, the address is what matters. */
function withAddresses(segments: readonly Segment[]): readonly Segment[] {
  if (segments.filter(({ link }) => link !== null).length > MOST_LINKS) return segments;
  const all = segments.map(({ text }) => text).join('');
  let words = '';
  return segments.flatMap((segment, index): Segment[] => {
    if (!segment.link) return [segment];
    words = segments[index - 1]?.link === segment.link ? words + segment.text : segment.text;
    if (segments[index + 1]?.link === segment.link) return [segment];
    const shown = addressShown(segment.link.address, words.trim(), all);
    return shown === null ? [segment] : [segment, { ...segment, text: ` ${shown}`, isBold: false }];
  });
}

function addressShown(address: string, words: string, line: string): string | null {
  if (/^mailto:/i.test(address)) {
    const mail = address.slice(7).split('?', 1)[0] ?? '';
    return mail === '' || line.toLowerCase().includes(mail.toLowerCase()) ? null : mail;
  }
  if (!/^https?:\/\//i.test(address) || line.includes(address)) return null;
  if (/^(?:https?:|www\.)/i.test(words)) return /^www\./i.test(words) || /\.{3}$|…$/.test(words) ? address : null;
  const leadsToBroadcast = /\b(?:watch|view\s(?:the\s)?meeting|live\s?-?stream\w{0,3}|stream|webcast|broadcast|youtube)\b/i.test(words);
  const isNoName = /^(?:click\s)?(?:here|(?:on\s)?(?:this|the)\slink|link)\.?$/i.test(words) && /\b(?:watch\w{0,3}|view\w{0,3}|live\w{0,6}|webcast|broadcast|join)\b/i.test(line);
  return leadsToBroadcast || isNoName ? address : null;
}
