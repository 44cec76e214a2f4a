import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../../domain/formats';
import { formatPounds } from '../../../domain/pounds';
import type { ProjectTotals as Totals, Sum } from '../../../domain/estates/projectTotals';
import { Section } from '../../../ui/Section';

/** What the projects come to, estate by estate. What no paper says is counted beside the sums. */
export function ProjectTotals({ totals: { byEstate, all, onSeveral } }: { readonly totals: Totals }) {
  const styles = useStyles();
  const rows = [...byEstate.map((one) => ({ key: one.estate.key, name: one.estate.title, ...one })), ...(byEstate.length > 1 ? [{ key: '', name: 'All estates', ...all }] : [])];
  if (byEstate.length === 0) return null;
  return (
    <Section heading="Totals by estate" level={2} note={onSeveral === 0 ? 'Of the projects shown.' : `Of the projects shown. ${formatCount(onSeveral, 'project')} on more than one estate ${onSeveral === 1 ? 'stands' : 'stand'} with each of them, and ${onSeveral === 1 ? 'is' : 'are'} counted once in the last line.`}>
      <ul className={styles.rows}>
        {rows.map(({ key, name, projects, totalEstimate, leaseholdersShare, budgetToNext }) => (
          <li key={key} className={styles.row}>
            <h3 dir="auto" className={styles.name}>
              {name}
            </h3>
            <dl className={styles.sums}>
              <Figure name="Projects" value={String(projects)} />
              <Figure name="Total estimates" value={sumWords(totalEstimate)} />
              <Figure name="From leaseholders" value={sumWords(leaseholdersShare)} />
              <Figure name="To the next gateways" value={sumWords(budgetToNext)} />
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.label}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}

/** `£3m, and 1 not known`. */
export function sumWords({ pounds, known, unknown }: Sum): string {
  if (known === 0) return 'Not known';
  return unknown === 0 ? formatPounds(pounds) : `${formatPounds(pounds)}, and ${unknown} not known`;
}

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12rem), 1fr))', gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, '@media (min-width: 640px)': { gridTemplateColumns: '14rem 1fr' } },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  sums: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(8.5rem, 1fr))', gap: tokens.spacingHorizontalM, margin: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});
