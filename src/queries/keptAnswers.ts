import type { PersistedClient } from '@tanstack/query-persist-client-core';
import { withheldTitle } from '../domain/withheldTitle';
import { allLists } from '../lists/index';
import { LONGEST_KEPT } from './keptOnDevice';
import { isOfItsList } from './keptShape';

type KeptQuery = PersistedClient['clientState']['queries'][number];

/** Characters of JSON: some five years of a large council's agendas. */
const MOST_KEPT = 4_000_000;

/** The latest answers first, as many as there is room for, each as read without trouble and to be read anew at once. */
export function answersToKeep(queries: readonly KeptQuery[], now: number): KeptQuery[] {
  let room = MOST_KEPT;
  const latestFirst = [...queries].sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  const isOutlived = outlivedBy(queries);
  return latestFirst.filter(isYoung(now)).filter((query) => {
    if (isOutlived(query)) return false;
    const text = JSON.stringify(query.state.data);
    // Whatever a query says of itself: what names a circle's site stays off the device.
    if (text.includes('"site":"circle:')) return false;
    room -= text.length;
    return room >= 0;
  }).map(untroubled);
}

/**
 * Business that became exempt is taken off the open site's agenda, its reports, its actions and its changes, and a title may be
 * withheld that was not; whoever opens the agenda alone asks for the agenda alone. What else was kept of that meeting goes from
 * the device with it, and so does every older list of actions, which tells no meeting. It is asked for anew.
 */
function outlivedBy(queries: readonly KeptQuery[]): (query: KeptQuery) => boolean {
  const readAt = new Map(queries.filter(({ queryKey, state }) => queryKey[0] === 'agenda' && TAKEN_OFF.test(JSON.stringify(state.data))).map(({ queryKey, state }) => [queryKey[1], state.dataUpdatedAt]));
  const latest = Math.max(0, ...readAt.values());
  return ({ queryKey, state }) => queryKey.length === 3 && state.dataUpdatedAt < (queryKey[0] === 'actions' ? latest : (readAt.get(queryKey[1]) ?? 0)) - TOGETHER;
}

const TAKEN_OFF = new RegExp(`"state":"(?:withdrawn|moved)"|"title":"${withheldTitle}"`);

/** Milliseconds: what is asked for with an agenda may answer a little before it. */
const TOGETHER = 60_000;

/** What was written, or null where it is not what this program writes; an answer that does not fit its list is left out. */
export function keptAnswers(stored: unknown, now: number): PersistedClient | null {
  if (!isObject(stored) || typeof stored.timestamp !== 'number' || typeof stored.buster !== 'string' || !isObject(stored.clientState)) return null;
  const { queries } = stored.clientState;
  if (!Array.isArray(queries) || !queries.every(isKeptQuery)) return null;
  const { timestamp, buster } = stored;
  return { timestamp, buster, clientState: { mutations: [], queries: queries.filter(isYoung(now)).filter(({ queryKey, queryHash, state }) => isOfItsList(queryKey, queryHash, state.data)) } };
}

/** Changes with every list's description and with the shape of what is kept: an answer of an older shape is not read as one of this. */
export const keptVersion = (lists: unknown = allLists): string => `1-${fingerprint(JSON.stringify(lists))}`;

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** A clock that was wrong when it was read makes an answer from the future, which would never grow old. */
const isYoung = (now: number) => ({ state }: KeptQuery): boolean => now - state.dataUpdatedAt < LONGEST_KEPT && state.dataUpdatedAt <= now;

const untroubled = (query: KeptQuery): KeptQuery => ({
  ...query,
  state: { ...query.state, status: 'success', error: null, errorUpdateCount: 0, errorUpdatedAt: 0, fetchFailureCount: 0, fetchFailureReason: null, fetchMeta: null, fetchStatus: 'idle', isInvalidated: true },
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isKeptQuery = (value: unknown): value is KeptQuery =>
  isObject(value) && typeof value.queryHash === 'string' && Array.isArray(value.queryKey) && isObject(value.state) && typeof value.state.dataUpdatedAt === 'number' && value.state.data !== undefined;
