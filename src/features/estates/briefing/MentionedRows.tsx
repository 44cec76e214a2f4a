import { makeStyles, tokens } from '@fluentui/react-components';
import type { Mentioned } from '../../../domain/estates/briefing';
import { isNews } from '../../../domain/estates/briefing';
import { formatCount, formatDate } from '../../../domain/formats';
import { itemRoute, meetingRoute } from '../../../domain/routes';
import type { Calendar } from '../../../queries/useCalendar';
import { RouteLink } from '../../../ui/RouteLink';
import { Row, Rows } from '../../../ui/Rows';
import { Tag } from '../../../ui/Tag';
import { WhereFrom } from '../../../ui/WhereFrom';
import { notPrinted } from '../../../ui/PrintSheet';

interface MentionedRowsProps {
  readonly all: readonly Mentioned[];
  readonly calendar: Calendar;
  /** An instant: what came since is marked. */
  readonly since: string;
  /** Where the kinds are mixed each says what it is. */
  readonly saysKind?: boolean;
}

/** What papers say of an estate, each with its committee, its day and its line. */
export function MentionedRows({ all, calendar, since, saysKind = false }: MentionedRowsProps) {
  return (
    <Rows>
      {all.map((one) => (
        <MentionedRow key={one.lines[0].row.site + one.lines[0].key} one={one} calendar={calendar} isNew={isNews(one, since, (meeting) => dateOf(calendar, meeting))} saysKind={saysKind} />
      ))}
    </Rows>
  );
}

function MentionedRow({ one: { kind, heading, on, meeting, committee, agendaItem, lines }, calendar, isNew, saysKind }: { readonly one: Mentioned; readonly calendar: Calendar; readonly isNew: boolean; readonly saysKind: boolean }) {
  const styles = useStyles();
  const [first, ...others] = lines;
  const title = heading ?? first.quote;
  const body = calendar.committees.find(({ key }) => key === committee)?.title ?? committee;
  return (
    <Row
      note={
        <>
          {isNew && <Tag tone="strong">New</Tag>}
          {saysKind && <Tag>{KINDS[kind]}</Tag>}
          <span>
            <bdi>{body}</bdi>
            {on !== null && ` · ${formatDate(on)}`}
          </span>
          <div {...notPrinted} className={styles.sources}>
            <WhereFrom of={title} provenance={first.source && { document: first.source.document, place: { ...first.source, printed: first.quote }, words: null, isEdited: false }} />
            {others.length > 0 && <OtherLines lines={others} />}
          </div>
        </>
      }
    >
      <RouteLink to={agendaItem === null ? meetingRoute(meeting) : itemRoute(meeting, agendaItem)}>
        <bdi>{title}</bdi>
      </RouteLink>
      {isOther(title, first.quote) && (
        <p className={styles.quote} dir="auto">
          {first.quote}
        </p>
      )}
    </Row>
  );
}

function OtherLines({ lines }: { readonly lines: readonly Mentioned['lines'][number][] }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.more}>{formatCount(lines.length, 'more line')}</summary>
      <ul className={styles.lines}>
        {lines.map(({ key, quote, source }) => (
          <li key={key}>
            <span dir="auto">{quote}</span>
            {source !== null && source.line !== null && <span className={styles.where}> (line {source.line})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

export const dateOf = ({ meetings }: Calendar, meeting: string): string | null => meetings.find(({ key }) => key === meeting)?.date ?? null;

const KINDS: Readonly<Record<Mentioned['kind'], string>> = { agendaItem: 'Agenda', report: 'Report', decision: 'Decision', promise: 'Promise', minute: 'Minutes', action: 'Action', paper: 'Paper' };

/** A quotation that only repeats the heading, with a number before it, says nothing. */
const isOther = (title: string, quote: string): boolean => {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return !plain(quote).endsWith(plain(title));
};

const useStyles = makeStyles({
  quote: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  sources: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, cursor: 'pointer', minHeight: '24px' },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground2 },
});
