import type { Change, RowAddress, Stored } from '../domain/changes';
import type { SiteKey } from '../domain/sites';
import type { ListName } from '../lists/index';
import { type Answer, valueOf } from './answers';
import { type BatchPart, LARGEST_BATCH, LEFT_OUT, partsOf } from './batch';
import type { GraphClient } from './client';
import type { Written } from './council';
import { findOwn, holds, rowMade } from './createRow';
import { encodeColumns, encodeRow } from './encode';
import { GraphError } from './graphError';
import { readRetryAfter } from './retries';
import { itemsPath, type Place, readRow } from './rowRequests';
import { rowChanged, rowPath } from './updateRow';

type PlaceOf = (list: ListName, site: SiteKey) => Place<ListName>;

/** One change on its way: where to, as which part of the batch, and how to find out what became of it. */
interface Sent {
  readonly part: BatchPart;
  readonly done: (body: unknown) => Promise<Stored<ListName>>;
  /** The row, where it holds all that was meant; null where nothing was done. Throws a conflict where it holds something else. */
  readonly findDone: () => Promise<Stored<ListName> | null>;
}

/** Sends up to 20 changes in one `$batch`. One whose answer is lost, or that SharePoint refuses as a conflict, may have been done before: that is looked up. */
export async function writeTogether(client: GraphClient, placeOf: PlaceOf, changes: readonly Change[]): Promise<readonly Written[]> {
  if (changes.length > LARGEST_BATCH) throw new GraphError('unexpected', `At most ${LARGEST_BATCH} changes go together.`, { code: 'tooManyTogether' });
  const prepared = changes.map((change, at) => orFailed(() => prepare(placeOf, change, String(at + 1))));
  const sent = prepared.filter((one): one is Sent => 'part' in one);
  const answers = sent.length === 0 ? [] : await answersTo(client, sent.map(({ part }) => part));
  const outcomes = new Map(await Promise.all(sent.map(async (one, at) => [one, await outcomeOf(one, answers[at] ?? LEFT_OUT)] as const)));
  return prepared.map((one) => ('part' in one ? (outcomes.get(one) ?? NOT_DONE) : one));
}

const NOT_DONE: Written = { kind: 'turnedAway', retryAfter: null };

function prepare(placeOf: PlaceOf, change: Change, id: string): Sent {
  const place = placeOf(change.list, change.kind === 'create' ? change.site : change.row.site);
  const json = { 'Content-Type': 'application/json' };
  if (change.kind === 'create') {
    const { item } = change;
    return {
      part: { id, method: 'POST', url: itemsPath(place), headers: json, body: { fields: encodeRow(place.list, item) } },
      done: (body) => rowMade(place, body),
      findDone: () => findOwn(place, item),
    };
  }
  const { row, columns } = change;
  return {
    part: { id, method: 'PATCH', url: `${rowPath(place, row.id)}/fields`, headers: { ...json, 'If-Match': row.etag }, body: encodeColumns(place.list, columns) },
    done: (body) => rowChanged(place, row, body),
    findDone: () => changedAlready(place, row, columns),
  };
}

async function changedAlready<Name extends ListName>(place: Place<Name>, { id, etag }: RowAddress, columns: Parameters<typeof holds<Name>>[2]): Promise<Stored<Name> | null> {
  const now = await readRow(place, id);
  if (now.row.etag === etag) return null;
  if (holds(place, now, columns)) return now;
  throw new GraphError('conflict', 'This was changed by someone else. Compare and save again.');
}

/** An answer that was lost says of each part that it may have been done. */
async function answersTo(client: GraphClient, parts: readonly BatchPart[]): Promise<readonly (Answer | undefined)[]> {
  try {
    const answer = await client.batch(parts);
    return wasTurnedAway(answer) ? parts.map(() => answer) : partsOf(answer, parts);
  } catch (error) {
    if (error instanceof GraphError && error.detail.lost) return parts.map(() => LEFT_OUT);
    throw error;
  }
}

async function outcomeOf({ part, done, findDone }: Sent, answer: Answer): Promise<Written> {
  const retryAfter = readRetryAfter(answer.retryAfter ?? null);
  if (wasTurnedAway(answer)) return { kind: 'turnedAway', retryAfter };
  try {
    return { kind: 'written', row: (await done(valueOf(answer, part.url))).row };
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind === 'signedOut') throw error;
    return mayBeDone(error) ? found(findDone, error, retryAfter) : { kind: 'failed', error };
  }
}

/** Not done, whatever it was: too many requests, locked, waiting for a part that was turned away, or asked to come back. */
const wasTurnedAway = ({ status, retryAfter }: Answer): boolean => status === 429 || status === 423 || status === 424 || (status === 503 && readRetryAfter(retryAfter ?? null) !== null);

// What Graph answers to a duplicate in a unique column is not documented: 400 and 409 have both been seen.
const mayBeDone = ({ detail: { lost, status } }: GraphError): boolean => Boolean(lost) || status === 400 || status === 409 || status === 412;

async function found(findDone: Sent['findDone'], cause: GraphError, retryAfter: number | null): Promise<Written> {
  try {
    const row = await findDone();
    if (row !== null) return { kind: 'written', row: row.row };
    return cause.detail.lost ? { kind: 'turnedAway', retryAfter } : { kind: 'failed', error: cause };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.kind === 'conflict') return { kind: 'conflict' };
    // It is still not known what became of it: whoever asks again finds out then.
    if (cause.detail.lost) throw error;
    return { kind: 'failed', error };
  }
}

function orFailed(make: () => Sent): Sent | Written {
  try {
    return make();
  } catch (error) {
    if (error instanceof GraphError) return { kind: 'failed', error };
    throw error;
  }
}
