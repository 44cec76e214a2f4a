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
import { usePace } from '../../queries/usePace';
import { RouteLink } from '../../ui/RouteLink';
import { Nothing } from './Rows';

interface ReadingLeftProps {
  readonly desk: Desk;
  readonly meeting: string;
  readonly agenda: Agenda<Stored<'agendaItems'>>;
}

/** In the reading plan's own words and at my own pace; by my read marks, where they are to be had. */
export function ReadingLeft({ desk: { council, notebooks }, meeting, agenda }: ReadingLeftProps) {
  const papers = useQueries({ queries: everySite(council).map((site) => documentsQuery(council, site, meeting)) });
  const [pace] = usePace();
  const documents = papers.flatMap(({ data }) => data?.items ?? []);
  const notebook = notebooks?.of(meeting);
  const state = useSyncExternalStore(notebook?.subscribe ?? noChanges, notebook?.state ?? nowhere);
  if (agenda.public.length + agenda.nonPublic.length === 0) return <Nothing>No agenda yet.</Nothing>;
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
