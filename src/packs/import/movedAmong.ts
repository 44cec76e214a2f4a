interface Placed {
  readonly key: string;
  readonly position: number;
}

/**
 * The keys of those that stand in another order than before. What is put in or taken out moves nobody else: as many as can
 * are taken to have stayed, by the longest run that kept its order.
 */
export function movedAmong(before: readonly Placed[], after: readonly Placed[]): ReadonlySet<string> {
  const placeBefore = new Map(inOrder(before).map(({ key }, place) => [key, place]));
  const both = inOrder(after).flatMap(({ key }) => {
    const place = placeBefore.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const stayed = new Set(longestRun(both.map(({ place }) => place)));
  return new Set(both.filter(({ place }) => !stayed.has(place)).map(({ key }) => key));
}

const inOrder = (rows: readonly Placed[]): readonly Placed[] => [...rows].sort((a, b) => a.position - b.position || a.key.localeCompare(b.key));

/** The longest increasing subsequence, by patience: https://en.wikipedia.org/wiki/Longest_increasing_subsequence */
function longestRun(places: readonly number[]): readonly number[] {
  const tails: { readonly place: number; readonly before: Tail }[] = [];
  for (const place of places) {
    const at = tails.findIndex((tail) => tail.place >= place);
    const slot = at < 0 ? tails.length : at;
    tails[slot] = { place, before: tails[slot - 1] ?? null };
  }
  const run: number[] = [];
  for (let tail: Tail = tails[tails.length - 1] ?? null; tail !== null; tail = tail.before) run.push(tail.place);
  return run.reverse();
}

type Tail = { readonly place: number; readonly before: Tail } | null;
