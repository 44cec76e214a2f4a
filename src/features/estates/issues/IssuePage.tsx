import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import type { Stored } from '../../../domain/changes';
import { councilMoment } from '../../../domain/calendar';
import { categoryWords, issueTitle, ownerWords, SEVERITY_WORDS, STATE_WORDS, whereWords } from '../../../domain/estates/issues/issue';
import { ageWords, listIssue } from '../../../domain/estates/issues/issueList';
import { describeNote, historyOf, type IssueNote } from '../../../domain/estates/issues/issueNotes';
import { formatDate, formatDateAndTime } from '../../../domain/formats';
import { walkaboutRoute } from '../../../domain/estateRoutes';
import { askedTogether } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { PhotographsOf } from '../photographs/PhotographsOf';
import { EstateLinks } from './EstateLinks';
import type { IssueClock, IssueParts } from './issueParts';
import { issueNotesQuery, issueQuery } from './issueQueries';
import { IssueSteps } from './IssueSteps';
import { useEstate, useMayAdd } from './useEstate';

interface IssuePageProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly parts: IssueParts | null;
  readonly estate: string;
  readonly issueKey: string;
  readonly takesFocus: boolean;
}

/** One issue: what is wrong, how it looks, what was done, and what may be done next. */
export function IssuePage({ desk, clock, parts, estate, issueKey, takesFocus }: IssuePageProps) {
  const { title, blocks } = useEstate(desk, estate);
  const row = useQuery(issueQuery(desk.council, issueKey));
  const notes = useQuery(issueNotesQuery(desk.council, issueKey));
  const mayAdd = useMayAdd(desk);
  const asked = askedTogether([row, notes], () => (row.data === undefined || notes.data === undefined ? undefined : { issue: row.data?.estate === estate ? row.data : null, notes: notes.data }));
  const issue = asked.kind === 'ready' ? asked.value.issue : null;
  return (
    <>
      <EstateLinks estate={estate} title={title} here={null} />
      <PageHeading takesFocus={takesFocus}>{issue === null ? 'Issue' : issueTitle(issue)}</PageHeading>
      {asked.kind === 'loading' && <Loading label="Loading the issue" rows={5} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The issue" retry={asked.retry} />}
      {asked.kind === 'ready' && issue === null && (
        <Message tone="notice" title="This issue is not here">
          <p>The link may be out of date, or the issue still waits on the phone that added it. Look in the estate’s list.</p>
        </Message>
      )}
      {asked.kind === 'ready' && issue !== null && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          <Facts desk={desk} issue={issue} />
          {issue.photographs !== null && (parts === null ? <Loading label="Getting ready" rows={1} /> : <PhotographsOf names={issue.photographs} photographs={parts.photographs} of={issueTitle(issue)} />)}
          {mayAdd && <IssueSteps desk={desk} clock={clock} parts={parts} issue={issue} blocks={blocks} />}
          <History notes={asked.value.notes.items} />
          <UnreadableRows rows={asked.value.notes.unreadable} />
        </>
      )}
    </>
  );
}

function Facts({ desk, issue }: { readonly desk: Desk; readonly issue: Stored<'issues'> }) {
  const styles = useStyles();
  const { age, isOverdue, doubts } = listIssue(issue, desk.today);
  const facts: readonly (readonly [string, ReactNode] | null)[] = [
    ['Where', <bdi key="where">{whereWords(issue) ?? 'Not said'}</bdi>],
    ['Category', categoryWords(issue.category)],
    ['Reported', <Fragment key="reported">{`${formatDate(issue.reportedOn)} by `}<bdi>{issue.reportedBy.name}</bdi>{`, ${ageWords(age)}`}</Fragment>],
    issue.walkabout === null ? null : ['Seen on', <RouteLink key="walkabout" to={walkaboutRoute(issue.estate, issue.walkabout)}>a walkabout</RouteLink>],
    ['Responsible', <bdi key="owner">{ownerWords(issue) ?? 'Nobody yet'}</bdi>],
    ['Target', issue.targetOn === null ? 'None' : formatDate(issue.targetOn)],
    issue.fixedOn === null ? null : ['Fixed on', formatDate(issue.fixedOn)],
    issue.settledOn === null ? null : ['Settled on', formatDate(issue.settledOn)],
    issue.timesReopened === null ? null : ['Opened again', issue.timesReopened === 1 ? 'Once' : `${issue.timesReopened} times`],
    issue.mail === null ? null : ['Taken from', 'A mail'],
  ];
  return (
    <>
      <p className={styles.tags}>
        <Tag tone={issue.severity === 'urgent' ? 'strong' : 'quiet'}>{SEVERITY_WORDS[issue.severity]}</Tag>
        <Tag tone="plain">{STATE_WORDS[issue.state]}</Tag>
        {isOverdue && <Tag tone="warning">Overdue</Tag>}
      </p>
      {issue.description !== null && issue.description.trim() !== issueTitle(issue) && (
        <p className={styles.words} dir="auto">
          {issue.description}
        </p>
      )}
      {doubts.length > 0 && (
        <Message tone="notice" title="Its dates are out of order">
          {doubts.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Message>
      )}
      <dl className={styles.facts}>
        {facts.map((fact) =>
          fact === null ? null : (
            <Fragment key={fact[0]}>
              <dt className={styles.term}>{fact[0]}</dt>
              <dd className={styles.value}>{fact[1]}</dd>
            </Fragment>
          ),
        )}
      </dl>
    </>
  );
}

function History({ notes }: { readonly notes: readonly IssueNote[] }) {
  const styles = useStyles();
  return (
    <Section heading="History" level={2}>
      {notes.length === 0 && <p>Nothing has been written down since it was reported.</p>}
      <ol className={styles.events} reversed>
        {historyOf(notes).map((note) => (
          <li key={note.key} className={styles.event}>
            <p className={styles.words} dir="auto">
              {describeNote(note)}
            </p>
            <p className={styles.term}>
              <bdi>{note.by.name}</bdi>, {whenWords(note.at)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function whenWords(at: string): string {
  const moment = councilMoment(at);
  return moment === null ? at : formatDateAndTime(moment.date, moment.time);
}

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalS} 0 0` },
  words: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  term: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', '@media (max-width: 480px)': { marginBottom: tokens.spacingVerticalXS } },
  events: { listStyleType: 'none', margin: 0, padding: 0 },
  event: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});
