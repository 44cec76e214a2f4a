import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../domain/formats';
import type { ChosenFile, PackFiles } from './usePackFiles';

/** What was removed all at once, by mistake perhaps. */
export function PutAside({ files, takeUp }: { readonly files: readonly ChosenFile[]; readonly takeUp: PackFiles['takeUp'] }) {
  const styles = useStyles();
  if (files.length === 0) return null;
  const count = formatCount(files.length, 'file');
  return (
    <div className={styles.line}>
      <span role="status">{`${count} removed. What you have checked and corrected is kept until you choose other files.`}</span>
      <Button onClick={takeUp}>{`Take up ${count} again`}</Button>
    </div>
  );
}

const useStyles = makeStyles({ line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalL } });
