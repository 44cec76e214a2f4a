import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { councilMomentAt } from '../domain/calendar';
import { HostFailure } from '../features/start/HostFailure';
import { createQueryClient } from '../features/start/queryClient';
import { readConfigFile } from '../features/start/readConfigFile';
import type { Opening } from '../features/start/session';
import { openOutlookHost } from '../hosts/outlookHost';
import { createDevice } from '../queries/device';
import { indexedDbStore } from '../queries/indexedDbStore';
import { PaneApp } from './PaneApp';

const root = createRoot(document.getElementById('app') ?? document.body);

start().catch((error: unknown) => root.render(<HostFailure error={error} onRetry={() => window.location.reload()} />));

async function start(): Promise<void> {
  // On its way while Outlook answers; who needs it later sees whether it came.
  loadCode().catch(() => undefined);
  const host = await openOutlookHost();
  root.render(
    <StrictMode>
      <PaneApp
        host={host}
        open={open}
        appAddress={new URL('tab.html', window.location.href).href}
        device={createDevice({ store: indexedDbStore(), now: Date.now, later: (act) => void setTimeout(act, 1_000) })}
        queryClient={createQueryClient()}
        readToday={() => councilMomentAt(new Date()).date}
      />
    </StrictMode>,
  );
}

/** Sign-in and Graph: not needed for the first paint, and so not in its way. */
function loadCode() {
  return Promise.all([import('../hosts/signIn'), import('../graph/client'), import('../graph/createCouncil'), import('../graph/library')]);
}

async function open(): Promise<Opening> {
  const [{ createSignIn }, { createGraphClient }, { createCouncil }, { createLibrary }] = await loadCode();
  const file = await readConfigFile(() => fetch('config.json', { cache: 'no-cache' }));
  if (file.kind !== 'read') return file;
  const { config } = file;
  const signIn = createSignIn({ config, way: 'bridge' });
  const client = createGraphClient({
    fetch: (...request) => fetch(...request),
    getToken: (renewal) => signIn.getToken(renewal),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    graphUrl: config.graphUrl,
  });
  return { kind: 'open', config, signIn, council: createCouncil({ client, config }), library: createLibrary({ client, config }) };
}
