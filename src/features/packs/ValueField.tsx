import { Field, Input, Select, Textarea } from '@fluentui/react-components';
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
  return (
    <Field label={form.label} {...(form.hint === undefined ? {} : { hint: form.hint })} {...(refusal === null ? {} : { validationMessage: refusal })}>
      {form.input === 'choice' ? (
        <Select value={typed} onChange={(_, { value }) => onType(value)}>
          {form.choices?.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      ) : form.input === 'text' ? (
        <Textarea rows={3} resize="vertical" value={typed} onChange={(_, { value }) => onType(value)} />
      ) : (
        <Input value={typed} onChange={(_, { value }) => onType(value)} />
      )}
    </Field>
  );
}
