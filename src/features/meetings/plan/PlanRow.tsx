import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import { formatCount, formatMinutes } from '../../../domain/formats';
import type { OtherFile } from '../../../domain/otherFile';
import { papersOf } from '../../../domain/agenda';
import type { PlannedItem } from '../../../domain/readingPlan';
import type { ReadMarks } from '../../../queries/useReadMarks';
import { PageRange } from '../../../ui/agenda/PageRange';
import { RouteLink } from '../../../ui/RouteLink';
import { MarkRead } from '../item/MarkRead';

interface PlanRowProps {
  readonly planned: PlannedItem<Stored<'agendaItems'>>;
  readonly minutes: number;
  readonly to: string;
  readonly marks: ReadMarks | null;
  /** The file that its pages are of, where it is not the main pack. */
  readonly other: OtherFile | null;
}

/** One item to read: how much it is, and whether it is done. */
export function PlanRow({ planned: { item, pages, state }, minutes, to, marks, other }: PlanRowProps) {
  const styles = useStyles();
  const papers = papersOf(item);
  return (
    <li className={styles.row}>
      <span className={styles.number}>{item.printedNumber ?? ''}</span>
      <div className={styles.body}>
        <h3 dir="auto" className={styles.title}>
          <RouteLink to={to} className={mergeClasses(styles.link, state === 'read' && styles.read)}>
            {item.title}
          </RouteLink>
        </h3>
        {marks !== null && <MarkRead item={item} marks={marks} />}
      </div>
      <span className={styles.pages}>
        {papers.kind === 'pages' && <PageRange from={papers.from} to={papers.to} other={other} onFollow={() => marks?.goTo(item, papers.from)} />} ({formatCount(pages, 'page')})<br />
        about {formatMinutes(minutes)}
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  number: { flexBasis: '2rem', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  body: { flexGrow: 1, flexBasis: 0, minWidth: 'min(14rem, calc(100% - 3rem))' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  link: { color: 'inherit', textDecorationLine: 'none', ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' } },
  read: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  pages: {
    minWidth: '10rem',
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 560px)': { flexBasis: '100%', minWidth: 0, paddingInlineStart: '2.75rem', boxSizing: 'border-box', textAlign: 'start' },
  },
});
