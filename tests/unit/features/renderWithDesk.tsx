import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createQueryClient } from '../../../src/features/start/queryClient';
import type { Desk } from '../../../src/queries/desk';
import { today } from './aCouncil';
import type { FakeCouncil } from './fakeCouncil';
import { createFakeHost } from './fakeHost';

export const me = { objectId: 'object-1', username: 'm.brown@council.example', name: 'Mercy Brown' };

export const aDesk = (council: FakeCouncil, columns: Partial<Desk> = {}): Desk => ({
  council,
  councilName: 'Brookhaven Borough Council',
  host: createFakeHost(),
  me,
  today,
  signIn: () => Promise.resolve(),
  ...columns,
});

/** A part of a screen by itself, as its page shows it. */
export function renderWithDesk(view: ReactNode, queryClient: QueryClient = createQueryClient()) {
  const within = (shown: ReactNode) => (
    <FluentProvider theme={webLightTheme}>
      <QueryClientProvider client={queryClient}>{shown}</QueryClientProvider>
    </FluentProvider>
  );
  const { rerender, ...rendered } = render(within(view));
  return { ...rendered, queryClient, show: (next: ReactNode) => rerender(within(next)) };
}
