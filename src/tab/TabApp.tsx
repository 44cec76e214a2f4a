import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { actionsRoute, allCommittees, decisionsRoute, listRoute, partOf, routes, searchRoute } from '../domain/routes';
import type { Desk, ItemPanelProps, MeetingPanelProps } from '../queries/desk';
import { MeetingScreens } from '../features/meetings/MeetingScreens';
import { AppRoot, type AppRootProps } from '../features/start/AppRoot';
import type { NotesPageProps } from '../features/notes/NotesPage';
import type { Session } from '../features/start/session';
import { useAccount } from '../features/start/useAccount';
import { useToday } from '../features/start/useToday';
import type { Host } from '../hosts/host';
import { Loading } from '../ui/Loading';
import { Navigation } from '../ui/Navigation';
import { useArrival } from '../ui/useArrival';
import { type OpenNotebooks, useNotebooks } from './useNotebooks';

// Not needed for the first agenda, and so not in its way.
const HomeScreen = lazy(async () => ({ default: (await import('../features/home/HomePage')).HomePage }));
const ActionsScreens = lazy(async () => ({ default: (await import('./actions')).ActionsScreens }));
const DecisionsScreen = lazy(async () => ({ default: (await import('../features/decisions/DecisionsPage')).DecisionsPage }));
const EstatesScreens = lazy(async () => ({ default: (await import('./estates')).EstatesScreens }));
const SearchScreen = lazy(async () => ({ default: (await import('../features/search/SearchPage')).SearchPage }));

export interface ImportScreenProps {
  readonly desk: Desk;
  readonly session: Session;
  readonly signIn: () => Promise<void>;
  readonly takesFocus: boolean;
}

export interface PreparingScreenProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly takesFocus: boolean;
}

/** What members ask, what has changed, and the brief: each loaded when it is first shown. */
export interface Preparing {
  readonly RequestPanel: ComponentType<ItemPanelProps>;
  readonly ChangesPanel: ComponentType<MeetingPanelProps>;
  readonly RequestsScreen: ComponentType<PreparingScreenProps>;
  readonly BriefScreen: ComponentType<PreparingScreenProps>;
}

interface TabAppProps extends Omit<AppRootProps, 'children'> {
  readonly readToday: () => string;
  /** Loaded when a clerk asks for it: reading packs takes more code than all the rest. */
  readonly ImportScreen?: ComponentType<ImportScreenProps>;
  /** My notes: loaded when somebody has signed in, and each screen when it is shown. */
  readonly notes?: Notes;
  readonly preparing?: Preparing;
}

interface Notes {
  readonly open: OpenNotebooks;
  readonly Panel: ComponentType<ItemPanelProps>;
  readonly Page: ComponentType<NotesPageProps>;
}

/** The Teams tab, and the app in an ordinary browser. The route stands after the `#`: a static host knows one page. */
export function TabApp({ readToday, ImportScreen, notes, preparing, ...root }: TabAppProps) {
  return (
    <AppRoot {...root}>
      {(session) => (
        <Router hook={useHashLocation}>
          <TabScreens host={root.host} session={session} readToday={readToday} ImportScreen={ImportScreen} notes={notes} preparing={preparing} />
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
  readonly notes: Notes | undefined;
  readonly preparing: Preparing | undefined;
}

function TabScreens({ host, session, readToday, ImportScreen, notes, preparing }: TabScreensProps) {
  const [route] = useLocation();
  const today = useToday(() => session.config.today ?? readToday());
  const takesFocus = useArrival(route);
  const account = useAccount(session);
  const notebooks = useNotebooks(notes?.open, session, account.me);
  const desk: Desk = {
    council: session.council,
    councilName: session.config.council.name,
    host,
    today,
    calendarStandsStill: session.config.today !== undefined,
    ...account,
    ...(ImportScreen && { importRoute: '/import' }),
    ...notebooks,
    itemPanels: [...(notes ? [notes.Panel] : []), ...(preparing ? [preparing.RequestPanel] : [])],
    meetingPanels: preparing ? [preparing.ChangesPanel] : [],
    meetingScreens: ['plan', ...(preparing ? (['requests'] as const) : []), ...(notes ? (['notes'] as const) : []), ...(preparing ? (['brief'] as const) : [])],
    actionsRoute,
  };
  return (
    <>
      <Navigation screens={screensAt(route)} />
      <Switch>
        <Route path={routes.home}>
          <Suspense fallback={<Loading label="Loading your meetings" rows={5} />}>
            <HomeScreen desk={desk} takesFocus={takesFocus} />
          </Suspense>
        </Route>
        {ImportScreen && (
          <Route path="/import">
            <Suspense fallback={<Loading label="Loading" />}>
              <ImportScreen session={session} signIn={account.signIn} desk={desk} takesFocus={takesFocus} />
            </Suspense>
          </Route>
        )}
        {notes && (
          <Route path={routes.notes}>
            {({ key }) => (
              <Suspense fallback={<Loading label="Loading" />}>
                <notes.Page key={key} desk={desk} meetingKey={partOf(key)} takesFocus={takesFocus} />
              </Suspense>
            )}
          </Route>
        )}
        <Route path={routes.search}>
          {({ words }) => (
            <Suspense fallback={<Loading label="Loading the search" />}>
              <SearchScreen desk={desk} words={partOf(words ?? '')} takesFocus={takesFocus} />
            </Suspense>
          )}
        </Route>
        <Route path={routes.decisions}>
          {({ committee }) => (
            <Suspense fallback={<Loading label="Loading the decisions" />}>
              <DecisionsScreen key={committee} desk={desk} committee={committee === undefined ? null : partOf(committee)} takesFocus={takesFocus} />
            </Suspense>
          )}
        </Route>
        <Route path="/actions/*?">
          <Suspense fallback={<Loading label="Loading the actions" />}>
            <ActionsScreens desk={desk} session={session} takesFocus={takesFocus} />
          </Suspense>
        </Route>
        <Route path="/estates/*?">
          <Suspense fallback={<Loading label="Loading the estates" />}>
            <EstatesScreens desk={desk} session={session} takesFocus={takesFocus} />
          </Suspense>
        </Route>
        {preparing && <Route path={routes.requests}>{({ key }) => <Prepared Screen={preparing.RequestsScreen} desk={desk} meetingKey={partOf(key)} takesFocus={takesFocus} />}</Route>}
        {preparing && <Route path={routes.brief}>{({ key }) => <Prepared Screen={preparing.BriefScreen} desk={desk} meetingKey={partOf(key)} takesFocus={takesFocus} />}</Route>}
        <Route>
          <MeetingScreens desk={desk} takesFocus={takesFocus} />
        </Route>
      </Switch>
    </>
  );
}

const Prepared = ({ Screen, ...props }: PreparingScreenProps & { readonly Screen: ComponentType<PreparingScreenProps> }) => (
  <Suspense fallback={<Loading label="Loading" />}>
    <Screen key={props.meetingKey} {...props} />
  </Suspense>
);

const screensAt = (route: string) => [
  { label: 'Home', to: routes.home, isCurrent: route === routes.home },
  { label: 'Meetings', to: listRoute({ kind: 'upcoming', committee: allCommittees }), isCurrent: /^\/(upcoming|past|meetings|import)(\/|$)/.test(route) },
  { label: 'Estates', to: routes.estates, isCurrent: /^\/estates(\/|$)/.test(route) },
  { label: 'Actions', to: routes.actions, isCurrent: /^\/actions(\/|$)/.test(route) },
  { label: 'Decisions', to: decisionsRoute(null), isCurrent: /^\/decisions(\/|$)/.test(route) },
  { label: 'Search', to: searchRoute(''), isCurrent: /^\/search(\/|$)/.test(route) },
];
