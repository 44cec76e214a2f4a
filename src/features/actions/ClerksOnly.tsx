import { Message } from '../../ui/Message';
import { ScreenOfCommittee, type ScreenOfCommitteeProps } from './ScreenOfCommittee';

/** A screen of a committee's clerk. SharePoint decides who may write; this keeps others from typing what it would refuse. */
export function ClerksOnly({ children, ...screen }: ScreenOfCommitteeProps) {
  return (
    <ScreenOfCommittee {...screen}>
      {(sites, committee, calendar) =>
        calendar.isClerk ? (
          children(sites, committee, calendar)
        ) : (
          <Message tone="notice" title="This is for clerks">
            <p>You can read the committee’s actions. Ask its clerk to change them.</p>
          </Message>
        )
      }
    </ScreenOfCommittee>
  );
}
