import type { DuePrecision } from '../domain/dueDates';
import type { DecisionReading } from './decisionReading';
import type { MinutesReading } from './minutesReading';
import type { ReportReading } from './reportReading';

/**
 * What a pack says, read section by section. Values are as printed unless a comment says otherwise; what could not be
 * read is null and a problem with its line, never a default. Lines count from 1 in the file as it came.
 * This is also the JSON that `npm run pack -- read FILE --json` prints.
 */
export interface Reading {
  readonly document: string;
  /** The first line of each page, of a file that has pages: a value's page is the last that starts on its line or before it. */
  readonly pageStarts: readonly number[] | null;
  /** The number printed on each page, by which an agenda refers to it; null on a page that bears none, and of a file that does not say. */
  readonly printedPages: readonly (number | null)[] | null;
  /** Some of the lines as printed, by their numbers: those at which that stands which becomes a row. Absent where the file was not kept by lines. */
  readonly printedLines?: Readonly<Record<number, string>>;
  readonly meeting: MeetingReading;
  readonly members: readonly MemberReading[];
  /** Seats that the membership prints as vacant. */
  readonly vacancies: readonly VacancyReading[];
  readonly agendaItems: readonly AgendaItemReading[];
  readonly minutes: readonly MinutesReading[];
  readonly reports: readonly ReportReading[];
  readonly actions: readonly ActionReading[];
  readonly allocations: readonly AllocationReading[];
  readonly publicQuestions: readonly PublicQuestionReading[];
  /** Of a document that is itself a record of decision or a notice of decisions; decisions in minutes are in `minutes`. */
  readonly decisions: readonly DecisionReading[];
  /** Set where the file stops before the pack does; it is also the first of the problems. Nothing of such a file is to be imported unasked. */
  readonly cutOff: CutOff | null;
  readonly problems: readonly Problem[];
}

/** How it shows, and what to do; `line` is the last line of text that the file has. */
export interface CutOff extends Problem {
  readonly line: number;
}

export interface MeetingReading {
  readonly committee: string | null;
  /** ISO, `2025-11-10`. */
  readonly date: string | null;
  /** 24 hours, `13:45`. */
  readonly time: string | null;
  readonly venue: string | null;
  readonly contact: { readonly name: string | null; readonly email: string | null; readonly phone: string | null };
  readonly livestreams: readonly string[];
  /** That it is not held on its day, where the front sheet plainly says so; absent where it says nothing, null where a person says that it is held. */
  readonly state?: 'cancelled' | 'moved' | null;
  /** The day to which it is moved; null where that is not said. */
  readonly movedTo?: string | null;
  /** The line each value was read from. */
  readonly lines: Readonly<Partial<Record<'committee' | 'date' | 'time' | 'venue' | 'contact' | 'livestreams' | 'state', number>>>;
}

export interface MemberReading {
  readonly name: string;
  readonly role: string | null;
  readonly line: number;
}

export interface VacancyReading {
  /** Whose seat it is, as printed. */
  readonly seat: string | null;
  readonly line: number;
}

export type Part = 'public' | 'non-public';
export type Purpose = 'decision' | 'information' | 'discussion';

export interface AgendaItemReading {
  /** As printed, without its full stop; a lettered sub-item is an item of its own ("16a"). Null where none is printed. */
  readonly number: string | null;
  readonly title: string;
  readonly part: Part;
  readonly purpose: Purpose | null;
  readonly starred: boolean;
  readonly pages: { readonly from: number; readonly to: number } | null;
  readonly toFollow: boolean;
  readonly reportOf: string | null;
  readonly presenters: readonly string[];
  readonly minutesAllotted: number | null;
  /** What stands below the title and is none of the above. */
  readonly note: string | null;
  /** The legal basis printed with the item or with the motion that excluded the public for it. */
  readonly exemptBasis: string | null;
  readonly resolution: string | null;
  readonly line: number;
}

/**
 * `unreadable`: printed, and not read. `uncertain`: read, by guess or against what is likely. `contradicts`: two places, or a
 * value and the calendar, do not agree. `missing`: looked for and not there. `other`: about the file as a whole.
 */
export type ProblemKind = 'unreadable' | 'uncertain' | 'contradicts' | 'missing' | 'other';

export interface Problem {
  /** What could not be read or does not agree, and what to do about it. */
  readonly message: string;
  readonly line: number | null;
  readonly kind: ProblemKind;
  /** The value it concerns, as a path into the reading: `meeting.date`, `agendaItems[3].pages`, `reports[0].recommendations[1]`. */
  readonly value?: string;
}

/** A row of an outstanding-actions report, an action tracker or a plan. */
export interface ActionReading {
  /** As printed, or as the sequence gives it where it was spoiled; a problem then says so. */
  readonly number: string | null;
  /** ISO. */
  readonly raisedOn: string | null;
  readonly title: string | null;
  readonly request: string;
  /** Mostly a post, not a person. */
  readonly owner: string | null;
  readonly dueText: string | null;
  /** The last day of the day, month, quarter, season or year that is printed. */
  readonly dueOn: string | null;
  readonly duePrecision: DuePrecision;
  readonly overdueFrom: string | null;
  readonly status: string | null;
  readonly progress: string | null;
  readonly closedOn: string | null;
  /** The heading of the list it stands in. */
  readonly list: string | null;
  readonly part: Part;
  readonly line: number;
}

/** A member's appointment to an area; null where the place is vacant. */
export interface AllocationReading {
  /** As printed. */
  readonly area: string;
  /** The same, parted where it seems to name several. */
  readonly areas: readonly string[];
  readonly member: string | null;
  /** What is printed beside the name: "to be endorsed". */
  readonly note: string | null;
  readonly line: number;
}

export interface PublicQuestionReading {
  readonly number: string | null;
  /** Null where the pack names nobody. */
  readonly asker: string | null;
  readonly text: string;
  /** Null where the pack has no answer yet. */
  readonly answer: string | null;
  readonly answerLine: number | null;
  readonly line: number;
}
