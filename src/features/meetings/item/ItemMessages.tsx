import type { AgendaItem } from '../../../domain/agenda';
import { Message } from '../../../ui/Message';

/** That an item is no longer taken, before anything else is read of it. */
export function ItemMessages({ item }: { readonly item: AgendaItem }) {
  if (item.state === 'onAgenda') return null;
  return (
    <Message tone="notice" title={item.state === 'withdrawn' ? 'This item is withdrawn' : 'This item has moved to another meeting'}>
      <p>It keeps its place and number on the agenda, and asks nothing of this meeting. What was read of it is kept for reference.</p>
    </Message>
  );
}
