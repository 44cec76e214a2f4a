/** Acts on each of these events, until what it answers is called. */
export function listen(events: readonly (readonly [EventTarget, string])[], act: () => void): () => void {
  for (const [target, event] of events) target.addEventListener(event, act);
  return () => {
    for (const [target, event] of events) target.removeEventListener(event, act);
  };
}
