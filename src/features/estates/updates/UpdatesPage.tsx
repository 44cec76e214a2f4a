import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { councilMoment } from '../../../domain/calendar';
import { sentUpdates } from '../../../domain/estates/memberUpdate';
import { formatCount, formatDate, formatDateAndTime } from '../../../domain/formats';
import { routes } from '../../../domain/routes';
import { askedTogether } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { useAreaMap } from '../../../queries/useAreaMap';
import { useCalendar } from '../../../queries/useCalendar';
import { CopyButton } from '../../../ui/CopyButton';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { PageHeading } from '../../../ui/PageHeading';
import { PrintButton } from '../../../ui/PrintButton';
import { keptTogether, notPrinted, PrintSheet } from '../../../ui/PrintSheet';
import { RouteLink } from '../../../ui/RouteLink';
import { Nothing } from '../../../ui/Rows';
import { Section } from '../../../ui/Section';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { updatesQuery } from './useUpdate';

interface UpdatesPageProps {
  readonly desk: Desk;
  readonly meeting: string;
  readonly takesFocus: boolean;
}

/** What allocated members have given the clerk for one meeting, to be printed or copied under the standing item. */
export function UpdatesPage({ desk, meeting: key, takesFocus }: UpdatesPageProps) {
  const styles = useStyles();
  const calendar = useCalendar(desk);
  const map = useAreaMap(desk);
  const rows = useQuery(updatesQuery(desk.council, key));
  const asked = askedTogether([rows], () => rows.data);
  const meeting = calendar.kind === 'ready' ? calendar.value.meetings.find((one) => one.key === key) : undefined;
  const committee = calendar.kind === 'ready' ? (calendar.value.committees.find((one) => one.key === meeting?.committee)?.title ?? meeting?.title) : undefined;
  const areas = map.kind === 'ready' ? map.value.allRows.areas : [];
  const titleOf = (area: string): string => areas.find((one) => one.key === area)?.title ?? area;
  const title = meeting === undefined ? 'Updates from allocated members' : `Updates from allocated members: ${committee ?? ''}, ${formatDate(meeting.date)}`;
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={routes.estates}>All estates</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>{title}</PageHeading>
      {asked.kind === 'loading' && <Loading label="Loading the updates" rows={4} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The updates" retry={asked.retry} />}
      {asked.kind === 'ready' && (
        <PrintSheet footer={title}>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          <div {...notPrinted}>
            <PrintButton label="Print all" />
          </div>
          {sentUpdates(asked.value.items, titleOf).map(({ key: update, area, member, text, sentAt }) => {
            const moment = sentAt === null ? null : councilMoment(sentAt);
            return (
              <div key={update} {...keptTogether}>
                <Section heading={titleOf(area)} level={2} note={`${member.name}${moment === null ? '' : `, given ${formatDateAndTime(moment.date, moment.time)}`}`}>
                  <p className={styles.text} dir="auto">
                    {text}
                  </p>
                  <div {...notPrinted}>
                    <CopyButton text={text ?? ''} label={`Copy the update: ${titleOf(area)}`} />
                  </div>
                </Section>
              </div>
            );
          })}
          {sentUpdates(asked.value.items, titleOf).length === 0 && <Nothing>No update has been given to the clerk yet.</Nothing>}
          {asked.value.items.some(({ state }) => state === 'draft') && <p {...notPrinted}>{formatCount(asked.value.items.filter(({ state }) => state === 'draft').length, 'update')} still being written.</p>}
          <UnreadableRows rows={asked.value.unreadable} />
        </PrintSheet>
      )}
    </>
  );
}

const useStyles = makeStyles({ text: { whiteSpace: 'pre-line', margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' } });
