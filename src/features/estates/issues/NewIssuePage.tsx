import { useState } from 'react';
import { issuesRoute } from '../../../domain/estateRoutes';
import type { Desk } from '../../../queries/desk';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { WaitingIssues } from '../waiting/WaitingIssues';
import { EstateLinks } from './EstateLinks';
import type { IssueClock, IssueParts } from './issueParts';
import { ReportIssue } from './ReportIssue';
import { useEstate, useMayAdd } from './useEstate';

interface NewIssuePageProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly parts: IssueParts | null;
  readonly estate: string;
  readonly takesFocus: boolean;
}

/** An issue that is seen outside a walkabout. */
export function NewIssuePage({ desk, clock, parts, estate, takesFocus }: NewIssuePageProps) {
  const { title, blocks } = useEstate(desk, estate);
  const mayAdd = useMayAdd(desk);
  const [block, setBlock] = useState('');
  const [added, setAdded] = useState(0);
  return (
    <>
      <EstateLinks estate={estate} title={title} here={null} />
      <PageHeading takesFocus={takesFocus}>{`Report an issue: ${title}`}</PageHeading>
      {added > 0 && (
        <Message tone="notice" title="Saved">
          <p>
            It stands in <RouteLink to={issuesRoute(estate)}>the estate’s issues</RouteLink> as soon as SharePoint has it. The form is ready for the next.
          </p>
        </Message>
      )}
      <WaitingIssues desk={desk} parts={parts} estate={estate} />
      {!mayAdd && (
        <Message tone="notice" title="Issues are added by members and clerks">
          <p>Tell the estate’s allocated member, or a clerk.</p>
        </Message>
      )}
      {mayAdd && parts === null && <Loading label="Getting ready" rows={2} />}
      {mayAdd && parts !== null && <ReportIssue desk={desk} clock={clock} parts={parts} estate={estate} blocks={blocks} walkabout={null} block={block} onBlock={setBlock} onAdded={() => setAdded((count) => count + 1)} />}
    </>
  );
}
