import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { createQueryClient } from '../../../src/features/start/queryClient';
import type { Opening } from '../../../src/features/start/session';
import type { Device, Opened } from '../../../src/queries/device';
import { TabApp, type ImportScreenProps } from '../../../src/tab/TabApp';
import { PaneApp } from '../../../src/taskpane/PaneApp';
import { config, library, today } from './aCouncil';
import type { FakeCouncil } from './fakeCouncil';
import { createFakeHost, createFakeSignIn, type FakeHost, type FakeOutlookHost, type FakeSignIn } from './fakeHost';

interface TabParts {
  readonly council: FakeCouncil;
  readonly route?: string;
  readonly host?: FakeHost;
  readonly signIn?: FakeSignIn;
  readonly open?: () => Promise<Opening>;
  readonly queryClient?: QueryClient;
  readonly device?: Device;
  readonly kept?: Opened | null;
  readonly ImportScreen?: ComponentType<ImportScreenProps>;
}

/** The whole tab over a fake council, opened at a route. */
export function renderTab({ council, route = '#/upcoming/all', host = createFakeHost(), signIn = createFakeSignIn(), open = opening(council, signIn), queryClient = createQueryClient(), device, kept = null, ImportScreen }: TabParts) {
  window.location.hash = route;
  return render(<TabApp host={host} open={open} kept={kept} {...(device && { device })} {...(ImportScreen && { ImportScreen })} appAddress="https://app.example/tab.html" queryClient={queryClient} readToday={() => today} />);
}

export function renderPane({ council, host, signIn = createFakeSignIn() }: { readonly council: FakeCouncil; readonly host: FakeOutlookHost; readonly signIn?: FakeSignIn }) {
  return render(
    <PaneApp host={host} open={opening(council, signIn)} appAddress="https://app.example/tab.html" queryClient={createQueryClient()} readToday={() => today} />,
  );
}

const opening = (council: FakeCouncil, signIn: FakeSignIn) => (): Promise<Opening> => Promise.resolve({ kind: 'open', config, council, library, signIn });
