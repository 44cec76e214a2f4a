import { formatDate } from '../../domain/formats';
import type { Meeting } from '../../domain/meetings';
import type { Host } from '../../hosts/host';
import { CopyButton } from '../../ui/CopyButton';
import { meetingRoute } from './routes';

/** A link that opens this meeting in the same host; nothing where the host has no such links. */
export function CopyMeetingLink({ host, meeting, title }: { readonly host: Host; readonly meeting: Meeting; readonly title: string }) {
  const address = host.linkTo(meetingRoute(meeting.key), `${title}, ${formatDate(meeting.date)}`);
  return address === null ? null : <CopyButton text={address} label="Copy link" />;
}
