/**
 * A stand-in for Microsoft Graph over SharePoint, for the preview and the tests. It keeps state, is as strict as what is
 * documented, and refuses what it does not know. It shares no code with src: two readings of Graph must not share a mistake.
 */
import { randomUUID } from 'node:crypto';
import { Refusal } from './answer';
import type { Answer } from './answer';
import { answerGraph } from './answerGraph';
import type { Incoming } from './call';
import { createControl } from './control';
import type { EmulatorControl } from './control';
import { answerControl } from './controlRoutes';
import { answerPreflight, graphHeaders } from './cors';
import { answerDownload } from './download';
import { DroppedConnection, faultAnswer, newFaultSwitch } from './faults';
import { logRequest, newRequestLog, pathShown } from './requestLog';
import type { LoggedPart } from './requestLog';
import { restoreState } from './snapshot';
import type { Snapshot } from './snapshot';
import { newThrottle } from './throttle';
import { emptyState } from './world';
import type { World } from './world';

export interface EmulatorOptions {
  /** `http://localhost:3001` */
  readonly origin: string;
  readonly now?: () => Date;
  /** What rows are dated by, where it is not `now`. */
  readonly calendar?: () => Date;
  /** How a delay waits. */
  readonly wait?: (ms: number) => Promise<void>;
  readonly snapshot?: Snapshot;
  /** After every change that a snapshot would hold; called often, so the caller waits a little before saving. */
  readonly onChange?: () => void;
}

export interface Emulator {
  /** Everything under the origin: Graph, downloads, `/_emulator`. Rejects where a fault drops the connection, as fetch does. */
  fetch(request: Request): Promise<Response>;
  readonly control: EmulatorControl;
}

export function createEmulator(options: EmulatorOptions): Emulator {
  const now = options.now ?? (() => new Date());
  const settings: World['settings'] = { pageLimit: null, calendarAt: null };
  const world: World = {
    origin: options.origin,
    now,
    calendar: () => settings.calendarAt ?? (options.calendar ?? now)(),
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    faults: newFaultSwitch(),
    throttle: newThrottle(),
    log: newRequestLog(),
    downloads: new Map(),
    settings,
    state: options.snapshot ? restoreState(options.snapshot) : emptyState(),
    ask: (incoming) => answerGraph(world, incoming),
    changed: options.onChange ?? (() => undefined),
  };
  const control = createControl(world);
  return { control, fetch: (request) => answer(world, control, request) };
}

async function answer(world: World, control: EmulatorControl, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return answerPreflight(request);
  const url = new URL(request.url);
  const incoming: Incoming = { method: request.method, url, headers: request.headers, bytes: new Uint8Array(await request.arrayBuffer()) };
  if (url.pathname.startsWith('/_emulator')) return toResponse(byTheRules(world, () => answerControl(control, incoming)), graphHeaders);
  const parts: LoggedPart[] = [];
  try {
    const answered = url.pathname.startsWith('/download/') ? await answerWithFaults(world, incoming) : await answerGraph(watching(world, parts), incoming);
    const requestId = request.headers.get('client-request-id') ?? randomUUID();
    const response = toResponse(answered, url.pathname.startsWith('/download/') ? {} : { ...graphHeaders, 'request-id': requestId, 'client-request-id': requestId });
    const bytes = answered.bytes?.byteLength ?? (answered.body === undefined ? 0 : JSON.stringify(answered.body).length);
    logRequest(world.log, { method: incoming.method, path: pathShown(url), status: answered.status, bytes, ...(parts.length > 0 ? { parts } : {}) });
    return response;
  } catch (error) {
    if (error instanceof DroppedConnection) logRequest(world.log, { method: incoming.method, path: pathShown(url), status: 0, bytes: 0, ...(parts.length > 0 ? { parts } : {}) });
    throw error;
  }
}

/** The same world, in which the parts of this one batch are noted. */
function watching(world: World, parts: LoggedPart[]): World {
  const ask = async (part: Incoming): Promise<Answer> => {
    const answered = await world.ask(part);
    parts.push({ method: part.method, path: pathShown(part.url), status: answered.status });
    return answered;
  };
  return { ...world, ask };
}

async function answerWithFaults(world: World, incoming: Incoming): Promise<Answer> {
  const fault = world.faults.take(incoming);
  if (fault?.kind === 'dropBefore' || fault?.kind === 'dropAfter') throw new DroppedConnection('fetch failed');
  if (fault?.kind === 'delay') await world.wait(fault.ms);
  return fault?.kind === 'status' ? faultAnswer(fault) : answerDownload(world, incoming);
}

function byTheRules(world: World, act: () => Answer): Answer {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal) return error.toAnswer(world.now(), 'control');
    throw error;
  }
}

function toResponse({ status, headers, body, bytes }: Answer, more: Readonly<Record<string, string>>): Response {
  const all = new Headers({ ...more, ...headers });
  if (bytes) return new Response(Buffer.from(bytes), { status, headers: all });
  if (body === undefined) return new Response(null, { status, headers: all });
  if (!all.has('content-type')) all.set('content-type', 'application/json');
  return new Response(JSON.stringify(body), { status, headers: all });
}
