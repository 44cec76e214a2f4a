/** What is named several times, once and where it stands first. A list may have no end: each is compared by its key alone. */
export function firstOfEach<Named>(all: readonly Named[], keyOf: (one: Named) => string): Named[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
