/** Rejects with `late()` when the promise has not settled in time. Hosts and their bridges may never answer. */
export function withTimeLimit<Value>(promise: Promise<Value>, milliseconds: number, late: () => Error): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
