import { makeStyles, tokens } from '@fluentui/react-components';
import { type BookEntry, verbWords } from '../domain/decisionsBook';
import { formatDate } from '../domain/formats';
import { provenanceOf } from '../domain/provenance';
import { actionRoute, itemRoute, meetingRoute } from '../domain/routes';
import { isCircleSite } from '../domain/sites';
import { MarkedText } from './MarkedText';
import { RouteLink } from './RouteLink';
import { Tag } from './Tag';
import { WhereFrom } from './WhereFrom';

/** A resolution in the words of the minutes: what it was on, when, and what came of it. */
export function DecisionRow({ entry: { decision, title, estates, followUps }, words }: { readonly entry: BookEntry; readonly words: readonly string[] }) {
  const styles = useStyles();
  const { meeting, agendaItem, printedNumber, clauses, resolution, verb, decidedOn, state, row, committee } = decision;
  // Where the clauses say all of it, it is said once.
  const isInClauses = clauses !== null && clauses.length > 1;
  return (
    <article className={styles.row}>
      <h3 className={styles.title} dir="auto">
        {printedNumber === null ? '' : `${printedNumber}. `}
        <MarkedText text={title ?? 'Without a title'} words={words} />
      </h3>
      <p className={styles.line}>
        <RouteLink to={agendaItem === null ? meetingRoute(meeting) : itemRoute(meeting, agendaItem)}>{formatDate(decidedOn)}</RouteLink> {verb !== null && verb !== 'other' && <Tag tone="plain">{verbWords[verb]}</Tag>} {(state === 'draft' || state === 'minuted') && <Tag>Minutes not agreed yet</Tag>}{' '}
        {isCircleSite(row.site) && <Tag tone="warning">Non-public</Tag>}
      </p>
      {isInClauses ? (
        <ol className={styles.clauses}>
          {clauses.map((clause) => (
            <li key={clause} dir="auto">
              <MarkedText text={clause} words={words} />
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.text} dir="auto">
          <MarkedText text={resolution} words={words} />
        </p>
      )}
      {estates.length > 0 && <p className={styles.line}>Estates: {estates.join(', ')}</p>}
      {followUps.length > 0 && (
        <p className={styles.line}>
          Followed up:{' '}
          {followUps.map(({ key, seriesNumber, printedNumber: number, state: stage }) => (
            <span key={key} className={styles.followUp}>
              <RouteLink to={actionRoute(committee, key)}>{`action ${number ?? seriesNumber}`}</RouteLink> ({stage})
            </span>
          ))}
        </p>
      )}
      <WhereFrom of="the decision" provenance={provenanceOf(decision, 'resolution')} />
    </article>
  );
}

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalM} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
  text: { margin: `${tokens.spacingVerticalXS} 0`, whiteSpace: 'pre-line' },
  clauses: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  followUp: { marginInlineEnd: tokens.spacingHorizontalS },
});
