import { lazy, Suspense } from 'react';
import { Route, Switch, useRoute } from 'wouter';
import { estateRoutes } from '../../domain/estateRoutes';
import { partOf, routes } from '../../domain/routes';
import type { Desk } from '../../queries/desk';
import { Loading } from '../../ui/Loading';
import { NoSuchPage } from '../../ui/NoSuchPage';
import type { Clock } from './clock';
import { LookingBar } from './mentions/LookAgain';
import { type LookAgainParts, useLookingAgain } from './mentions/useLookingAgain';
import { EstatesPage } from './EstatesPage';
import type { IssueClock, OpenIssueParts } from './issues/issueParts';

export interface EstatesScreensProps {
  readonly desk: Desk;
  readonly takesFocus: boolean;
  readonly clock: Clock & IssueClock;
  readonly openIssueParts: OpenIssueParts;
  readonly isSignedIn: boolean;
  readonly lookAgain: LookAgainParts;
}

const IssueScreens = lazy(async () => ({ default: (await import('./issues/IssueScreens')).IssueScreens }));
const ProjectsPage = lazy(async () => ({ default: (await import('./projects/ProjectsPage')).ProjectsPage }));
const BriefingPage = lazy(async () => ({ default: (await import('./briefing/BriefingPage')).BriefingPage }));
const UpdatePage = lazy(async () => ({ default: (await import('./updates/UpdatePage')).UpdatePage }));
const UpdatesPage = lazy(async () => ({ default: (await import('./updates/UpdatesPage')).UpdatesPage }));
const MentionsPage = lazy(async () => ({ default: (await import('./mentions/MentionsPage')).MentionsPage }));
const MapPage = lazy(async () => ({ default: (await import('./map/MapPage')).MapPage }));

/** Issues and walkabouts, and what stands below them. */
const ISSUES = /^\/estates\/of\/[^/]+\/(?:issues|walkabouts)(?:\/[^/]+)?$/;

/** All of the estates: loaded when somebody first opens it. */
export function EstatesScreens({ desk, takesFocus, clock, lookAgain, openIssueParts, isSignedIn }: EstatesScreensProps) {
  const looking = useLookingAgain(desk, lookAgain);
  const [isAtMentions] = useRoute(estateRoutes.mentionsToCheck);
  return (
    <>
      {!isAtMentions && <LookingBar looking={looking} />}
      <Switch>
        <Route path={routes.estates}>
          <EstatesPage desk={desk} takesFocus={takesFocus} />
        </Route>
        <Route path={estateRoutes.estateMapPlace}>
          {({ place }) => (
            <Suspense fallback={<Loading label="Loading the map" rows={6} />}>
              <MapPage desk={desk} clock={clock} namesChanged={looking.look} place={place === undefined ? null : partOf(place)} takesFocus={takesFocus} />
            </Suspense>
          )}
        </Route>
        <Route path={estateRoutes.projects}>
          <Suspense fallback={<Loading label="Loading the projects" rows={5} />}>
            <ProjectsPage desk={desk} clock={clock} takesFocus={takesFocus} />
          </Suspense>
        </Route>
        <Route path={estateRoutes.mentionsToCheck}>
          <Suspense fallback={<Loading label="Loading what is to be checked" rows={4} />}>
            <MentionsPage desk={desk} looking={looking} takesFocus={takesFocus} />
          </Suspense>
        </Route>
        <Route path={estateRoutes.update}>
          {({ meeting, area }) => (
            <Suspense fallback={<Loading label="Drafting the update" rows={6} />}>
              <UpdatePage key={`${meeting} ${area}`} desk={desk} clock={clock} meeting={partOf(meeting)} area={partOf(area)} takesFocus={takesFocus} />
            </Suspense>
          )}
        </Route>
        <Route path={estateRoutes.updates}>
          {({ meeting }) => (
            <Suspense fallback={<Loading label="Loading the updates" rows={4} />}>
              <UpdatesPage key={meeting} desk={desk} meeting={partOf(meeting)} takesFocus={takesFocus} />
            </Suspense>
          )}
        </Route>
        <Route path={ISSUES}>
          <Suspense fallback={<Loading label="Loading" />}>
            <IssueScreens desk={desk} clock={clock} openIssueParts={openIssueParts} isSignedIn={isSignedIn} takesFocus={takesFocus} />
          </Suspense>
        </Route>
        <Route path={estateRoutes.estate}>
          {({ estate }) => (
            <Suspense fallback={<Loading label="Gathering the briefing" rows={8} />}>
              <BriefingPage key={estate} desk={desk} estate={partOf(estate)} takesFocus={takesFocus} />
            </Suspense>
          )}
        </Route>
        <Route>
          <NoSuchPage takesFocus={takesFocus} ways={[{ label: 'Home', to: routes.home }, { label: 'Estates', to: routes.estates }]} />
        </Route>
      </Switch>
    </>
  );
}
