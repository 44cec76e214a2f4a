import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { formatCount } from '../../domain/formats';
import type { ChosenFile, PackFiles } from './usePackFiles';

/** Each file with how far its reading is, what was found in it, or why it cannot be read. */
export function FileList({ files, remove, removeAll }: Pick<PackFiles, 'files' | 'remove' | 'removeAll'>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const reading = files.filter(({ state }) => state.kind === 'reading').length;
  // In a narrow window it begins below what is to be seen.
  useEffect(() => {
    if (reading > 0) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [reading]);
  return (
    <>
      {/* Told rarely: a page in every few hundredths of a second would talk over everything else. */}
      <p role="status" className={styles.unseen}>
        {howFar(files)}
      </p>
      <ul ref={list} className={styles.files} aria-label="Files">
        {files.map((file) => (
          <li key={file.id} className={file.state.kind === 'refused' ? styles.refused : styles.file}>
            <FileState file={file} remove={() => remove(file.id)} />
          </li>
        ))}
      </ul>
      {files.length > 1 && <Button onClick={removeAll}>Remove all files</Button>}
    </>
  );
}

function FileState({ file: { name, state }, remove }: { readonly file: ChosenFile; readonly remove: () => void }) {
  const styles = useStyles();
  if (state.kind === 'refused') {
    return (
      <div role="alert" className={styles.problem}>
        <div className={styles.headed}>
          <p className={styles.title}>{name} cannot be read</p>
          <Button onClick={remove} aria-label={`Remove ${name}`}>
            Remove
          </Button>
        </div>
        <p className={styles.reason}>{state.message}</p>
      </div>
    );
  }
  if (state.kind === 'reading') {
    const { done, of } = state;
    return (
      <div className={styles.line}>
        <bdi className={styles.name}>{name}</bdi>
        <div className={styles.bar}>
          <ProgressBar thickness="large" aria-label={`Reading ${name}`} {...(of > 0 ? { value: done, max: of } : {})} />
        </div>
        <span className={styles.small}>
          {of > 0 ? `Page ${done} of ${of}` : 'Reading'}
        </span>
        <Button onClick={remove} aria-label={`Cancel reading ${name}`}>
          Cancel
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.small}>{found(state.reading)}</span>
      <Button onClick={remove} aria-label={`Remove ${name}`}>
        Remove
      </Button>
    </div>
  );
}

/** By quarters of all that is to be read, and what came of it. */
function howFar(files: readonly ChosenFile[]): string {
  const done = files.map(({ state }) => (state.kind !== 'reading' ? 1 : state.of === 0 ? 0 : state.done / state.of));
  const quarters = Math.floor((4 * done.reduce((sum, one) => sum + one, 0)) / files.length);
  if (files.some(({ state }) => state.kind === 'reading')) return `Reading ${formatCount(files.length, 'file')}${quarters === 0 ? '' : `: ${25 * quarters}% read`}`;
  const refused = files.filter(({ state }) => state.kind === 'refused').length;
  return [...(refused < files.length ? [`${formatCount(files.length - refused, 'file')} read`] : []), ...(refused > 0 ? [`${formatCount(refused, 'file')} cannot be read`] : [])].join(', ');
}

type Reading = Extract<ChosenFile['state'], { kind: 'read' }>['reading'];

function found({ agendaItems, members, minutes, actions, reports }: Reading): string {
  const counts = [
    [agendaItems.length, 'agenda item'],
    [members.length, 'member'],
    [minutes.length, 'set of minutes', 'sets of minutes'],
    [actions.length, 'action'],
    [reports.length, 'report'],
  ] as const;
  return counts.flatMap(([count, one, many]) => (count === 0 ? [] : [formatCount(count, one, many)])).join(', ');
}

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  files: { listStyleType: 'none', margin: `${tokens.spacingVerticalL} 0 0`, padding: 0 },
  file: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  refused: { overflowWrap: 'anywhere', padding: `${tokens.spacingVerticalS} 0` },
  // As a message has it, but with the button beside the file that it is for.
  problem: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  headed: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalM },
  title: { flexGrow: 1, minWidth: 0, margin: `${tokens.spacingVerticalXS} 0`, fontWeight: tokens.fontWeightSemibold },
  reason: { margin: `${tokens.spacingVerticalXS} 0` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  // In high contrast what is still to be read has the colour of the page.
  bar: { flex: '1 1 10rem', border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`, borderRadius: tokens.borderRadiusMedium },
  small: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
