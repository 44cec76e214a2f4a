import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isBlank, type PackLine } from '../../packs/lines';

interface SourceExcerptProps {
  readonly lines: readonly PackLine[];
  readonly line: number;
  readonly document: string;
}

const AROUND = 3;

/** What the file itself says where a value was read, the line marked. */
export function SourceExcerpt({ lines, line, document }: SourceExcerptProps) {
  const styles = useStyles();
  const at = lines[line - 1]?.number === line ? line - 1 : lines.findIndex(({ number }) => number === line);
  if (at < 0) return null;
  const page = lines[at]?.page ?? null;
  const excerpt = withoutBlankEnds(lines.slice(Math.max(0, at - AROUND), at + AROUND + 1));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <bdi>{document}</bdi>, {page === null ? `line ${line}` : `page ${page}`}
      </figcaption>
      <div className={styles.text}>
        {excerpt.map(({ number, text }) => (
          <div key={number} className={mergeClasses(styles.line, number === line && styles.marked)}>
            {number === line ? <mark className={styles.mark}>{text}</mark> : text}
          </div>
        ))}
      </div>
    </figure>
  );
}

function withoutBlankEnds(lines: readonly PackLine[]): readonly PackLine[] {
  const from = lines.findIndex((line) => !isBlank(line));
  return lines.slice(from, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  caption: { marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: {
    padding: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    // In high contrast the ground is that of the page.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { whiteSpace: 'pre-wrap', minHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  marked: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: tokens.spacingHorizontalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  mark: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
