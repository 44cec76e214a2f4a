export type GraphErrorKind = 'signedOut' | 'forbidden' | 'notFound' | 'conflict' | 'busy' | 'offline' | 'unexpected';

export interface GraphErrorDetail {
  readonly status?: number;
  readonly code?: string;
  readonly requestId?: string;
  readonly path?: string;
  /** The claims that Graph's challenge asks the next sign-in for, as it sent them. */
  readonly claims?: string;
  /** The unique column whose value another row already has. */
  readonly column?: string;
  /** No usable answer came: a write may or may not have been done. */
  readonly lost?: boolean;
}

/** The one error that leaves this folder. Its message is for people: what failed and what to do. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly kind: GraphErrorKind,
    message: string,
    /** What Graph answered, for a diagnostic: never tokens, bodies or names. */
    readonly detail: GraphErrorDetail = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
