import { makeStyles, tokens } from '@fluentui/react-components';
import { saysAll, type Provenance } from '../domain/provenance';
import { withheldTitle } from '../domain/withheldTitle';

interface WhereFromProps {
  /** What came from there, for those who hear it: "Recommendations". */
  readonly of: string;
  readonly provenance: Provenance | null;
}

/** Where a value came from, one press away. Nothing where it was entered by hand. */
export function WhereFrom({ of, provenance }: WhereFromProps) {
  const styles = useStyles();
  if (provenance === null) return null;
  const { document, place, words, isEdited } = provenance;
  const where = [place.line === null ? null : `line ${place.line}`, place.page === null ? null : `page ${place.page} of the file`].filter((part) => part !== null);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        Source<span className={styles.unseen}> of {of}</span>
      </summary>
      <div className={styles.source}>
        <p className={styles.place}>
          {document === withheldTitle ? 'A paper that not everybody may read' : <bdi>{document}</bdi>}
          {where.length > 0 && `, ${where.join(', ')}`}
        </p>
        {place.printed !== undefined && (
          <>
            <p className={styles.place}>The line as printed:</p>
            <blockquote className={styles.words} dir="auto">
              {place.printed}
            </blockquote>
          </>
        )}
        {isEdited && <p className={styles.place}>Edited in the council’s list since{words !== null && words !== '' && (place.printed === undefined || !saysAll(place, words)) ? '. The paper says:' : '.'}</p>}
        {words !== null && words !== '' && !saysAll(place, words) && (
          <>
            {!isEdited && place.printed !== undefined && <p className={styles.place}>Read from there on:</p>}
            <blockquote className={styles.words} dir="auto">
              {words}
            </blockquote>
          </>
        )}
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  summary: {
    display: 'inline-block',
    minHeight: '24px',
    lineHeight: '24px',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '0.25em',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  source: { paddingInlineStart: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  place: { margin: 0 },
  words: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground1 },
});
