import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { entryOfProject, planProjectEdit, planProjectState, type PlannedProjectChange, type ProjectEntry } from '../../../domain/estates/planProjectEdit';
import { readDueDate } from '../../../domain/dueDates';
import { formatDate } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { Message } from '../../../ui/Message';
import type { Clock } from '../clock';
import { NotSavedProject } from './NotSavedProject';
import { useChangingProject } from './useChangingProject';

interface EditProjectProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly project: Stored<'projects'>;
  readonly onDone: (said: string | null) => void;
}

/** What papers have said, put right by a clerk: what stood there before is kept in the history, and no import writes over it. */
export function EditProject({ desk, clock, project: current, onDone }: EditProjectProps) {
  const styles = useStyles();
  const [project] = useState(current);
  const [entry, setEntry] = useState(() => entryOfProject(project));
  const [why, setWhy] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { changing, save, saveMine, keepTheirs } = useChangingProject(desk, project);
  const eventKey = useRef(`event.${project.key}.${clock.mintKey()}`);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const type = (name: keyof ProjectEntry) => (_: unknown, { value }: { readonly value: string }) => setEntry((typed) => ({ ...typed, [name]: value }));

  async function write(plan: (doing: Parameters<typeof planProjectEdit>[3]) => PlannedProjectChange, said: string): Promise<void> {
    const { me, today } = desk;
    if (me === null) return setProblems(['It is not known who is signed in. Close the tab, open it again and sign in.']);
    const planned = plan({ by: { id: me.objectId, mail: me.username, name: me.name }, at: clock.now(today).toISOString().replace(/\.\d+Z$/, 'Z'), eventKey: eventKey.current });
    setProblems(planned.problems);
    if (planned.problems.length > 0) return;
    if (planned.events.length === 0) return onDone('Nothing was changed.');
    if (await save(planned)) onDone(said);
    // What is tried again after another change is told anew.
    else eventKey.current = `event.${project.key}.${clock.mintKey()}`;
  }

  const { dueOn } = readDueDate(entry.nextGatewayText);
  const isCompleted = project.state === 'completed';
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={`Edit ${project.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        void write((doing) => planProjectEdit(project, entry, why, doing), 'Saved.');
      }}
    >
      {LINES.map(([name, label]) => (
        <Field key={name} label={label} {...(name === 'nextGatewayText' && entry.nextGatewayText.trim() !== '' && { hint: dueOn === null ? 'Not understood as a date: kept as written.' : `Understood as: by ${formatDate(dueOn)}.` })}>
          <Input value={entry[name]} onChange={type(name)} />
        </Field>
      ))}
      <Field label="Funding" hint="A source to a line, its sum behind a colon">
        <Textarea value={entry.funding} onChange={type('funding')} resize="vertical" rows={3} />
      </Field>
      <Field label="Why (kept in the history)">
        <Input value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      {problems.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence} />
      ))}
      <NotSavedProject
        desk={desk}
        changing={changing}
        saveAgain={(planned) => void save(planned).then((isSaved) => isSaved && onDone('Saved.'))}
        saveMine={() => void saveMine().then((isSaved) => isSaved && onDone('Saved.'))}
        keepTheirs={() => {
          keepTheirs();
          onDone('Theirs was kept.');
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={changing.kind === 'saving'}>
          Save
        </Button>
        <Button disabledFocusable={changing.kind === 'saving'} onClick={() => void write((doing) => planProjectState(project, isCompleted ? 'current' : 'completed', why, doing), isCompleted ? 'Current again.' : 'Completed.')}>
          {isCompleted ? 'Make current again' : 'Mark as completed'}
        </Button>
        <Button onClick={() => onDone(null)}>Cancel</Button>
      </div>
    </form>
  );
}

const LINES: readonly (readonly [keyof ProjectEntry, string])[] = [
  ['title', 'Title'],
  ['gateway', 'Gateway'],
  ['nextGateway', 'Next gateway'],
  ['nextGatewayText', 'Next gateway planned for'],
  ['budgetToNext', 'Budget to the next gateway'],
  ['totalEstimate', 'Total estimate'],
  ['leaseholdersShare', 'From leaseholders'],
  ['risk', 'Overall risk'],
  ['contact', 'Contact'],
];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '40rem', marginTop: tokens.spacingVerticalM, '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
