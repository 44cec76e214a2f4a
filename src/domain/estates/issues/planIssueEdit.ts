import { isSame } from '../../threeWayMerge';
import { SEVERITY_WORDS, categoryWords, type Issue } from './issue';
import { datesOutOfOrder } from './issueList';
import { issueNote, type DoingToIssue, type IssueNote } from './issueNotes';
import { personalDataWarning } from './personalData';

/** What may be worded anew, as typed: what is blank is taken off. */
export type IssueEdit = Pick<Issue, 'category' | 'severity' | 'reportedOn'> & { readonly block: string; readonly place: string; readonly description: string; readonly targetOn: string | null };

export interface PlannedIssueEdit {
  /** One for each thing that changes, with what stood there before; none where nothing does. */
  readonly notes: readonly IssueNote[];
  readonly columns: Partial<Issue>;
  /** What must be put right first. */
  readonly problems: readonly string[];
  /** What is to be looked at, and does not keep it from being saved. */
  readonly doubts: readonly string[];
}

export function planIssueEdit(issue: Issue, edit: IssueEdit, doing: DoingToIssue): PlannedIssueEdit {
  const meant = { category: edit.category, severity: edit.severity, reportedOn: edit.reportedOn, targetOn: edit.targetOn, block: edit.block.trim() || null, place: edit.place.trim() || null, description: edit.description.trim() || null };
  const changed = EDITED.filter((column) => !isSame(issue[column], meant[column]));
  const columns: Partial<Issue> = Object.fromEntries(changed.map((column) => [column, meant[column]]));
  const notes = changed.map((column) => issueNote(issue, { kind: 'changed', what: COLUMN_WORDS[column], column, before: shown(column, issue[column]), after: shown(column, meant[column]) }, { ...doing, noteKey: `${doing.noteKey}.${column}` }));
  const warning = personalDataWarning([meant.description, meant.place]);
  return { notes, columns, problems: problemsOf(meant), doubts: [...datesOutOfOrder({ ...issue, ...columns }, doing.today), ...(warning === null ? [] : [warning])] };
}

const EDITED = ['category', 'severity', 'block', 'place', 'description', 'reportedOn', 'targetOn'] as const;

/** As people call the columns, also where two people's words are compared. */
export const COLUMN_WORDS = {
  category: 'Category',
  severity: 'Severity',
  block: 'Block',
  place: 'Place',
  description: 'What is wrong',
  reportedOn: 'Reported on',
  targetOn: 'Target',
  state: 'State',
  responsiblePost: 'Responsible post',
  owner: 'Person',
  fixedOn: 'Fixed on',
  settledOn: 'Settled on',
  timesReopened: 'How often it was opened again',
  register: 'The register it stands in',
  photographs: 'Photographs',
} as const;

/** SharePoint keeps no longer line, and no longer text. */
export function problemsOf({ block, place, description }: Pick<Issue, 'block' | 'place' | 'description'>): readonly string[] {
  const lengths = [['The block', block, 255], ['The place', place, 255], ['What is wrong', description, 63_999]] as const;
  return lengths.filter(([, text, most]) => (text?.length ?? 0) > most).map(([name, , most]) => `${name} is longer than ${most.toLocaleString('en-GB')} characters: SharePoint keeps no more.`);
}

function shown(column: (typeof EDITED)[number], value: string | null): string | null {
  if (value === null) return null;
  if (column === 'severity') return SEVERITY_WORDS[value as Issue['severity']]; // the column holds one of these
  return column === 'category' ? categoryWords(value as Issue['category']) : value; // as above
}
