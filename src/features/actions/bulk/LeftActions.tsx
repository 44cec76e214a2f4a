import { makeStyles, tokens } from '@fluentui/react-components';
import type { LeftAlone } from '../../../domain/actions/bulk/planBulkEdit';
import { LongList } from '../../../ui/LongList';
import { NameOfAction } from './NameOfAction';

/** Those that stay as they are, each with its reason. */
export function LeftActions({ left }: { readonly left: readonly LeftAlone[] }) {
  const styles = useStyles();
  if (left.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>Left as they are</h3>
      <LongList
        rows={left}
        keyOf={({ action }) => `${action.row.site} ${action.key}`}
        draw={({ action, reason }) => (
          <p className={styles.one}>
            <NameOfAction action={action} />: {reason}
          </p>
        )}
        className={styles.list}
      />
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: { margin: 0, padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
});
