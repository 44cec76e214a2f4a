import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import type { AgendaItemReading } from '../../reading';
import { coverLabel, isMinutesHeading, isPresentMarker } from '../markers';

/** The only paper in the file is a set of minutes that does not come to its end, while the agenda promises more papers. */
export function unfinishedMinutes(after: readonly PackLine[], items: readonly AgendaItemReading[], { endsMidLine }: { readonly endsMidLine: boolean }): string | null {
  const promised = items.filter((item) => item.pages !== null).length;
  const present = after.findIndex((line) => isPresentMarker(line.text));
  const start = present >= 0 ? present : after.findIndex((line) => isMinutesHeading(line.text));
  if ((promised < 2 && !endsMidLine) || start < 0) return null;
  const text = after.slice(start).filter((line) => !isBlank(line));
  return text.some((line) => endsMinutes(line.text) || LAST_ITEM.test(line.text) || coverLabel(line.text) !== null) ? null : 'it ends in the middle of the minutes';
}

/** The business with which meetings end. */
const LAST_ITEM = /^\W{0,3}(?:[\w/.]{1,9}[.)]?\s+)?(?:(?:dates?|times?)\b.{0,20}\b(?:next|future)\smeetings?|next\smeeting|any\sother\s(?:urgent\s)?business)\W{0,3}$/i;

/** "The meeting closed at 8.10 pm", "Chairman", "Signed", "Duration of meeting". */
export const endsMinutes = (text: string): boolean =>
  text.length < 300 &&
  (/\b(?:meeting|committee|board|panel|cabinet|council|court|forum|authority|assembly|business|proceedings|session)\b.{0,60}\b(?:ended|closed|concluded|finished|rose|terminated|adjourned|ends|closes|end)\b/i.test(text) ||
    /^(?:the\s)?(?:chair(?:man|woman|person)?|mayor|leader|signed|date|duration\sof\s(?:the\s)?meeting|end\sof\s(?:the\s)?(?:meeting|minutes)|contact(?:\sofficer)?|minutes?\s(?:taken|signed))\b.{0,60}$/i.test(text));
