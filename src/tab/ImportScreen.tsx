import { useMemo } from 'react';
import type { PackDesk } from '../features/packs/desk';
import { ImportPage } from '../features/packs/ImportPage';
import { meetingRoute } from '../features/meetings/routes';
import { applySteps } from '../graph/applySteps';
import { GraphError } from '../graph/graphError';
import { allLists } from '../lists/index';
import { importSteps } from '../packs/import/importSteps';
import { type PackWorker, readInWorker } from '../packs/worker/readInWorker';
import type { ImportScreenProps } from './TabApp';

/** The import of packs, wired: the worker that reads them, the lists and the library that keep them. */
export function ImportScreen({ session: { config, council, library }, signIn, takesFocus }: ImportScreenProps) {
  const desk = useMemo<PackDesk>(
    () => ({
      council,
      councilName: config.council.name,
      signIn,
      library,
      readPackFile,
      isClosed: (error) => error instanceof GraphError && (error.kind === 'forbidden' || error.kind === 'notFound'),
      async write(changes) {
        const { applied, problems } = await applySteps(council, importSteps(changes), pauses);
        return { rows: applied.length, failures: problems.map(({ change, error }) => `${allLists[change.list].title}: ${error.message}`) };
      },
    }),
    [config, council, library, signIn],
  );
  return <ImportPage desk={desk} takesFocus={takesFocus} meetingRoute={meetingRoute} now={() => new Date().toISOString()} />;
}

const pauses = { wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)), random: Math.random };

const readPackFile = readInWorker(
  (): PackWorker => new Worker(new URL('../packs/worker/packWorker.ts', import.meta.url)),
  (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
);
