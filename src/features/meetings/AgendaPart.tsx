import { makeStyles, tokens } from '@fluentui/react-components';
import { closedMeaning, type AgendaEntry, type AgendaItem } from '../../domain/agenda';
import { Section } from '../../ui/Section';
import { AgendaItemRow } from '../../ui/agenda/AgendaItemRow';
import { ClosedItemRow } from './ClosedItemRow';
import type { CirclesAsked } from './useAgenda';

interface AgendaPartProps {
  readonly heading: string;
  readonly entries: readonly AgendaEntry[];
  readonly circles: CirclesAsked['kind'];
  readonly isCompact: boolean;
}

export function AgendaPart({ heading, entries, circles, isCompact }: AgendaPartProps) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  const closed = entries.filter(({ kind }) => kind === 'closed');
  const bases = new Set(entries.map(({ item }) => item.exemptBasis));
  // Normally one motion excludes the public for all of it: then its basis is said once, above the items.
  const [sharedBasis = null] = bases.size === 1 ? bases : [];
  const ownBasis = (item: AgendaItem): string | null => (sharedBasis === null ? item.exemptBasis : null);
  return (
    <Section heading={heading} level={2} {...(closed.length > 0 ? { note: meaning[circles] } : {})}>
      {sharedBasis !== null && (
        <p className={styles.basis}>
          Legal basis: <bdi>{sharedBasis}</bdi>
        </p>
      )}
      <ol className={styles.items}>
        {entries.map(({ kind, item }) =>
          kind === 'readable' ? (
            <AgendaItemRow key={item.key} item={item} basis={ownBasis(item)} isCompact={isCompact} />
          ) : (
            <ClosedItemRow key={item.key} item={item} basis={ownBasis(item)} />
          ),
        )}
      </ol>
    </Section>
  );
}

const meaning: Readonly<Record<CirclesAsked['kind'], string>> = {
  asking: 'Non-public: asking what you may open.',
  answered: closedMeaning,
  failed: 'Non-public: what you may open could not be asked.',
};

const useStyles = makeStyles({
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  basis: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});
