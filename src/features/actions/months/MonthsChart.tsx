import { makeStyles, tokens } from '@fluentui/react-components';
import type { MonthOfActions } from '../../../domain/actions/months';
import { monthWords, shortMonth } from './monthWords';

/** In the drawing's own units; it is stretched to the width of its place. */
const HEIGHT = 100;
const MONTH = 10;

/** For the eye: the open ones of each month with the overdue among them, and beside them what was closed. The table says the same to everybody. */
export function MonthsChart({ months }: { readonly months: readonly MonthOfActions[] }) {
  const styles = useStyles();
  const most = Math.max(1, ...months.flatMap(({ open, over }) => [open, over]));
  const tall = (count: number): number => (count / most) * HEIGHT;
  return (
    <figure className={styles.figure} role="img" aria-label={summaryOf(months)}>
      <div className={styles.key} aria-hidden>
        <Key className={styles.open}>Open</Key>
        <Key className={styles.overdue}>of these overdue</Key>
        <Key className={styles.over}>Closed</Key>
      </div>
      <div className={styles.plot} aria-hidden>
        <span className={styles.most}>{most.toLocaleString('en-GB')}</span>
        <svg className={styles.drawing} viewBox={`0 0 ${months.length * MONTH} ${HEIGHT}`} preserveAspectRatio="none" focusable="false">
          {months.map(({ month, open, overdue, over }, at) => (
            <g key={month}>
              <Bar className={styles.open} x={at * MONTH + 1.5} width={4} height={tall(open)} />
              <Bar className={styles.overdue} x={at * MONTH + 1.5} width={4} height={tall(overdue)} />
              <Bar className={styles.over} x={at * MONTH + 6.3} width={2.2} height={tall(over)} />
            </g>
          ))}
        </svg>
      </div>
      <div className={styles.months} aria-hidden>
        {months.map(({ month }) => (
          <span key={month} className={styles.month}>
            {shortMonth(month)}
          </span>
        ))}
      </div>
    </figure>
  );
}

const Bar = ({ className, x, width, height }: { readonly className: string; readonly x: number; readonly width: number; readonly height: number }) =>
  height === 0 ? null : <rect className={className} x={x} y={HEIGHT - height} width={width} height={height} vectorEffect="non-scaling-stroke" />;

function Key({ className, children }: { readonly className: string; readonly children: string }) {
  const styles = useStyles();
  return (
    <span className={styles.oneKey}>
      <svg className={styles.swatch} viewBox="0 0 12 12" focusable="false">
        <rect className={className} x="1" y="1" width="10" height="10" />
      </svg>
      {children}
    </span>
  );
}

function summaryOf(months: readonly MonthOfActions[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return 'No months';
  const closed = months.reduce((sum, { over }) => sum + over, 0);
  return `Chart of open, overdue and closed actions by month. Open: ${first.open} in ${monthWords(first.month)}, ${last.open} now, of which ${last.overdue} are overdue. Closed in these months: ${closed}. The table below has every figure.`;
}

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0 0`, maxWidth: '48rem' },
  key: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  oneKey: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '12px', height: '12px', flexShrink: 0 },
  plot: { display: 'flex', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  most: { minWidth: '2rem', textAlign: 'end', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  drawing: { flexGrow: 1, minWidth: 0, height: '12rem', borderTop: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
  open: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px' },
  overdue: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  over: { fill: tokens.colorBrandForegroundLink, stroke: tokens.colorBrandForegroundLink, strokeWidth: '1.5px' },
  months: { display: 'flex', marginInlineStart: `calc(2rem + ${tokens.spacingHorizontalXS})` },
  month: { flex: '1 1 0', display: 'flex', justifyContent: 'center', minWidth: 0, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, '@media (max-width: 480px)': { ':nth-child(even)': { visibility: 'hidden' } } },
});
