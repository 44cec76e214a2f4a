import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { councilMomentAt } from '../domain/calendar';
import { isLinkedRoute } from '../domain/routes';
import { HostFailure } from '../features/start/HostFailure';
import { createQueryClient } from '../features/start/queryClient';
import { readConfigFile, type ConfigFile } from '../features/start/readConfigFile';
import type { Opening } from '../features/start/session';
import type { Host } from '../hosts/host';
import { openTabHost } from '../hosts/openTabHost';
import { createDevice, type Opened } from '../queries/device';
import { indexedDbStore } from '../queries/indexedDbStore';
import { TabApp, type Preparing } from './TabApp';
import type { OpenNotebooks } from './useNotebooks';

const root = createRoot(document.getElementById('app') ?? document.body);

start().catch((error: unknown) => root.render(<HostFailure error={error} onRetry={() => window.location.reload()} />));

async function start(): Promise<void> {
  const configFile = readConfig();
  const device = createDevice({ store: indexedDbStore(), now: Date.now, later: (act) => void setTimeout(act, 1_000) });
  // On its way while Teams answers, unless there may be something to show without it; who needs it later sees whether it came.
  void device.isEmpty().then((isEmpty) => (isEmpty ? loadCode().catch(() => undefined) : undefined));
  const appId = { known: '' };
  const host = await openTabHost({ appId: () => appId.known });
  const queryClient = createQueryClient();
  const kept = host.person && (await device.restore(queryClient, host.person));
  const open = async (): Promise<Opening> => {
    const opening = await openWith(host, kept, configFile);
    if (opening.kind === 'open') appId.known = opening.config.appId;
    return opening;
  };
  if (kept) appId.known = kept.config.appId;
  followDeepLink(host);
  // A link to a meeting needs it next: on its way while the screen is put up.
  if (window.location.hash.startsWith('#/meetings/')) void import('../features/meetings/MeetingPage').catch(() => undefined);
  root.render(
    <StrictMode>
      <TabApp
        host={host}
        open={open}
        kept={kept}
        device={device}
        appAddress={window.location.href}
        queryClient={queryClient}
        ImportScreen={ImportScreen}
        notes={notes}
        preparing={preparing}
        readToday={() => councilMomentAt(new Date()).date}
      />
    </StrictMode>,
  );
}

const ImportScreen = lazy(async () => ({ default: (await import('./ImportScreen')).ImportScreen }));

const notes = {
  open: async (...[session, account]: Parameters<OpenNotebooks>) => (await import('./openNotebooks')).openNotebooks(session, account),
  Panel: lazy(async () => ({ default: (await import('../features/notes/NotesPanel')).NotesPanel })),
  Page: lazy(async () => ({ default: (await import('../features/notes/NotesPage')).NotesPage })),
};

const preparing: Preparing = {
  RequestPanel: lazy(async () => ({ default: (await import('./preparing')).RequestPanel })),
  ChangesPanel: lazy(async () => ({ default: (await import('../features/changes/ChangesPanel')).ChangesPanel })),
  RequestsScreen: lazy(async () => ({ default: (await import('./preparing')).RequestsScreen })),
  BriefScreen: lazy(async () => ({ default: (await import('./preparing')).BriefScreen })),
};

function readConfig() {
  return readConfigFile(() => fetch('config.json', { cache: 'no-cache' }));
}

/** Sign-in and Graph: not needed for the first paint, and so not in its way. */
function loadCode() {
  return Promise.all([import('../hosts/signIn'), import('../graph/client'), import('../graph/createCouncil'), import('../graph/library')]);
}

/** The configuration may have been corrected since the first try; one that does not come through is as it was at the last visit. */
async function openWith(host: Host, kept: Opened | null, first: Promise<ConfigFile>): Promise<Opening> {
  const [{ createSignIn }, { createGraphClient }, { createCouncil }, { createLibrary }] = await loadCode();
  const early = await first;
  const file = early.kind === 'read' ? early : await readConfig();
  if (file.kind === 'configBroken') return file;
  const config = file.kind === 'read' ? file.config : kept?.config;
  if (config === undefined) return { kind: 'configMissing' };
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
  if (window.location.hash === '' && host.openedAt !== null && isLinkedRoute(host.openedAt)) {
    window.history.replaceState(null, '', `#${host.openedAt}`);
  }
}
