import type { Item } from '../../../lists/index';

export type Issue = Item<'issues'>;
export type IssueState = Issue['state'];
export type Severity = Issue['severity'];
export type Category = Issue['category'];

/** The gravest first. */
export const severities = ['urgent', 'soon', 'when possible'] as const satisfies readonly Severity[];

export const categories = ['repairs', 'lifts', 'lighting', 'cleaning', 'refuse', 'grounds', 'safety', 'antisocial behaviour', 'parking', 'other'] as const satisfies readonly Category[];

export const STATE_WORDS: Readonly<Record<IssueState, string>> = { reported: 'Reported', assigned: 'Assigned', fixed: 'Said to be fixed', confirmed: 'Fixed and confirmed', withdrawn: 'Withdrawn' };

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { urgent: 'Urgent', soon: 'Soon', 'when possible': 'When possible' };

export const categoryWords = (category: Category): string => `${category.charAt(0).toUpperCase()}${category.slice(1)}`;

/** What is said to be fixed is not settled: somebody is still to look. */
export const isSettled = (state: IssueState): boolean => state === 'confirmed' || state === 'withdrawn';

/** The register of an estate’s unsettled issues: one equality, which stays small however old the estate grows. */
export const openRegister = (estate: string): string => `${estate}-open`;

export const settledRegister = (estate: string, year: string): string => `${estate}-${year}`;

/** `ESTATE-open` until it is settled, then `ESTATE-2026`. A settled issue without a day is looked for where it was reported. */
export function registerFor({ estate, state, settledOn, reportedOn }: Pick<Issue, 'estate' | 'state' | 'settledOn' | 'reportedOn'>): string {
  return isSettled(state) ? settledRegister(estate, (settledOn ?? reportedOn).slice(0, 4)) : openRegister(estate);
}

/** `Hobby House, north stairs`; null where neither is said. */
export const whereWords = ({ block, place }: Pick<Issue, 'block' | 'place'>): string | null => [block, place].filter((part) => part !== null && part !== '').join(', ') || null;

/** An issue of which nothing is written yet is called by what it is and where. */
export function issueTitle({ description, category, block, place }: Pick<Issue, 'description' | 'category' | 'block' | 'place'>): string {
  const [first = ''] = (description ?? '').trim().split('\n');
  if (first !== '') return first.length > LONGEST_TITLE ? `${first.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : first;
  const where = whereWords({ block, place });
  return where === null ? categoryWords(category) : `${categoryWords(category)}, ${where}`;
}

const LONGEST_TITLE = 120;

/** By post, by person, or by both; null where it is nobody's yet. */
export const ownerWords = ({ responsiblePost, owner }: Pick<Issue, 'responsiblePost' | 'owner'>): string | null => [responsiblePost, owner?.name ?? null].filter((part) => part !== null && part !== '').join(': ') || null;
