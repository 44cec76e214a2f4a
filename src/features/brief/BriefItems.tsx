import { askedWords } from '../../domain/starredRequests';
import { makeStyles, tokens } from '@fluentui/react-components';
import { confidentialityWording, papersOf, purposeWording } from '../../domain/agenda';
import { briefHeading, type BriefItem } from '../../domain/brief';
import { PageRange } from '../../ui/agenda/PageRange';
import { keptTogether } from '../../ui/PrintSheet';

/** What is to be decided: what it asks for, word for word, and what is mine about it. */
export function DecisionItem({ one }: { readonly one: BriefItem }) {
  const styles = useStyles();
  return (
    <div className={styles.item} {...keptTogether}>
      <h3 className={styles.title} dir="auto">
        {briefHeading(one)} <span className={styles.small}><Aside one={one} /></span>
      </h3>
      {one.recommendations.length > 0 && (
        <ol className={styles.recommendations}>
          {one.recommendations.map((recommendation, place) => (
            <li key={place} dir="auto">
              {recommendation}
            </li>
          ))}
        </ol>
      )}
      {!one.isHidden && one.recommendations.length === 0 && <WithoutRecommendations one={one} />}
      <MineOn one={one} />
    </div>
  );
}

/** What it asks, as far as it is known: an item without a paper asks what the agenda itself says. */
function WithoutRecommendations({ one: { item } }: { readonly one: BriefItem }) {
  const styles = useStyles();
  const papers = papersOf(item).kind;
  return (
    <p className={styles.line} dir="auto">
      {item.note ?? (papers === 'pages' ? 'What it asks for is not in the lists: see its papers.' : papers === 'toFollow' ? 'What it asks for is to follow with its papers.' : 'It has no papers.')}
    </p>
  );
}

export function OtherItem({ one }: { readonly one: BriefItem }) {
  const styles = useStyles();
  return (
    <li className={styles.other} {...keptTogether}>
      <bdi>{briefHeading(one)}</bdi> <span className={styles.small}><Aside one={one} /></span>
      <MineOn one={one} />
    </li>
  );
}

/** My notes and my questions. */
function MineOn({ one: { notes, asked } }: { readonly one: BriefItem }) {
  const styles = useStyles();
  return (
    <>
      {notes.map(({ id, text, page }) => (
        <p key={id} className={styles.mine} dir="auto">
          <strong>My note{page === null ? '' : ` on page ${page}`}:</strong> {text}
        </p>
      ))}
      {asked.map((submission) => (
        <p key={submission.key} className={styles.mine} dir="auto">
          <strong>{submission.kind === 'starred request' ? 'I asked for discussion' : askedWords(submission)}</strong>
          {submission.wording === null ? '' : `: ${submission.wording}`}
        </p>
      ))}
    </>
  );
}

function Aside({ one: { item, isHidden, otherFile } }: { readonly one: BriefItem }) {
  const papers = papersOf(item);
  const part = item.part === 'non-public' ? [item.confidentiality === null ? 'Non-public' : confidentialityWording[item.confidentiality]] : [];
  if (isHidden) return part.join('');
  const before = [...part, ...(item.purpose === null || item.purpose === 'decision' ? [] : [purposeWording[item.purpose]]), ...(item.starred ? ['★'] : []), ...(papers.kind === 'toFollow' ? ['To follow'] : [])];
  return (
    <>
      {before.join(' · ')}
      {papers.kind === 'pages' && (
        <>
          {before.length > 0 && ' · '}
          <PageRange from={papers.from} to={papers.to} other={otherFile} />
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  item: { marginBottom: tokens.spacingVerticalM, '@media print': { marginBottom: '6pt' } },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, '@media print': { fontSize: '10pt', lineHeight: '13pt' } },
  small: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  recommendations: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, whiteSpace: 'pre-line' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  mine: { margin: 0, paddingInlineStart: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`, whiteSpace: 'pre-line' },
  other: { padding: '1px 0' },
});
