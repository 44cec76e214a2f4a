import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import type { ReadMarks } from '../../../queries/useReadMarks';
import { Tag } from '../../../ui/Tag';

/** My mark on an item: read, or not yet, or read in a version that has been replaced. */
export function MarkRead({ item, marks }: { readonly item: Stored<'agendaItems'>; readonly marks: ReadMarks }) {
  const styles = useStyles();
  const state = marks.stateOf(item);
  const isRead = state === 'read';
  const label = isRead ? 'Mark as unread' : 'Mark as read';
  const name = item.printedNumber === null ? item.title : `item ${item.printedNumber}`;
  return (
    <span className={styles.mark}>
      {isRead && <Tag>✓ Read</Tag>}
      <Button size="small" disabledFocusable={!marks.canMark} aria-label={`${label}: ${name}`} onClick={() => marks.mark(item, !isRead)}>
        {label}
      </Button>
      {state === 'replaced' && <Tag tone="warning">Replaced since you read it</Tag>}
    </span>
  );
}

const useStyles = makeStyles({
  mark: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
