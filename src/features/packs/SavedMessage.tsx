import { Message } from '../../ui/Message';
import { RouteLink } from '../../ui/RouteLink';
import type { Saved } from './useSaving';

interface SavedMessageProps {
  readonly saved: Saved;
  readonly meetingRoute: (key: string) => string;
}

/** What is saved now, where to see it, and what of it is not kept. */
export function SavedMessage({ saved: { documents, meeting, notKept }, meetingRoute }: SavedMessageProps) {
  return (
    <Message tone="notice" title="Saved" actions={meeting === null ? null : <RouteLink to={meetingRoute(meeting)}>Open the meeting</RouteLink>}>
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
