import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { movedWords } from '../../../domain/actions/drift';
import { meetingDays } from '../../../domain/actions/lateFrom';
import { isOverdue } from '../../../domain/actions/state';
import type { Stored } from '../../../domain/changes';
import type { Mentioned } from '../../../domain/estates/briefing';
import { ageWords, type ListedIssue } from '../../../domain/estates/issues/issueList';
import { actionRoute, issueRoute, issuesRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { notPrinted, onlyPrinted } from '../../../ui/PrintSheet';
import { RouteLink } from '../../../ui/RouteLink';
import { Nothing, Row, Rows } from '../../../ui/Rows';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { MentionedRows } from './MentionedRows';
import type { EstateBriefing } from './useBriefing';

/** Rows of a part on the screen and on paper: two pages of A4 hold no more. */
const SHOWN = 5;

interface PartProps {
  readonly desk: Desk;
  readonly found: EstateBriefing;
}

/** The parts of a briefing, in the order in which a member needs them before a meeting. */
export function BriefingSections({ desk, found }: PartProps) {
  const { briefing, estate } = found;
  return (
    <>
      <Papers found={found} heading="On the next agendas" all={briefing.onAgendas} none="No agenda to come names it." />
      <Part heading={`Open issues (${briefing.issues.length.toLocaleString('en-GB')})`} note="The oldest first." all={briefing.issues} none="No issue is open." more={<RouteLink to={issuesRoute(estate.key)}>All open issues</RouteLink>}>
        {(shown) => (
          <Rows>
            {shown.map((listed) => (
              <IssueRow key={listed.issue.key} listed={listed} estate={estate.key} />
            ))}
          </Rows>
        )}
      </Part>
      <ActionsPart desk={desk} found={found} heading={`Actions (${briefing.actions.length.toLocaleString('en-GB')})`} actions={briefing.actions} />
      <Papers found={found} heading="Promised in minutes" all={briefing.promises} none="Minutes promise nothing about it." />
      <Papers found={found} heading="Decided" all={briefing.decisions} none="No decision names it." />
    </>
  );
}

interface ListPartProps<One> {
  readonly heading: string;
  readonly note?: string;
  readonly all: readonly One[];
  readonly none: string;
  /** Where the rest stands. */
  readonly more?: ReactNode;
  readonly children: (shown: readonly One[]) => ReactNode;
}

/** The first of a list, and all of it when it is asked for; on paper how many more there are. */
export function Part<One>({ heading, note, all, none, more, children }: ListPartProps<One>) {
  const styles = useStyles();
  const left = all.length - SHOWN;
  return (
    <Section heading={heading} level={2} {...(note !== undefined && all.length > 1 && { note })}>
      {all.length === 0 ? <Nothing>{none}</Nothing> : children(all.slice(0, SHOWN))}
      {left > 0 && more === undefined && (
        <details {...notPrinted}>
          <summary className={styles.more}>Show {left.toLocaleString('en-GB')} more</summary>
          {children(all.slice(SHOWN))}
        </details>
      )}
      {left > 0 && more !== undefined && <p {...notPrinted}>{more}</p>}
      {left > 0 && <p {...onlyPrinted}>and {left.toLocaleString('en-GB')} more</p>}
    </Section>
  );
}

const Papers = ({ found: { calendar, since }, heading, all, none }: { readonly found: EstateBriefing; readonly heading: string; readonly all: readonly Mentioned[]; readonly none: string }) => (
  <Part heading={heading} all={all} none={none}>
    {(shown) => <MentionedRows all={shown} calendar={calendar} since={since.at} />}
  </Part>
);

const IssueRow = ({ listed: { issue, age, isOverdue: isLate }, estate }: { readonly listed: ListedIssue<Stored<'issues'>>; readonly estate: string }) => (
  <Row
    note={
      <>
        {isLate && <Tag tone="warning">Overdue</Tag>}
        <span>{[ageWords(age), issue.severity, issue.block, issue.place, issue.state, issue.responsiblePost ?? issue.owner?.name].filter((part) => part !== null && part !== undefined).join(' · ')}</span>
      </>
    }
  >
    <RouteLink to={issueRoute(estate, issue.key)}>
      <bdi>{issue.description ?? `${issue.category}, ${issue.place ?? issue.block ?? 'place not said'}`}</bdi>
    </RouteLink>
  </Row>
);

export function ActionsPart({ desk, found: { calendar }, heading, actions, none = 'No open action names it.' }: PartProps & { readonly heading: string; readonly actions: readonly Stored<'actions'>[]; readonly none?: string }) {
  const days = meetingDays(calendar.meetings);
  return (
    <Part heading={heading} all={actions} none={none}>
      {(shown) => (
        <Rows>
          {shown.map((action) => (
            <Row
              key={action.key}
              note={
                <>
                  {isOverdue(action, desk.today, days) && <Tag tone="warning">Overdue</Tag>}
                  <span>{[action.responsiblePost ?? action.owner?.name, action.dueText === null ? null : `due ${action.dueText}`, action.timesMoved === null || action.timesMoved === 0 ? null : movedWords(action.timesMoved).toLowerCase()].filter((part) => part !== null && part !== undefined).join(' · ')}</span>
                </>
              }
            >
              <RouteLink to={actionRoute(action.committee, action.key)}>
                <bdi>{action.title ?? action.request}</bdi>
              </RouteLink>
            </Row>
          ))}
        </Rows>
      )}
    </Part>
  );
}

const useStyles = makeStyles({
  more: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink, padding: `${tokens.spacingVerticalXS} 0` },
});
