import { useState } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Desk } from '../features/meetings/desk';
import { ItemPage } from '../features/meetings/ItemPage';
import { MeetingScreens } from '../features/meetings/MeetingScreens';
import { AppRoot, type AppRootProps } from '../features/start/AppRoot';
import type { Session } from '../features/start/session';
import { useAccount } from '../features/start/useAccount';
import { useToday } from '../features/start/useToday';
import type { OutlookHost } from '../hosts/host';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { RouteLink } from '../ui/RouteLink';
import { useArrival } from '../ui/useArrival';
import { clueOf } from './clueOf';
import { useOutlookItem } from './useOutlookItem';

interface PaneAppProps extends Omit<AppRootProps, 'children' | 'host'> {
  readonly host: OutlookHost;
  readonly readToday: () => string;
}

/** The Outlook pane. Its route is kept in memory: office.js takes away the browser's history functions. */
export function PaneApp({ readToday, ...root }: PaneAppProps) {
  const [location] = useState(() => memoryLocation({ path: besideItem }));
  return (
    <AppRoot {...root}>
      {(session) => (
        <Router hook={location.hook} hrefs={(route) => `#${route}`}>
          <PaneScreens host={root.host} session={session} readToday={readToday} />
        </Router>
      )}
    </AppRoot>
  );
}

const besideItem = '/';

function PaneScreens({ host, session, readToday }: { readonly host: OutlookHost; readonly session: Session; readonly readToday: () => string }) {
  const [route, navigate] = useLocation();
  const { item, lookAgain } = useOutlookItem(host, () => navigate(besideItem));
  const takesFocus = useArrival(route);
  const today = useToday(() => session.config.today ?? readToday());
  const desk: Desk = {
    council: session.council,
    councilName: session.config.council.name,
    host,
    today,
    ...useAccount(session),
  };
  if (item === 'reading') return <ReadingTheItem />;
  return (
    <Switch>
      <Route path={besideItem}>
        <ItemPage desk={desk} clue={clueOf(item)} onLookAgain={lookAgain} />
      </Route>
      <Route>
        <p>
          <RouteLink to={besideItem}>The open mail or appointment</RouteLink>
        </p>
        <MeetingScreens desk={desk} takesFocus={takesFocus} isCompact />
      </Route>
    </Switch>
  );
}

const ReadingTheItem = () => (
  <>
    <PageHeading takesFocus={false}>Meeting</PageHeading>
    <Loading label="Reading the open mail or appointment" />
  </>
);
