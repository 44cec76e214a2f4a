import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import { findLinks } from '../../printed/addresses';

export interface LivestreamsRead {
  readonly links: readonly string[];
  readonly line: number | null;
}

const SAYS_STREAM = /\b(?:live\s?-?\s?stream\w{0,5}|live\s?cast|webcast\w{0,4}|broadcast\w{0,4}|stream(?:ed|ing)?|youtube|watch(?:ed|ing)?|observe|view(?:ed)?\s(?:here|live|online|the\smeeting)|virtual(?:ly)?|join\s(?:the\s)?(?:meeting|online)|attend\s(?:remotely|online)|online(?=\s*:))\b/i;
const STREAMING_HOST = /^(?:https?:\/\/)?(?:www\.)?(?:youtu\.be|youtube\.com|[\w.-]{0,80}public-i\.tv|vimeo\.com|[\w.-]{0,40}zoom\.us|teams\.microsoft\.com\/l\/meetup)/i;

/** Links by which the meeting can be watched: to a place for that, or beside words that say so. */
export function readLivestreams(lines: readonly PackLine[]): LivestreamsRead {
  const links: string[] = [];
  let first: number | null = null;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    for (const link of findLinks(line.text)) {
      if (links.includes(link) || !(STREAMING_HOST.test(link) || SAYS_STREAM.test(wordsBefore(lines, at)))) continue;
      links.push(link);
      first ??= line.number;
    }
  }
  return { links, line: first };
}

/** The link's own line without its links, and the line above it. */
function wordsBefore(lines: readonly PackLine[], at: number): string {
  const above = lines.slice(Math.max(0, at - 3), at).findLast((line) => !isBlank(line));
  const own = lines[at]?.text.replace(/\b(?:https?:\/\/|www\.)\S{1,1000}/gi, ' ') ?? '';
  return /\w{3}/.test(own) ? own.slice(0, 1000) : `${above?.text.slice(-400) ?? ''} ${own}`;
}
