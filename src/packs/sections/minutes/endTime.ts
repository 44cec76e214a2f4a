import { squash } from '../../lines';
import type { MinuteItemReading } from '../../minutesReading';
import { findTimes } from '../../printed/times';

const ENDED = /\b(?:meeting|committee|board|council|panel|session|proceedings|cabinet|court|forum|authority|assembly)\b.{0,40}?\b(?:ended|closed|concluded|finished|terminated|rose|was\s(?:then\s)?(?:closed|declared\sclosed|concluded)|closing|end(?:s|ed)?\sat)\b|\b(?:closed|ended|concluded|adjourned)\sthe\s(?:meeting|proceedings)\sat\b/i;
const LABEL = /^\W{0,3}(?:(?:duration|length|end|close|closing|finish|time)\sof\s(?:the\s)?meeting|(?:meeting\s)?(?:ended|closed|finished|concluded)(?:\sat)?|(?:meeting\s)?(?:end|finish|close|closing)\stime|there\sbeing\sno\s(?:further|other|more)\s(?:\w+\s)?business)\b/i;

/** The line that ends a meeting, and the hour it gives: the last of two ("4pm - 6pm"). */
export function endTimeIn(printed: string): { readonly time: string | null } | null {
  if (printed.length > 400 || !/end|clos|conclu|finish|termin|rose|duration|length|time|no\s(?:further|other|more)/i.test(printed)) return null;
  const text = squash(printed);
  if (text.length > 260) return null;
  const isEnd = LABEL.test(text) || (ENDED.test(text) && findTimes(text).length > 0 && /^(?:the\s|this\s|there\s|chair\w{0,6}\s|\W|meeting|committee|board|council|court|forum|authority|assembly|proceedings)/i.test(text));
  if (!isEnd || /\b(?:public\s(?:part|session)|adjourned|reconvened|part\s(?:1|one|i)\b)/i.test(text)) return null;
  const range = /(\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?)?)\s?(?:-|–|to|until)\s?(\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|hrs|noon)?)/i.exec(text);
  const hour = range?.[2] ?? text;
  const times = findTimes(hour);
  return { time: times[times.length - 1]?.time ?? null };
}

/** "Duration of Meeting" may head an item, and the hours stand below it. */
export function endTimeOfItem(items: readonly Pick<MinuteItemReading, 'title' | 'paragraphs'>[]): string | null {
  const item = items.find(({ title }) => LABEL.test(title));
  const times = item?.paragraphs.map(({ text }) => endTimeIn(`${item.title}: ${text}`)?.time ?? null) ?? [];
  return times.find((time) => time !== null) ?? null;
}
