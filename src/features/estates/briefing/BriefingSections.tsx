import { movedWords } from '../../../domain/actions/drift';
import { meetingDays } from '../../../domain/actions/lateFrom';
import { isOverdue } from '../../../domain/actions/state';
import type { Stored } from '../../../domain/changes';
import type { Mentioned } from '../../../domain/estates/briefing';
import { ageWords, type ListedIssue } from '../../../domain/estates/issues/issueList';
import { issueRoute, issuesRoute } from '../../../domain/estateRoutes';
import { actionRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { RouteLink } from '../../../ui/RouteLink';
import { Row, Rows } from '../../../ui/Rows';
import { Tag } from '../../../ui/Tag';
import { MentionedRows } from './MentionedRows';
import { Part } from './Part';
import { ProjectsPart } from './ProjectsPart';
import type { EstateBriefing } from './useBriefing';

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
      <ProjectsPart desk={desk} heading={`Projects (${briefing.projects.length.toLocaleString('en-GB')})`} projects={briefing.projects} since={found.since.at} />
      <ActionsPart desk={desk} found={found} heading={`Actions (${briefing.actions.length.toLocaleString('en-GB')})`} actions={briefing.actions} />
      <Papers found={found} heading="Promised in minutes" all={briefing.promises} none="Minutes promise nothing about it." />
      <Papers found={found} heading="Decided" all={briefing.decisions} none="No decision names it." />
    </>
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
