import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Host } from '../../hosts/host';
import { AppFrame } from '../../ui/AppFrame';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import type { Session } from './session';
import { Start } from './Start';
import type { StartSettings } from './useStart';
import { useHostTheme } from './useHostTheme';

export interface AppRootProps extends StartSettings {
  readonly host: Host;
  readonly appAddress: string;
  readonly queryClient: QueryClient;
  readonly children: (session: Session) => ReactNode;
}

/** What the tab and the pane have in common, down to the first screen. */
export function AppRoot({ host, appAddress, queryClient, children, ...start }: AppRootProps) {
  const theme = useHostTheme(host);
  const { kept, device } = start;
  const caught = (): void => {
    host.ready();
    // What failed over what the device kept would fail over it at every start.
    if (!kept) return;
    queryClient.clear();
    void device?.forget({ tenantId: kept.config.tenantId, objectId: kept.account.objectId });
  };
  return (
    <AppFrame theme={theme}>
      <ErrorBoundary onCaught={caught}>
        <QueryClientProvider client={queryClient}>
          <Start host={host} appAddress={appAddress} {...start}>
            {children}
          </Start>
        </QueryClientProvider>
      </ErrorBoundary>
    </AppFrame>
  );
}
