import { makeStyles, tokens } from '@fluentui/react-components';
import type { Stored } from '../../domain/changes';
import { formatCount, formatDate } from '../../domain/formats';
import { committeeTitle } from '../../domain/meetings';
import { itemRoute, meetingRoute } from '../../domain/routes';
import { excerpt } from '../../domain/search';
import type { Searchable } from '../../domain/searchable';
import { MarkedText } from '../../ui/MarkedText';
import { RouteLink } from '../../ui/RouteLink';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { resultsMark } from './SearchBox';
import type { Found } from './useSearch';

interface SearchResultsProps {
  readonly found: Found;
  readonly meetings: readonly Stored<'meetings'>[];
  readonly committees: readonly Stored<'committees'>[];
  readonly isLoading: boolean;
  readonly actionsRoute: ((committee: string) => string) | null;
}

/** What was found, meeting by meeting, each with the words that were looked for. */
export function SearchResults({ found, meetings, committees, isLoading, actionsRoute }: SearchResultsProps) {
  const headingOf = ({ of, isActions }: Found['groups'][number]): string => {
    if (isActions) return `Open actions: ${committeeTitle(of, committees)}`;
    const meeting = meetings.find(({ key }) => key === of);
    return meeting === undefined ? of : `${committeeTitle(meeting.committee, committees)}, ${formatDate(meeting.date)}`;
  };
  const routeOf = ({ kind, of, agendaItem }: Searchable): string => (kind === 'action' ? (actionsRoute?.(of) ?? '/') : agendaItem === null ? meetingRoute(of) : itemRoute(of, agendaItem));
  return (
    <div {...{ [resultsMark]: true }}>
      <p role="status">{foundWording(found, isLoading)}</p>
      {found.groups.map((group) => (
        <Section key={`${group.isActions} ${group.of}`} heading={headingOf(group)} level={2}>
          <Results found={group.found} words={found.words} routeOf={routeOf} />
        </Section>
      ))}
      {found.left > 0 && <p>{formatCount(found.left, 'more result')} not shown: add a word.</p>}
    </div>
  );
}

function Results({ found, words, routeOf }: { readonly found: readonly Searchable[]; readonly words: readonly string[]; readonly routeOf: (one: Searchable) => string }) {
  const styles = useStyles();
  return (
    <ul className={styles.rows}>
      {found.map((one) => (
        <li key={one.key} className={styles.row}>
          <RouteLink to={routeOf(one)} className={styles.link}>
            <span className={styles.kind}>{[one.name, kindWording[one.kind]].filter(Boolean).join(' · ')}</span>
            <bdi className={styles.text}>
              <MarkedText text={excerpt(one.text, words)} words={words} />
            </bdi>
          </RouteLink>
          {one.isNonPublic && <Tag tone="warning">Non-public</Tag>}
        </li>
      ))}
    </ul>
  );
}

function foundWording({ words, count, groups }: Found, isLoading: boolean): string {
  if (words.length === 0) return '';
  const soFar = isLoading ? ' so far; still loading' : '';
  if (count === 0) return isLoading ? 'Nothing found so far; still loading' : 'Nothing found in what is loaded.';
  return `${formatCount(count, 'result')} in ${formatCount(groups.length, 'place')}${soFar}`;
}

const kindWording: Readonly<Record<Searchable['kind'], string>> = { item: 'title', recommendation: 'recommendation', resolution: 'resolution', action: '' };

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  link: { flexGrow: 1, flexBasis: 0, minWidth: 'min(14rem, 100%)', padding: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground1, textDecorationLine: 'none', ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground2 } },
  // A result is a way to what was found, and is to look it.
  kind: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline', textUnderlineOffset: '0.2em' },
  text: { display: 'block', whiteSpace: 'pre-line' },
});
