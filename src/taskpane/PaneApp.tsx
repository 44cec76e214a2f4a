import { lazy, Suspense, useState } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { routes } from '../domain/routes';
import type { Desk } from '../queries/desk';
import { useCalendar } from '../queries/useCalendar';
import { ItemPage } from '../features/meetings/ItemPage';
import { MeetingScreens } from '../features/meetings/MeetingScreens';
import { AppRoot, type AppRootProps } from '../features/start/AppRoot';
import type { Session } from '../features/start/session';
import { useAccount } from '../features/start/useAccount';
import { useToday } from '../features/start/useToday';
import type { OutlookHost } from '../hosts/host';
import { Loading } from '../ui/Loading';
import { Navigation } from '../ui/Navigation';
import { PageHeading } from '../ui/PageHeading';
import { RouteLink } from '../ui/RouteLink';
import { useArrival } from '../ui/useArrival';
import { clueOf } from './clueOf';
import { useOutlookItem } from './useOutlookItem';

// A clerk's own, and not needed for the meeting beside a mail.
const Chasers = lazy(async () => ({ default: (await import('./actions')).Chasers }));
const Reply = lazy(async () => ({ default: (await import('./actions')).Reply }));
const Issue = lazy(async () => ({ default: (await import('./estates')).Issue }));

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
  const { item, lookAgain } = useOutlookItem(host, () => {
    // What a clerk does with mails goes on beside the next.
    if (!isOfMails(route)) navigate(besideItem);
  });
  const takesFocus = useArrival(route);
  const today = useToday(() => session.config.today ?? readToday());
  const desk: Desk = {
    council: session.council,
    councilName: session.config.council.name,
    host,
    today,
    ...useAccount(session),
  };
  if (item === 'reading' && !isOfMails(route)) return <ReadingTheItem />;
  return (
    <>
      <OfMails desk={desk} route={route} />
      <Switch>
        {forClerks.map(({ to, Screen }) => (
          <Route key={to} path={to}>
            <Suspense fallback={<Loading label="Loading" />}>
              <Screen desk={desk} host={host} takesFocus={takesFocus} />
            </Suspense>
          </Route>
        ))}
        <Route path={routes.issueOfMail}>
          <Suspense fallback={<Loading label="Loading" />}>
            <Issue desk={desk} host={host} session={session} takesFocus={takesFocus} />
          </Suspense>
        </Route>
        <Route path={besideItem}>
          <ItemPage desk={desk} clue={clueOf(item === 'reading' ? null : item)} onLookAgain={lookAgain} />
        </Route>
        <Route>
          <p>
            <RouteLink to={besideItem}>The open mail or appointment</RouteLink>
          </p>
          <MeetingScreens desk={desk} takesFocus={takesFocus} isCompact />
        </Route>
      </Switch>
    </>
  );
}

const forClerks = [
  { to: routes.reply, label: 'Progress', Screen: Reply },
  { to: routes.chasersWaiting, label: 'Chasers', Screen: Chasers },
] as const;

/** What is done with one mail after another. */
const isOfMails = (route: string): boolean => route === routes.issueOfMail || forClerks.some(({ to }) => to === route);

/** SharePoint decides who may write; others are not shown the way. */
function OfMails({ desk, route }: { readonly desk: Desk; readonly route: string }) {
  const calendar = useCalendar(desk);
  if (calendar.kind !== 'ready' || (!calendar.value.isClerk && calendar.value.myCommittees.size === 0)) return null;
  const issue = { label: 'Issue', to: routes.issueOfMail, isCurrent: route === routes.issueOfMail };
  return <Navigation screens={[{ label: 'Meeting', to: besideItem, isCurrent: !isOfMails(route) }, issue, ...(calendar.value.isClerk ? forClerks : []).map(({ to, label }) => ({ to, label, isCurrent: to === route }))]} />;
}

const ReadingTheItem = () => (
  <>
    <PageHeading takesFocus={false}>Meeting</PageHeading>
    <Loading label="Reading the open mail or appointment" />
  </>
);
