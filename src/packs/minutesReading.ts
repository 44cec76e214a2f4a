import type { Part } from './reading';

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
  /** The due date as printed beside the action; where the action's own words give one that is in doubt, those words. */
  readonly due: string | null;
  /** Index in `items`. */
  readonly item: number | null;
  readonly line: number;
}
