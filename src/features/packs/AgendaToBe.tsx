import { makeStyles, tokens } from '@fluentui/react-components';
import { composeAgenda, type AgendaItem } from '../../domain/agenda';
import type { Stored } from '../../domain/changes';
import { WITHHELD_TITLE } from '../../packs/import/agendaItemColumns';
import { type FilesPlan, isSeen } from '../../packs/import/planFiles';
import type { Reading } from '../../packs/reading';
import { AgendaItemRow } from '../../ui/agenda/AgendaItemRow';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { EditRecord } from './EditRecord';
import { ShowMore, usePaged } from '../../ui/ShowMore';

interface AgendaToBeProps {
  readonly plan: FilesPlan;
  readonly readings: readonly Reading[];
  readonly onCorrect: (document: string, values: readonly (readonly [string, unknown])[]) => void;
}

/** The agenda as it will stand when this is saved, each item with what the import makes of it. */
export function AgendaToBe({ plan, readings, onCorrect }: AgendaToBeProps) {
  const { public: open, nonPublic } = composeAgenda(plan.shown.openItems, plan.shown.circleItems ?? []);
  const parts = [
    ['Part 1: public', open],
    ['Part 2: non-public', nonPublic],
  ] as const;
  return (
    <>
      {parts.map(
        ([heading, entries]) =>
          entries.length > 0 && (
            <Section key={heading} heading={heading} level={2}>
              <PartToBe items={entries.map(({ item }) => item)} plan={plan} readings={readings} onCorrect={onCorrect} />
            </Section>
          ),
      )}
    </>
  );
}

function PartToBe({ items, ...asked }: AgendaToBeProps & { readonly items: readonly Stored<'agendaItems'>[] }) {
  const styles = useStyles();
  const { shown, more } = usePaged(items);
  return (
    <>
      <ol className={styles.items}>
        {shown.map((item) => (
          <AgendaItemRow key={`${item.row.site} ${item.key}`} item={item} basis={null} isCompact={false}>
            <ItemToBe item={item} {...asked} />
          </AgendaItemRow>
        ))}
      </ol>
      <ShowMore {...more} />
    </>
  );
}

function ItemToBe({ item, plan, readings, onCorrect }: AgendaToBeProps & { readonly item: Stored<'agendaItems'> }) {
  const styles = useStyles();
  const found = itemRead(item, readings);
  if (found === null) return <Tag>{fateOf(item, plan)}</Tag>;
  const { reading, at } = found;
  return (
    <div className={styles.fate}>
      <Tag>{fateOf(item, plan)}</Tag>
      <EditRecord name={`${item.printedNumber ?? ''} ${reading.agendaItems[at]?.title ?? item.title}`} reading={reading} paths={FIELDS.map((field) => `agendaItems[${at}].${field}`)} onCorrect={onCorrect} />
    </div>
  );
}

/** Where a file says it. A row whose title is withheld does not name its file. */
function itemRead({ source }: Stored<'agendaItems'>, readings: readonly Reading[]): { readonly reading: Reading; readonly at: number } | null {
  for (const reading of readings) {
    const at = reading.agendaItems.findIndex(({ line, part }) => line === source?.line && (reading.document === source.document || (source.document === WITHHELD_TITLE && part === 'non-public')));
    if (at >= 0) return { reading, at };
  }
  return null;
}

const FIELDS = ['number', 'title', 'part', 'purpose', 'starred', 'pages', 'toFollow', 'reportOf', 'presenters', 'minutesAllotted', 'note'];

function fateOf({ key, row }: AgendaItem & Pick<Stored<'agendaItems'>, 'row'>, { changes }: FilesPlan): string {
  const own = changes.filter((change) => change.list === 'agendaItems' && (change.kind === 'update' ? change.key : change.item.key) === key);
  if (row.id === '') return 'New';
  const updated = own.find((change) => change.kind === 'update');
  if (!updated || !own.some(isSeen)) return 'Unchanged';
  return updated.kind === 'update' && 'state' in updated.columns && updated.columns.state === 'withdrawn' ? 'Will be withdrawn' : 'Changed';
}

const useStyles = makeStyles({
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  // The button of a row keeps no distance of its own here.
  fate: { '& > button': { marginTop: 0 }, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0 0` },
});
