import access from './access.json';
import batchAndDelta from './batchAndDelta.json';
import columns from './columns.json';
import files from './files.json';
import filtering from './filtering.json';
import reading from './reading.json';
import toDo from './toDo.json';
import writing from './writing.json';

/**
 * One thing that the program relies on Graph to do, with where Microsoft says so. The emulator's tests hold the emulator to
 * all of them; the probe tries those that are assumed in a real tenant.
 */
export interface Behaviour {
  readonly id: string;
  readonly behaviour: string;
  readonly documentation: string | null;
  /** Not documented, or documented and said not to be kept. */
  readonly assumed: boolean;
  /** Who has to try it in a tenant: the owner of the site unless said otherwise. */
  readonly triedBy?: 'app' | 'member';
  /** Why no tenant can try it. */
  readonly notTried?: string;
  readonly given: Given;
  readonly request: BehaviourRequest;
  readonly response: BehaviourResponse;
}

export interface Given {
  /** Who asks, of the emulator's people; null for nobody. */
  readonly as?: string | null;
  readonly scopes?: readonly string[];
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  /** How often the first row was saved since its ETag was read. */
  readonly saved?: number;
  readonly fill?: number;
  readonly lookups?: number;
  readonly indexes?: number;
  readonly columns?: readonly unknown[];
  readonly grant?: 'read' | 'write';
  /** Members see and edit what they added; clerks everything. */
  readonly ownRowsOnly?: boolean;
  /** The name of a file of ten bytes in the open site's library. */
  readonly file?: string;
  /** The library of photographs stands on the open site, and members may add to it: `{library}` is its drive. */
  readonly library?: true;
  /** What is wrong with the OneDrive of who asks. */
  readonly oneDrive?: 'missing' | 'full';
  /** A list in the To Do of who asks, with what it is marked with and its tasks. */
  readonly toDo?: { readonly mark?: string; readonly tasks?: readonly unknown[] };
  /** The length of the text that stands for `{long}`. */
  readonly long?: number;
}

/** `{items}`, `{row1.id}` and the like stand for what is known only when it is tried. */
export interface BehaviourRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface BehaviourResponse {
  readonly status: number;
  /** What the answer holds, and may hold more. */
  readonly body?: unknown;
  /** Of `value`. */
  readonly count?: number;
  readonly absent?: readonly string[];
  readonly present?: readonly string[];
  /** Of `value`, one row. */
  readonly contains?: unknown;
  /** The id of a row that is not among `value`. */
  readonly lacks?: string;
  /** A name that stands nowhere in the answer. */
  readonly nowhere?: string;
}

export const behaviours = [access, batchAndDelta, columns, files, filtering, reading, toDo, writing].flat() as readonly Behaviour[]; // our own files, which the tests of the emulator read through

/** The list that the behaviours speak of: one column of each kind that matters. */
export const contractColumns = [
  { name: 'Key', indexed: true, enforceUniqueValues: true, text: {} },
  { name: 'Tracker', indexed: true, text: {} },
  { name: 'Request', text: { allowMultipleLines: true } },
  { name: 'Remark', text: {} },
  { name: 'State', choice: { choices: ['open', 'closed'] } },
  { name: 'Position', indexed: true, number: {} },
  { name: 'Starred', boolean: {} },
] as const;

/** The behaviour with its places filled in. */
export function fillIn(behaviour: Behaviour, places: Readonly<Record<string, string>>): Behaviour {
  const filled = JSON.stringify(behaviour).replace(/\{([a-zA-Z0-9.]+)\}/g, (place, name: string) => (name in places ? JSON.stringify(places[name]).slice(1, -1) : place));
  return JSON.parse(filled) as Behaviour; // the behaviour it was
}
