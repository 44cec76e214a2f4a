import type { Person } from '../../../lists/columns';
import { openRegister, type Category, type Issue, type Severity } from './issue';
import { issueNote, type IssueNote } from './issueNotes';

/** What is said of an issue when it is reported. */
export interface NewIssue {
  readonly estate: string;
  readonly walkabout: string | null;
  /** Empty texts are nothing. */
  readonly block: string;
  readonly place: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly description: string;
  /** How many photographs come with it. */
  readonly photographs: number;
  /** The Internet message id of the mail from which it was taken. */
  readonly mail: string | null;
}

export interface PlannedIssue {
  readonly note: IssueNote;
  readonly issue: Issue;
  readonly photographs: readonly string[];
}

interface Reporting {
  readonly by: Person;
  /** An instant. */
  readonly at: string;
  /** The council's date at that instant. */
  readonly today: string;
  /** A name that nothing else has. */
  readonly minted: string;
}

/** Everything of it is known before anything is sent: its key, its history's first line and where its photographs will stand, so that nothing is made twice. */
export function planNewIssue({ estate, walkabout, block, place, category, severity, description, photographs, mail }: NewIssue, { by, at, today, minted }: Reporting): PlannedIssue {
  const key = `${estate}.${minted}`;
  const names = photographNames({ estate, key }, photographs, 0);
  const issue: Issue = {
    key,
    register: openRegister(estate),
    estate,
    walkabout,
    block: block.trim() || null,
    place: place.trim() || null,
    category,
    severity,
    description: description.trim() || null,
    reportedOn: today,
    reportedBy: by,
    responsiblePost: null,
    owner: null,
    targetOn: null,
    state: 'reported',
    fixedOn: null,
    settledOn: null,
    timesReopened: null,
    photographs: names.length === 0 ? null : names,
    mail,
  };
  const what = mail !== null ? 'Reported in a mail' : walkabout !== null ? 'Reported on a walkabout' : 'Reported';
  return { issue, photographs: names, note: issueNote(issue, { kind: 'reported', what }, { by, at, today, noteKey: `${key}.reported` }) };
}

/** `ESTATE/KEY-1.jpg`, behind those that are there already. */
export const photographNames = ({ estate, key }: Pick<Issue, 'estate' | 'key'>, count: number, there: number): readonly string[] => Array.from({ length: count }, (_, at) => `${estate}/${key}-${there + at + 1}.jpg`);
