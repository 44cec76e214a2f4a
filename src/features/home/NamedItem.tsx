import { numberedTitle } from '../../domain/agenda';
import type { Stored } from '../../domain/changes';
import { itemRoute } from '../../domain/routes';
import { RouteLink } from '../../ui/RouteLink';
import { Tag } from '../../ui/Tag';

/** An agenda item, named alike in each part of Home: by the title that this person may read, and said to be non-public where it is. */
export function NamedItem({ item }: { readonly item: Stored<'agendaItems'> }) {
  return (
    <>
      <RouteLink to={itemRoute(item.meeting, item.key)}>
        <bdi>{numberedTitle(item)}</bdi>
      </RouteLink>
      {item.part === 'non-public' && (
        <>
          {' '}
          <Tag tone="warning">Non-public</Tag>
        </>
      )}
    </>
  );
}
