import { confidentialityWording, type AgendaItem } from '../../domain/agenda';
import { Tag } from '../../ui/Tag';
import { ItemFrame, useItemStyles } from '../../ui/agenda/ItemFrame';

interface ClosedItemRowProps {
  readonly item: AgendaItem;
  /** The legal basis, where it is not said for the whole part. */
  readonly basis: string | null;
  readonly to?: string | undefined;
}

/** Non-public business of which only the public title may be shown. */
export function ClosedItemRow({ item, basis, to }: ClosedItemRowProps) {
  const styles = useItemStyles();
  return (
    <ItemFrame item={item} to={to} papers={<Tag tone="warning">{item.confidentiality === null ? 'Non-public' : confidentialityWording[item.confidentiality]}</Tag>}>
      {basis !== null && (
        <p className={styles.small}>
          Legal basis: <bdi>{basis}</bdi>
        </p>
      )}
    </ItemFrame>
  );
}
