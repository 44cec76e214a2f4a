import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { isOnAgenda, papersOf, type AgendaEntry } from '../../../domain/agenda';
import type { Stored } from '../../../domain/changes';
import { formatCount } from '../../../domain/formats';
import type { ReadState } from '../../../domain/papers';
import { itemRoute } from '../../../domain/routes';
import { RouteLink } from '../../../ui/RouteLink';
import { wholeAgenda, type ViewInUse } from '../agenda/agendaView';
import type { NarrowedAgenda } from '../agenda/useNarrowedAgenda';

interface ItemListProps extends ViewInUse {
  readonly entries: readonly AgendaEntry<Stored<'agendaItems'>>[];
  readonly meeting: string;
  readonly current: string;
  readonly narrowed: NarrowedAgenda;
  readonly stateOf: ((item: Stored<'agendaItems'>) => ReadState) | null;
  readonly changed: ReadonlySet<string> | null;
}

/** The agenda in brief, beside the item that is open. */
export function ItemList({ entries, meeting, current, narrowed, stateOf, changed, view, onView }: ItemListProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const link = list.current?.querySelector('[aria-current]');
    // Not in every browser that runs our tests, and of no consequence there.
    if (link !== null && link !== undefined && 'scrollIntoView' in link) link.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav aria-label="Items on this agenda">
      {narrowed.isNarrowed && (
        <p className={styles.narrowed}>
          {narrowed.shown} of {formatCount(narrowed.all, 'item')}{' '}
          <Button size="small" onClick={() => onView({ ...wholeAgenda, lastItem: view.lastItem })}>
            Show all
          </Button>
        </p>
      )}
      <ol ref={list} className={styles.items}>
        {entries.map(({ item }, at) => {
          const isCurrent = item.key === current;
          const startsPart2 = item.part === 'non-public' && entries[at - 1]?.item.part !== 'non-public';
          return (
            <li key={item.key}>
              {startsPart2 && <p className={styles.part}>Part 2: non-public</p>}
              <RouteLink to={itemRoute(meeting, item.key)} isCurrent={isCurrent} className={mergeClasses(styles.item, isCurrent && styles.current)}>
                <span className={styles.number}>{item.printedNumber ?? ''}</span>
                <span className={styles.words}>
                  <bdi className={mergeClasses(styles.title, !isOnAgenda(item) && styles.off)}>{item.title}</bdi>
                  <span className={styles.small}>{inBrief(item, stateOf?.(item) ?? null, changed?.has(item.key) ?? false).join(' · ')}</span>
                </span>
              </RouteLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function inBrief(item: Stored<'agendaItems'>, state: ReadState | null, isChanged: boolean): readonly string[] {
  if (item.state === 'withdrawn') return ['Withdrawn'];
  if (item.state === 'moved') return ['Moved'];
  const papers = papersOf(item);
  return [
    ...(item.purpose === null ? [] : [purposeInBrief[item.purpose]]),
    ...(item.starred ? ['★'] : []),
    ...(papers.kind === 'pages' ? [formatCount(papers.to - papers.from + 1, 'page')] : papers.kind === 'toFollow' ? ['To follow'] : []),
    ...(isChanged ? ['Changed'] : []),
    ...(state === 'read' ? ['✓ Read'] : state === 'replaced' ? ['Replaced'] : []),
  ];
}

const purposeInBrief = { decision: 'Decision', discussion: 'Discussion', information: 'Information' } as const;

const useStyles = makeStyles({
  items: { listStyleType: 'none', margin: 0, padding: '2px' },
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderLeft: '3px solid transparent',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: 'none' },
    ':focus-visible': { outlineOffset: '-2px' },
  },
  current: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground2 },
  number: { flexBasis: '2rem', flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  words: { minWidth: 0 },
  title: { display: 'block' },
  off: { textDecorationLine: 'line-through' },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
  part: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  narrowed: { margin: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
});
