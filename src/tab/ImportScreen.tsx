import { useMemo } from 'react';
import type { PackDesk } from '../features/packs/desk';
import { keepDraft } from '../features/packs/draft';
import { ImportPage } from '../features/packs/ImportPage';
import { meetingRoute } from '../domain/routes';
import { applyChanges } from '../graph/applyChanges';
import { applySteps } from '../graph/applySteps';
import { GraphError } from '../graph/graphError';
import { importSteps } from '../packs/import/importSteps';
import { useCalendar } from '../queries/useCalendar';
import { Message } from '../ui/Message';
import { type PackWorker, readInWorker } from '../packs/worker/readInWorker';
import { councilNow } from './councilNow';
import { pauses } from './pauses';
import type { ImportScreenProps } from './TabApp';

/** The import of packs, wired: the worker that reads them, the lists and the library that keep them. */
export function ImportScreen({ session: { config, council, library, signIn: door }, signIn, desk, takesFocus }: ImportScreenProps) {
  const calendar = useCalendar(desk);
  const packDesk = useMemo<PackDesk>(
    () => ({
      council,
      councilName: config.council.name,
      signIn,
      library,
      readPackFile,
      signedIn() {
        const account = door.account();
        return account && { id: account.objectId, mail: account.username, name: account.name };
      },
      isClosed: (error) => error instanceof GraphError && (error.kind === 'forbidden' || error.kind === 'notFound'),
      writeMentions: async (changes) => (await applyChanges(council, changes)).problems.map(({ error }) => error.message),
      async write(changes) {
        const { applied, problems } = await applySteps(council, importSteps(changes), pauses);
        return { rows: applied.length, failures: problems.flatMap(({ change, error }) => changes.filter((one) => one === change).map((one) => ({ change: one, message: error.message, isForbidden: error.kind === 'forbidden' }))) };
      },
    }),
    [config, council, library, door, signIn],
  );
  return <ImportPage desk={packDesk} draft={draft} takesFocus={takesFocus} notice={calendar.kind === 'ready' && !calendar.value.isClerk && <ForClerks />} served={calendar.kind === 'ready' ? calendar.value.clerked : NONE} meetingRoute={meetingRoute} now={() => councilNow(config).toISOString()} />;
}

const NONE: ReadonlySet<string> = new Set();

/** Who is a clerk is what the lists say, and they may be empty yet: SharePoint decides. */
const ForClerks = () => (
  <Message tone="notice" title="This is for clerks">
    <p>You can look at what a pack says. Only those who may write to the council’s lists can save it.</p>
  </Message>
);

/** As long as the page lives: a clerk may look something up and come back. */
const draft = keepDraft();

const readPackFile = readInWorker(
  (): PackWorker => new Worker(new URL('../packs/worker/packWorker.ts', import.meta.url)),
  (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
);
