import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';

/** Told apart without a colour: by an outline, a full ground and stripes. */
export type Look = 'outlined' | 'filled' | 'striped';

export interface Bar {
  readonly look: Look;
  readonly count: number;
}

export interface ChartColumn {
  readonly name: string;
  /** What stands under it. */
  readonly label: string;
  /** Side by side; of those in one place each is drawn over the one before: "of these overdue". */
  readonly places: readonly (readonly Bar[])[];
}

interface ColumnChartProps {
  /** All that the drawing says, for who cannot see it. */
  readonly summary: string;
  /** Empty where there is one kind of bar. */
  readonly looks: readonly { readonly look: Look; readonly words: string }[];
  readonly columns: readonly ChartColumn[];
  /** Of many columns: on a narrow screen every second label goes. */
  readonly hasShortLabels?: boolean;
  /** Of columns of one bar: its count stands above it; else how many the tallest has stands at the side. */
  readonly hasCounts?: boolean;
}

/** In the drawing's own units; it is stretched to the width of its place. */
const HEIGHT = 100;
const COLUMN = 10;
const MARGIN = 1.5;
const GAP = 0.4;

/** For the eye alone: the table beside it says the same to everybody. */
export function ColumnChart({ summary, looks, columns, hasShortLabels = false, hasCounts = false }: ColumnChartProps) {
  const styles = useStyles();
  const stripes = `stripes-${useId().replaceAll(':', '')}`;
  const most = Math.max(1, ...columns.flatMap(({ places }) => places.flatMap((bars) => bars.map(({ count }) => count))));
  const tall = (count: number): number => (count / most) * HEIGHT;
  return (
    <figure className={styles.figure} role="img" aria-label={summary}>
      {looks.length > 0 && (
        <div className={styles.key} aria-hidden>
          {looks.map(({ look, words }) => (
            <span key={look} className={styles.oneKey}>
              <svg className={styles.swatch} viewBox="0 0 12 12" focusable="false">
                <Rectangle look={look} stripes={stripes} x={1} y={1} width={10} height={10} />
              </svg>
              {words}
            </span>
          ))}
        </div>
      )}
      <div className={mergeClasses(styles.plot, hasCounts && styles.belowCounts)} aria-hidden>
        {!hasCounts && <span className={styles.most}>{most.toLocaleString('en-GB')}</span>}
        <svg className={mergeClasses(styles.drawing, !hasCounts && styles.ruled)} viewBox={`0 0 ${columns.length * COLUMN} ${HEIGHT}`} preserveAspectRatio="none" focusable="false">
          {/* As wide as the drawing: between two of them a seam would show. */}
          <pattern id={stripes} width={columns.length * COLUMN} height="4" patternUnits="userSpaceOnUse">
            <rect className={styles.ground} width={columns.length * COLUMN} height="4" />
            <rect className={styles.stripe} width={columns.length * COLUMN} height="2" />
          </pattern>
          {columns.flatMap(({ name, places }, at) => {
            const width = (COLUMN - 2 * MARGIN - (places.length - 1) * GAP) / places.length;
            return places.flatMap((bars, place) =>
              bars
                .filter(({ count }) => count > 0)
                .map(({ look, count }) => <Rectangle key={`${name} ${look}`} look={look} stripes={stripes} x={at * COLUMN + MARGIN + place * (width + GAP)} y={HEIGHT - tall(count)} width={width} height={tall(count)} />),
            );
          })}
        </svg>
        {hasCounts &&
          columns.map(({ name, places }, at) => {
            const count = places[0]?.[0]?.count ?? 0;
            return (
              <span key={name} className={styles.count} style={{ left: `${((at + 0.5) / columns.length) * 100}%`, bottom: `${tall(count)}%` }}>
                {count.toLocaleString('en-GB')}
              </span>
            );
          })}
      </div>
      <div className={mergeClasses(styles.labels, !hasCounts && styles.besideMost)} aria-hidden>
        {columns.map(({ name, label }) => (
          <span key={name} className={mergeClasses(styles.label, hasShortLabels && styles.shortLabel)}>
            {label}
          </span>
        ))}
      </div>
    </figure>
  );
}

interface RectangleProps {
  readonly look: Look;
  readonly stripes: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Rectangle({ look, stripes, ...place }: RectangleProps) {
  const styles = useStyles();
  return <rect className={styles[look]} {...(look === 'striped' && { fill: `url(#${stripes})` })} {...place} vectorEffect="non-scaling-stroke" />;
}

const small = { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0 0`, maxWidth: '48rem' },
  key: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  oneKey: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '12px', height: '12px', flexShrink: 0 },
  plot: { position: 'relative', display: 'flex', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  belowCounts: { marginTop: `calc(${tokens.lineHeightBase200} + ${tokens.spacingVerticalS})` },
  most: { ...small, minWidth: '2rem', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  count: { ...small, position: 'absolute', transform: 'translateX(-50%)', fontVariantNumeric: 'tabular-nums' },
  drawing: { flexGrow: 1, minWidth: 0, height: '12rem', borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
  ruled: { borderTop: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}` },
  outlined: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px' },
  filled: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  striped: { stroke: tokens.colorBrandForegroundLink, strokeWidth: '1.5px' },
  ground: { fill: tokens.colorNeutralBackground1 },
  stripe: { fill: tokens.colorBrandForegroundLink },
  labels: { display: 'flex' },
  besideMost: { marginInlineStart: `calc(2rem + ${tokens.spacingHorizontalXS})` },
  label: { ...small, flex: '1 1 0', minWidth: 0, textAlign: 'center', overflowWrap: 'anywhere' },
  shortLabel: { display: 'flex', justifyContent: 'center', whiteSpace: 'nowrap', overflowWrap: 'normal', '@media (max-width: 480px)': { ':nth-child(even)': { visibility: 'hidden' } } },
});
