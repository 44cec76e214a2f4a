import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Reading } from '../../packs/reading';
import { formOf } from '../../packs/review/valueForms';
import { valueAt } from '../../packs/review/valuePath';
import { PublishDialog } from './PublishDialog';
import { ValueField } from './ValueField';
import { wholeChoice } from './wholeChoice';

type Values = readonly (readonly [path: string, value: unknown])[];

interface EditValuesProps {
  readonly reading: Reading;
  readonly paths: readonly string[];
  readonly onSave: (values: Values) => void;
  readonly onCancel: () => void;
}

/** Several values of one thing, corrected together. */
export function EditValues({ reading, paths, onSave, onCancel }: EditValuesProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(() => new Map(paths.map((path) => [path, formOf(path)?.show(valueAt(reading, path)) ?? ''])));
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const [published, setPublished] = useState<Values | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    // All of it, and not its first field alone, clear of what stands at the foot of the window.
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const read = paths.flatMap((path) => {
      const answer = formOf(path)?.read(typed.get(path) ?? '');
      return answer ? [[path, answer] as const] : [];
    });
    const refused = read.flatMap(([path, answer]) => (answer.kind === 'refused' ? [[path, answer.message] as const] : []));
    setRefusals(new Map(refused));
    if (refused.length > 0) return;
    const values = read.flatMap(([path, answer]) => (answer.kind === 'value' ? [[path, answer.value] as const] : []));
    // To publish cannot be undone.
    if (values.some(([path, value]) => path.endsWith('.part') && value === 'public' && valueAt(reading, path) === 'non-public')) setPublished(values);
    else onSave(values);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      {paths.map((path) => {
        const shown = formOf(path);
        return shown && <ValueField key={path} form={shown} typed={typed.get(path) ?? ''} refusal={refusals.get(path) ?? null} onType={(next) => setTyped(new Map([...typed, [path, next]]))} />;
      })}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          Take over
        </Button>
        <Button onClick={onCancel}>Leave as it was</Button>
      </div>
      <PublishDialog isOpen={published !== null} saysOtherwise="It is non-public as it stands here." onKeep={() => setPublished(null)} onPublish={() => published && onSave(published)} />
    </form>
  );
}

const useStyles = makeStyles({
  form: { ...wholeChoice, display: 'grid', alignItems: 'start', gap: tokens.spacingVerticalM, gridTemplateColumns: 'repeat(auto-fill, minmax(min(14rem, 100%), 1fr))', padding: `${tokens.spacingVerticalS} 0`, flexBasis: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, gridColumn: '1 / -1' },
});
