import type { Candidate, ItemHead } from './itemHeads';
import { isCapitals } from './plainHeads';

/** Numbers may repeat, jump and go back, but each such step needs headings that look the part. */
export function likeliestSequence(candidates: readonly Candidate[]): readonly ItemHead[] {
  const weighty = candidates.filter((candidate) => candidate.weight > 0);
  // "Item 6: Public questions" heads another paper where these minutes number their items otherwise.
  const called = weighty.filter(({ isCalledItem }) => isCalledItem).length;
  const good = called * 2 > weighty.length ? weighty : weighty.filter(({ isCalledItem }) => !isCalledItem);
  const endings = new Map<number, Chain>();
  let best: Chain | null = null;
  for (const candidate of good) {
    let before: Chain | null = null;
    let total = candidate.count <= 2 || good.length < 3 ? 0.5 : 0;
    const consider = (chain: Chain | null | undefined): void => {
      if (!chain) return;
      const sum = chain.total - stepCost(chain.candidate, candidate);
      if (sum > total) [before, total] = [chain, sum];
    };
    for (let back = 0; back <= 12; back += 1) consider(endings.get(candidate.count - back));
    consider(best);
    const chain: Chain = { candidate, before, total: total + candidate.weight };
    if (chain.total >= (endings.get(candidate.count)?.total ?? 0)) endings.set(candidate.count, chain);
    if (!best || chain.total >= best.total) best = chain;
  }
  const heads: Candidate[] = [];
  for (let chain: Chain | null = best; chain; chain = chain.before) heads.push(chain.candidate);
  return withGaps(withStrangers(heads.reverse(), good), candidates);
}

/** A number that the run lacks, set as its neighbours are, is an item though its title looks like a sentence. */
function withGaps(heads: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const fitting = (after: number, before: Candidate, from: number): Candidate[] => {
    const between = candidates.filter(({ at, count, set, title }) => at > after && at < before.at && set === before.set && count > from && count < before.count && /^\p{Lu}/u.test(title));
    return between.filter(({ count }, at) => between.filter((other) => other.count === count).length === 1 && between.slice(0, at).every((other) => other.count < count));
  };
  const [first] = heads;
  if (heads.length < 3 || !first) return heads;
  const opening = fitting(-1, first, first.count - 2);
  return [...opening, ...heads.flatMap((head, at) => {
    const next = heads[at + 1];
    return next && next.count > head.count + 1 && next.set === head.set ? [head, ...fitting(head.at, next, head.count)] : [head];
  })];
}

/** Headings in capitals among headings in capitals are items, whatever their numbers. */
function withStrangers(heads: readonly Candidate[], good: readonly Candidate[]): readonly Candidate[] {
  const [first, last] = [heads[0], heads[heads.length - 1]];
  if (!first || !last || heads.some(({ title }) => !isCapitals(title))) return heads;
  const chosen = new Set(heads);
  return good.filter((candidate) => chosen.has(candidate) || (candidate.weight >= STRANGER && isCapitals(candidate.title) && candidate.at > first.at && candidate.at < last.at));
}

/** In capitals, with a stop behind the number and a blank line above. */
const STRANGER = 3;

interface Chain {
  readonly candidate: Candidate;
  readonly before: Chain | null;
  readonly total: number;
}

function stepCost(from: Candidate, to: Candidate): number {
  const step = to.count - from.count;
  if (step === 1) return 0;
  // "4a" and "4b" below or instead of "4".
  if (step === 0) return from.number === to.number ? 1.5 : 0.2;
  if (step > 1) return Math.min(0.6 + 0.3 * step, 2.8);
  return 3;
}
