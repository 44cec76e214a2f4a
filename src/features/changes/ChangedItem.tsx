import { makeStyles, tokens } from '@fluentui/react-components';
import { numberedTitle, type AgendaItem } from '../../domain/agenda';
import { councilMoment } from '../../domain/calendar';
import { formatDateAndTime } from '../../domain/formats';
import { itemRoute } from '../../domain/routes';
import type { SeenChange } from '../../domain/whatChanged';
import { RouteLink } from '../../ui/RouteLink';
import { Tag } from '../../ui/Tag';

interface ChangedItemProps {
  readonly meeting: string;
  readonly agendaItem: string | null;
  readonly changes: readonly SeenChange[];
  readonly items: readonly AgendaItem[];
  /** Those to be told from older ones beside them. */
  readonly recent: readonly SeenChange[];
}

/** An item, what became of it and when; what it said before for whoever asks. */
export function ChangedItem({ meeting, agendaItem, changes, items, recent }: ChangedItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <p className={styles.line}>
        <ItemName meeting={meeting} agendaItem={agendaItem} items={items} />
        {changes.some(({ mark }) => mark === 'new') && <Tag tone="strong">New</Tag>}
      </p>
      {changes.map((change) => (
        <Change key={change.key} change={change} isNew={recent.includes(change)} />
      ))}
    </li>
  );
}

function Change({ change: { words, at, comparison, document, file }, isNew }: { readonly change: SeenChange; readonly isNew: boolean }) {
  const styles = useStyles();
  const moment = at === null ? null : councilMoment(at);
  const when = <span className={styles.small}>{moment === null ? 'When is not known' : formatDateAndTime(moment.date, moment.time)}</span>;
  const sinceLook = isNew && <Tag>Since you looked</Tag>;
  if (comparison === null) {
    return (
      <p className={styles.line}>
        <span dir="auto">{words}</span>
        {when}
        {file !== null && <bdi className={styles.file}>{file}</bdi>}
        {sinceLook}
      </p>
    );
  }
  return (
    <details>
      <summary className={styles.summary}>
        {words} {when} {sinceLook}
      </summary>
      <dl className={styles.texts}>
        <dt>Before</dt>
        <dd dir="auto">{comparison.before ?? 'Not said'}</dd>
        <dt>Now</dt>
        <dd dir="auto">{comparison.after ?? 'Not said'}</dd>
        {document !== null && (
          <>
            <dt>From</dt>
            <dd dir="auto">{document}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

export function ItemName({ meeting, agendaItem, items }: { readonly meeting: string; readonly agendaItem: string | null; readonly items: readonly AgendaItem[] }) {
  const styles = useStyles();
  if (agendaItem === null) return <strong>The meeting</strong>;
  const item = items.find(({ key }) => key === agendaItem);
  if (item === undefined) return <strong>An item that you cannot open here</strong>;
  return (
    <RouteLink to={itemRoute(meeting, agendaItem)} className={styles.name}>
      <bdi>{numberedTitle(item)}</bdi>
    </RouteLink>
  );
}

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM, margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2 },
  // The names of files have few places to break at.
  file: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', width: 'fit-content', minHeight: '24px' },
  texts: { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingInlineStart: tokens.spacingHorizontalL, '& dt': { color: tokens.colorNeutralForeground2 }, '& dd': { margin: 0, whiteSpace: 'pre-line' } },
});
