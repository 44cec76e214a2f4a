import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from './CopyButton';

/** Codes for a support request, out of the way until somebody asks for them. Holds no token and no name. */
export function Diagnostic({ codes }: { readonly codes: Readonly<Record<string, string>> }) {
  const styles = useStyles();
  const lines = Object.entries(codes).map(([name, value]) => `${name}: ${value}`);
  if (lines.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>Details for support</summary>
      <pre className={styles.codes}>{lines.join('\n')}</pre>
      <CopyButton text={lines.join('\n')} label="Copy details" />
    </details>
  );
}

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalS },
  summary: {
    display: 'inline-block',
    minHeight: '24px',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  codes: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre-wrap' },
});
