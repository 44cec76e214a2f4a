import type { Part } from './reading';
import type { ContactReading } from './reportReading';

/**
 * A decision as its own document states it: the record of a decision that one person took (regulation 13 of SI 2012/2089 says
 * what such a record holds), or one item of a notice of the decisions of a meeting. Decisions in minutes are in `minutes`.
 */
export interface DecisionReading {
  /** The reference of a record, the item's number in a notice, as printed. */
  readonly number: string | null;
  readonly title: string;
  /** Who decided, as printed: a post, a person, a body. */
  readonly decisionMaker: string | null;
  /** ISO. */
  readonly date: string | null;
  /** Verbatim, a line for each paragraph or clause. */
  readonly decision: string | null;
  readonly reasons: string | null;
  /** Other options considered and, mostly, rejected. */
  readonly alternatives: string | null;
  /** What is said of interests declared, and of dispensations. */
  readonly interests: string | null;
  /** Whether it is a key decision, as printed. */
  readonly keyDecision: string | null;
  readonly contact: ContactReading | null;
  readonly part: Part;
  readonly line: number;
  /** The line each value was read from. */
  readonly lines: Readonly<Partial<Record<DecisionValue, number>>>;
}

export type DecisionValue = 'number' | 'title' | 'decisionMaker' | 'date' | 'decision' | 'reasons' | 'alternatives' | 'interests' | 'keyDecision' | 'contact' | 'part';
