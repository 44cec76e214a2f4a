import { makeStyles, tokens } from '@fluentui/react-components';

/** The shape of what is coming, and a word for those who cannot see it. */
export function Loading({ label, rows = 4 }: { readonly label: string; readonly rows?: number }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.box}>
      <p className={styles.label}>{label}</p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden className={styles.row} />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  box: { marginTop: tokens.spacingVerticalL },
  label: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  row: {
    height: '2.75rem',
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 1 }, '50%': { opacity: 0.5 }, to: { opacity: 1 } },
      animationDuration: '1.8s',
      animationIterationCount: 'infinite',
    },
  },
});
