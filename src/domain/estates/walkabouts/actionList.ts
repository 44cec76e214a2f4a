import type { Item } from '../../../lists/index';
import { formatDate } from '../../formats';
import { isSettled, issueTitle, ownerWords, SEVERITY_WORDS, whereWords, type Issue } from '../issues/issue';
import { ageWords, sortIssues, type ListedIssue } from '../issues/issueList';

/** What one owner is to put right. */
export interface OwnersIssues<I extends Issue> {
  /** Null: nobody has been named yet. */
  readonly owner: string | null;
  readonly issues: readonly ListedIssue<I>[];
}

/** The action list for the resident services officer: what is nobody's yet first, then by owner; the gravest first. */
export function actionList<I extends Issue>(listed: readonly ListedIssue<I>[]): readonly OwnersIssues<I>[] {
  const open = sortIssues(listed.filter(({ issue: { state } }) => !isSettled(state)), 'severity');
  const owners = [...new Set(open.map(({ issue }) => ownerWords(issue)))].sort((a, b) => Number(a !== null) - Number(b !== null) || (a ?? '').localeCompare(b ?? '', 'en-GB'));
  return owners.map((owner) => ({ owner, issues: open.filter(({ issue }) => ownerWords(issue) === owner) }));
}

export interface ActionListMail {
  readonly subject: string;
  /** Plain text: a mail program takes no markup from a link. */
  readonly text: string;
  /** How many issues there was no room for. */
  readonly left: number;
}

/** What Windows hands over to a mail program as one link, in characters after encoding. https://learn.microsoft.com/troubleshoot/developer/browsers/connectivity-navigation/max-url-length */
const LONGEST_LINK = 2_000;

/** As a link carries it, with as many issues as there is room for; the rest stands on paper or in the app. */
export function actionListMail(estate: string, walkabout: Pick<Item<'walkabouts'>, 'date'> | null, owners: readonly OwnersIssues<Issue>[], room = LONGEST_LINK): ActionListMail {
  const subject = walkabout === null ? `${estate}: open issues` : `${estate}: action list of the walkabout on ${formatDate(walkabout.date)}`;
  const total = owners.reduce((sum, { issues }) => sum + issues.length, 0);
  const lines = owners.flatMap(({ owner, issues }) => [`${owner ?? 'Nobody yet'}:`, ...issues.map((one) => `- ${lineOf(one)}`)]);
  for (let take = lines.length; take >= 0; take -= 1) {
    const kept = lines.slice(0, take);
    const left = total - kept.filter((line) => line.startsWith('- ')).length;
    const text = [...kept, ...(left === 0 ? [] : [`… and ${left} more: see the printed list.`])].join('\n');
    if (take === 0 || encodeURIComponent(subject + text).length <= room) return { subject, text, left };
  }
  return { subject, text: '', left: total };
}

/** `Urgent: lift out of order (Hobby House, lobby), 12 days, by Mon 30 Nov 2026`. */
export function lineOf({ issue, age }: ListedIssue): string {
  const title = issueTitle(issue);
  const where = issue.description === null ? null : whereWords(issue);
  return [`${SEVERITY_WORDS[issue.severity]}: ${title}${where === null ? '' : ` (${where})`}`, ageWords(age), ...(issue.targetOn === null ? [] : [`by ${formatDate(issue.targetOn)}`]), ...(issue.state === 'fixed' ? ['said to be fixed, to be looked at'] : [])].join(', ');
}
