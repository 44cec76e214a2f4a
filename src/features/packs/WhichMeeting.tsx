import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FileGroup } from '../../packs/review/groupFiles';
import { Section } from '../../ui/Section';
import type { FileToReview } from './Review';
import { wholeChoice } from './wholeChoice';

interface WhichMeetingProps {
  readonly groups: readonly FileGroup<FileToReview>[];
  readonly unsure: ReadonlySet<string>;
  readonly nameOf: (group: FileGroup<FileToReview>) => string;
  readonly onPlace: (file: string, group: string) => void;
}

/** Where several meetings came together, or a file does not say of which it is: a person says which file is of which. */
export function WhichMeeting({ groups, unsure, nameOf, onPlace }: WhichMeetingProps) {
  const styles = useStyles();
  if (groups.length < 2 && unsure.size === 0) return null;
  const files = groups.flatMap((group) => group.files.map((file) => ({ file, group })));
  return (
    <Section heading="Which file is of which meeting" level={2} note={groups.length > 1 ? `These files are of ${groups.length} meetings. Each is gone through and saved by itself.` : 'Not every file says of which meeting it is.'}>
      <div className={styles.files}>
        {files.map(({ file: { id, reading }, group }) => {
          const isAsked = unsure.has(id);
          return (
            <Field key={id} label={reading.document} {...(isAsked && { validationState: 'warning' as const, validationMessage: 'It does not say. Choose its meeting; until then nothing of it is saved.' })}>
              <Select value={isAsked ? '' : group.key} onChange={(_, { value }) => onPlace(id, value)}>
                {isAsked && (
                  <option value="" disabled>
                    Choose a meeting
                  </option>
                )}
                {groups.filter(({ key }) => key === group.key || key !== id).map((one) => (!isAsked || one.key !== id) && (
                  <option key={one.key} value={one.key}>
                    {nameOf(one)}
                  </option>
                ))}
                {(isAsked || group.key !== id) && <option value={id}>a meeting of its own</option>}
              </Select>
            </Field>
          );
        })}
      </div>
    </Section>
  );
}

const useStyles = makeStyles({ files: { ...wholeChoice, display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '40rem' } });
