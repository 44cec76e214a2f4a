import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadState } from '../../../domain/papers';
import { Tag } from '../../../ui/Tag';

/** What this person knows of an item: read, replaced since, new or changed since they last looked. */
export function MarksOnRow({ state, isChanged }: { readonly state: ReadState | null; readonly isChanged: boolean }) {
  const styles = useStyles();
  if (!isChanged && (state === null || state === 'unread')) return null;
  return (
    <p className={styles.marks}>
      {isChanged && <Tag tone="plain">New or changed</Tag>}
      {state === 'read' && <Tag>✓ Read</Tag>}
      {state === 'replaced' && <Tag tone="warning">Replaced since you read it</Tag>}
    </p>
  );
}

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXXS} 0 0` },
});
