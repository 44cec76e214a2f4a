import { useDeferredValue, useMemo } from 'react';
import type { Agenda } from '../../../domain/agenda';
import { entriesOf, filterChoices, matchesFilters, narrowAgenda, type FilterChoice, type MarksOnItems } from '../../../domain/agendaFilter';
import type { Stored } from '../../../domain/changes';
import { indexOf, matchesWords, wordsOf } from '../../../domain/search';
import { toRead } from '../../../domain/readingPlan';
import type { Desk } from '../../../queries/desk';
import type { ReadMarks } from '../../../queries/useReadMarks';
import { useReports } from '../../../queries/useRowsOfMeeting';
import type { AgendaView } from './agendaView';

export interface NarrowedAgenda {
  readonly agenda: Agenda<Stored<'agendaItems'>>;
  readonly choices: readonly FilterChoice[];
  readonly isNarrowed: boolean;
  readonly shown: number;
  readonly all: number;
}

interface ToNarrow {
  readonly meeting: string;
  readonly circle: string | null;
  readonly agenda: Agenda<Stored<'agendaItems'>>;
  readonly view: AgendaView;
  readonly marks: ReadMarks | null;
  readonly changed: ReadonlySet<string> | null;
}

const noReports: readonly Stored<'reports'>[] = [];

/** The agenda as its view has it. What is typed shows at once; the list follows when there is time. */
export function useNarrowedAgenda(desk: Desk, { meeting, circle, agenda, view, marks, changed }: ToNarrow): NarrowedAgenda {
  const asked = useDeferredValue(view.words);
  // What reports ask for is searched too, once somebody searches.
  const reports = useReports(desk, { meeting, circle, isWanted: view.words !== '' });
  const known = reports.kind === 'ready' ? reports.value.items : noReports;
  const index = useMemo(() => {
    const entries = entriesOf(agenda);
    return new Map(
      indexOf(entries, ({ kind, item }) => {
        const ofItem = kind === 'closed' ? [] : known.filter(({ agendaItem }) => agendaItem === item.key);
        return [item.printedNumber, item.title, item.reportOf, ...(item.presenters ?? []), item.note, item.resolution, ...ofItem.flatMap(({ title, summary, recommendations }) => [title, summary, ...(recommendations ?? [])])];
      }).map((indexed) => [indexed.entry.item.key, indexed]),
    );
  }, [agenda, known]);
  const items = entriesOf(agenda).map(({ item }) => item);
  const marksOnItems: MarksOnItems = { unread: marks === null ? null : new Set(toRead(agenda).filter((item) => marks.stateOf(item) !== 'read').map(({ key }) => key)), changed };
  const words = wordsOf(asked);
  const narrowed = narrowAgenda(agenda, (item) => {
    const indexed = index.get(item.key);
    return matchesFilters(item, view.chosen, marksOnItems) && (words.length === 0 || (indexed !== undefined && matchesWords(indexed, words)));
  });
  return {
    agenda: narrowed,
    choices: filterChoices(agenda, marksOnItems),
    isNarrowed: view.chosen.size > 0 || words.length > 0,
    shown: entriesOf(narrowed).length,
    all: items.length,
  };
}
