import { Field, Input } from '@fluentui/react-components';
import { ChoiceField } from './ChoiceField';

interface StatusFieldProps {
  /** The committee's own words; none where it has not said which they are. */
  readonly words: readonly string[];
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** How it stands, in the committee's own words where it has them. */
export function StatusField({ words, value, onType }: StatusFieldProps) {
  if (words.length > 0) return <ChoiceField label="Status" value={value} none="None" options={words.map((word) => ({ value: word, label: word }))} onChoose={onType} />;
  return (
    <Field label="Status">
      <Input value={value} onChange={(_, { value: typed }) => onType(typed)} />
    </Field>
  );
}
