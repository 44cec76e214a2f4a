import type { Item } from '../../lists/index';
import { formatCount, formatDate, formatLongDate } from '../formats';
import { formatPounds } from '../pounds';
import type { Mentioned } from './briefing';
import { isSettled } from './issues/issue';
import { ageWords, listIssue, sortIssues } from './issues/issueList';
import { describeSlippage, slippageOf } from './projects';

type Issue = Item<'issues'>;
type Walkabout = Item<'walkabouts'>;
type Project = Item<'projects'>;

/** What the lists know of one estate, of the open site alone: an update is read out in public. */
export interface EstateToReport {
  readonly title: string;
  readonly issues: readonly Issue[];
  readonly walkabouts: readonly Walkabout[];
  readonly projects: readonly Project[];
  readonly promises: readonly Mentioned[];
}

interface Asked {
  readonly estates: readonly EstateToReport[];
  /** ISO: the day of the meeting before; what happened from then on is told. */
  readonly since: string;
  readonly today: string;
}

/** Issues of one estate that are told one by one: an update is one page. */
const TOLD = 3;

/** One page to be edited and read out: of each estate its walkabouts, what was opened and settled, what has changed of its projects, and what is still to be answered. */
export function draftUpdate({ estates, since, today }: Asked): string {
  return estates.map((estate) => [estate.title, ...linesOf(estate, since, today)].join('\n')).join('\n\n');
}

function linesOf({ issues, walkabouts, projects, promises }: EstateToReport, since: string, today: string): string[] {
  const happened = (day: string | null): boolean => day !== null && day >= since && day <= today;
  const open = sortIssues(issues.filter(({ state }) => !isSettled(state)).map((issue) => listIssue(issue, today)), 'severity');
  const opened = issues.filter(({ reportedOn, state }) => happened(reportedOn) && state !== 'withdrawn').length;
  const fixed = issues.filter(({ state, settledOn }) => state === 'confirmed' && happened(settledOn)).length;
  const held = walkabouts.filter(({ state, date }) => state === 'held' && happened(date));
  const lines = [
    ...held.map(({ date, remarks }) => `I walked the estate on ${formatLongDate(date)}.${remarks === null ? '' : ` ${sentence(remarks)}`}`),
    ...(opened + fixed > 0 ? [`Since ${formatLongDate(since)}, ${formatCount(opened, 'issue')} ${opened === 1 ? 'was' : 'were'} reported and ${fixed === 0 ? 'none' : String(fixed)} put right.`] : []),
    ...(open.length > 0 ? [`${formatCount(open.length, 'issue')} ${open.length === 1 ? 'is' : 'are'} open${open.length > TOLD ? ', among them' : ''}:`, ...open.slice(0, TOLD).map(({ issue, age }) => `- ${issueWords(issue)} (${ageWords(age)}${issue.responsiblePost === null ? '' : `; with ${issue.responsiblePost}`})`)] : []),
    ...projects.filter(({ state, reportedOn }) => state === 'current' && happened(reportedOn)).map(projectWords),
    ...promises.filter(({ on }) => on !== null && on >= since && on <= today).map(({ on, lines: [first] }) => `Still to be answered, from the minutes of ${on === null ? 'a meeting' : formatDate(on)}: “${first.quote}”`),
  ];
  return lines.length === 0 ? ['Nothing to report.'] : lines;
}

const issueWords = ({ description, category, block, place }: Issue): string => [sentence(description ?? `${category.charAt(0).toUpperCase()}${category.slice(1)}`).replace(/\.$/, ''), [block, place].filter((part) => part !== null).join(', ')].filter((part) => part !== '').join(', ');

function projectWords(project: Project): string {
  const { title, gateway, nextGateway, nextGatewayText, totalEstimate } = project;
  const slippage = slippageOf(project);
  const told = [gateway, nextGateway === null ? null : `next ${nextGateway}${nextGatewayText === null ? '' : `, ${nextGatewayText}`}`, totalEstimate === null ? null : `total ${formatPounds(totalEstimate)}`, slippage === null ? null : describeSlippage(slippage).toLowerCase()];
  return `Project: ${title}${told.every((part) => part === null) ? '' : ` (${told.filter((part) => part !== null).join('; ')})`}.`;
}

const sentence = (text: string): string => text.replace(/\s+/g, ' ').trim();
