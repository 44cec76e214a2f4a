import type { ListedAction } from '../actions/actionList';
import { isOpenAction } from '../actions/state';
import { tellingWords } from '../sameBusiness';

/** An action that a mail may be about, and why it is thought so. */
export interface AnsweredAction {
  readonly listed: ListedAction;
  readonly reasons: readonly AnswerReason[];
}

export type AnswerReason = 'number' | 'sender' | 'title';

export interface Answer {
  readonly subject: string;
  readonly text: string;
  /** The sender's address; null of a mail that is being written. */
  readonly sender: string | null;
}

/** The open actions that a mail names by number, that its sender owes, or whose title it speaks of: the likeliest first. */
export function answeredActions({ subject, text, sender }: Answer, listed: readonly ListedAction[]): readonly AnsweredAction[] {
  const words = `${subject}\n${text}`;
  const numbers = numbersIn(words);
  const said = tellingWords(words);
  const found = listed.filter(({ state }) => isOpenAction({ state })).map((one): AnsweredAction => ({ listed: one, reasons: reasonsOf(one, numbers, said, sender?.toLowerCase() ?? null) }));
  return found.filter(({ reasons }) => reasons.length > 0).sort((a, b) => weightOf(b) - weightOf(a) || a.listed.action.seriesNumber.localeCompare(b.listed.action.seriesNumber, 'en-GB', { numeric: true }));
}

function reasonsOf({ action, responsible }: ListedAction, numbers: ReadonlySet<string>, said: ReadonlySet<string>, sender: string | null): readonly AnswerReason[] {
  const owner = (action.owner?.mail ?? (responsible.kind === 'held' ? responsible.mail : responsible.kind === 'ended' ? (responsible.holder?.identity?.mail ?? null) : null))?.toLowerCase();
  const title = [...tellingWords(action.title ?? '')];
  const isNumbered = [action.printedNumber, action.seriesNumber].some((number) => number !== null && numbers.has(plainNumber(number)));
  return [
    ...(isNumbered ? (['number'] as const) : []),
    ...(sender !== null && owner === sender ? (['sender'] as const) : []),
    // One word alone is said of many things.
    ...(title.length >= 2 && title.every((word) => said.has(word)) ? (['title'] as const) : []),
  ];
}

const WEIGHTS: Readonly<Record<AnswerReason, number>> = { number: 4, sender: 2, title: 1 };
const weightOf = ({ reasons }: AnsweredAction): number => reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);

/** `action 50`, `actions 4, 7 and 12`, `Action No. NP/3`, and the series number wherever it stands. */
function numbersIn(words: string): ReadonlySet<string> {
  const lists = [...words.matchAll(/\bactions?\s*(?:points?\s*)?(?:nos?\.?|numbers?|refs?\.?|#)?\s*:?\s*((?:[\p{L}]{0,6}[\s/-]?\d[\p{L}\d/.-]*(?:\s*(?:,|&|;|and|or)\s*)*)+)/giu)];
  const named = lists.flatMap(([, list = '']) => list.split(/\s*(?:,|&|;|\band\b|\bor\b)\s*/i));
  const series = words.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*-\d{3,}/gu) ?? [];
  return new Set([...named, ...series].map(plainNumber).filter((number) => /\d/.test(number)));
}

const plainNumber = (number: string): string => number.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
