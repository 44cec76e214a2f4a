import { createDevice, type Device, type DeviceStore } from '../../../src/queries/device';

export interface FakeStore extends DeviceStore {
  /** Everything written, as text. */
  readonly text: () => string;
  readonly put: (key: string, value: unknown) => void;
  /** From now on every call is refused, as by a full disk or a private window. */
  readonly fail: () => void;
}

/** A device in memory. Like IndexedDB it keeps copies. */
export function createFakeStore(): FakeStore {
  const values = new Map<string, unknown>();
  let isBroken = false;
  const act = <Value>(what: () => Value): Promise<Value> => (isBroken ? Promise.reject(new Error('QuotaExceededError')) : Promise.resolve().then(what));
  return {
    // Not structuredClone, which jsdom does not have.
    get: (key) => act(() => copy(values.get(key))),
    set: (key, value) => act(() => void values.set(key, copy(value))),
    del: (key) => act(() => void values.delete(key)),
    keys: () => act(() => [...values.keys()]),
    text: () => JSON.stringify([...values]),
    put: (key, value) => void values.set(key, value),
    fail: () => {
      isBroken = true;
    },
  };
}

/** Writes at once; its clock stands where it was set. */
export const aDevice = (store: DeviceStore, now: () => number = Date.now): Device => createDevice({ store, now, later: (act) => void Promise.resolve().then(act) });

const copy = (value: unknown): unknown => (value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown));
