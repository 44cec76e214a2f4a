import type { ReactNode } from 'react';
import type { CouncilMoment } from '../../domain/calendar';
import { formatDateAndTime } from '../../domain/formats';
import { countdown } from '../../domain/home';
import { committeeTitle, type Committee, type Meeting } from '../../domain/meetings';
import { meetingRoute } from '../../domain/routes';
import { RouteLink } from '../../ui/RouteLink';
import { Row } from '../../ui/Rows';

interface MeetingLineProps {
  readonly meeting: Meeting;
  readonly committees: readonly Committee[];
  readonly now: CouncilMoment;
  readonly children?: ReactNode;
}

export function MeetingLine({ meeting, committees, now, children }: MeetingLineProps) {
  return (
    <Row
      note={
        <>
          <span>{formatDateAndTime(meeting.date, meeting.startsAt)}</span>
          <span>{countdown(meeting, now)}</span>
          {children}
        </>
      }
    >
      <RouteLink to={meetingRoute(meeting.key)}>
        <bdi>{committeeTitle(meeting.committee, committees)}</bdi>
      </RouteLink>
    </Row>
  );
}
