import type { PackLine } from '../../lines';
import type { Part } from '../../reading';

/** The columns a printed agenda may have beside number and title. */
export type AgendaColumn = 'number' | 'title' | 'pages' | 'presenter' | 'minutes' | 'purpose' | 'reportOf' | 'exempt' | 'other';

/** An item as it stands on the page, before its words are told apart. */
export interface ItemDraft {
  readonly kind: 'item';
  readonly number: string | null;
  readonly line: PackLine;
  /** The words behind the number. */
  readonly title: string;
  readonly body: readonly PackLine[];
  readonly columns: Readonly<Partial<Record<AgendaColumn, string>>>;
  readonly ledByStar: boolean;
  /** What stands before the title and may be of it. */
  readonly leftOut?: string;
}

export interface PartEntry {
  readonly kind: 'part';
  readonly part: Part;
  readonly line: PackLine;
  /** A word alone that may as well be the mark of the item above it. */
  readonly isDoubtful?: boolean;
}

export type AgendaEntry = ItemDraft | PartEntry;

/** An agenda found in a pack: where it stands, and its items and part headings in order. */
export interface AgendaFound {
  /** Index of the first line that is no longer front sheet. */
  readonly from: number;
  /** Index after its last line. */
  readonly end: number;
  readonly entries: readonly AgendaEntry[];
  /** Figures at the right are pages. */
  readonly hasPageColumn: boolean;
  /** How surely this is the agenda, to choose among several. */
  readonly weight: number;
  /** Items were told by the papers beside their titles: what has none could not be. */
  readonly isByPapers?: boolean;
}
