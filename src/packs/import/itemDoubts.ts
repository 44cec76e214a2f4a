import type { AgendaItemReading } from '../reading';
import type { Doubt } from './importPlan';
import type { StoredItem } from './knownItems';
import type { Matching } from './matchItems';
import { normaliseTitle } from './normaliseTitle';

/** An item that may be one of several rows, or another item altogether. */
export function doubtfulMatch({ item, candidates }: Matching<StoredItem>['doubtful'][number]): Doubt {
  const rows = candidates.map((one) => `${nameOf(one)} (${one.key})`).join(' or ');
  return {
    message: `${printedName(item)} may be ${rows}, or a new item. It was not imported: say which it is and import the pack again.`,
    line: item.line,
    candidates: candidates.map((one) => one.key),
  };
}

export function editedButGone(one: StoredItem): Doubt {
  return {
    message: `${nameOf(one)} is no longer in the pack, but a person has edited it, so it stays on the agenda. Withdraw it by hand if it is not to be taken.`,
    line: null,
    candidates: [one.key],
  };
}

/** Withdrawn rows keep what they say: what became exempt stays readable on the open site until a clerk clears it. */
export function becameExempt({ gone, added }: Matching<StoredItem>): readonly Doubt[] {
  return gone.flatMap((one) => {
    const item = added.find((other) => other.part === 'non-public' && normaliseTitle(other.title) === normaliseTitle(one.title ?? ''));
    if (one.part !== 'public' || !one.isLive || !item) return [];
    const message = `${printedName(item)} was in Part 1 and is now in Part 2. What the open site said of it stays there, withdrawn: clear it by hand if it must not be public.`;
    return [{ message, line: item.line, candidates: [one.key] }];
  });
}

const printedName = (item: AgendaItemReading): string => `“${item.number === null ? '' : `${item.number}. `}${item.title}”`;

const nameOf = (one: StoredItem): string => `“${one.number === null ? '' : `${one.number}. `}${one.storedTitle ?? 'Exempt business'}”`;
