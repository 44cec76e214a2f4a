import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { ValueForm } from '../../packs/review/valueForms';

interface ValueFieldProps {
  readonly form: ValueForm;
  readonly typed: string;
  /** Why it cannot be taken; null where it can. */
  readonly refusal: string | null;
  readonly onType: (typed: string) => void;
}

/** The field in which a value is corrected. */
export function ValueField({ form, typed, refusal, onType }: ValueFieldProps) {
  const hint = form.understood?.(typed) ?? form.hint;
  return (
    <Field label={form.label} {...(hint === undefined ? {} : { hint: form.understood ? { children: hint, role: 'status' } : hint })} {...(refusal === null ? {} : { validationMessage: refusal })}>
      {form.input === 'choice' ? (
        <Select value={typed} onChange={(_, { value }) => onType(value)}>
          {form.choices?.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      ) : form.input === 'text' ? (
        <Textarea rows={3} resize="vertical" value={typed} onKeyDown={submitFromText} onChange={(_, { value }) => onType(value)} />
      ) : (
        <Input value={typed} onChange={(_, { value }) => onType(value)} />
      )}
    </Field>
  );
}

/** In a field of several lines Enter begins the next of them. */
function submitFromText(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
