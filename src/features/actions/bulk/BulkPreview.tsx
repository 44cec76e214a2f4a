import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { BulkEdit, BulkPlan } from '../../../domain/actions/bulk/planBulkEdit';
import { formatCount } from '../../../domain/formats';
import { LongList } from '../../../ui/LongList';
import { Message } from '../../../ui/Message';
import { LeftActions } from './LeftActions';
import { NameOfAction } from './NameOfAction';

interface BulkPreviewProps {
  readonly plan: BulkPlan;
  readonly onDo: () => void;
  readonly onBack: () => void;
}

/** What will change, action by action, before anything is written. */
export function BulkPreview({ plan: { edits, left, doubts }, onDo, onBack }: BulkPreviewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {edits.length === 0 ? 'Nothing will change' : `${formatCount(edits.length, 'action')} will change`}
        {left.length > 0 && edits.length > 0 && `, ${left.length.toLocaleString('en-GB')} will stay as ${left.length === 1 ? 'it is' : 'they are'}`}
      </h3>
      {doubts.map((sentence) => (
        <Message key={sentence} tone="notice" title={sentence}>
          <p>Go back to correct it, or go on: the words are kept as typed.</p>
        </Message>
      ))}
      <div className={styles.buttons}>
        {edits.length > 0 && (
          <Button appearance="primary" onClick={onDo}>
            Change {formatCount(edits.length, 'action')}
          </Button>
        )}
        <Button onClick={onBack}>Back</Button>
      </div>
      <LongList rows={edits} keyOf={({ action }) => `${action.row.site} ${action.key}`} draw={(edit) => <Edit {...edit} />} className={styles.list} />
      <LeftActions left={left} />
    </>
  );
}

function Edit({ action, was, becomes }: BulkEdit) {
  const styles = useStyles();
  return (
    <p className={styles.edit}>
      <NameOfAction action={action} />: <bdi>{was}</bdi> <span aria-hidden>→</span>
      <span className={styles.unseen}> becomes </span> <bdi className={styles.becomes}>{becomes}</bdi>
    </p>
  );
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  edit: { margin: 0, padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  becomes: { fontWeight: tokens.fontWeightSemibold },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
