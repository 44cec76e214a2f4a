import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { type ImportPlan, type ImportRequest, planActionsImport } from '../../../domain/actionsCsv/planActionsImport';
import { formatCount } from '../../../domain/formats';
import { isCircleSite, type SiteKey } from '../../../domain/sites';
import { Message } from '../../../ui/Message';
import { Section } from '../../../ui/Section';
import { PlannedRows } from './PlannedRows';
import { type CsvFile, readCsvFile } from './readCsvFile';

export type Planned = Extract<ImportPlan, { readonly kind: 'planned' }>;

interface ImportActionsProps<Site extends SiteKey> {
  readonly list: Omit<ImportRequest<Site>, 'emptyErases'>;
  readonly isSaving: boolean;
  /** With the file's name, which the history tells. */
  readonly onSave: (plan: Planned, file: string) => void;
  /** What became of it. */
  readonly children?: ReactNode;
}

/** A file from a spreadsheet: what it would do is shown row by row, and nothing is written before a person says so. */
export function ImportActions<Site extends SiteKey>({ list, isSaving, onSave, children }: ImportActionsProps<Site>) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<(CsvFile & { readonly name: string }) | null>(null);
  const [emptyErases, setEmptyErases] = useState(false);
  const plan = useMemo(() => (file?.kind === 'text' ? planActionsImport(file.text, { ...list, emptyErases }) : null), [file, list, emptyErases]);
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const bytes = await chosen.arrayBuffer().catch(() => null);
    setFile({ ...(bytes === null ? GONE : readCsvFile(new Uint8Array(bytes))), name: chosen.name });
  };
  const problem = file?.kind === 'refused' ? file.message : plan?.kind === 'refused' ? plan.message : null;
  return (
    <Section heading={isCircleSite(list.site) ? 'The non-public list' : 'The public list'} level={2} note="A file saved as CSV, with a row of headings. Nothing is saved before you have seen, row by row, what it would change.">
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv"
        hidden
        aria-label="File of actions"
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>Choose a file</Button>
      {problem !== null && (
        <Message tone="problem" title={`${file?.name ?? 'The file'} cannot be read`}>
          <p>{problem}</p>
        </Message>
      )}
      {plan?.kind === 'planned' && (
        <>
          <p role="status" className={styles.summary}>
            {file?.name}: {summaryOf(plan)}.
          </p>
          {plan.unknownHeadings.length > 0 && <p className={styles.note}>Not read, as their headings are not known: {plan.unknownHeadings.join(', ')}.</p>}
          {plan.missingHeadings.length > 0 && <p className={styles.note}>Not in the file, and left as they are: {plan.missingHeadings.join(', ')}.</p>}
          <Checkbox checked={emptyErases} onChange={(_, { checked }) => setEmptyErases(checked === true)} label="Empty cells take away what stands there" />
          <PlannedRows key={file?.name} rows={plan.rows} />
          <p className={styles.note}>{isCircleSite(list.site) ? 'The actions go on the non-public list: only the committee’s circle sees them.' : 'The actions go on the public list: everyone who can read it sees them.'}</p>
          <Button appearance="primary" disabledFocusable={plan.steps.length === 0 || isSaving} onClick={() => onSave(plan, file?.name ?? '')}>
            {isSaving ? 'Saving' : plan.steps.length === 0 ? 'Nothing to save' : `Save ${formatCount(plan.steps.length, 'action')}`}
          </Button>
        </>
      )}
      {children}
    </Section>
  );
}

/** Moved, renamed, or open in a spreadsheet that keeps it for itself. */
const GONE: CsvFile = { kind: 'refused', message: 'The file could not be opened. Close it in the spreadsheet and choose it again.' };

function summaryOf({ rows }: Planned): string {
  const count = (kind: Planned['rows'][number]['kind']): number => rows.filter((row) => row.kind === kind).length;
  return `${count('create')} new, ${count('change')} to change, ${count('asIs')} as they are, ${count('refused')} refused`;
}

const useStyles = makeStyles({
  summary: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
