import type { Session } from '../features/start/session';
import { createGraphClient } from '../graph/client';
import { createReadings, type Readings } from '../graph/readings';
import { pauses } from './pauses';

/** What was read in the papers of the sites, as the signed-in person may read it. */
export function openReadings({ config, signIn }: Pick<Session, 'config' | 'signIn'>): Readings {
  const send: typeof fetch = (...request) => fetch(...request);
  return createReadings({ fetch: send, client: createGraphClient({ fetch: send, getToken: (renewal) => signIn.getToken(renewal), wait: pauses.wait, graphUrl: config.graphUrl }) });
}
