import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Desk } from '../features/meetings/desk';
import { MeetingScreens } from '../features/meetings/MeetingScreens';
import { AppRoot, type AppRootProps } from '../features/start/AppRoot';
import type { Session } from '../features/start/session';
import { useAccount } from '../features/start/useAccount';
import { useToday } from '../features/start/useToday';
import type { Host } from '../hosts/host';
import { useArrival } from '../ui/useArrival';

interface TabAppProps extends Omit<AppRootProps, 'children'> {
  readonly readToday: () => string;
}

/** The Teams tab, and the app in an ordinary browser. The route stands after the `#`: a static host knows one page. */
export function TabApp({ readToday, ...root }: TabAppProps) {
  return (
    <AppRoot {...root}>
      {(session) => (
        <Router hook={useHashLocation}>
          <TabScreens host={root.host} session={session} readToday={readToday} />
        </Router>
      )}
    </AppRoot>
  );
}

function TabScreens({ host, session, readToday }: { readonly host: Host; readonly session: Session; readonly readToday: () => string }) {
  const [route] = useLocation();
  const today = useToday(() => session.config.today ?? readToday());
  const desk: Desk = {
    council: session.council,
    councilName: session.config.council.name,
    host,
    today,
    ...useAccount(session),
  };
  return <MeetingScreens desk={desk} takesFocus={useArrival(route)} />;
}
