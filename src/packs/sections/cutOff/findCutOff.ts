import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import type { AgendaItemReading, CutOff } from '../../reading';
import type { AgendaFound } from '../agenda/agendaEntries';
import { isFurniture } from '../markers';
import { agendaBreak } from './agendaBreak';
import { missingPapers } from './missingPapers';
import { textBreak, wordBreak } from './textBreak';
import { unfinishedMinutes } from './unfinishedMinutes';

/** What was read of a pack, for what its end says about the rest. */
export interface PackEnd {
  readonly lines: readonly PackLine[];
  readonly agenda: AgendaFound | null;
  readonly items: readonly AgendaItemReading[];
  /** The file ends without ending its last line: no proof, many whole files do, but then less is needed for one. */
  readonly endsMidLine: boolean;
}

/** Whether the file stops before the pack does; null where nothing says so. A text that is only an agenda is whole. */
export function findCutOff({ lines, agenda, items, endsMidLine }: PackEnd): CutOff | null {
  const lastAt = lines.findLastIndex((line) => !isBlank(line) && !isFurniture(line.text));
  const last = lines[lastAt];
  if (!last) return null;
  const endsInAgenda = agenda !== null && lastAt < agenda.end;
  const isMidLine = { endsMidLine: endsMidLine && lastAt === lines.length - 1 };
  const inAgenda = endsInAgenda ? agendaBreak(lines, agenda, items, lastAt, isMidLine) : null;
  if (inAgenda !== null) return cut(inAgenda, last);
  // The last title of an agenda may read like a sentence that has no end.
  const isLastTitle = endsInAgenda && items[items.length - 1]?.line === last.number;
  const inText = isLastTitle ? wordBreak(lines, lastAt, isMidLine) : textBreak(lines, lastAt, isMidLine);
  if (inText !== null) return cut(inText, last);
  if (agenda === null || endsInAgenda) return null;
  const after = lines.slice(agenda.end);
  const missing = missingPapers(after, items, lines) ?? unfinishedMinutes(after, items, { endsMidLine });
  return missing === null ? null : cut(missing, last);
}

const cut = (sign: string, last: PackLine): CutOff => ({
  message: `The file seems to be cut off: ${sign}. Get the whole pack and choose it again.`,
  line: last.number,
  kind: 'other',
});
