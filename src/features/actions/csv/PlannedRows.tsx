import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellChange } from '../../../domain/actionsCsv/planRow';
import type { PlannedRow } from '../../../domain/actionsCsv/planActionsImport';
import { ShowMore, usePaged } from '../../../ui/ShowMore';
import { Tag } from '../../../ui/Tag';

/** What happens to each row; those that leave everything as it is are told only where there is something to remark. */
export function PlannedRows({ rows }: { readonly rows: readonly PlannedRow[] }) {
  const styles = useStyles();
  const { shown, more } = usePaged(rows.filter(({ kind, remarks }) => kind !== 'asIs' || remarks.length > 0));
  if (shown.length === 0) return null;
  return (
    <>
      <ul aria-label="What the file would do" className={styles.rows}>
        {shown.map((row) => (
          <li key={row.line} className={styles.row}>
            <p className={styles.head} dir="auto">
              Line {row.line} <Tag tone={row.kind === 'refused' ? 'warning' : 'plain'}>{WORDS[row.kind]}</Tag> {nameOf(row)}
            </p>
            {row.kind === 'refused' && <p className={styles.text}>{row.reason}</p>}
            {(row.kind === 'change' || row.kind === 'create') && <Cells cells={row.cells.filter(({ after }) => row.kind === 'change' || after !== nameOf(row))} isNew={row.kind === 'create'} />}
            {row.remarks.map((remark) => (
              <p key={remark} className={styles.text}>
                {remark}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <ShowMore {...more} />
    </>
  );
}

function Cells({ cells, isNew }: { readonly cells: readonly CellChange[]; readonly isNew: boolean }) {
  const styles = useStyles();
  return (
    <dl className={styles.cells}>
      {cells.map(({ heading, before, after, understood }) => (
        <div key={heading}>
          <dt className={styles.name}>{heading}</dt>
          {!isNew && (
            <dd dir="auto" className={styles.value}>
              <span className={styles.label}>Now:</span> {before === '' ? 'empty' : before}
            </dd>
          )}
          <dd dir="auto" className={styles.value}>
            {!isNew && <span className={styles.label}>Then: </span>}
            {after === '' ? 'empty' : after}
            {understood !== undefined && understood !== after && <span className={styles.name}> (understood as {understood})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const WORDS: Readonly<Record<PlannedRow['kind'], string>> = { create: 'New', change: 'Change', asIs: 'As it is', refused: 'Refused' };

const nameOf = (row: PlannedRow): string => (row.kind === 'refused' ? row.request : row.kind === 'create' ? (row.step.item.title ?? row.step.item.request) : `${row.action.seriesNumber}: ${row.action.title ?? row.action.request}`).slice(0, 200);

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0`, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  cells: { margin: `${tokens.spacingVerticalXS} 0 0`, display: 'grid', gap: tokens.spacingVerticalXS },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-line' },
  label: { fontWeight: tokens.fontWeightSemibold },
});
