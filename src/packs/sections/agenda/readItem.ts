import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { AgendaItemReading, Problem } from '../../reading';
import type { ItemDraft } from './agendaEntries';
import { withWholePages } from './wholePages';
import type { Fragment, TitleRead } from './fragments';
import { bodyFragments, columnFragments, first, joinedPages, titleFragments } from './fragments';
import { legalBasis } from './exempt';
import { withoutHour } from './hoursBehind';
import { titleLines } from './itemTitle';
import { withPresenterInBrackets } from './presenters';

/** How this agenda prints things, learnt from the whole of it. */
export interface AgendaHabits {
  readonly hasPageColumn: boolean;
  /** A note explains that items are marked with a star. */
  readonly explainsStars: boolean;
  readonly hasPresentersBehindDash: boolean;
  /** Behind titles stands when each item is to be taken. */
  readonly hasHoursBehind?: boolean;
}

/** An item as read, before the part it stands in is known. */
export interface ItemRead {
  readonly item: Omit<AgendaItemReading, 'part'>;
  readonly problems: readonly Problem[];
  /** The title with the mark that closes the item, where it ends in one. */
  readonly markedTitle: string | null;
  /** The item's own text closes it to the public. */
  readonly isMarkedExempt: boolean;
}

export function readItem(printedDraft: ItemDraft, habits: AgendaHabits): ItemRead {
  const draft = withWholePages(printedDraft);
  const { title: printed, rest, byLooks } = titleLines(draft.title, draft.body);
  const timed = habits.hasHoursBehind ? printed.map(withoutHour) : printed.map((title) => ({ title, fragments: [] }));
  const titles = timed.map(({ title }) => title);
  const titled = titleFragments(habits.hasPresentersBehindDash ? titles.map(withPresenterInBrackets) : titles, habits.hasPageColumn);
  const fragments = [...columnFragments(draft.columns), ...timed.flatMap((one) => one.fragments), ...titled.fragments, ...bodyFragments(rest, habits)];
  const notes = fragments.flatMap((fragment) => fragment.note ?? []);
  const mark = first(fragments, (fragment) => fragment.exemptMark);
  const titleMark = first(titled.fragments, (fragment) => fragment.exemptMark);
  const pages = joinedPages(fragments);
  const line = draft.line.number;
  return {
    item: {
      number: draft.number,
      title: titled.title,
      purpose: first(fragments, (fragment) => fragment.purpose),
      starred: titled.starred || (draft.ledByStar && habits.explainsStars),
      pages: pages === 'unclear' ? null : pages,
      toFollow: fragments.some((fragment) => fragment.toFollow === true),
      reportOf: first(fragments, (fragment) => fragment.reportOf),
      presenters: first(fragments, (fragment) => (fragment.presenters?.length ? fragment.presenters : null)) ?? [],
      minutesAllotted: first(fragments, (fragment) => fragment.minutesAllotted),
      note: notes.length > 0 ? notes.join('\n') : null,
      exemptBasis: mark === null ? null : (legalBasis(mark) ?? mark),
      resolution: first(fragments, (fragment) => fragment.resolution),
      line,
    },
    problems: [...itemProblems(draft, titled.title, pages, fragments), ...titleDoubts(draft, titled, byLooks)],
    markedTitle: titleMark === null ? null : `${titled.title} (${titleMark})`,
    isMarkedExempt: mark !== null,
  };
}

function itemProblems(draft: ItemDraft, title: string, pages: ReturnType<typeof joinedPages>, fragments: readonly Fragment[]): Problem[] {
  const line = draft.line.number;
  const name = draft.number === null ? `“${title.slice(0, 60)}”` : `Item ${draft.number}`;
  const problems: Problem[] = [];
  const unclear = first(fragments, (fragment) => fragment.unclearPurpose);
  if (title === '') problems.push({ message: `${name} has no title. Compare it with the printed agenda.`, line, kind: 'missing', value: 'title' });
  if (pages === 'unclear') problems.push({ message: `${name} has page numbers that do not go together; none were set. Compare them with the printed agenda.`, line, kind: 'unreadable', value: 'pages' });
  if (unclear !== null) problems.push({ message: `${name} is printed for ${unclear.toLowerCase()}; no purpose was set. Choose one.`, line, kind: 'uncertain', value: 'purpose' });
  const guessed = first(fragments, (fragment) => fragment.guessedAt);
  if (guessed !== null) problems.push({ message: `The resolution of ${draft.number === null ? name : `item ${draft.number}`} was taken from a sentence of its minutes. Check it.`, line: guessed, kind: 'uncertain', value: 'resolution' });
  return problems;
}

function titleDoubts({ number, line }: ItemDraft, { title, guessedNote }: TitleRead, byLooks: PackLine | null): Problem[] {
  const name = number === null ? 'an item' : `item ${number}`;
  const problems: Problem[] = [];
  if (byLooks) problems.push({ message: `“${squash(byLooks.text).slice(0, 80)}” was read as more of the title of ${name}, by its capitals. Check it.`, line: byLooks.number, kind: 'uncertain', value: 'title' });
  if (guessedNote !== null) problems.push({ message: `The title of ${name} runs into its note: “${title}” was taken as the title. Check it.`, line: line.number, kind: 'uncertain', value: 'title' });
  return problems;
}

/** The lines of an item as one text, for what they say about the public. */
export const wordsOf = (draft: ItemDraft): string => squash([draft.title, ...draft.body.filter((line: PackLine) => !isBlank(line)).map((line) => line.text)].join(' '));
