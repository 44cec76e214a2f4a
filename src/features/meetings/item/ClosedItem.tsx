import { confidentialityWording, type AgendaItem } from '../../../domain/agenda';
import type { Desk } from '../../../queries/desk';
import type { CirclesAsked } from '../../../queries/useAgenda';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Message } from '../../../ui/Message';
import { Tag } from '../../../ui/Tag';

/** Non-public business of which this person sees the public title, and no more. */
export function ClosedItem({ desk, item, circles }: { readonly desk: Desk; readonly item: AgendaItem; readonly circles: CirclesAsked }) {
  return (
    <>
      <p>
        <Tag tone="warning">{item.confidentiality === null ? 'Non-public' : confidentialityWording[item.confidentiality]}</Tag>
      </p>
      {item.exemptBasis !== null && (
        <p>
          Legal basis: <bdi>{item.exemptBasis}</bdi>
        </p>
      )}
      {circles.kind === 'failed' ? (
        <FailedToLoad desk={desk} error={circles.error} what="What this item holds" retry={circles.retry} tone="notice" />
      ) : (
        <Message tone="notice" title={circles.kind === 'asking' ? 'Non-public: asking what you may open' : 'This item is non-public'}>
          {circles.kind === 'answered' && <p>Its title is public; its contents can be opened only by those cleared for this committee’s exempt business. Ask the clerk if you should be one of them.</p>}
        </Message>
      )}
    </>
  );
}
