import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { personalDataWarning } from '../../../domain/estates/issues/personalData';
import { planWalkabout, type Walkabout } from '../../../domain/estates/walkabouts/planWalkabout';
import { isSame } from '../../../domain/threeWayMerge';
import type { Desk } from '../../../queries/desk';
import { ChangingMessage } from '../../../ui/ChangingMessage';
import { useFormStyles } from '../../../ui/useFormStyles';
import { useChangingWalkabout, WALKABOUT_WORDS } from './useChangingWalkabout';
import { entryOf, WalkaboutFields } from './WalkaboutFields';

interface EditWalkaboutProps {
  readonly desk: Desk;
  readonly walkabout: Stored<'walkabouts'>;
  /** What it becomes besides; null where its state stays. */
  readonly becomes: Walkabout['state'] | null;
  readonly onDone: (said: string | null) => void;
}

/** Its plan, worded anew; or how it went. */
export function EditWalkabout({ desk, walkabout: opened, becomes, onDone }: EditWalkaboutProps) {
  const styles = useFormStyles();
  const [walkabout] = useState(opened);
  const [entry, setEntry] = useState(() => entryOf(walkabout));
  const [remarks, setRemarks] = useState(walkabout.remarks ?? '');
  const [said, setSaid] = useState<{ readonly problems: readonly string[]; readonly doubts: readonly string[] }>({ problems: [], doubts: [] });
  const changing = useChangingWalkabout(desk);
  const label = becomes === 'held' ? 'The walkabout was held' : becomes === 'cancelled' ? 'Cancel the walkabout' : 'Edit the walkabout';

  async function save(): Promise<void> {
    const planned = planWalkabout(entry, becomes === null ? desk.today : walkabout.date);
    const warning = personalDataWarning([remarks]);
    const doubts = [...planned.doubts, ...(warning === null ? [] : [warning])];
    setSaid({ problems: planned.problems, doubts });
    if (planned.problems.length > 0 || doubts.some((doubt) => !said.doubts.includes(doubt))) return;
    const meant = { ...planned.columns, remarks: remarks.trim() || null, state: becomes ?? walkabout.state };
    const columns = Object.fromEntries(Object.entries(meant).filter(([column, value]) => !isSame(new Map<string, unknown>(Object.entries(walkabout)).get(column), value))) as Partial<Walkabout>; // some of the columns just above
    if (Object.keys(columns).length === 0) return onDone('Nothing was changed.');
    if (await changing.save({ base: walkabout, columns })) onDone('Saved.');
  }

  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {becomes === null && <WalkaboutFields entry={entry} onType={(change) => setEntry((typed) => ({ ...typed, ...change }))} {...said} />}
      <Field label={becomes === 'cancelled' ? 'Why (optional)' : 'Remarks: what was seen that is no issue'}>
        <Textarea rows={3} resize="vertical" value={remarks} onChange={(_, { value }) => setRemarks(value)} />
      </Field>
      {becomes !== null && said.doubts.map((sentence) => <p key={sentence} role="alert">{sentence}</p>)}
      <ChangingMessage desk={desk} {...changing} columnWords={WALKABOUT_WORDS} refused="SharePoint does not let you change walkabouts. Members and clerks may: ask a clerk." onGivenUp={() => onDone('Theirs was kept.')} onSaved={() => onDone('Saved.')} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={changing.changing.kind === 'saving'}>
          {becomes === null ? 'Save' : label}
        </Button>
        <Button onClick={() => onDone(null)}>Not now</Button>
      </div>
    </form>
  );
}
