import { isOnAgenda } from './agendaSaid';
import { editedButGone, keptByLater } from './itemDoubts';
import type { Doubt, ImportRequest } from './importPlan';
import type { ItemRow, StoredItem } from './knownItems';
import { isEdited, isWithdrawable } from './plannedRow';

interface GoneItems {
  readonly withdrawable: readonly StoredItem[];
  /** What stays and may be meant to go: for a person to say. */
  readonly asked: readonly Doubt[];
}

/** What becomes of items that a pack does not name. What a later paper has added is not the agenda's to take off. */
export function goneItems(all: readonly StoredItem[], { existing: { papers }, options: { covers } }: ImportRequest): GoneItems {
  const adding = new Set([...(papers?.open ?? []), ...(papers?.circle ?? [])].flatMap(({ kind, state, title }) => ((kind === 'supplement' || kind === 'to follow') && state === 'current' ? [title] : [])));
  const gone = (covers === 'supplement' ? [] : all).filter((one) => rowsToWithdraw(one).length > 0 && !rowsOf(one).every((row) => isOnAgenda(row) === false));
  const doubtOf = (one: StoredItem): readonly Doubt[] => {
    const later = (one.open ?? one.circle)?.source?.document;
    if (later !== undefined && adding.has(later) && rowsOf(one).every((row) => isOnAgenda(row) === 'unknown')) return [keptByLater(one, later)];
    return rowsToWithdraw(one).some(isEdited) ? [editedButGone(one)] : [];
  };
  return { withdrawable: gone.filter((one) => doubtOf(one).length === 0), asked: gone.flatMap(doubtOf) };
}

export const rowsToWithdraw = (one: StoredItem): readonly ItemRow[] => rowsOf(one).filter(isWithdrawable);

const rowsOf = ({ circle, open }: StoredItem): readonly ItemRow[] => [circle, open].flatMap((row) => row ?? []);
