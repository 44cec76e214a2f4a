import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly hint?: string;
}

/** One line. `offered` may be chosen or not. */
export function LineField({ label, value, onType, hint, offered = [] }: FieldProps & { readonly offered?: readonly string[] }) {
  const id = useId();
  return (
    <>
      <Field label={label} hint={hint ?? null}>
        <Input value={value} {...(offered.length > 0 && { input: { list: id } })} autoComplete="off" onChange={(_, { value: typed }) => onType(typed)} />
      </Field>
      {offered.length > 0 && (
        <datalist id={id}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Several lines. */
export const LinesField = ({ label, value, onType, hint }: FieldProps) => (
  <Field label={label} hint={hint ?? null}>
    <Textarea value={value} rows={4} resize="vertical" onChange={(_, { value: typed }) => onType(typed)} />
  </Field>
);

/** A day in the browser's own calendar, ISO; blank where it is not known. */
export const DayField = ({ label, value, onType, hint }: FieldProps) => (
  <Field label={label} hint={hint ?? null}>
    <Input type="date" value={value} onChange={(_, { value: typed }) => onType(typed)} />
  </Field>
);

interface ChoiceProps extends FieldProps {
  /** What stands for nothing. */
  readonly none: string;
  readonly options: readonly { readonly key: string; readonly title: string }[];
}

/** One of several, or none. */
export const ChoiceField = ({ label, value, onType, hint, none, options }: ChoiceProps) => (
  <Field label={label} hint={hint ?? null}>
    <Select value={value} onChange={(_, { value: chosen }) => onType(chosen)}>
      <option value="">{none}</option>
      {options.map(({ key, title }) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </Select>
  </Field>
);
