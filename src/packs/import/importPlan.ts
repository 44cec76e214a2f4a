import type { Change, Stored } from '../../domain/changes';
import type { SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import type { Problem, Reading } from '../reading';

export interface ImportRequest {
  readonly reading: Reading;
  readonly committee: Item<'committees'>;
  readonly existing: ExistingRows;
  readonly options: ImportOptions;
}

export interface ExistingRows {
  /** The committee's meetings, of every year. */
  readonly meetings: readonly Stored<'meetings'>[];
  /** The meeting's rows on the open site. */
  readonly openItems: readonly Stored<'agendaItems'>[];
  /** The meeting's rows on the site of the committee's circle; null where there is no circle or the importing person may not read it. */
  readonly circleItems: readonly Stored<'agendaItems'>[] | null;
  /** The meeting's reports, by site as its items. */
  readonly openReports: readonly Stored<'reports'>[];
  readonly circleReports: readonly Stored<'reports'>[] | null;
}

export interface ImportOptions {
  /** Whether the open site shows the titles of Part 2 as the public agenda prints them. */
  readonly part2Titles: 'published' | 'withheld';
  /** A supplement adds to the agenda: what it does not name stays as it is. */
  readonly covers: 'wholeAgenda' | 'supplement';
  /** The meeting's key, where committee and date do not tell: it was moved, or there are two on one day. */
  readonly meeting?: string;
  /** A person has seen that the file seems to be cut off and says that it is whole. Otherwise nothing of it is imported. */
  readonly acceptCutOff?: boolean;
  /** A clerk's answer to a doubt: by the item's line in the pack, the key of the row that it is, or `new`. */
  readonly settled?: Readonly<Record<number, string>>;
}

/** Pure data, to be shown before it is applied. Nothing in it deletes a row. */
export interface ImportPlan {
  /** The meeting first, then the items and then their reports, each the circle's rows before the open site's: an import that stops on the way is completed by the next. */
  readonly changes: readonly ImportChange[];
  readonly kept: readonly Kept[];
  readonly doubts: readonly Doubt[];
  readonly summary: ImportSummary;
}

export type ImportChange = Change<'meetings'> | Change<'agendaItems'> | Change<'reports'>;

/** A value that stays because a person gave it, and that the pack would have changed. */
export interface Kept {
  readonly list: 'meetings' | 'agendaItems' | 'reports';
  readonly site: SiteKey;
  readonly key: string;
  readonly column: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The pack has changed too since the last import. */
  readonly isConflict: boolean;
}

/** What the pack leaves open. The rows named and the item read are left alone until a person has settled it. */
export interface Doubt {
  readonly message: string;
  readonly line: number | null;
  readonly candidates: readonly string[];
}

export interface ImportSummary {
  /** The meeting's key; null when nothing could be imported. */
  readonly meeting: string | null;
  readonly created: number;
  readonly updated: number;
  readonly withdrawn: number;
  readonly reinstated: number;
  /** The reading's problems, and what kept the pack or a part of it from being imported. */
  readonly problems: readonly Problem[];
}
