import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import { clausesOf } from '../../../domain/clauses';
import { provenanceOf } from '../../../domain/provenance';
import { Section } from '../../../ui/Section';
import { WhereFrom } from '../../../ui/WhereFrom';

/** The recommendations, word for word. */
export function WhatIsAsked({ report, isTaken, level = 2 }: { readonly report: Stored<'reports'>; readonly isTaken: boolean; readonly level?: 2 | 3 }) {
  const styles = useStyles();
  const { recommendations } = report;
  return (
    <Section heading={isTaken ? 'What is asked' : 'What was asked'} level={level}>
      {recommendations === null ? (
        <p>The report was read, but no recommendation was found in it. Look in its papers.</p>
      ) : (
        <ol className={mergeClasses(styles.recommendations, recommendations.length === 1 && styles.only)}>
          {recommendations.map((recommendation, at) => (
            <li key={at} className={styles.recommendation}>
              {clausesOf(recommendation).map(({ marker, text, depth }, line) => (
                <p key={line} dir="auto" className={styles.clause} style={{ paddingInlineStart: `${depth * 1.75}em` }}>
                  {marker !== null && <span className={styles.marker}>{marker} </span>}
                  {text}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
      <WhereFrom of="the recommendations" provenance={provenanceOf(report, 'recommendations')} />
    </Section>
  );
}

const useStyles = makeStyles({
  // At the meeting they go by their numbers.
  recommendations: { margin: 0, padding: 0, paddingInlineStart: '2.5rem', borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, fontVariantNumeric: 'tabular-nums' },
  only: { listStyleType: 'none', paddingInlineStart: tokens.spacingHorizontalL },
  recommendation: { padding: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  clause: { margin: 0 },
  marker: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});
