/**
 * One request to Graph, from its path to its answer: faults, sign-in, route, rules.
 */
import { randomUUID } from 'node:crypto';
import { Refusal, UnknownRequest } from './answer';
import type { Answer } from './answer';
import type { Incoming } from './call';
import { DroppedConnection, faultAnswer } from './faults';
import { readQuery } from './query';
import { pathShown } from './requestLog';
import { matchRoute } from './routeTable';
import { callerOf } from './tokens';
import type { World } from './world';

export async function answerGraph(world: World, incoming: Incoming): Promise<Answer> {
  const fault = world.faults.take(incoming);
  if (fault?.kind === 'dropBefore') throw new DroppedConnection('fetch failed');
  if (fault?.kind === 'delay') await world.wait(fault.ms);
  const answer = fault?.kind === 'status' ? faultAnswer(fault) : await answerByTheRules(world, incoming);
  const retryAfter = answer.headers?.['Retry-After'];
  if (fault?.kind === 'status' && retryAfter !== undefined) world.throttle.begin(incoming, Number(retryAfter), world.now());
  if (fault?.kind === 'dropAfter') throw new DroppedConnection('fetch failed');
  return answer;
}

async function answerByTheRules(world: World, incoming: Incoming): Promise<Answer> {
  try {
    world.throttle.check(incoming, world.now());
    const path = pathOf(incoming.url);
    const match = path === null ? null : matchRoute(incoming.method, path);
    if (!match) throw new UnknownRequest(`${incoming.method} ${pathShown(incoming.url)}`);
    const { route, params } = match;
    const caller = callerOf(world, incoming.headers.get('authorization'));
    refuseHeaders(incoming.headers, route.headers ?? []);
    return await route.answer({ ...incoming, world, caller, params, query: readQuery(incoming.url, route.query ?? []) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof UnknownRequest) world.log.unknown.push({ method: incoming.method, path: pathShown(incoming.url), reason: error.message });
    return error.toAnswer(world.now(), incoming.headers.get('client-request-id') ?? randomUUID());
  }
}

/** Behind the version; null where no version is named. */
function pathOf({ pathname, search }: URL): string | null {
  try {
    decodeURIComponent(pathname + search);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new Refusal(400, 'BadRequest', 'The address holds a damaged percent sign.');
  }
  return /^\/v1\.0(\/.*)$/.exec(pathname)?.[1] ?? null;
}

/** Headers that change what a request means: ignoring one would be a lie. */
const meaningful = ['if-match', 'if-none-match', 'if-modified-since', 'prefer', 'range', 'consistencylevel', 'x-http-method-override'];

function refuseHeaders(headers: Headers, understood: readonly string[]): void {
  const unknown = meaningful.find((name) => headers.has(name) && !understood.includes(name));
  if (unknown) throw new UnknownRequest(`the header ${unknown} here`, 400);
}
