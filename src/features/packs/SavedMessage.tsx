import { formatDate } from '../../domain/formats';
import { Message } from '../../ui/Message';
import { RouteLink } from '../../ui/RouteLink';
import type { Saved } from './useSaving';

interface SavedMessageProps {
  readonly saved: Saved;
  readonly meetingRoute: (key: string) => string;
}

/** What is saved now, where to see it, and what of it is not kept. */
export function SavedMessage({ saved: { documents, meetings, notKept }, meetingRoute }: SavedMessageProps) {
  return (
    <Message tone="notice" title="Saved" {...(meetings.length > 0 && { actions: meetings.map((meeting) => <OpenMeeting key={meeting.key} meeting={meeting} meetingRoute={meetingRoute} />) })}>
      <p dir="auto">
        {documents.join(', ')}: the lists say it now, and so does the app.{notKept.length === 0 && (documents.length === 1 ? ' The file is kept beside the meeting.' : ' The files are kept beside the meeting.')}
      </p>
      {notKept.length > 0 && (
        <>
          <p>Not kept beside the meeting:</p>
          <ul>
            {notKept.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </>
      )}
    </Message>
  );
}

const OpenMeeting = ({ meeting: { key, date }, meetingRoute }: Pick<SavedMessageProps, 'meetingRoute'> & { readonly meeting: Saved['meetings'][number] }) => (
  <RouteLink to={meetingRoute(key)}>{date === null ? 'Open the meeting' : `Open the meeting of ${formatDate(date)}`}</RouteLink>
);
