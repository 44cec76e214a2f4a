import type { DuePrecision } from '../domain/dueDates';

/**
 * What a pack says, read section by section. Values are as printed unless a comment says otherwise; what could not be
 * read is null and a problem with its line, never a default. Lines count from 1 in the file as it came.
 * This is also the JSON that `npm run pack -- read FILE --json` prints.
 */
export interface Reading {
  readonly document: string;
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
  /** Set where the file stops before the pack does; it is also the first of the problems. Nothing of such a file is to be imported unasked. */
  readonly cutOff: CutOff | null;
  readonly problems: readonly Problem[];
}

export interface CutOff {
  /** How it shows, and what to do. */
  readonly message: string;
  /** The last line of text that the file has. */
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
  /** The line each value was read from. */
  readonly lines: Readonly<Partial<Record<'committee' | 'date' | 'time' | 'venue' | 'contact' | 'livestreams', number>>>;
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

/** One set of minutes. What belongs to another body, or to an earlier meeting than the pack's, is told apart by `standing` and `date`. */
export interface MinutesReading {
  /** The body that met, as printed. */
  readonly body: string | null;
  /** Whether the body is the one the pack is for; `unclear` where the minutes do not name it. */
  readonly standing: 'thisBody' | 'anotherBody' | 'unclear';
  readonly date: string | null;
  readonly time: string | null;
  /** When the meeting ended. */
  readonly endTime: string | null;
  readonly venue: string | null;
  /** Members who took part, in the room or online. */
  readonly present: readonly MinutedPerson[];
  readonly observing: readonly MinutedPerson[];
  readonly apologies: readonly MinutedPerson[];
  readonly officers: readonly MinutedPerson[];
  /** Everyone else who was there. */
  readonly inAttendance: readonly MinutedPerson[];
  readonly declarations: readonly { readonly text: string; readonly line: number }[];
  /** In order: printed numbers repeat, jump and go missing. */
  readonly items: readonly MinuteItemReading[];
  readonly actions: readonly MinutedActionReading[];
  /** `from` and `to` are the first and last line of the set; the others tell where each value was read. */
  readonly lines: { readonly from: number; readonly to: number } & Readonly<Partial<Record<'body' | 'date' | 'time' | 'endTime' | 'venue', number>>>;
}

export interface MinutedPerson {
  /** As printed, with titles and honours. */
  readonly name: string;
  /** What is printed beside the name: an office, a post, an organisation. */
  readonly role: string | null;
  readonly attendance: 'inPerson' | 'online' | null;
  /** Whom they stood in for; with an apology, who stood in for them. */
  readonly substitute: string | null;
  /** Names that ran into one another and were parted by guess: to be checked before use. */
  readonly isDoubtful: boolean;
  readonly line: number;
}

export interface MinuteItemReading {
  readonly number: string | null;
  readonly title: string;
  readonly part: Part;
  readonly starred: boolean;
  readonly paragraphs: readonly MinuteParagraph[];
  /** All resolutions of the item, verbatim, a line for each clause. */
  readonly resolution: string | null;
  readonly resolutions: readonly ResolutionReading[];
  readonly votes: readonly VoteReading[];
  readonly amendments: readonly AmendmentReading[];
  readonly line: number;
}

export interface MinuteParagraph {
  /** The paragraph's own number ("7.3", "(a)"), as printed. */
  readonly number: string | null;
  readonly text: string;
  /** 0 for a paragraph, 1 for a bullet, 2 for a bullet below a bullet. */
  readonly depth: number;
  readonly line: number;
}

export interface ResolutionReading {
  /** What follows the word itself ("That Members:"). Empty where only clauses follow. */
  readonly text: string;
  readonly clauses: readonly MinuteParagraph[];
  readonly line: number;
}

export interface VoteReading {
  readonly text: string;
  readonly for: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly isUnanimous: boolean;
  readonly line: number;
}

export interface AmendmentReading {
  readonly text: string;
  /** The words replaced and those put in their place, where both are quoted. */
  readonly from: string | null;
  readonly to: string | null;
  readonly line: number;
}

export interface MinutedActionReading {
  /** The words that say what is to be done. */
  readonly text: string;
  readonly owner: string | null;
  /** The due date as printed beside the action. */
  readonly due: string | null;
  /** Index in `items`. */
  readonly item: number | null;
  readonly line: number;
}

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

export interface Problem {
  /** What could not be read or does not agree, and what to do about it. */
  readonly message: string;
  readonly line: number | null;
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
