export type GraphErrorKind = 'signedOut' | 'forbidden' | 'notFound' | 'conflict' | 'busy' | 'offline' | 'unexpected';

/** The one error that leaves this folder. Its message is for people: what failed and what to do. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly kind: GraphErrorKind,
    message: string,
    /** What Graph answered, for a diagnostic: never tokens, bodies or names. */
    readonly detail: { readonly status?: number; readonly code?: string; readonly requestId?: string; readonly path?: string } = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
