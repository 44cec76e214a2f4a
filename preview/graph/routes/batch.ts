/**
 * Up to twenty requests in one, each answered and authorised on its own.
 * https://learn.microsoft.com/graph/json-batching
 * https://learn.microsoft.com/graph/throttling#throttling-and-batching
 */
import { ok, Refusal } from '../answer';
import type { Answer } from '../answer';
import { jsonBody } from '../call';
import type { Call, Incoming, Route } from '../call';
import { isObject, isTextArray } from '../guards';
import type { JsonObject } from '../guards';

export const batchRoute: Route = { method: 'POST', path: '/$batch', answer: answerBatch };

const most = 20;

interface Part {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly incoming: Incoming;
}

async function answerBatch(call: Call): Promise<Answer> {
  const { requests } = jsonBody(call);
  if (!Array.isArray(requests) || requests.length === 0) throw badBatch('The batch request body must hold requests.');
  if (requests.length > most) throw badBatch(`Number of batch request steps exceeds the maximum value of ${most}.`);
  const parts = requests.map((one: unknown) => readPart(call, one));
  if (new Set(parts.map(({ id }) => id.toLowerCase())).size !== parts.length) throw badBatch('Duplicate id in batch request.');
  checkOrder(parts);

  const halved = call.world.faults.halfBatch(call);
  const faultOf = (index: number): Answer | null => (index % 2 === 1 ? halved : null);
  const answers = new Map<string, Answer>();
  if (isParallel(parts)) {
    const all = await Promise.all(parts.map((part, index) => answerOne(call, part, answers, faultOf(index))));
    all.forEach((answer, index) => answers.set(parts[index]?.id ?? '', answer));
  } else {
    for (const [index, part] of parts.entries()) answers.set(part.id, await answerOne(call, part, answers, faultOf(index)));
  }
  return ok({ responses: outOfOrder([...answers]).map(([id, answer]) => partAnswer(id, answer)) });
}

async function answerOne(call: Call, part: Part, earlier: ReadonlyMap<string, Answer>, fault: Answer | null): Promise<Answer> {
  const failed = part.dependsOn.some((id) => (earlier.get(id)?.status ?? 0) >= 400);
  if (failed) return new Refusal(424, 'failedDependency', 'The request failed because a request it depends on failed.').toAnswer(call.world.now(), part.id);
  return fault ?? (await call.world.ask(part.incoming));
}

function readPart(call: Call, asked: unknown): Part {
  if (!isObject(asked)) throw badBatch('A batch request step is an object.');
  const { id, method, url, headers = {}, body, dependsOn = [], ...rest } = asked;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) throw badBatch(`A batch request step has no property '${unknown}'.`);
  if (typeof id !== 'string' || id === '') throw badBatch('A batch request step needs an id, as text.');
  if (typeof method !== 'string' || typeof url !== 'string') throw badBatch(`The batch request step '${id}' needs a method and a url.`);
  if (/^https?:|^\/?v1\.0\//.test(url)) throw badBatch(`The url of the batch request step '${id}' must be relative: /sites/…`);
  if (!isObject(headers) || !isTextArray(dependsOn)) throw badBatch(`The batch request step '${id}' has headers or dependsOn of the wrong kind.`);
  const known = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]));
  if (body !== undefined && !known.has('content-type')) throw badBatch(`Write request id : ${id} does not contain Content-Type header or body.`);
  if (/^\/?\$batch/.test(url)) throw badBatch('A batch cannot hold a batch.');
  const target = new URL(`${call.world.origin}/v1.0${url.startsWith('/') ? '' : '/'}${url}`);
  // A part is authorised by the token of the batch, and by its own scopes.
  known.set('authorization', call.headers.get('authorization') ?? '');
  return { id, dependsOn, incoming: { method: method.toUpperCase(), url: target, headers: known, bytes: bytesOf(body) } };
}

/** A body that is no JSON travels as base64. */
function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  return typeof body === 'string' ? Buffer.from(body, 'base64') : new TextEncoder().encode(JSON.stringify(body));
}

const isParallel = (parts: readonly Part[]): boolean => parts.every(({ dependsOn }) => dependsOn.length === 0);

/** "Batch should be either fully sequential or fully parallel." */
function checkOrder(parts: readonly Part[]): void {
  const isSequential = parts.every(({ dependsOn }, index) => (index === 0 ? dependsOn.length === 0 : dependsOn.length === 1 && dependsOn[0] === parts[index - 1]?.id));
  if (!isParallel(parts) && !isSequential) throw badBatch('Batch should be either fully sequential or fully parallel.');
}

function partAnswer(id: string, { status, headers, body, bytes }: Answer): JsonObject {
  const type: Readonly<Record<string, string>> = body === undefined ? {} : { 'Content-Type': 'application/json' };
  return { id, status, headers: { 'Cache-Control': 'no-cache', ...type, ...headers }, ...(bytes ? { body: Buffer.from(bytes).toString('base64') } : body === undefined ? {} : { body }) };
}

/** Answers may come in any order: here every second one first, then the others backwards. */
function outOfOrder<T>(all: readonly T[]): readonly T[] {
  return [...all.filter((_, index) => index % 2 === 1), ...all.filter((_, index) => index % 2 === 0).reverse()];
}

const badBatch = (message: string): Refusal => new Refusal(400, 'BadRequest', message);
