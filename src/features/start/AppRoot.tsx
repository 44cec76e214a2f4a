import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Host } from '../../hosts/host';
import { AppFrame } from '../../ui/AppFrame';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import type { Opening, Session } from './session';
import { Start } from './Start';
import { useHostTheme } from './useHostTheme';

export interface AppRootProps {
  readonly host: Host;
  readonly open: () => Promise<Opening>;
  readonly appAddress: string;
  readonly queryClient: QueryClient;
  readonly children: (session: Session) => ReactNode;
}

/** What the tab and the pane have in common, down to the first screen. */
export function AppRoot({ host, open, appAddress, queryClient, children }: AppRootProps) {
  const theme = useHostTheme(host);
  return (
    <AppFrame theme={theme}>
      <ErrorBoundary onCaught={() => host.ready()}>
        <QueryClientProvider client={queryClient}>
          <Start host={host} open={open} appAddress={appAddress}>
            {children}
          </Start>
        </QueryClientProvider>
      </ErrorBoundary>
    </AppFrame>
  );
}
