import type { ActionToNumber, Change, Stored } from '../../domain/changes';
import type { SiteKey } from '../../domain/sites';
import type { Item, ListName } from '../../lists/index';
import type { Part, Problem, Reading } from '../reading';

export interface ImportRequest {
  readonly reading: Reading;
  readonly committee: Item<'committees'>;
  readonly existing: ExistingRows;
  readonly options: ImportOptions;
  /** Made of what the file holds; absent where that is not known. */
  readonly version?: string;
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
  /** Absent where only the meeting, its agenda and its reports are to be imported. */
  readonly records?: ExistingRecords;
  /** What is kept of what happened to the meeting. */
  readonly events?: BySite<'events'>;
  /** Other committees that bear the name which the pack prints; absent where it is the chosen one's. */
  readonly namedCommittees?: readonly Stored<'committees'>[];
  /** The papers that are kept beside the meeting, and beside those that are minuted. */
  readonly papers?: BySite<'documents'>;
}

/** What a committee keeps from meeting to meeting. */
export interface ExistingRecords {
  /** The agenda items of the earlier meetings of which the pack holds minutes. */
  readonly minutedItems: BySite<'agendaItems'>;
  /** The decisions of those meetings and of the pack's own. */
  readonly decisions: BySite<'decisions'>;
  /** The committee's actions, of every tracker. */
  readonly actions: BySite<'actions'>;
  readonly people: readonly Stored<'people'>[];
  /** The committee's. */
  readonly memberships: readonly Stored<'memberships'>[];
  readonly areas: readonly Stored<'areas'>[];
  /** Those of the areas that the pack names. */
  readonly allocations: readonly Stored<'allocations'>[];
  /** Every estate of the map. */
  readonly estates: readonly Stored<'estates'>[];
  /** Of every committee: a report may go from one to the next. */
  readonly projects: BySite<'projects'> & {
    /** False of an open site that was provisioned before there was such a list. */
    readonly isThere: boolean;
  };
}

export interface BySite<Name extends ListName> {
  readonly open: readonly Stored<Name>[];
  /** Null where the committee has no circle or the importing person may not read its site. */
  readonly circle: readonly Stored<Name>[] | null;
}

export interface ImportOptions {
  /**
   * Whether the open site shows the titles of Part 2 as the public agenda prints them; `asTheyStand`: those that it shows
   * already, and no other. The files are for everyone only where they are `published`.
   */
  readonly part2Titles: 'published' | 'asTheyStand' | 'withheld';
  /** A supplement adds to the agenda: what it does not name stays as it is. */
  readonly covers: 'wholeAgenda' | 'supplement';
  /** The meeting's key, where committee and date do not tell: it was moved, or there are two on one day. */
  readonly meeting?: string;
  /** A person has seen that the file seems to be cut off and says that it is whole. Otherwise nothing of it is imported. */
  readonly acceptCutOff?: boolean;
  /** Whether a meeting that the calendar lacks is added where the pack holds its minutes; otherwise they are a problem. */
  readonly minutedMeetings?: 'add' | 'onlyKnown';
  /** A person has said whether the actions are public, where the pack does not tell. */
  readonly actionsAre?: Part;
  /** A person has said of an action or of a minuted item, by its line, whether it is public, whatever the papers say. */
  readonly saidParts?: Readonly<Record<number, Part>>;
  /** Who a doubtful name of the front sheet is, by the name as printed: the key of the person's row, or `new`. Several may stand on one line. */
  readonly settledNames?: Readonly<Record<string, string>>;
  /** A name as a person has corrected it, by which the papers print it otherwise: so that the next reading knows whose it is. */
  readonly printedAs?: Readonly<Record<string, string>>;
  /** By the key of a seat or of an allocation that the pack no longer prints: the day on which it ended, or `stays`. */
  readonly ended?: Readonly<Record<string, string>>;
  /** The council's own day, ISO: what is dated after it has not been yet. Absent where nothing is judged by it. */
  readonly today?: string;
  /** Days to come of which a person has said that they are right. */
  readonly saidDays?: readonly string[];
  /** A clerk's answer to a doubt: by the line in the pack of the item, resolution or action, the key of the row that it is, or `new`. */
  readonly settled?: Readonly<Record<number, string>>;
  /** By the line of a minuted action, whose it is: the key of a person's row, `new` for somebody of that name, `post` where it is no person. */
  readonly settledOwners?: Readonly<Record<number, string>>;
}

/** Pure data, to be shown before it is applied. Nothing in it deletes a row. */
export interface ImportPlan {
  /** In the order of `importSteps`: an import that stops on the way is completed by the next. */
  readonly changes: readonly ImportChange[];
  readonly kept: readonly Kept[];
  readonly doubts: readonly Doubt[];
  /** What a clerk has said to be not for the public, now or before, and for which there is no site that this person can read. */
  readonly unplaced: readonly Unplaced[];
  /** The rows of papers that name what is no longer for the public. */
  readonly papers?: readonly Change<'documents'>[];
  /** The lines of what the papers print as public and what is not published: whoever reads the papers reads that too. */
  readonly held: readonly number[];
  readonly summary: ImportSummary;
}

export type ImportedList = 'meetings' | 'agendaItems' | 'reports' | 'decisions' | 'people' | 'memberships' | 'allocations' | 'actions' | 'projects';

export type ImportChange = Change<ImportedList> | ActionToNumber;

/** A value that stays because a person gave it, and that the pack would have changed. */
export interface Kept {
  readonly list: ImportedList;
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
  /** Not which row it is, but whose an action is: candidates are people, and it may be a post after all. Or whether an area that the map lacks is to be added. */
  readonly asks?: 'owner' | 'area';
  /** Set where the doubt is of a row that the pack no longer has. */
  readonly left?: RowLeft;
}

/** A row that the pack no longer has. It stays until a person says otherwise. */
export interface RowLeft {
  readonly kind: 'seat' | 'vacancy' | 'allocation' | 'action' | 'decision';
  /** What it is called, in words. */
  readonly name: string;
  /** Of a seat: when it began, before which it cannot have ended. */
  readonly startsOn?: string | null;
}

/** Papers print it as public; it is written nowhere. */
export interface Unplaced {
  /** Of the action or the resolution. */
  readonly line: number;
  readonly words: string;
  /** Somebody said so at an earlier reading. */
  readonly isRemembered: boolean;
  /** Somebody said so of something that it resembles. */
  readonly isAlike?: boolean;
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
  /** What the pack has and the lists do not take: another body's minutes, public questions. It stays in the reading. */
  readonly leftInReading: readonly Problem[];
}
