import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { MeetingScreens } from '../../../src/features/meetings/MeetingScreens';
import { createQueryClient } from '../../../src/features/start/queryClient';
import type { Desk } from '../../../src/queries/desk';
import { AppFrame } from '../../../src/ui/AppFrame';
import { config, today } from './aCouncil';
import type { FakeCouncil } from './fakeCouncil';
import { createFakeHost } from './fakeHost';

export const meeting = 'housing-2026-11-24';

/** The screens of meetings, opened at a route, on a desk of the test's own. Answers where one is. */
export function renderMeetings(council: FakeCouncil, route: string, parts: Partial<Desk> = {}) {
  const location = memoryLocation({ path: route, record: true });
  const desk: Desk = {
    council,
    councilName: config.council.name,
    host: createFakeHost(),
    me: { objectId: 'object-1', username: 'm.brown@council.example', name: 'Mercy Brown' },
    today,
    signIn: () => Promise.resolve(),
    ...parts,
  };
  const queryClient = createQueryClient();
  const screens = (more: Partial<Desk>) => (
    <QueryClientProvider client={queryClient}>
      <AppFrame theme="light">
        <Router hook={location.hook}>
          <MeetingScreens desk={{ ...desk, ...more }} takesFocus={false} />
        </Router>
      </AppFrame>
    </QueryClientProvider>
  );
  const { rerender } = render(screens({}));
  return { ...location, /** What comes to the desk later. */ receive: (more: Partial<Desk>) => rerender(screens(more)) };
}
