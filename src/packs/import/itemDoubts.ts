import type { AgendaItemReading } from '../reading';
import { isWithoutContents } from './agendaItemColumns';
import type { Doubt, ImportOptions } from './importPlan';
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

/** An earlier import has not noted whether the agenda ever had it. */
export function keptByLater(one: StoredItem, document: string): Doubt {
  return {
    message: `${nameOf(one)} is not in the pack, but ${document}, which came later, has it, so it stays on the agenda. Withdraw it by hand if it is not to be taken.`,
    line: null,
    candidates: [one.key],
  };
}

/** Public items that the pack now takes without the public, each with the item that it has become. */
export function becameExempt({ gone, added }: Matching<StoredItem>, titles: ImportOptions['part2Titles']): readonly { readonly was: StoredItem; readonly item: AgendaItemReading }[] {
  return gone.flatMap((was) => {
    const item = added.find((other) => other.part === 'non-public' && normaliseTitle(other.title) === normaliseTitle(was.title ?? ''));
    // What was taken off the agenda before has its words on the open site still.
    const isOpen = was.isLive || (was.open !== null && (titles !== 'published' || !isWithoutContents(was.open)));
    return was.part === 'public' && isOpen && item ? [{ was, item }] : [];
  });
}

/**
 * Business that the pack has in Part 1 and the lists have in Part 2: a person may have moved it there, and to publish it
 * cannot be undone. A title that cannot be read may be the one of that number.
 */
export function wouldBePublished({ gone, added }: Matching<StoredItem>, settled: Readonly<Record<number, string>> = {}): readonly { readonly was: StoredItem; readonly item: AgendaItemReading }[] {
  return added.flatMap((item) => {
    if (item.part !== 'public' || settled[item.line] === 'new') return [];
    const was = gone.find((one) => one.part === 'non-public' && one.isLive && (one.title === null ? one.number !== null && one.number === item.number : [one.title, one.storedTitle ?? ''].some((title) => normaliseTitle(title) === normaliseTitle(item.title))));
    return was ? [{ was, item }] : [];
  });
}

export function notPublished({ was, item }: ReturnType<typeof wouldBePublished>[number]): Doubt {
  return {
    message: `${printedName(item)} stands in Part 1 of the pack and in Part 2 of the agenda. It stays in Part 2: say that it is new if the public may read it, and import the pack again.`,
    line: item.line,
    candidates: [was.key],
  };
}

export function closedToThePublic({ was, item }: ReturnType<typeof becameExempt>[number]): Doubt {
  return {
    message: `${printedName(item)} was in Part 1 and is now in Part 2. What the open site said of it was taken off there; it may have been read before, and SharePoint keeps earlier versions of the row for its clerks.`,
    line: item.line,
    candidates: [was.key],
  };
}

const printedName = (item: AgendaItemReading): string => `“${item.number === null ? '' : `${item.number}. `}${item.title}”`;

const nameOf = (one: StoredItem): string => `“${one.number === null ? '' : `${one.number}. `}${one.storedTitle ?? 'Exempt business'}”`;
