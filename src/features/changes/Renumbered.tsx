import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaItem } from '../../domain/agenda';
import { formatCount } from '../../domain/formats';
import type { SeenChange } from '../../domain/whatChanged';
import { ItemName } from './ChangedItem';

interface RenumberedProps {
  readonly meeting: string;
  readonly changes: readonly SeenChange[];
  readonly items: readonly AgendaItem[];
}

/** Items that only have another number, in one line: nobody has to read them again. */
export function Renumbered({ meeting, changes, items }: RenumberedProps) {
  const styles = useStyles();
  return (
    <li>
      <details>
        <summary className={styles.summary}>{formatCount(changes.length, 'item has another number', 'items have other numbers')}</summary>
        <ul className={styles.list}>
          {changes.map(({ key, agendaItem, words }) => (
            <li key={key}>
              <ItemName meeting={meeting} agendaItem={agendaItem} items={items} />: {words}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

const useStyles = makeStyles({
  summary: { cursor: 'pointer', width: 'fit-content', padding: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});
