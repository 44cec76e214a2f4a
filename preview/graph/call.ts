import { badRequest, Refusal, UnknownRequest } from './answer';
import type { Answer } from './answer';
import { isObject } from './guards';
import type { JsonObject } from './guards';
import type { QueryOptions } from './query';
import type { Caller } from './tokens';
import type { Site, World } from './world';

/** A request as it comes, of its own or as a part of a batch. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** A request whose route, query options and caller are known. */
export interface Call extends Incoming {
  readonly world: World;
  readonly caller: Caller;
  /** What the braces of the route's path stand for. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: QueryOptions;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** After `/v1.0`: `/sites/{site}/lists/{list}`; `{path}` may hold slashes. */
  readonly path: string;
  readonly query?: readonly string[];
  /** Conditional and Prefer headers the route acts on; elsewhere they are refused, not ignored. */
  readonly headers?: readonly string[];
  readonly answer: (call: Call) => Answer | Promise<Answer>;
}

export const param = (call: Call, name: string): string => {
  const value = call.params[name];
  if (value === undefined) throw new UnknownRequest(`{${name}} in ${call.url.pathname}`);
  return value;
};

/** https://learn.microsoft.com/graph/api/site-get */
export function siteNamed(call: Call, id: string): Site {
  const site = call.world.state.sites.get(id.toLowerCase());
  if (!site) throw new Refusal(404, 'itemNotFound', 'Requested site could not be found');
  return site;
}

export function jsonBody(call: Incoming): JsonObject {
  if (!/^application\/json\b/i.test(call.headers.get('content-type') ?? '')) {
    throw new Refusal(400, 'BadRequest', 'Write requests (excluding DELETE) must contain the Content-Type header declaration.');
  }
  const value = parse(new TextDecoder().decode(call.bytes));
  if (!isObject(value)) throw badRequest('The request body must be a JSON object.');
  return value;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 'BadRequest', 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.');
    throw error;
  }
}
