import { Field, Input, Textarea } from '@fluentui/react-components';
import type { WalkaboutEntry } from '../../../domain/estates/walkabouts/planWalkabout';
import { Message } from '../../../ui/Message';

interface WalkaboutFieldsProps {
  readonly entry: WalkaboutEntry;
  readonly onType: (change: Partial<WalkaboutEntry>) => void;
  readonly problems: readonly string[];
  readonly doubts: readonly string[];
}

/** When, where and who. */
export function WalkaboutFields({ entry, onType, problems, doubts }: WalkaboutFieldsProps) {
  return (
    <>
      <Field label="Date" required>
        <Input type="date" value={entry.date} onChange={(_, { value }) => onType({ date: value })} />
      </Field>
      <Field label="Begins at">
        <Input type="time" value={entry.startsAt} onChange={(_, { value }) => onType({ startsAt: value })} />
      </Field>
      <Field label="Meeting point">
        <Input value={entry.meetingPoint} maxLength={255} onChange={(_, { value }) => onType({ meetingPoint: value })} />
      </Field>
      <Field label="Who else comes" hint="One to a line: officers, ward members, a residents’ association. No resident’s name is needed.">
        <Textarea rows={3} resize="vertical" value={entry.attending} onChange={(_, { value }) => onType({ attending: value })} />
      </Field>
      <Field label="What to look at, beside the open issues">
        <Textarea rows={3} resize="vertical" value={entry.purpose} onChange={(_, { value }) => onType({ purpose: value })} />
      </Field>
      {problems.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence} />
      ))}
      {doubts.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence}>
          <p>Change it, or press Save again to keep it as it is.</p>
        </Message>
      ))}
    </>
  );
}

export const entryOf = ({ date, startsAt, meetingPoint, attending, purpose }: { readonly date: string; readonly startsAt: string | null; readonly meetingPoint: string | null; readonly attending: readonly string[] | null; readonly purpose: string | null }): WalkaboutEntry => ({
  date,
  startsAt: startsAt ?? '',
  meetingPoint: meetingPoint ?? '',
  attending: (attending ?? []).join('\n'),
  purpose: purpose ?? '',
});
