import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { partOf, routes } from '../../domain/routes';
import type { Desk } from '../../queries/desk';
import { Loading } from '../../ui/Loading';
import { NoSuchPage } from '../../ui/NoSuchPage';
import type { Clock } from './clock';
import { EstatesPage } from './EstatesPage';

export interface EstatesScreensProps {
  readonly desk: Desk;
  readonly takesFocus: boolean;
  readonly clock: Clock;
  /** Told after the names of an estate were saved, by its key; absent where papers are not searched for it anew. */
  readonly namesChanged?: (estate: string) => void;
}

const BriefingPage = lazy(async () => ({ default: (await import('./briefing/BriefingPage')).BriefingPage }));
const MapPage = lazy(async () => ({ default: (await import('./map/MapPage')).MapPage }));

/** All of the estates: loaded when somebody first opens it. */
export function EstatesScreens({ desk, takesFocus, clock, namesChanged }: EstatesScreensProps) {
  return (
    <Switch>
      <Route path={routes.estates}>
        <EstatesPage desk={desk} takesFocus={takesFocus} />
      </Route>
      <Route path={routes.estateMapPlace}>
        {({ place, name }) => (
          <Suspense fallback={<Loading label="Loading the map" rows={6} />}>
            <MapPage desk={desk} clock={clock} namesChanged={namesChanged} place={place === undefined ? null : partOf(place)} name={name === undefined ? null : partOf(name)} takesFocus={takesFocus} />
          </Suspense>
        )}
      </Route>
      <Route path={routes.estate}>
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
  );
}
