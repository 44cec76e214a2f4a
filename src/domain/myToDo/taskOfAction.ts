import { formatDate } from '../formats';
import type { OnSite } from '../onSite';
import { readableText } from '../readableText';

/** What To Do is to hold of an action. */
export interface WantedTask {
  /** The action's key. */
  readonly action: string;
  readonly title: string;
  /** Plain lines. */
  readonly words: string;
  /** The last day on which it is in time; null where there is no date. */
  readonly dueOn: string | null;
  /** Opens the action; null where the host has no such links. */
  readonly link: string | null;
}

interface About {
  readonly committee: string;
  readonly link: string | null;
}

/**
 * Of an action of the open site alone, which the type says: To Do is not cleared for exempt business. It reminds aloud, is on
 * every device of its person, and is read by whoever may open their mailbox.
 */
export function taskOfAction(action: OnSite<'actions', 'open'>, { committee, link }: About): WantedTask {
  const { key, printedNumber, seriesNumber, title, request, dueOn } = action;
  const number = printedNumber ?? seriesNumber;
  const asked = readableText(request).trim();
  const lines = [
    cut(asked, LONGEST_REQUEST, ' … The rest is in Members’ Brief.'),
    '',
    `Action ${number}, ${committee}${action.raisedOn === null ? '' : `, raised on ${formatDate(action.raisedOn)}`}.`,
    dueWords(action),
    'When it is done, tick it: Members’ Brief then asks you what was done. Ticking closes nothing.',
  ];
  return { action: key, title: `${number}: ${cut(oneLine(title ?? asked), LONGEST_TITLE, '…')}`, words: lines.join('\n'), dueOn, link };
}

/** What was written stands beside the day that To Do is given, unless it is that day: "November 2025" is no day. */
function dueWords({ dueText, dueOn, duePrecision }: Pick<OnSite<'actions', 'open'>, 'dueText' | 'dueOn' | 'duePrecision'>): string {
  if (dueOn === null) return dueText === null ? 'It has no date.' : `Due: ${oneLine(dueText)}.`;
  if (dueText === null || duePrecision === 'day') return `Due: ${formatDate(dueOn)}.`;
  return `Due: ${oneLine(dueText)}, that is by ${formatDate(dueOn)}.`;
}

/** Characters. A list shows some sixty of a title; what is asked in full is a page at most. */
const LONGEST_TITLE = 100;
const LONGEST_REQUEST = 4_000;

const oneLine = (text: string): string => readableText(text).replace(/\s+/g, ' ').trim();

/** At the end of a word, where one ends near enough. */
function cut(text: string, longest: number, more: string): string {
  if (text.length <= longest) return text;
  const start = readableText(text.slice(0, longest));
  const lastWord = start.search(/\s\S*$/);
  return `${(lastWord > longest / 2 ? start.slice(0, lastWord) : start).trimEnd()}${more}`;
}
