import { makeStyles, tokens } from '@fluentui/react-components';

/** As tall as the figure that is to come, so that nothing moves when it does. */
export function Counting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <p role="status" className={styles.counting}>
      {label}
    </p>
  );
}

const useStyles = makeStyles({
  counting: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    // The place of the figure.
    '::before': { content: '""', display: 'inline-block', width: '2.5rem', height: '1em', marginInlineEnd: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, verticalAlign: 'text-bottom', backgroundColor: tokens.colorNeutralStencil1 },
  },
});
