/** Settles as the promise does, or rejects as soon as the signal aborts. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return promise;
  const settled = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const stop = (): void => reject(reasonOf(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { signal: settled.signal });
  });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    settled.abort();
  }
}

/** Aborts as soon as any of them does. `AbortSignal.any` is missing from the iPads that members still use (Safari before 17.4). */
export function abortedWithAny(signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    signal.addEventListener('abort', () => controller.abort(signal.reason), { signal: controller.signal });
  }
  return controller.signal;
}

/** Aborts once all of them have; null where one can never abort. */
export function abortedWithAll(signals: readonly (AbortSignal | undefined)[]): AbortSignal | null {
  const controller = new AbortController();
  for (const signal of signals) {
    if (!signal) return null;
    signal.addEventListener('abort', () => {
      if (signals.every((other) => other?.aborted)) controller.abort(signal.reason);
    });
  }
  return controller.signal;
}

export function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException('The request was stopped.', 'AbortError');
}
