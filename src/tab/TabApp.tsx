import { Suspense, type ComponentType } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ActionsPage } from '../features/actions/ActionsPage';
import type { Desk } from '../features/meetings/desk';
import { MeetingScreens } from '../features/meetings/MeetingScreens';
import { AppRoot, type AppRootProps } from '../features/start/AppRoot';
import type { Session } from '../features/start/session';
import { useAccount } from '../features/start/useAccount';
import { useToday } from '../features/start/useToday';
import type { Host } from '../hosts/host';
import { Loading } from '../ui/Loading';
import { useArrival } from '../ui/useArrival';

export interface ImportScreenProps {
  readonly session: Session;
  readonly signIn: () => Promise<void>;
  readonly takesFocus: boolean;
}

interface TabAppProps extends Omit<AppRootProps, 'children'> {
  readonly readToday: () => string;
  /** Loaded when a clerk asks for it: reading packs takes more code than all the rest. */
  readonly ImportScreen?: ComponentType<ImportScreenProps>;
}

/** The Teams tab, and the app in an ordinary browser. The route stands after the `#`: a static host knows one page. */
export function TabApp({ readToday, ImportScreen, ...root }: TabAppProps) {
  return (
    <AppRoot {...root}>
      {(session) => (
        <Router hook={useHashLocation}>
          <TabScreens host={root.host} session={session} readToday={readToday} ImportScreen={ImportScreen} />
        </Router>
      )}
    </AppRoot>
  );
}

interface TabScreensProps {
  readonly host: Host;
  readonly session: Session;
  readonly readToday: () => string;
  readonly ImportScreen: TabAppProps['ImportScreen'];
}

function TabScreens({ host, session, readToday, ImportScreen }: TabScreensProps) {
  const [route] = useLocation();
  const today = useToday(() => session.config.today ?? readToday());
  const takesFocus = useArrival(route);
  const account = useAccount(session);
  const desk: Desk = {
    council: session.council,
    councilName: session.config.council.name,
    host,
    today,
    ...account,
    ...(ImportScreen && { importRoute: '/import' }),
    actionsRoute: (committee) => `/actions/${encodeURIComponent(committee)}`,
  };
  return (
    <Switch>
      {ImportScreen && (
        <Route path="/import">
          <Suspense fallback={<Loading label="Loading" />}>
            <ImportScreen session={session} signIn={account.signIn} takesFocus={takesFocus} />
          </Suspense>
        </Route>
      )}
      <Route path="/actions/:committee">{({ committee }) => <ActionsPage desk={desk} committee={committee} takesFocus={takesFocus} />}</Route>
      <Route>
        <MeetingScreens desk={desk} takesFocus={takesFocus} />
      </Route>
    </Switch>
  );
}
