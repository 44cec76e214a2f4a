import { useCallback } from 'react';
import type { OpenIssueParts } from '../features/estates/issues/issueParts';
import { IssueFromMail } from '../features/estates/pane/IssueFromMail';
import type { Session } from '../features/start/session';
import { clock } from '../hosts/clock';
import type { OutlookHost } from '../hosts/host';
import type { Desk } from '../queries/desk';
import { openIssueParts } from './openIssueParts';

interface IssueProps {
  readonly desk: Desk;
  readonly host: OutlookHost;
  readonly session: Session;
  readonly takesFocus: boolean;
}

/** What members and clerks make of a mail that tells of an estate. */
export function Issue({ session: { config, signIn, isSignedIn }, ...props }: IssueProps) {
  const open = useCallback<OpenIssueParts>((me) => Promise.resolve(openIssueParts({ config, signIn }, me)), [config, signIn]);
  return <IssueFromMail {...props} clock={clock} openIssueParts={open} isSignedIn={isSignedIn} />;
}
