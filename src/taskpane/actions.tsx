import { ChasersWaitingPage } from '../features/actions/pane/ChasersWaitingPage';
import { ReplyPage } from '../features/actions/pane/ReplyPage';
import { clock } from '../hosts/clock';
import type { OutlookHost } from '../hosts/host';
import type { Desk } from '../queries/desk';

interface ScreenProps {
  readonly desk: Desk;
  readonly host: OutlookHost;
  readonly takesFocus: boolean;
}

/** What clerks do with actions beside a mail. */
export const Chasers = (props: ScreenProps) => <ChasersWaitingPage {...props} clock={clock} />;
export const Reply = (props: ScreenProps) => <ReplyPage {...props} clock={clock} />;
