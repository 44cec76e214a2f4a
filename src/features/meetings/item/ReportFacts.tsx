import { makeStyles, tokens } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import { formatCount, formatDate } from '../../../domain/formats';
import { provenanceOf } from '../../../domain/provenance';
import { Section } from '../../../ui/Section';
import { WhereFrom } from '../../../ui/WhereFrom';
import { TextOfReport } from './TextOfReport';

/** Summary, money, gateway and what its cover says besides. What is not known is left out. */
export function ReportFacts({ report, level = 2 }: { readonly report: Stored<'reports'>; readonly level?: 2 | 3 }) {
  const styles = useStyles();
  const { summary, money, gateway, nextGateway, wards, appendices, reportAuthor, classification, dated } = report;
  const cover = [
    ['Author', reportAuthor],
    ['Dated', dated === null ? null : formatDate(dated)],
    ['Classification', classification],
    ['Gateway', nextGateway === null ? gateway : `${gateway ?? 'Not said'}; next: ${nextGateway}`],
    ['Wards', wards],
    ['Appendices', appendices?.join('\n') ?? null],
  ].flatMap(([name, value]) => (typeof name === 'string' && typeof value === 'string' && value !== '' ? [{ name, value }] : []));
  return (
    <>
      {summary !== null && (
        <Section heading="Summary" level={level}>
          <TextOfReport text={summary} />
          <WhereFrom of="the summary" provenance={provenanceOf(report, 'summary')} />
        </Section>
      )}
      {money !== null && (
        <Section heading="Money" level={level}>
          <Sums sums={money.split(/\n|;\s/)} />
          <WhereFrom of="the sums" provenance={provenanceOf(report, 'money')} />
        </Section>
      )}
      {cover.length > 0 && (
        <Section heading="On its cover" level={level}>
          <dl className={styles.cover}>
            {cover.map(({ name, value }) => (
              <div key={name} className={styles.fact}>
                <dt className={styles.name}>{name}</dt>
                <dd dir="auto" className={styles.value}>
                  {value}
                </dd>
              </div>
            ))}
          </dl>
          <WhereFrom of="the cover" provenance={provenanceOf(report, 'title')} />
        </Section>
      )}
    </>
  );
}

/** The first few at once: a long report names dozens. */
function Sums({ sums }: { readonly sums: readonly string[] }) {
  const styles = useStyles();
  const rest = sums.slice(sumsAtOnce);
  const listed = (some: readonly string[]) => (
    <ul className={styles.sums}>
      {some.map((sum, at) => (
        <li key={at} dir="auto">
          {sum}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {listed(sums.slice(0, sumsAtOnce))}
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>{formatCount(rest.length, 'more line')} of the report with a sum</summary>
          {listed(rest)}
        </details>
      )}
    </>
  );
}

const sumsAtOnce = 4;

const useStyles = makeStyles({
  sums: { margin: 0, padding: 0, listStyleType: 'none', fontVariantNumeric: 'tabular-nums', '& li': { paddingBottom: tokens.spacingVerticalXXS } },
  more: { display: 'inline-block', minHeight: '24px', cursor: 'pointer', textDecorationLine: 'underline', textUnderlineOffset: '0.25em', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  cover: { margin: 0 },
  fact: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalXXS },
  name: { flexBasis: '7rem', color: tokens.colorNeutralForeground2 },
  value: { flexGrow: 1, flexBasis: '12rem', minWidth: 0, margin: 0, whiteSpace: 'pre-line' },
});
