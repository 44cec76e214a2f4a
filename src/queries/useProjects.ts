import { useQueries, useQuery } from '@tanstack/react-query';
import type { Stored } from '../domain/changes';
import { circleSite } from '../domain/sites';
import type { UnreadableRow } from '../graph/council';
import { failureKind } from '../ui/failures/explainFailure';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { projectsQuery } from './estateQueries';
import { circlesAsked, type CirclesAsked } from './useAgenda';

export interface ProjectsAsked {
  /** Of every estate, of the open site and of the circles that let this person in; withdrawn ones are left out. */
  readonly projects: readonly Stored<'projects'>[];
  /** False where the open site was provisioned before there was a list of them. */
  readonly isThere: boolean;
  readonly unreadable: readonly UnreadableRow[];
  readonly circles: CirclesAsked;
}

/** Everybody's projects and, to whoever may read them, those that are not public. What a circle answers never holds up the rest. */
export function useProjects({ council }: Pick<Desk, 'council'>): Asked<ProjectsAsked> {
  const open = useQuery(projectsQuery(council, 'open'));
  const circles = useQueries({ queries: council.circles.map((circle) => projectsQuery(council, circleSite(circle))) });
  return askedTogether([open], () => {
    if (open.data === undefined) return undefined;
    const rows = [open.data, ...circles.flatMap(({ data, error }) => (failureKind(error) === 'signedOut' ? [] : [data]))].flatMap((one) => one ?? []);
    return { projects: rows.flatMap(({ items }) => items).filter(({ state }) => state !== 'withdrawn'), isThere: open.data !== null, unreadable: rows.flatMap(({ unreadable }) => unreadable), circles: circlesAsked(circles) };
  });
}
