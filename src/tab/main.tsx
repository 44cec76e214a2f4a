import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { councilMomentAt } from '../domain/calendar';
import { isMeetingRoute } from '../features/meetings/routes';
import { HostFailure } from '../features/start/HostFailure';
import { createQueryClient } from '../features/start/queryClient';
import { readConfigFile, type ConfigFile } from '../features/start/readConfigFile';
import type { Opening } from '../features/start/session';
import type { Host } from '../hosts/host';
import { openTabHost } from '../hosts/openTabHost';
import { TabApp } from './TabApp';

const root = createRoot(document.getElementById('app') ?? document.body);

start().catch((error: unknown) => root.render(<HostFailure error={error} onRetry={() => window.location.reload()} />));

async function start(): Promise<void> {
  // On its way while Teams answers; who needs it later sees whether it came.
  loadCode().catch(() => undefined);
  const configFile = await readConfig();
  const host = await openTabHost({ appId: configFile.kind === 'read' ? configFile.config.appId : '' });
  followDeepLink(host);
  root.render(
    <StrictMode>
      <TabApp
        host={host}
        open={() => open(host, configFile)}
        appAddress={window.location.href}
        queryClient={createQueryClient()}
        ImportScreen={ImportScreen}
        readToday={() => councilMomentAt(new Date()).date}
      />
    </StrictMode>,
  );
}

const ImportScreen = lazy(async () => ({ default: (await import('./ImportScreen')).ImportScreen }));

function readConfig() {
  return readConfigFile(() => fetch('config.json', { cache: 'no-cache' }));
}

/** Sign-in and Graph: not needed for the first paint, and so not in its way. */
function loadCode() {
  return Promise.all([import('../hosts/signIn'), import('../graph/client'), import('../graph/createCouncil'), import('../graph/library')]);
}

async function open(host: Host, configFile: ConfigFile): Promise<Opening> {
  const [{ createSignIn }, { createGraphClient }, { createCouncil }, { createLibrary }] = await loadCode();
  const file = configFile.kind === 'read' ? configFile : await readConfig();
  if (file.kind !== 'read') return file;
  const { config } = file;
  const signIn = createSignIn({ config, way: host.kind === 'browser' ? 'window' : 'bridge' });
  const client = createGraphClient({
    fetch: (...request) => fetch(...request),
    getToken: (renewal) => signIn.getToken(renewal),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    graphUrl: config.graphUrl,
  });
  return { kind: 'open', config, signIn, council: createCouncil({ client, config }), library: createLibrary({ client, config }) };
}

/** Teams hands over the route of a deep link beside the page's address; a route already in the address is newer. */
function followDeepLink(host: Host): void {
  if (window.location.hash === '' && host.openedAt !== null && isMeetingRoute(host.openedAt)) {
    window.history.replaceState(null, '', `#${host.openedAt}`);
  }
}
