import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { isAgendaHeading, isFurniture, isMinutesHeading, isStandingItem } from '../markers';
import type { AgendaEntry, AgendaFound, ItemDraft } from './agendaEntries';
import { isDetailLine } from './itemDetails';
import { withoutBullet } from './firstOfRun';
import type { Ground } from './itemRun';
import { isTitleLike } from './itemStart';
import { opensNote } from './itemTitle';
import { isBeyondAgenda } from './listAgenda';
import { isSetAsHeading, partOfHeading, partOfLoneWord } from './partHeading';
import { headsWhatWasDone } from './weighAgenda';

const MOST_LINES = 300;

/** The agenda whose items have no numbers: titles on lines of their own below its heading, most of them business every agenda has. */
export function findUnnumberedAgenda(ground: Ground): AgendaFound | null {
  for (const [at, line] of ground.lines.entries()) {
    // The heading of its first part may be all that heads it, where no minutes stand above.
    if (!(isAgendaHeading(line.text) ? !headsWhatWasDone(ground, at) : partOfHeading(line.text) === 'public' && !ground.endings.some((ending) => ending < at))) continue;
    const found = titlesBelow(ground, at);
    const titles = found.entries.flatMap((entry) => (entry.kind === 'item' ? [entry.title] : []));
    const standing = titles.filter(isStandingItem).length;
    if (titles.length >= 3 && standing >= 2 && standing * 5 >= titles.length) return { from: at, ...found, hasPageColumn: false, weight: standing };
  }
  return null;
}

function titlesBelow(ground: Ground, heading: number): { readonly entries: AgendaEntry[]; readonly end: number } {
  const entries: AgendaEntry[] = [];
  const limit = Math.min(ground.lines.length, heading + MOST_LINES, ground.endings.find((at) => at > heading) ?? ground.lines.length);
  const below = ground.lines.slice(heading + 1, limit);
  const bullet = bulletBelow(below);
  const bulletsAreNotes = bullet === null && beginPlain(below);
  const asOrders = bullet !== null && /^.\s*to\s/i.test(bullet.first);
  let end = heading + 1;
  for (let at = heading + 1; at < limit; at += 1) {
    const line = withoutPipes(ground.lines[at]);
    if (!line || isBlank(line) || isFurniture(line.text) || /^[-|:\s]+$/.test(line.text)) continue;
    const word = partOfLoneWord(ground.lines, at);
    const part = partOfHeading(line.text) ?? word;
    const last = entries[entries.length - 1];
    if (part && part === word && !isSetAsHeading(line)) {
      if (last?.kind === 'item') entries[entries.length - 1] = { ...last, body: [...last.body, line] };
      if (part === 'non-public') entries.push({ kind: 'part', part, line, isDoubtful: true });
    } else if (part) entries.push({ kind: 'part', part, line });
    else if (entries.length > 0 && isBeyondAgenda(ground.lines, at) && !isNewBusiness(line.text, entries)) break;
    else if (bullet === null ? !(bulletsAreNotes && BULLET.test(line.text)) && isTitle(CLAUSES.exec(line.text)?.[1] ?? line.text, ground.lines[at - 1]?.text === '') : line.text.startsWith(bullet.sign) && isBehindBullet(withoutBullet(line.text), asOrders)) entries.push(itemsOf(line));
    else if (last?.kind === 'item') entries[entries.length - 1] = { ...last, body: [...last.body, line] };
    end = at + 1;
  }
  return { entries, end };
}

/** The bullet that this agenda sets before its titles, where it begins with one: other bullets are those of notes. */
function bulletBelow(lines: readonly PackLine[]): { readonly sign: string; readonly first: string } | null {
  const first = firstOf(lines);
  const sign = BULLET.exec(first)?.[0];
  return sign !== undefined && lines.filter(({ text }) => text.startsWith(sign) && isStandingItem(text)).length >= 2 && lines.filter(({ text }) => text.startsWith(sign)).length >= 4 ? { sign, first } : null;
}

const firstOf = (lines: readonly PackLine[]): string => lines.find((line) => !isBlank(line) && !isFurniture(line.text))?.text ?? '';

const BULLET = /^[-–•·▪*](?=\s*\S)/;

/** Whether titles have no bullets here: what has one is said below a title. */
const beginPlain = (lines: readonly PackLine[]): boolean => !BULLET.test(firstOf(lines)) && lines.filter(({ text }) => !BULLET.test(text) && text.length < 80 && isStandingItem(text)).length >= 2;

/** A bullet says that it is one, however it ends; not what members may do, nor, where titles are no orders, what is to be done below one. */
const isBehindBullet = (text: string, asOrders: boolean): boolean =>
  text.length < 200 && /^["'“‘(]?[A-Z0-9]/.test(text) && !/\s(?:is|are|was|were|will|may|must|should|has|have)\s.*\.$/.test(text) && !isDetailLine(text) && (asOrders || !opensNote(text));

/** "Apologies |": the row of a table that has one cell filled. */
const withoutPipes = (line: PackLine | undefined): PackLine | undefined => (line?.text.includes('|') ? { ...line, text: line.text.replace(/^[\s|]+|[\s|]+$/g, '') } : line);

/** "Weir repair a) Note the cost b) Approve the tender": its clauses share the cell of the title. */
export const CLAUSES = /^(.{3,120}?)\s(\(?a\)\s.*\s\(?b\)\s.*)$/s;

function itemsOf(line: PackLine): ItemDraft {
  const [, title, note = ''] = CLAUSES.exec(line.text) ?? [];
  return title === undefined ? itemOf(line) : { ...itemOf({ ...line, text: title }), line, body: [{ ...line, text: note.replace(/\sadditional\sdocuments:$/i, '') }] };
}

const itemOf = (line: PackLine): ItemDraft => ({ kind: 'item', number: null, line, title: squash(line.text.replace(/^[-–•·▪]\s*/, '')), body: [], columns: {}, ledByStar: line.text.startsWith('*') });

/** Below a title, "Contact: …" says something of it; apart from it, "Budget: the second quarter" is the next. */
const isTitle = (text: string, standsApart: boolean): boolean =>
  (standsApart && isOrderInCapitals(text)) || (text.length < 200 && (standsApart || !/^[A-Z][\w ]{2,30}:\s/.test(text)) && /^(?:[-–•·▪*]\s*)?["'“‘]?[A-Z0-9]/.test(text) && isTitleLike(text) && !text.endsWith(':') && !/\s(?:is|are|was|were|will|may|must|should|has|have)\s.*\.$/.test(text) && !isDetailLine(text) && !opensNote(text.replace(/^[-–•·▪*]\s*/, '')) && (text.split(' ').length <= 20 || text === text.toUpperCase()));

/** "TO RECEIVE THE RECOMMENDATIONS OF THE BOARD ON THE FOLLOWING:". */
const isOrderInCapitals = (text: string): boolean => text.length < 200 && /^TO\s[A-Z]{3,}\s/.test(text) && text === text.toUpperCase() && text.split(' ').length > 3;

/** "Membership and declarations", "Minutes of the meeting of 2 December": headings elsewhere, items here, and minutes once. */
const isNewBusiness = (text: string, entries: readonly AgendaEntry[]): boolean =>
  isStandingItem(text) && (!isMinutesHeading(text) || !entries.some((entry) => entry.kind === 'item' && /\bminutes\b/i.test(entry.title)));
