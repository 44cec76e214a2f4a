import type { Agenda, AgendaItem } from './agenda';
import { isOnAgenda, numberedTitle } from './agenda';
import { entriesOf } from './agendaFilter';
import type { Stored } from './changes';
import type { NamedIn } from './estates/estateMentions';
import type { Note } from './notebook';
import { otherFileOf, type OtherFile } from './otherFile';
import { isCircleSite } from './sites';
import { isRequestOrQuestion, type Submission } from './starredRequests';
import type { SeenChange } from './whatChanged';

type Action = Stored<'actions'>;

/** An item as it stands on a page that may be printed and left lying about. */
export interface BriefItem {
  readonly item: AgendaItem;
  /** Of a Part 2 item that is not to be printed, its public title alone. */
  readonly title: string;
  /** Part 2 business of which nothing but number and public title is said here. */
  readonly isHidden: boolean;
  readonly recommendations: readonly string[];
  /** The file that its pages are of, where it is not the main pack. */
  readonly otherFile: OtherFile | null;
  readonly notes: readonly Note[];
  readonly asked: readonly Submission[];
}

export interface Brief {
  readonly decisions: readonly BriefItem[];
  /** For discussion, for information, and what has no purpose printed. */
  readonly others: readonly BriefItem[];
  /** Withdrawn, or moved to another meeting. */
  readonly offAgenda: readonly BriefItem[];
  readonly changes: readonly (SeenChange & { readonly about: BriefItem | null })[];
  readonly actions: readonly Action[];
  /** The items on the agenda that name an estate of mine, by what may be printed of them. */
  readonly ofMyEstates: readonly { readonly one: BriefItem; readonly estates: readonly string[] }[];
  /** What is left out because it is not public. */
  readonly leftOut: { readonly items: number; readonly actions: number };
  /** Whether there is anything non-public that this member could choose to print. */
  readonly couldHoldMore: boolean;
}

export interface BriefParts {
  readonly agenda: Agenda;
  /** The open site's rows, which hold the public titles of Part 2. */
  readonly openRows: readonly AgendaItem[];
  readonly reports: readonly Stored<'reports'>[];
  readonly documents: readonly Stored<'documents'>[];
  readonly notes: readonly Note[];
  readonly mine: readonly Submission[];
  readonly changes: readonly SeenChange[];
  readonly actions: readonly Action[];
  readonly namedIn: NamedIn;
}

/** Everything for one meeting on one page. Non-public business is on it only where a person cleared for it has chosen so. */
export function composeBrief(parts: BriefParts, isExemptIncluded: boolean): Brief {
  const entries = [...parts.agenda.public, ...parts.agenda.nonPublic];
  const items = entries.map(({ kind, item }) => briefItem(item, parts, isExemptIncluded && kind === 'readable'));
  const on = items.filter(({ item }) => isOnAgenda(item));
  const actions = parts.actions.filter(({ row }) => isExemptIncluded || !isCircleSite(row.site));
  return {
    decisions: on.filter(({ item }) => item.purpose === 'decision'),
    others: on.filter(({ item }) => item.purpose !== 'decision'),
    offAgenda: items.filter(({ item }) => !isOnAgenda(item)),
    changes: parts.changes.flatMap((change) => {
      const about = items.find(({ item }) => item.key === change.agendaItem) ?? null;
      // Of an item that is not here at all it is not known whether it may be printed.
      return about?.isHidden === true || (change.agendaItem !== null && about === null) ? [] : [{ ...change, about }];
    }),
    actions,
    ofMyEstates: on.map((one) => ({ one, estates: parts.namedIn([one.title, one.isHidden ? null : one.item.note]) })).filter(({ estates }) => estates.length > 0),
    leftOut: { items: items.filter(({ isHidden }) => isHidden).length, actions: parts.actions.length - actions.length },
    couldHoldMore: parts.agenda.nonPublic.some(({ kind }) => kind === 'readable') || parts.actions.some(({ row }) => isCircleSite(row.site)),
  };
}

function briefItem(item: AgendaItem, { agenda, openRows, reports, documents, notes, mine }: BriefParts, mayHoldExempt: boolean): BriefItem {
  const isHidden = item.part === 'non-public' && !mayHoldExempt;
  if (isHidden) {
    const stub = openRows.find(({ key }) => key === item.key);
    return { item, title: stub?.title ?? 'Non-public item', isHidden, recommendations: [], otherFile: null, notes: [], asked: [] };
  }
  const isPrintable = ({ row }: { readonly row: { readonly site: Parameters<typeof isCircleSite>[0] } }): boolean => mayHoldExempt || !isCircleSite(row.site);
  return {
    item,
    title: item.title,
    isHidden,
    recommendations: distinct(reports.filter((report) => report.agendaItem === item.key && report.state === 'current' && isPrintable(report)).flatMap(({ recommendations }) => recommendations ?? [])),
    // A file of the circle may be named after what is exempt in it.
    otherFile: otherFileOf(item, entriesOf(agenda).map((entry) => entry.item), documents.filter(isPrintable)),
    notes: notes.filter((note) => note.agendaItem === item.key && note.text.trim() !== ''),
    asked: mine.filter((one) => one.agendaItem === item.key && isRequestOrQuestion(one) && !one.withdrawn && isPrintable(one)),
  };
}

/** What stands in a pack and in a paper of its own is asked once, however its lines are broken. */
function distinct(texts: readonly string[]): readonly string[] {
  const plain = texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  return texts.filter((_, place) => plain.indexOf(plain[place] ?? '') === place);
}

/** "8. Housing Revenue Account". */
export const briefHeading = ({ item, title }: Pick<BriefItem, 'item' | 'title'>): string => numberedTitle({ ...item, title });
