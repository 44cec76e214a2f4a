/** What was asked, for tests and for the preview's list of requests: never tokens, never bodies. */
export interface LoggedPart {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export interface LoggedRequest extends LoggedPart {
  /** Of the answer's body. Status 0: the connection was dropped. */
  readonly bytes: number;
  readonly parts?: readonly LoggedPart[];
}

export interface RequestLog {
  readonly requests: LoggedRequest[];
  readonly unknown: { readonly method: string; readonly path: string; readonly reason: string }[];
}

const kept = 2_000;

export const newRequestLog = (): RequestLog => ({ requests: [], unknown: [] });

export function logRequest(log: RequestLog, request: LoggedRequest): void {
  log.requests.push(request);
  if (log.requests.length > kept) log.requests.splice(0, log.requests.length - kept);
}

export function pathShown(url: URL): string {
  const address = `${url.pathname}${url.search}`;
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
