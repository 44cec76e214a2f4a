import { useQueries } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Agenda } from '../../domain/agenda';
import type { Stored } from '../../domain/changes';
import { formatMinutes } from '../../domain/formats';
import { readState } from '../../domain/papers';
import { pagesLeftWording, readingMinutes, readingPlan } from '../../domain/readingPlan';
import { readingPlanRoute } from '../../domain/routes';
import { documentsQuery, everySite } from '../../queries/meetingQueries';
import type { Desk } from '../../queries/desk';
import type { CirclesAsked } from '../../queries/useAgenda';
import { usePace } from '../../queries/usePace';
import { RouteLink } from '../../ui/RouteLink';
import { Nothing } from '../../ui/Rows';
import { Counting } from './Counting';

interface ReadingLeftProps {
  readonly desk: Desk;
  readonly meeting: string;
  readonly agenda: Agenda<Stored<'agendaItems'>>;
  readonly circles: CirclesAsked['kind'];
}

/** In the reading plan’s own words and at my own pace; by my read marks, where they are to be had. A figure is said once all that makes it is known. */
export function ReadingLeft({ desk: { council, notebooks, notebooksAwaited }, meeting, agenda, circles }: ReadingLeftProps) {
  const papers = useQueries({ queries: everySite(council).map((site) => documentsQuery(council, site, meeting)) });
  const [pace] = usePace();
  const documents = papers.flatMap(({ data }) => data?.items ?? []);
  const notebook = notebooks?.of(meeting);
  const state = useSyncExternalStore(notebook?.subscribe ?? noChanges, notebook?.state ?? nowhere);
  if (agenda.public.length + agenda.nonPublic.length === 0) return <Nothing>No agenda yet.</Nothing>;
  if (notebooksAwaited === 'afterSignIn') return <Counting label="Pages left to read: known once you are signed in" />;
  if (notebooksAwaited === 'soon' || circles === 'asking' || state?.kind === 'loading' || papers.some(({ isPending }) => isPending)) return <Counting label="Counting the pages left to read" />;
  const read = state?.kind === 'open' ? state.notebook.read : {};
  const { total, left } = readingPlan(agenda, (item) => readState(read[item.key], item, documents));
  if (total.items === 0) return <Nothing>No papers yet.</Nothing>;
  if (left.items === 0) return <Nothing>{`${pagesLeftWording({ left, total })}.`}</Nothing>;
  return (
    <div>
      <RouteLink to={readingPlanRoute(meeting)}>{pagesLeftWording({ left, total })}</RouteLink>, about {formatMinutes(readingMinutes(left.pages, pace))}
    </div>
  );
}

const noChanges = () => () => undefined;
const nowhere = (): null => null;
