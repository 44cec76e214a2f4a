import type { Person } from '../../../lists/columns';
import type { Item } from '../../../lists/index';
import type { Issue } from './issue';

export type IssueNote = Item<'issueNotes'>;
export type NoteKind = IssueNote['kind'];

/** Who does it, when, and under which key: the same key for each attempt, so that nothing is written twice. */
export interface DoingToIssue {
  readonly by: Person;
  /** An instant. */
  readonly at: string;
  /** The council's date at that instant. */
  readonly today: string;
  readonly noteKey: string;
}

interface Said {
  readonly kind: NoteKind;
  readonly what: string;
  readonly column?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** One line of an issue's history. */
export function issueNote({ key, estate }: Pick<Issue, 'key' | 'estate'>, { kind, what, column = null, before = null, after = null }: Said, { by, at, noteKey }: DoingToIssue): IssueNote {
  return { key: noteKey, issue: key, estate, kind, what, column, before, after, at, by };
}

/** Says of a note that what it told came to nothing, because somebody else had changed the issue in between. */
export const notCarriedOut = (note: IssueNote): IssueNote => ({ ...note, key: `${note.key}.not`, kind: 'notCarriedOut', what: 'Not carried out: somebody else had changed it meanwhile', column: null, before: note.what, after: null });

/** The newest first. What came to nothing stands there too, beside the word that it did. */
export const historyOf = (notes: readonly IssueNote[]): readonly IssueNote[] => [...notes].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || Number(LAST.has(b.kind)) - Number(LAST.has(a.kind)) || b.key.localeCompare(a.key));

/** Of notes of one instant. */
const LAST: ReadonlySet<NoteKind> = new Set(['notCarriedOut']);

/** `What is wrong changed from “…” to “…”`. */
export function describeNote({ kind, what, before, after }: Pick<IssueNote, 'kind' | 'what' | 'before' | 'after'>): string {
  if (kind === 'notCarriedOut') return `${what}: ${quoted(before)}`;
  return kind === 'changed' ? `${what} changed from ${quoted(before)} to ${quoted(after)}` : what;
}

const quoted = (text: string | null): string => (text === null || text === '' ? 'nothing' : `“${text}”`);
