import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { formatCount } from '../../domain/formats';
import { Message } from '../../ui/Message';
import type { ChosenFile, PackFiles } from './usePackFiles';

/** Each file with how far its reading is, what was found in it, or why it cannot be read. */
export function FileList({ files, remove }: Pick<PackFiles, 'files' | 'remove'>) {
  const styles = useStyles();
  return (
    <ul className={styles.files} aria-label="Files">
      {files.map((file) => (
        <li key={file.id} className={styles.file}>
          <FileState file={file} remove={() => remove(file.id)} />
        </li>
      ))}
    </ul>
  );
}

function FileState({ file: { name, state }, remove }: { readonly file: ChosenFile; readonly remove: () => void }) {
  const styles = useStyles();
  if (state.kind === 'refused') {
    return (
      <Message tone="problem" title={`${name} cannot be read`} actions={<Button onClick={remove}>Remove {name}</Button>}>
        <p>{state.message}</p>
      </Message>
    );
  }
  if (state.kind === 'reading') {
    const { done, of } = state;
    return (
      <div className={styles.line}>
        <bdi className={styles.name}>{name}</bdi>
        <div className={styles.bar}>
          <ProgressBar aria-label={`Reading ${name}`} {...(of > 0 ? { value: done, max: of } : {})} />
        </div>
        <span role="status" className={styles.small}>
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
  files: { listStyleType: 'none', margin: `${tokens.spacingVerticalL} 0 0`, padding: 0 },
  file: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  bar: { flex: '1 1 10rem' },
  small: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
