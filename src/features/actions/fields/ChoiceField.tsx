import { Field, Select } from '@fluentui/react-components';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  /** What stands for nothing. */
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of several, or none. */
export function ChoiceField({ label, value, none, options, onChoose }: ChoiceFieldProps) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        <option value="">{none}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
