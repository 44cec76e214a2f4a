/** Acts after so many milliseconds, unless what it answers is called before. */
export type Later = (milliseconds: number, act: () => void) => () => void;

/** Milliseconds. Some browsers never answer after they were woken: https://bugs.webkit.org/show_bug.cgi?id=226547 */
const PATIENCE = 2_000;

/** What a device's database answers, or a failure where it does not answer. */
export function answeredInTime<Value>(asked: Promise<Value>, later: Later, patience = PATIENCE): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = later(patience, () => reject(new Error('The device does not answer.')));
    void asked.then(resolve, reject).finally(stop);
  });
}
