import type { ProjectReading } from './projectReading';
import type { Purpose } from './reading';

export interface ReportReading {
  /** The printed number of the item it belongs to. Null where the item has none or where none could be told. */
  readonly agendaItem: string | null;
  /** The agenda item's line, by which it is told where numbers repeat or are missing; null where no item was found. */
  readonly itemLine: number | null;
  /** As the report has it; the agenda may word it otherwise. */
  readonly title: string;
  readonly classification: string | null;
  readonly reportOf: string | null;
  /** The first author's name. */
  readonly author: string | null;
  readonly authors: readonly PersonReading[];
  /** ISO: the report's date, that of the meeting where it goes to several. */
  readonly dated: string | null;
  readonly wards: string | null;
  readonly keyDecision: string | null;
  /** The bodies it goes through or has been to, in the order printed. */
  readonly route: readonly RouteStep[];
  /** Null where the report does not say, or where its ticks were lost: unknown, not none. */
  readonly purposes: readonly Purpose[] | null;
  /** "Members are asked to:" */
  readonly recommendationsLeadIn: string | null;
  /** Verbatim, without the marker of the first level; nested clauses on lines of their own, with theirs. */
  readonly recommendations: readonly string[];
  readonly recommendationLines: readonly number[];
  readonly summary: string | null;
  readonly money: readonly MoneyReading[];
  readonly gateway: string | null;
  readonly nextGateway: string | null;
  /** Absent where the report is of no project. */
  readonly project?: ProjectReading;
  readonly appendices: readonly string[];
  readonly backgroundPapers: readonly string[];
  readonly contact: ContactReading | null;
  /** The first line of its cover. */
  readonly line: number;
  /** The line each value was read from. */
  readonly lines: Readonly<Partial<Record<ReportValue, number>>>;
}

export type ReportValue =
  | 'title'
  | 'classification'
  | 'reportOf'
  | 'authors'
  | 'dated'
  | 'wards'
  | 'keyDecision'
  | 'purposes'
  | 'recommendations'
  | 'summary'
  | 'gateway'
  | 'nextGateway'
  | 'appendices'
  | 'backgroundPapers'
  | 'contact';

export interface PersonReading {
  readonly name: string;
  readonly post: string | null;
}

export interface ContactReading {
  readonly name: string | null;
  readonly post: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface RouteStep {
  /** The body as printed, with what it is to do: "Cabinet - For decision". */
  readonly body: string;
  /** Its date as printed. */
  readonly dated: string | null;
  readonly date: string | null;
  readonly line: number;
}

export interface MoneyReading {
  /** "£2.36m", "60,000" under a heading in pounds. */
  readonly figure: string;
  /** The sentence or the row of a table that it stands in. */
  readonly said: string;
  readonly line: number;
}
