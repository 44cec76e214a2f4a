/**
 * What a pack says, read section by section. Values are as printed unless a comment says otherwise; what could not be
 * read is null and a problem with its line, never a default. Lines count from 1 in the file as it came.
 * This is also the JSON that `npm run pack -- read FILE --json` prints.
 */
export interface Reading {
  readonly document: string;
  readonly meeting: MeetingReading;
  readonly members: readonly MemberReading[];
  readonly agendaItems: readonly AgendaItemReading[];
  readonly problems: readonly Problem[];
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

export interface Problem {
  /** What could not be read or does not agree, and what to do about it. */
  readonly message: string;
  readonly line: number | null;
}
