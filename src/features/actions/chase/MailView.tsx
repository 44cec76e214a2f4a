import { makeStyles, tokens } from '@fluentui/react-components';
import { CHASER_HEADINGS, type ChaserMail, earlierWords, greetingOf } from '../../../domain/chasers/chaserMail';
import { readChaserTable } from '../../../domain/chasers/chaserTable';
import type { Item } from '../../../lists/index';
import { Message } from '../../../ui/Message';

/** A chaser as its reader will see it; `mail` is null where somebody has changed its table by hand. */
export function MailView({ chaser, mail }: { readonly chaser: Item<'chasers'>; readonly mail: ChaserMail | null }) {
  const styles = useStyles();
  const rows = readChaserTable(chaser.table) ?? [];
  if (mail === null) return <Message tone="problem" title="This chaser cannot be read. Give it up, and draft it anew from the committee’s list." />;
  return (
    <article aria-label={`Mail: ${chaser.subject}`} className={styles.mail}>
      <p className={styles.line}>
        <span className={styles.label}>To:</span> <bdi>{mail.to[0] ?? 'no address yet'}</bdi>
      </p>
      <p className={styles.line}>
        <span className={styles.label}>Subject:</span> <bdi>{mail.subject}</bdi>
      </p>
      <p className={styles.words} dir="auto">
        {`${greetingOf(chaser)}\n\n${chaser.opening}`}
      </p>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            {CHASER_HEADINGS.map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.action} className={styles.row}>
              <td className={styles.cell} data-heading={NUMBER}>
                {row.number}
              </td>
              <td className={styles.cell} data-heading={ASKED} dir="auto">
                {row.title !== null && <strong>{row.title}</strong>}
                <span className={styles.request}>{row.request ?? 'See the non-public list'}</span>
              </td>
              <td className={styles.cell} data-heading={DUE}>
                {row.due}
              </td>
              <td className={styles.cell} data-heading={BEFORE}>
                {earlierWords(row)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.line}>
        <bdi>{chaser.preparedBy.name}</bdi>
      </p>
      {mail.isShortened && <p className={styles.label}>What was asked is longer than a mail of Outlook has room for: the mail has its beginning.</p>}
    </article>
  );
}

const [NUMBER, ASKED, DUE, BEFORE] = CHASER_HEADINGS;

const NARROW = '@media (max-width: 480px)';

const useStyles = makeStyles({
  mail: { margin: `${tokens.spacingVerticalM} 0`, padding: tokens.spacingHorizontalM, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere' },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  label: { color: tokens.colorNeutralForeground2 },
  words: { margin: `${tokens.spacingVerticalM} 0`, whiteSpace: 'pre-line' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', marginBottom: tokens.spacingVerticalM, [NARROW]: { display: 'block', '& tbody': { display: 'block' } } },
  head: { [NARROW]: { display: 'none' } },
  // Four columns have no room there: each cell stands below the other, with its heading before it.
  row: { [NARROW]: { display: 'block', marginBottom: tokens.spacingVerticalS } },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    padding: tokens.spacingHorizontalXS,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    ':nth-child(2)': { width: '45%' },
    [NARROW]: { display: 'block', ':nth-child(2)': { width: 'auto' }, '::before': { content: "attr(data-heading) ': '", color: tokens.colorNeutralForeground2 } },
  },
  request: { display: 'block', whiteSpace: 'pre-line' },
});
