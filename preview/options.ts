import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export interface PreviewOptions {
  /** A pack to show instead of the sample council. */
  readonly packFile: string | null;
  /** Whether the pack is left for the clerk to import in the tab. */
  readonly leavesImport: boolean;
  readonly reset: boolean;
  /** The app's port; the Graph emulator takes the next one. */
  readonly port: number;
  /** Where the preview keeps its council between runs. */
  readonly stateFolder: string;
  /** False where the app was built a moment ago, as by the browser tests. */
  readonly build: boolean;
  /** The calendar date the preview calls today. */
  readonly today: string | null;
}

export type OptionsAnswer = { readonly kind: 'options'; readonly options: PreviewOptions } | { readonly kind: 'help' } | { readonly kind: 'refused'; readonly message: string };

export const usage = `npm start -- [--pack FILE [--to-import]] [--today YYYY-MM-DD] [--port N] [--state FOLDER] [--reset]

  --pack FILE   show this pack (PDF, Word, text, a saved page or XML) instead of the sample council
  --to-import   with --pack: its council without the pack, to be imported in the tab
  --today DATE  the date the preview calls today (the sample council's own, or a week before the pack's meeting)
  --port N      the preview's port, 3000 unless told; the Graph emulator takes the next one
  --state FOLDER  where the preview keeps its council between runs (.preview)
  --reset       forget what was changed in earlier runs
  --no-build    serve the app as it was built last`;

export function readOptions(argv: readonly string[]): OptionsAnswer {
  const refused = (message: string): OptionsAnswer => ({ kind: 'refused', message });
  let values;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        pack: { type: 'string' },
        'to-import': { type: 'boolean', default: false },
        today: { type: 'string' },
        port: { type: 'string', default: '3000' },
        state: { type: 'string', default: '.preview' },
        reset: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return refused(`${firstSentence(error)} See npm start -- --help.`);
  }
  if (values.help) return { kind: 'help' };
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65534) return refused(`--port ${values.port} is not a port: give a number from 1 to 65534.`);
  if (values.today !== undefined && !isCalendarDate(values.today)) return refused(`--today ${values.today} is not a date: write it as 2026-11-16.`);
  if (values['to-import'] && values.pack === undefined) return refused('--to-import leaves the pack of --pack to be imported in the tab: give the pack too, or leave --to-import out.');
  if (values.pack !== undefined && !existsSync(values.pack)) return refused(`There is no file ${values.pack}: check the path given with --pack.`);
  if (values.pack !== undefined && !statSync(values.pack).isFile()) return refused(`${values.pack} is not a file: give --pack the pack's text file.`);
  return {
    kind: 'options',
    options: {
      packFile: values.pack === undefined ? null : path.resolve(values.pack),
      leavesImport: values['to-import'],
      reset: values.reset,
      port,
      stateFolder: path.resolve(values.state),
      build: !values['no-build'],
      today: values.today ?? null,
    },
  };
}

function firstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `${text.split(/\.\s|\n/)[0]?.replace(/\.$/, '')}.`;
}

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
