/**
 * Trouble, switched on by request: what a network, a busy service or a lapsed sign-in does.
 * https://learn.microsoft.com/graph/throttling
 */
import { Refusal } from './answer';
import type { Answer } from './answer';
import type { Incoming } from './call';
import { pathShown } from './requestLog';

export type Fault =
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number; readonly code?: string }
  /** The connection breaks before anything was done. */
  | { readonly kind: 'dropBefore' }
  /** What was asked is done, and the answer is lost. */
  | { readonly kind: 'dropAfter' }
  /** Every second part of a batch answers this status and is not done. */
  | { readonly kind: 'halfBatch'; readonly status: number; readonly retryAfter?: number };

export interface FaultMatch {
  readonly method?: string;
  /** Part of the path with its query, as people read it (`/lists/MB Actions/items`), or a regular expression's source. */
  readonly path?: string;
  /** How many requests it meets; without it, every one until the faults are cleared. */
  readonly times?: number;
}

export interface FaultRule {
  readonly match: FaultMatch;
  readonly fault: Fault;
}

export interface FaultSwitch {
  add(rule: FaultRule): void;
  clear(): void;
  /** The first rule that meets this request and is none of a batch's own, used up by one. */
  take(request: Incoming): Exclude<Fault, { readonly kind: 'halfBatch' }> | null;
  halfBatch(request: Incoming): Answer | null;
}

/** The network's part of a fault: no answer at all. */
export class DroppedConnection extends TypeError {
  override readonly name = 'DroppedConnection';
}

export function newFaultSwitch(): FaultSwitch {
  let rules: { readonly rule: FaultRule; left: number }[] = [];
  const use = (meets: (rule: FaultRule) => boolean): Fault | null => {
    const found = rules.find(({ rule, left }) => left > 0 && meets(rule));
    if (!found) return null;
    found.left -= 1;
    rules = rules.filter(({ left }) => left > 0);
    return found.rule.fault;
  };
  return {
    add: (rule) => void rules.push({ rule, left: rule.match.times ?? Number.POSITIVE_INFINITY }),
    clear: () => void (rules = []),
    take: (request) => {
      const fault = use(({ match, fault: { kind } }) => kind !== 'halfBatch' && isMet(match, request));
      return fault && fault.kind !== 'halfBatch' ? fault : null;
    },
    halfBatch: (request) => {
      const fault = use(({ match, fault: { kind } }) => kind === 'halfBatch' && isMet(match, request));
      return fault?.kind === 'halfBatch' ? faultAnswer(fault) : null;
    },
  };
}

export function faultAnswer({ status, retryAfter, code }: { readonly status: number; readonly retryAfter?: number; readonly code?: string }): Answer {
  const headers: Readonly<Record<string, string>> = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return new Refusal(status, code ?? usualCode(status), `The emulator was told to answer ${status}.`, { headers }).toAnswer(new Date(0), 'fault');
}

function isMet({ method, path }: FaultMatch, request: Incoming): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  if (path === undefined) return true;
  const shown = pathShown(request.url);
  return shown.includes(path) || new RegExp(path).test(shown);
}

/** https://learn.microsoft.com/graph/errors#code-property */
function usualCode(status: number): string {
  const codes: Readonly<Record<number, string>> = {
    401: 'InvalidAuthenticationToken',
    403: 'accessDenied',
    404: 'itemNotFound',
    409: 'nameAlreadyExists',
    412: 'preconditionFailed',
    423: 'resourceLocked',
    429: 'activityLimitReached',
    503: 'serviceNotAvailable',
    504: 'UnknownError',
  };
  return codes[status] ?? 'generalException';
}
