import type { ImportOptions } from '../import/importPlan';
import type { ReviewedFile } from '../import/planFiles';
import { isClosedPack } from '../import/papersPart';
import type { Part, Reading } from '../reading';
import { isAddition, namesAdded, withAddition } from './byHand';
import { checksOf } from './checks';
import { whatFollows } from './whatFollows';
import { withPromises } from './promises';
import { kindOfPath, valueAt, withValue } from './valuePath';

/** What a person has said of one file so far. */
export interface Review {
  /** Values by their paths into the reading. */
  readonly corrections: ReadonlyMap<string, unknown>;
  /** The ids of the checks that were confirmed or corrected. */
  readonly checked: ReadonlySet<string>;
  /** Which row a line is, where that was in doubt: a key, or `new`. */
  readonly settled: ReadonlyMap<number, string>;
  /** By the key of a seat that the file no longer prints: the day on which it ended, or `stays`. */
  readonly ended: ReadonlyMap<string, string>;
  /** Whose a minuted action is, by its line, where that was in doubt. */
  readonly owners: ReadonlyMap<number, string>;
  /** It seems to be cut off, and is whole. */
  readonly isWhole: boolean;
  /** The key of the meeting that it is of, where the calendar has several on its day. */
  readonly meeting: string | null;
  /** Whether its actions are public, where it does not tell. */
  readonly actionsAre: Part | null;
  /** The promises of the minutes that are to be actions. */
  readonly promised: ReadonlySet<string>;
  /** By the id of a promise: it is dismissed, or no longer. */
  readonly dismissed: ReadonlyMap<string, boolean>;
}

export const nothingReviewed: Review = { corrections: new Map(), checked: new Set(), settled: new Map(), owners: new Map(), ended: new Map(), isWhole: false, meeting: null, actionsAre: null, promised: new Set(), dismissed: new Map() };

/** What tells who or where something is. It is not merged as a value: the file is imported as if it had said so. */
const IDENTIFYING = new Set(['meeting.committee', 'meeting.date', 'meeting.state', 'meeting.movedTo', 'agendaItems[].part', 'members[].name', 'minutes[].date', 'minutes[].standing', 'allocations[].area', 'allocations[].member', 'actions[].part', 'minutes[].items[].part', 'decisions[].date']);

/** The days on which something was resolved. */
const DAYS_HELD = new Set(['meeting.date', 'minutes[].date', 'decisions[].date']);

/** The file as it is to be imported. A name that a person has confirmed is somebody's, known or new. */
export function reviewedFile(reading: Reading, { corrections, checked, settled, owners, isWhole, meeting, actionsAre, promised }: Review, options: ImportOptions): ReviewedFile {
  const entries = [...corrections];
  const withAdded = withPromises(reading, promised);
  const named = entries.filter(([path]) => IDENTIFYING.has(kindOfPath(path))).reduce((sofar, [path, value]) => withValue(sofar, path, value), withAdded);
  const asRead = entries.reduce((sofar, [path, value]) => withAddition(sofar, path, value), named);
  const corrected = entries.filter(([path]) => !isAddition(path)).reduce((sofar, [path, value]) => withValue(sofar, path, value), asRead);
  const names = [...checksOf(reading).flatMap(({ id, path }) => (checked.has(id) && path !== null && kindOfPath(path) === 'members[].name' ? [String(valueAt(asRead, path))] : [])), ...entries.flatMap(([path, value]) => namesAdded(path, value))];
  const days = [...checked].filter((id) => DAYS_HELD.has(kindOfPath(id))).flatMap((path) => valueAt(asRead, path) ?? []).filter((day) => typeof day === 'string');
  const confirmed = names.map((name) => [name, 'new'] as const);
  return {
    asRead,
    corrected: entries.length === 0 ? asRead : corrected,
    options: {
      ...options,
      // What the public agenda prints of Part 2 is not for the papers of Part 2 to say.
      part2Titles: isClosedPack(reading) ? 'withheld' : options.part2Titles,
      settled: { ...options.settled, ...Object.fromEntries(settled) },
      settledOwners: { ...options.settledOwners, ...Object.fromEntries(owners) },
      settledNames: { ...options.settledNames, ...Object.fromEntries(confirmed) },
      saidParts: partsSaid(reading, corrections),
      saidDays: [...(options.saidDays ?? []), ...days],
      printedAs: Object.fromEntries(entries.flatMap(([path, value]) => (kindOfPath(path) === 'members[].name' ? [[String(value), String(valueAt(reading, path))]] : []))),
      ...(isWhole && { acceptCutOff: true }),
      ...(meeting !== null && { meeting }),
      ...(actionsAre !== null && { actionsAre }),
    },
  };
}

/** Where a person has said which part it is, by line: of actions and of minuted items, which stand on no agenda. */
function partsSaid(reading: Reading, corrections: Review['corrections']): Readonly<Record<number, Part>> {
  return Object.fromEntries(
    [...corrections].flatMap(([path, value]) => {
      const line = valueAt(reading, path.replace(/part$/, 'line'));
      return ['actions[].part', 'minutes[].items[].part'].includes(kindOfPath(path)) && typeof line === 'number' && (value === 'public' || value === 'non-public') ? [[line, value]] : [];
    }),
  );
}

/** The review with a check confirmed, or its value corrected, and with it what follows from that. */
export function confirm(review: Review, reading: Reading, id: string, path: string | null, value: unknown): Review {
  const checked = new Set([...review.checked, id]);
  if (path === null) return { ...review, checked };
  const corrections = new Map(review.corrections);
  const isPart = path.endsWith('.part') && !path.startsWith('agendaItems');
  // Said of a part, what was read may be what a person says too: the papers round it may say otherwise.
  for (const [at, next] of [[path, inItsLines(reading, path, value)] as const, ...whatFollows(path, value)]) {
    if ((same(valueAt(reading, at), next) || (isAddition(at) && same(next, []))) && !isPart) corrections.delete(at);
    else corrections.set(at, next);
  }
  return { ...review, checked, corrections };
}

/** The steps of a report's way stand where they stood. */
function inItsLines(reading: Reading, path: string, value: unknown): unknown {
  if (kindOfPath(path) !== 'reports[].route' || !Array.isArray(value)) return value;
  const before = valueAt(reading, path) as readonly { readonly line: number }[]; // a report has its route
  const line = before[0]?.line ?? valueAt(reading, path.replace(/route$/, 'line'));
  return value.map((step: object, at) => ({ ...step, line: before[at]?.line ?? line }));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
