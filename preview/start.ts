import { existsSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { sameTimeOn } from '../src/domain/calendar';
import { createAppServer } from './appServer';
import { createEmulator } from './graph/emulator';
import { serve as serveEmulator } from './graph/serve';
import { SnapshotProblem } from './graph/saveSnapshot';
import { packScene } from './packScene';
import { type PreviewOptions, readOptions, usage } from './options';
import { sampleScene } from './sampleScene';
import { personasOf, type Scene } from './scene';
import { setUpCouncil } from './setUpCouncil';
import { forgetCouncils, openState } from './state';
import { firstTakenPort } from './ports';

/** Where webpack writes the preview. */
const builtApp = 'build/preview';

/** Wrong use ends with 2, a pack or a state that cannot be used with 1: one line each, on stderr. */
class Refused extends Error {
  constructor(message: string, readonly exitCode: 1 | 2) {
    super(message);
  }
}

async function main(argv: readonly string[]): Promise<void> {
  const answer = readOptions(argv);
  if (answer.kind === 'help') return console.log(usage);
  if (answer.kind === 'refused') throw new Refused(answer.message, 2);
  const { options } = answer;

  if (!options.build && !existsSync(builtApp)) throw new Refused('The app has not been built: leave out --no-build.', 2);
  const taken = await firstTakenPort([options.port, options.port + 1]);
  if (taken !== null) throw new Refused(`Port ${taken} is in use: stop what uses it, or give another with --port (the preview takes two ports in a row).`, 2);
  if (options.reset) await forgetCouncils(options.stateFolder);

  const scene = await sceneFor(options);
  const origin = `http://localhost:${options.port + 1}`;
  const state = await openState(options.stateFolder, options.packFile);

  const emulator = createEmulator({ origin, onChange: () => state.changed(), calendar: () => sameTimeOn(options.today ?? scene.today, new Date()), ...(state.snapshot === null ? {} : { snapshot: state.snapshot }) });
  // webpack is slow to load: not for a wrong option, and not where nothing is to be built.
  const building = options.build ? import('./buildApp').then(({ buildApp }) => buildApp()) : Promise.resolve(builtApp);
  const council = await setUpCouncil({ emulator, origin, scene, isToBeFilled: state.snapshot === null || options.packFile !== null, log: (line) => console.log(line) });
  if (council.kind === 'refused') throw new Refused(council.message, 1);
  // Only from here on: a council half filled when the preview was stopped must not be taken for a whole one.
  state.keep(() => emulator.control.snapshot());
  await state.save();

  const app = createAppServer({ builtApp: await building, config: { ...council.config, today: options.today ?? scene.today }, personas: personasOf(scene), mailItems: scene.mailItems, opensAt: scene.opensAt });
  await serveEmulator(emulator, options.port + 1);
  serve({ fetch: app.fetch, port: options.port, hostname: 'localhost' }, () => {
    console.log(`Preview: http://localhost:${options.port}/`);
    console.log(`Graph emulator: ${origin}/v1.0. Ctrl+C stops both; npm start -- --reset forgets what was changed.`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void state.save().finally(() => process.exit(0)));
}

async function sceneFor({ packFile, leavesImport }: PreviewOptions): Promise<Scene> {
  if (packFile === null) return sampleScene('samples');
  const opened = await packScene(packFile, 'samples', leavesImport);
  if (opened.kind === 'refused') throw new Refused(opened.message, 1);
  return opened.scene;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refused || error instanceof SnapshotProblem)) throw error;
  console.error(error.message);
  process.exit(error instanceof Refused ? error.exitCode : 1);
});
