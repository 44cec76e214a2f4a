import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import { actionEventRow } from '../actions/actionEvents';
import { eventsOfColumns } from '../actions/planEdit';
import type { ActionToNumber, Change } from '../changes';
import { shortHash } from '../mintKey';
import type { PlannedRow } from './planActionsImport';

export interface Importing {
  readonly by: Person;
  /** An instant. */
  readonly at: string;
  /** The same for each attempt, so that nothing is told twice. */
  readonly importKey: string;
  readonly file: string;
}

export type ImportStep = readonly (Change<'events'> | Change<'actions'> | ActionToNumber)[];

/** Should it stop, the history tells of at most so many that were not changed. */
const ROWS_AT_ONCE = 20;

/** The rows of a file in the order in which they may be written: some events, then their actions, then the next. */
export function importSteps(rows: readonly PlannedRow[], importing: Importing): readonly ImportStep[] {
  const written = rows.filter((row) => row.kind === 'create' || row.kind === 'change');
  const steps: ImportStep[] = [];
  for (let from = 0; from < written.length; from += ROWS_AT_ONCE) {
    const some = written.slice(from, from + ROWS_AT_ONCE);
    steps.push(some.flatMap((row) => eventsOf(row, importing)), some.map(({ step }) => step));
  }
  return steps;
}

type Written = Extract<PlannedRow, { readonly kind: 'create' | 'change' }>;

function eventsOf(row: Written, { by, at, importKey, file }: Importing): readonly Change<'events'>[] {
  const why = `From the file ${file}`;
  if (row.kind === 'create') {
    const { site, item } = row.step;
    return [{ kind: 'create', list: 'events', site, item: actionEventRow(item, { kind: 'raised', column: null, before: null, after: null, why }, { by, at, eventKey: `event.${item.key}.${importKey}` }) }];
  }
  const { action, step } = row;
  if (step.kind !== 'update') return [];
  // What is said of one version of an action is not what is said of the next.
  const eventKey = `event.${action.key}.${importKey}.${shortHash(`${action.row.etag} ${JSON.stringify(step.columns)}`)}`;
  return eventsOfColumns(action, step.columns, why, { by, at, eventKey }).map((item: Item<'events'>) => ({ kind: 'create', list: 'events', site: action.row.site, item }));
}
