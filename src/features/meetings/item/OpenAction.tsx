import { makeStyles, tokens } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import { formatDate } from '../../../domain/formats';
import { provenanceOf } from '../../../domain/provenance';
import { isCircleSite } from '../../../domain/sites';
import { Tag } from '../../../ui/Tag';
import { WhereFrom } from '../../../ui/WhereFrom';

/** An action on the same matter that a committee is still owed. */
export function OpenAction({ action, isOverdue }: { readonly action: Stored<'actions'>; readonly isOverdue: boolean }) {
  const styles = useStyles();
  const { printedNumber, seriesNumber, title, request, responsiblePost, dueText, dueOn, statusText, progress, row } = action;
  const due = dueText ?? (dueOn === null ? null : formatDate(dueOn));
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <strong>
          Action {printedNumber ?? seriesNumber}
          {title !== null && (
            <>
              . <bdi>{title}</bdi>
            </>
          )}
        </strong>{' '}
        {isOverdue && <Tag tone="warning">Overdue</Tag>} {isCircleSite(row.site) && <Tag tone="warning">Non-public</Tag>}
      </p>
      <p dir="auto" className={styles.text}>
        {request}
      </p>
      <p dir="auto" className={styles.small}>
        {[responsiblePost, due === null ? 'no date' : `due ${due}`, statusText].filter(Boolean).join(' · ')}
      </p>
      {progress !== null && (
        <p dir="auto" className={styles.small}>
          Progress: {progress}
        </p>
      )}
      <WhereFrom of="the action" provenance={provenanceOf(action, 'request')} />
    </li>
  );
}

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
  text: { margin: 0, whiteSpace: 'pre-line' },
});
