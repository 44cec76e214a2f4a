import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { officerOf, STATE_WORDS, type ListedAction } from '../../../domain/actions/actionList';
import { describeDrift } from '../../../domain/actions/drift';
import { formatCount, formatDate } from '../../../domain/formats';
import { actionRoute } from '../../../domain/routes';
import { isCircleSite } from '../../../domain/sites';
import { RouteLink } from '../../../ui/RouteLink';
import { Tag } from '../../../ui/Tag';

/** An action in three lines: what, who and when, how it stands. Drawn anew only when it has changed: a long list is scrolled. */
export const ActionRow = memo(function ActionRow({ listed }: { readonly listed: ListedAction }) {
  const styles = useStyles();
  const { action, state, responsible, isOverdue, age, drift } = listed;
  const { seriesNumber, printedNumber, title, request, dueText, dueOn, statusText, row } = action;
  const due = dueText ?? (dueOn === null ? null : formatDate(dueOn));
  return (
    <article className={styles.row}>
      <span className={styles.number}>{printedNumber ?? seriesNumber}</span>
      <div className={styles.words}>
        <h3 className={styles.title} dir="auto">
          <RouteLink to={actionRoute(action.committee, action.key)}>{title ?? firstLine(request)}</RouteLink>
        </h3>
        {title !== null && (
          <p className={styles.request} dir="auto">
            {request}
          </p>
        )}
        <p className={styles.small}>
          <bdi>{officerOf(listed)}</bdi>
          {responsible.kind === 'ended' && <> · {responsible.name} no longer holds this post</>}
          {responsible.kind === 'vacant' && <> · nobody holds this post</>}
        </p>
      </div>
      <div className={styles.state}>
        <span className={styles.due}>{due === null ? 'No date' : <bdi>{`Due ${due}`}</bdi>}</span>
        <span className={styles.tags}>
          {isOverdue && <Tag tone="warning">Overdue</Tag>}
          {state !== 'open' && <Tag tone="plain">{STATE_WORDS[state]}</Tag>}
          {isCircleSite(row.site) && <Tag tone="warning">Non-public</Tag>}
          {state === 'open' && statusText !== null && !SAID_ALREADY.has(statusText.trim().toLowerCase()) && <Tag>{statusText.slice(0, LONGEST_STATUS)}</Tag>}
        </span>
        <span className={styles.small}>{[age === null ? null : age === 0 ? 'raised today' : formatCount(age, 'day'), drift === null ? null : describeDrift(drift).toLowerCase()].filter(Boolean).join(' · ')}</span>
      </div>
    </article>
  );
});

/** Of these the program has its own rule, or they stand beside it in other words. */
const SAID_ALREADY: ReadonlySet<string> = new Set(['open', 'overdue', 'no owner', 'reported done', 'proposed for closure', 'closed']);

/** What is longer than a status stands on the action's own page. */
const LONGEST_STATUS = 40;

const firstLine = (request: string): string => request.trim().split('\n')[0] ?? request;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '4.5rem minmax(0, 1fr) 14rem',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  words: { minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', display: '-webkit-box', '-webkit-line-clamp': '3', '-webkit-box-orient': 'vertical', overflow: 'clip', overflowClipMargin: '4px' },
  request: { margin: 0, overflowWrap: 'anywhere', display: '-webkit-box', '-webkit-line-clamp': '2', '-webkit-box-orient': 'vertical', overflow: 'hidden' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  state: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS, minWidth: 0, '@media (max-width: 640px)': { marginTop: tokens.spacingVerticalXXS } },
  due: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});
