import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';
import { describeDrift } from '../../../domain/actions/drift';
import type { Action } from '../../../domain/actions/state';
import { standsFor } from '../../../domain/estates/mergedEstates';
import { formatDate, formatDaysAgo } from '../../../domain/formats';
import { provenanceOf } from '../../../domain/provenance';
import { actionRoute, itemRoute, meetingRoute, searchRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { openAgendaQuery } from '../../../queries/meetingQueries';
import { estatesQuery } from '../../../queries/homeQueries';
import type { Calendar } from '../../../queries/useCalendar';
import { RouteLink } from '../../../ui/RouteLink';
import { itemName } from '../fields/ItemField';
import { WhereFrom } from '../../../ui/WhereFrom';

interface ActionFactsProps {
  readonly listed: ListedAction;
  readonly desk: Desk;
  readonly calendar: Calendar;
}

/** What the list says of an action, each beside what it means today. */
export function ActionFacts({ desk, listed, calendar }: ActionFactsProps) {
  const styles = useStyles();
  const { action, responsible, age, drift } = listed;
  const facts: readonly (readonly [string, ReactNode] | null)[] = [
    ['Number', action.printedNumber === null || action.printedNumber === action.seriesNumber ? action.seriesNumber : `${action.printedNumber} as printed, ${action.seriesNumber} in the series`],
    action.raisedOn === null ? null : ['Raised', <Raised key="raised" desk={desk} action={action} raisedOn={action.raisedOn} age={age} calendar={calendar} />],
    ['Responsible', responsibleWords(responsible, action)],
    ['Due', dueWords(listed)],
    drift === null ? null : ['Moved', [describeDrift(drift), drift.dates.length > 1 ? drift.dates.join(' → ') : null].filter(Boolean).join(': ')],
    action.statusText === null ? null : ['Status as printed', <bdi key="status">{action.statusText}</bdi>],
    action.dueAtMeeting === null ? null : ['Due at', <Fragment key="due"><MeetingLink meeting={action.dueAtMeeting} calendar={calendar} />{action.dueAtItem !== null && <>, item <ItemLink desk={desk} meeting={action.dueAtMeeting} item={action.dueAtItem} /></>}</Fragment>],
    action.estate === null ? null : ['Estate', <EstateLink key="estate" desk={desk} estate={action.estate} />],
    action.closedAtMeeting === null ? null : ['Agreed at', <Fragment key="closed"><MeetingLink meeting={action.closedAtMeeting} calendar={calendar} />{action.closingMinute === null ? '' : `, minute ${action.closingMinute}`}</Fragment>],
    action.closedOn === null ? null : ['Over since', formatDate(action.closedOn)],
    action.mergedInto === null ? null : ['Carried on by', <RouteLink key="merged" to={actionRoute(action.committee, action.mergedInto)}>{action.mergedInto}</RouteLink>],
    action.movedTo === null ? null : ['Carried on by', <bdi key="moved">{action.movedTo}</bdi>],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.flatMap((fact) =>
          fact === null ? [] : (
            <Fragment key={fact[0]}>
              <dt className={styles.term}>{fact[0]}</dt>
              <dd className={styles.value}>{fact[1]}</dd>
            </Fragment>
          ),
        )}
      </dl>
      <WhereFrom of="the action" provenance={provenanceOf(action, 'request')} />
    </>
  );
}

/** With the item at which it was raised, or the meeting of that day whose minutes ask for it. */
function Raised({ desk, action: { committee, raisedAtItem }, raisedOn, age, calendar }: { readonly desk: Desk; readonly action: Action; readonly raisedOn: string; readonly age: number | null; readonly calendar: Calendar }) {
  const meeting = calendar.meetings.find((one) => one.committee === committee && one.date === raisedOn);
  return (
    <>
      {`${formatDate(raisedOn)}${age === null ? '' : `, ${formatDaysAgo(age)}`}`}
      {meeting !== undefined && (
        <>
          , at {raisedAtItem === null ? <RouteLink to={meetingRoute(meeting.key)}>the meeting of that day</RouteLink> : <>item <ItemLink desk={desk} meeting={meeting.key} item={raisedAtItem} /></>}
        </>
      )}
    </>
  );
}

function responsibleWords(responsible: ListedAction['responsible'], { responsiblePost }: Action): ReactNode {
  switch (responsible.kind) {
    case 'nobody':
      return 'Nobody: the list names neither a post nor a person';
    case 'vacant':
      return (
        <>
          <bdi>{responsible.post}</bdi>. Nobody holds this post, as far as the council’s list of people says
        </>
      );
    case 'ended':
      return (
        <>
          <bdi>{responsible.post}</bdi>. {responsible.name} held it{responsible.until === null ? ' before' : ` until ${formatDate(responsible.until)}`};{' '}
          {responsible.holder === null ? 'nobody holds it now' : `${responsible.holder.name} holds it now`}
        </>
      );
    case 'held':
      return <bdi>{[responsiblePost, responsible.name].filter((part, at, all) => part !== null && all.indexOf(part) === at).join(': ')}</bdi>;
  }
}

/** As written and as understood, side by side. */
function dueWords({ action: { dueText, dueOn, duePrecision }, lateFrom }: ListedAction): ReactNode {
  const late = lateFrom === null ? '' : `; overdue from ${formatDate(lateFrom)}`;
  if (dueOn === null) return <>{dueText === null ? 'No date of its own' : <bdi>{`“${dueText}”`}</bdi>}{late === '' ? ': it is never overdue' : `${late}, after its meeting`}</>;
  const understood = duePrecision === 'day' || duePrecision === null ? formatDate(dueOn) : `to the end of ${formatDate(dueOn)}`;
  return (
    <>
      {dueText !== null && <><bdi>{`“${dueText}”`}</bdi>: </>}
      {understood}
      {late}
    </>
  );
}

function MeetingLink({ meeting, calendar }: { readonly meeting: string; readonly calendar: Calendar }) {
  const found = calendar.meetings.find(({ key }) => key === meeting);
  return <RouteLink to={meetingRoute(meeting)}>{found === undefined ? 'the meeting' : `the meeting of ${formatDate(found.date)}`}</RouteLink>;
}

/** By the title that everybody reads. */
function ItemLink({ desk, meeting, item }: { readonly desk: Desk; readonly meeting: string; readonly item: string }) {
  const found = useQuery(openAgendaQuery(desk.council, meeting)).data?.items.find(({ key }) => key === item);
  return (
    <RouteLink to={itemRoute(meeting, item)}>
      <bdi>{found === undefined ? 'of its agenda' : itemName(found)}</bdi>
    </RouteLink>
  );
}

/** To all that is said of it, wherever it stands. */
function EstateLink({ desk, estate }: { readonly desk: Desk; readonly estate: string }) {
  const title = standsFor(useQuery(estatesQuery(desk.council)).data?.items ?? [], estate)?.title ?? estate;
  return (
    <RouteLink to={searchRoute(title)}>
      <bdi>{title}</bdi>
    </RouteLink>
  );
}

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', '@media (max-width: 480px)': { marginBottom: tokens.spacingVerticalXS } },
});
