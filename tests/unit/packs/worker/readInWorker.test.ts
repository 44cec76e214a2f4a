import type { FromWorker } from '../../../../src/packs/worker/messages';
import { LONGEST_READING, type PackWorker, readInWorker } from '../../../../src/packs/worker/readInWorker';

const file = { document: 'pack.pdf', bytes: new Uint8Array([1]) };
const refusal = { kind: 'refused', message: 'No pack.' } as const;

/** Workers that say what they are told to, and whether they still run; a clock that is moved by hand. */
function workshop() {
  const listeners = new Map<string, ((event: { readonly data?: FromWorker }) => void)[]>();
  const timers: { at: number; act: () => void }[] = [];
  let isRunning = false;
  let asked: unknown = null;
  const start = (): PackWorker => {
    isRunning = true;
    return {
      postMessage: (sent) => void (asked = sent),
      addEventListener: (type, listener) => void listeners.set(type, [...(listeners.get(type) ?? []), listener]),
      terminate: () => void (isRunning = false),
    };
  };
  const after = (milliseconds: number, act: () => void) => {
    const timer = { at: milliseconds, act };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer), 1);
  };
  return {
    read: readInWorker(start, after),
    say: (data: FromWorker) => listeners.get('message')?.forEach((listener) => listener({ data })),
    break: () => listeners.get('error')?.forEach((listener) => listener({})),
    pass: (milliseconds: number) => timers.filter(({ at }) => at <= milliseconds).forEach(({ act }) => act()),
    isRunning: () => isRunning,
    asked: () => asked,
    waiting: () => timers.length,
  };
}

const how = (controller = new AbortController(), onProgress: (done: number, of: number) => void = () => undefined) => ({ signal: controller.signal, onProgress });

test('a file goes to a worker of its own, which ends when it has answered', async () => {
  const shop = workshop();
  const progress: number[][] = [];
  const reading = shop.read(file, how(undefined, (done, of) => progress.push([done, of])));
  expect(shop.asked()).toEqual(file);
  shop.say({ kind: 'progress', done: 3, of: 340 });
  shop.say({ kind: 'done', answer: refusal });
  expect(await reading).toEqual(refusal);
  expect({ progress, isRunning: shop.isRunning(), waiting: shop.waiting() }).toEqual({ progress: [[3, 340]], isRunning: false, waiting: 0 });
});

test('cancelling ends the work at once', async () => {
  const shop = workshop();
  const controller = new AbortController();
  const reading = shop.read(file, how(controller));
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(shop.isRunning()).toBe(false);
});

test('nothing is begun for a file that was cancelled before', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(workshop().read(file, how(controller))).rejects.toMatchObject({ name: 'AbortError' });
});

test.each([
  ['breaks', (shop: ReturnType<typeof workshop>) => shop.break(), /may be damaged/],
  ['says that it broke', (shop: ReturnType<typeof workshop>) => shop.say({ kind: 'broke' }), /may be damaged/],
  ['never answers', (shop: ReturnType<typeof workshop>) => shop.pass(LONGEST_READING), /takes too long/],
])('a worker that %s is a refusal that says what to do', async (_what, happen, says) => {
  const shop = workshop();
  const reading = shop.read(file, how());
  happen(shop);
  expect(await reading).toEqual({ kind: 'refused', message: expect.stringMatching(says) as string });
  expect(shop.isRunning()).toBe(false);
});
