import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../../../domain/formats';

/** What the figures leave out, with how many issues; of none nothing is said. */
export function LeftOut({ notes }: { readonly notes: readonly (readonly [count: number, words: string])[] }) {
  const styles = useStyles();
  const said = notes.filter(([count]) => count > 0);
  if (said.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {said.map(([count, words]) => (
        <li key={words}>
          {formatCount(count, 'issue')} {words}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  notes: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
});
