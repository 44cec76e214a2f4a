import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { closedMeaning, type AgendaEntry, type AgendaItem } from '../../domain/agenda';
import type { RunningOrder } from '../../domain/runningOrder';
import type { OtherFiles } from '../../queries/useOtherFiles';
import { Section } from '../../ui/Section';
import { AgendaItemRow } from '../../ui/agenda/AgendaItemRow';
import { ClosedItemRow } from './ClosedItemRow';
import type { CirclesAsked } from '../../queries/useAgenda';

interface AgendaPartProps<I extends AgendaItem> {
  readonly heading: string;
  readonly entries: readonly AgendaEntry<I>[];
  /** All of the part, where `entries` is narrowed: what is said of the part holds for all of it. */
  readonly all?: readonly AgendaEntry<I>[];
  readonly circles: CirclesAsked['kind'];
  readonly isCompact: boolean;
  readonly otherFile: OtherFiles;
  readonly order?: RunningOrder | null;
  /** Where an item has a page of its own. */
  readonly routeOf?: (item: I) => string;
  /** What there is to say of an item besides. */
  readonly marksOf?: (item: I) => ReactNode;
}

export function AgendaPart<I extends AgendaItem>({ heading, entries, all = entries, circles, isCompact, otherFile, order = null, routeOf, marksOf }: AgendaPartProps<I>) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  const closed = entries.filter(({ kind }) => kind === 'closed');
  const bases = new Set(all.map(({ item }) => item.exemptBasis));
  // Normally one motion excludes the public for all of it: then its basis is said once, above the items.
  const [sharedBasis = null] = bases.size === 1 ? bases : [];
  const ownBasis = (item: AgendaItem): string | null => (sharedBasis === null ? item.exemptBasis : null);
  return (
    <Section heading={heading} level={2} {...(closed.length > 0 ? { note: closedNote[circles] } : {})}>
      {sharedBasis !== null && (
        <p className={styles.basis}>
          Legal basis: <bdi>{sharedBasis}</bdi>
        </p>
      )}
      <ol className={styles.items}>
        {entries.map(({ kind, item }) =>
          kind === 'readable' ? (
            <AgendaItemRow key={item.key} item={item} basis={ownBasis(item)} isCompact={isCompact} to={routeOf?.(item)} planned={order?.starts.get(item.key)} other={otherFile(item)}>
              {marksOf?.(item)}
            </AgendaItemRow>
          ) : (
            <ClosedItemRow key={item.key} item={item} basis={ownBasis(item)} to={routeOf?.(item)} />
          ),
        )}
      </ol>
    </Section>
  );
}

export const closedNote: Readonly<Record<CirclesAsked['kind'], string>> = {
  asking: 'Non-public: asking what you may open.',
  answered: closedMeaning,
  failed: 'Non-public: what you may open could not be asked.',
};

const useStyles = makeStyles({
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  basis: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});
