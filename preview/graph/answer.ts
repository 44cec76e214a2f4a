/**
 * What Graph answers, before it is put on the wire: one shape for a request of its own and for a part of a batch.
 * https://learn.microsoft.com/graph/errors
 */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless `bytes` is given. */
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({ status: 200, headers, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

/** Graph says no. Thrown by the rules, turned into an answer in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly more: { readonly headers?: Readonly<Record<string, string>>; readonly innerError?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message);
  }

  toAnswer(now: Date, requestId: string): Answer {
    const innerError = { ...this.more.innerError, date: now.toISOString().slice(0, 19), 'request-id': requestId, 'client-request-id': requestId };
    return { status: this.status, headers: this.more.headers ?? {}, body: { error: { code: this.code, message: this.message, innerError } } };
  }
}

export const badRequest = (message: string): Refusal => new Refusal(400, 'invalidRequest', message);
export const accessDenied = (message = 'Access denied'): Refusal => new Refusal(403, 'accessDenied', message);
export const notFound = (message = 'The specified item was not found.'): Refusal => new Refusal(404, 'itemNotFound', message);
export const nameTaken = (message = 'The specified item name already exists.'): Refusal => new Refusal(409, 'nameAlreadyExists', message);
export const locked = (): Refusal => new Refusal(423, 'resourceLocked', 'The resource you are attempting to access is locked.');

/** https://learn.microsoft.com/graph/errors */
export const quotaReached = (): Refusal => new Refusal(507, 'insufficientStorage', 'The user has reached their quota limit.', { innerError: { code: 'quotaLimitReached' } });

/** https://learn.microsoft.com/graph/api/listitem-update#optional-request-headers */
export const preconditionFailed = (): Refusal => new Refusal(412, 'preconditionFailed', 'ETag does not match current item’s value.');

/** https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/3205 */
export const tooManyResources = (): Refusal =>
  new Refusal(422, 'notSupported', 'The request is unprocessable because it uses too many resources', { innerError: { code: 'tooManyResources' } });

/** The emulator does not know this path (404) or option (400): never a guess. Recorded, so that a test can assert there were none. */
export class UnknownRequest extends Refusal {
  constructor(what: string, status: 400 | 404 = 404) {
    super(status, 'emulatorDoesNotKnow', `The Graph emulator does not know ${what}.`);
  }
}
