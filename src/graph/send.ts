import { GraphClientError, type Middleware } from '@microsoft/microsoft-graph-client';

/** One request on its way to Graph. Token, retries and time limit are behaviours round it. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

export type Fetch = Send;

/** The whole answer or none: a connection that drops halfway through a body is a lost answer, and the time limit covers it. */
export function inFull(fetch: Fetch): Send {
  return async (url, init) => {
    const response = await fetch(url, init);
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
  };
}

export function asMiddleware(send: Send): Middleware {
  return {
    async execute(context) {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      try {
        context.response = await send(url, context.options ?? {});
      } catch (error) {
        // The SDK lets only its own error through whole; of any other it keeps the message and loses the rest.
        const wrapped = new GraphClientError();
        wrapped.customError = error;
        throw wrapped;
      }
    },
  };
}

/** What `asMiddleware` wrapped. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphClientError ? (error.customError as unknown) : error;
}
