import { configure, render } from '@testing-library/react';
import type { QueryClient } from '@tanstack/react-query';
import { createQueryClient } from '../../../src/features/start/queryClient';
import type { Opening } from '../../../src/features/start/session';
import { TabApp } from '../../../src/tab/TabApp';
import { PaneApp } from '../../../src/taskpane/PaneApp';
import { config, library, today } from './aCouncil';
import type { FakeCouncil } from './fakeCouncil';
import { createFakeHost, createFakeSignIn, type FakeHost, type FakeOutlookHost, type FakeSignIn } from './fakeHost';

// A busy computer may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 4_000 });
jest.setTimeout(20_000);

interface TabParts {
  readonly council: FakeCouncil;
  readonly route?: string;
  readonly host?: FakeHost;
  readonly signIn?: FakeSignIn;
  readonly open?: () => Promise<Opening>;
  readonly queryClient?: QueryClient;
}

/** The whole tab over a fake council, opened at a route. */
export function renderTab({ council, route = '', host = createFakeHost(), signIn = createFakeSignIn(), open = opening(council, signIn), queryClient = createQueryClient() }: TabParts) {
  window.location.hash = route;
  return render(<TabApp host={host} open={open} appAddress="https://app.example/tab.html" queryClient={queryClient} readToday={() => today} />);
}

export function renderPane({ council, host, signIn = createFakeSignIn() }: { readonly council: FakeCouncil; readonly host: FakeOutlookHost; readonly signIn?: FakeSignIn }) {
  return render(
    <PaneApp host={host} open={opening(council, signIn)} appAddress="https://app.example/tab.html" queryClient={createQueryClient()} readToday={() => today} />,
  );
}

const opening = (council: FakeCouncil, signIn: FakeSignIn) => (): Promise<Opening> => Promise.resolve({ kind: 'open', config, council, library, signIn });
