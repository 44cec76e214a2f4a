import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { estateRoutes } from '../../../domain/estateRoutes';
import { partOf } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { Loading } from '../../../ui/Loading';
import type { IssueClock, OpenIssueParts } from './issueParts';
import { useIssueParts } from './useIssueParts';

const IssuesPage = lazy(async () => ({ default: (await import('./IssuesPage')).IssuesPage }));
const NewIssuePage = lazy(async () => ({ default: (await import('./NewIssuePage')).NewIssuePage }));
const IssuePage = lazy(async () => ({ default: (await import('./IssuePage')).IssuePage }));
const WalkaboutsPage = lazy(async () => ({ default: (await import('../walkabouts/WalkaboutsPage')).WalkaboutsPage }));
const NewWalkaboutPage = lazy(async () => ({ default: (await import('../walkabouts/NewWalkaboutPage')).NewWalkaboutPage }));
const WalkaboutPage = lazy(async () => ({ default: (await import('../walkabouts/WalkaboutPage')).WalkaboutPage }));

export interface IssueScreensProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly openIssueParts: OpenIssueParts;
  readonly isSignedIn: boolean;
  readonly takesFocus: boolean;
}

/** Issues and walkabouts of an estate: each screen is loaded when it is first shown. */
export function IssueScreens({ desk, clock, openIssueParts, isSignedIn, takesFocus }: IssueScreensProps) {
  const parts = useIssueParts(openIssueParts, isSignedIn ? desk.me : null);
  const common = { desk, clock, parts, takesFocus };
  return (
    <Switch>
      <Route path={estateRoutes.issueNew}>{({ estate }) => <Awaited key={estate}>{<NewIssuePage {...common} estate={partOf(estate)} />}</Awaited>}</Route>
      <Route path={estateRoutes.issue}>{({ estate, key }) => <Awaited key={key}>{<IssuePage {...common} estate={partOf(estate)} issueKey={partOf(key)} />}</Awaited>}</Route>
      <Route path={estateRoutes.issues}>{({ estate }) => <Awaited key={estate}>{<IssuesPage {...common} estate={partOf(estate)} />}</Awaited>}</Route>
      <Route path={estateRoutes.walkaboutNew}>{({ estate }) => <Awaited key={estate}>{<NewWalkaboutPage {...common} estate={partOf(estate)} />}</Awaited>}</Route>
      <Route path={estateRoutes.walkabout}>{({ estate, key }) => <Awaited key={key}>{<WalkaboutPage {...common} estate={partOf(estate)} walkaboutKey={partOf(key)} />}</Awaited>}</Route>
      <Route path={estateRoutes.walkabouts}>{({ estate }) => <Awaited key={estate}>{<WalkaboutsPage {...common} estate={partOf(estate)} />}</Awaited>}</Route>
    </Switch>
  );
}

const Awaited = ({ children }: { readonly children: ReactNode }) => <Suspense fallback={<Loading label="Loading" />}>{children}</Suspense>;
