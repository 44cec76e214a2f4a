import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDateAndTime } from '../../domain/formats';
import type { Desk } from '../../queries/desk';
import { nameOf, titleOf } from '../../queries/useMeeting';
import { BackToAgenda } from '../../ui/BackToAgenda';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { PrintButton } from '../../ui/PrintButton';
import { notPrinted, PrintSheet } from '../../ui/PrintSheet';
import { ScreensOfMeeting } from '../../ui/ScreensOfMeeting';
import { UnreadableRows } from '../../ui/UnreadableRows';
import { BriefSheet } from './BriefSheet';
import { useBrief } from './useBrief';

interface BriefPageProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly takesFocus: boolean;
}

/** One page to take into the room: the meeting, what is to be decided, and what is mine. */
export function BriefPage({ desk, meetingKey, takesFocus }: BriefPageProps) {
  const styles = useStyles();
  const [isExemptIncluded, setIsExemptIncluded] = useState(false);
  const asked = useBrief(desk, meetingKey, isExemptIncluded);
  const value = asked.kind === 'ready' ? asked.value : null;
  const title = value === null ? null : titleOf(value.found);
  const name = value === null ? null : nameOf(value.found);
  return (
    <>
      <BackToAgenda meeting={meetingKey} name={name} />
      <PageHeading takesFocus={takesFocus} documentTitle={name === null ? 'Brief' : `Brief: ${name}`}>
        {title === null ? 'Brief' : `Brief: ${title}`}
      </PageHeading>
      <ScreensOfMeeting meeting={meetingKey} screens={desk.meetingScreens ?? []} current="brief" />
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The brief" retry={asked.retry} />}
      {asked.kind === 'loading' && <Loading label="Gathering your brief" rows={8} />}
      {asked.kind === 'none' && (
        <Message tone="problem" title="This meeting is not in the council’s list">
          <p>The link may be old or cut short. Choose the meeting from the list of all meetings.</p>
        </Message>
      )}
      {value !== null && (
        <PrintSheet footer={`${title ?? ''}, ${formatDateAndTime(value.found.meeting.date, value.found.meeting.startsAt)}`}>
          <div {...notPrinted}>
            <div className={styles.toolbar}>
              <PrintButton label="Print the brief" />
              {value.brief.couldHoldMore && <Checkbox checked={isExemptIncluded} label="Include non-public business" className={styles.choice} onChange={(_, { checked }) => setIsExemptIncluded(checked === true)} />}
            </div>
            {isExemptIncluded && (
              <Message tone="problem" title="This page now holds non-public business">
                <p>Whoever finds the paper can read it. Keep it as you keep the non-public pack, and destroy it in the same way.</p>
              </Message>
            )}
            {value.missing.map(({ what, error, retry }) => (
              <FailedToLoad key={what} desk={desk} error={error} what={what} retry={retry} tone="notice" />
            ))}
          </div>
          <BriefSheet desk={desk} found={value.found} brief={value.brief} estates={value.estates} since={value.since} days={value.days} missing={[...value.missing.map(({ what }) => what), ...value.notYet]} />
          <UnreadableRows rows={value.unreadable} />
        </PrintSheet>
      )}
    </>
  );
}

const useStyles = makeStyles({
  // Fluent's own colour for what is not chosen is paler than the text beside it.
  choice: { '& label': { color: tokens.colorNeutralForeground1 } },
  toolbar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalS },
});
