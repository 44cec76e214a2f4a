import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { composeAgenda, type AgendaItem } from '../../domain/agenda';
import type { Stored } from '../../domain/changes';
import { type FilesPlan, isSeen } from '../../packs/import/planFiles';
import type { Reading } from '../../packs/reading';
import { AgendaItemRow } from '../../ui/agenda/AgendaItemRow';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { EditValues } from './EditValues';

interface AgendaToBeProps {
  readonly plan: FilesPlan;
  readonly readings: readonly Reading[];
  readonly onCorrect: (document: string, values: readonly (readonly [string, unknown])[]) => void;
}

/** The agenda as it will stand when this is saved, each item with what the import makes of it. */
export function AgendaToBe({ plan, readings, onCorrect }: AgendaToBeProps) {
  const styles = useStyles();
  const { public: open, nonPublic } = composeAgenda(plan.after.openItems, plan.after.circleItems ?? []);
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
              <ol className={styles.items}>
                {entries.map(({ item }) => (
                  <AgendaItemRow key={`${item.row.site} ${item.key}`} item={item} basis={null} isCompact={false}>
                    <ItemToBe item={item} plan={plan} readings={readings} onCorrect={onCorrect} />
                  </AgendaItemRow>
                ))}
              </ol>
            </Section>
          ),
      )}
    </>
  );
}

function ItemToBe({ item, plan, readings, onCorrect }: AgendaToBeProps & { readonly item: Stored<'agendaItems'> }) {
  const styles = useStyles();
  const [isEdited, setIsEdited] = useState(false);
  const wasEdited = useRef(false);
  const close = (): void => {
    wasEdited.current = true;
    setIsEdited(false);
  };
  // The focus comes back to the button from which the fields were opened.
  const takeFocusBack = (button: HTMLButtonElement | null): void => {
    if (button === null || !wasEdited.current) return;
    wasEdited.current = false;
    button.focus();
  };
  const reading = readings.find(({ document }) => document === item.source?.document);
  const at = reading?.agendaItems.findIndex(({ line }) => line === item.source?.line) ?? -1;
  if (reading === undefined || at < 0) return <Tag>{fateOf(item, plan)}</Tag>;
  if (isEdited) {
    return (
      <EditValues
        reading={reading}
        paths={FIELDS.map((field) => `agendaItems[${at}].${field}`)}
        onSave={(values) => {
          close();
          onCorrect(reading.document, values);
        }}
        onCancel={close}
      />
    );
  }
  return (
    <p className={styles.fate}>
      <Tag>{fateOf(item, plan)}</Tag>
      <Button ref={takeFocusBack} size="small" onClick={() => setIsEdited(true)} aria-label={`Edit ${item.printedNumber ?? ''} ${item.title}`}>
        Edit
      </Button>
    </p>
  );
}

const FIELDS = ['number', 'title', 'part', 'purpose', 'starred', 'pages', 'toFollow', 'reportOf', 'note'];

function fateOf({ key, row }: AgendaItem & Pick<Stored<'agendaItems'>, 'row'>, { changes }: FilesPlan): string {
  const own = changes.filter((change) => change.list === 'agendaItems' && (change.kind === 'update' ? change.key : change.item.key) === key);
  if (row.id === '') return 'New';
  const updated = own.find((change) => change.kind === 'update');
  if (!updated || !own.some(isSeen)) return 'Unchanged';
  return updated.kind === 'update' && 'state' in updated.columns && updated.columns.state === 'withdrawn' ? 'Will be withdrawn' : 'Changed';
}

const useStyles = makeStyles({
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  fate: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0 0` },
});
