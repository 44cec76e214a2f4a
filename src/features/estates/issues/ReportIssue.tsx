import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { categories, categoryWords, severities, SEVERITY_WORDS, type Category, type Severity } from '../../../domain/estates/issues/issue';
import { personalDataWarning } from '../../../domain/estates/issues/personalData';
import { planNewIssue } from '../../../domain/estates/issues/planNewIssue';
import { problemsOf } from '../../../domain/estates/issues/planIssueEdit';
import type { Desk } from '../../../queries/desk';
import { Message } from '../../../ui/Message';
import { TakePhotograph } from '../photographs/TakePhotograph';
import type { shrinkPhotograph } from '../photographs/shrinkPhotograph';
import { ChipGroup } from './ChipGroup';
import { instantNow, meAsPerson, WHO_IS_IT } from './doingToIssue';
import type { IssueClock, IssueParts } from './issueParts';

interface ReportIssueProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly parts: IssueParts;
  readonly estate: string;
  readonly blocks: readonly string[];
  readonly walkabout: string | null;
  /** Where one stands on a walkabout: chosen already. */
  readonly block: string;
  readonly onBlock: (block: string) => void;
  /** Words and message id of the mail from which it is taken. */
  readonly mail?: { readonly text: string; readonly id: string };
  readonly onAdded: () => void;
  readonly shrink?: typeof shrinkPhotograph;
}

/** An issue in three taps: the photograph, what it is, Save. All else has a value already, or may be left out. */
export function ReportIssue({ desk, clock, parts, estate, blocks, walkabout, block, onBlock, mail, onAdded, shrink }: ReportIssueProps) {
  const styles = useStyles();
  const [pictures, setPictures] = useState<readonly Blob[]>([]);
  // As it is when a press is answered, which may be later than when it was made.
  const taken = useRef<readonly Blob[]>([]);
  const taking = useRef<Promise<boolean>>(Promise.resolve(true));
  const isSaving = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const [category, setCategory] = useState<Category | null>(null);
  const [severity, setSeverity] = useState<Severity>('soon');
  const [place, setPlace] = useState('');
  const [description, setDescription] = useState(mail?.text ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [warned, setWarned] = useState<string | null>(null);

  const setTaken = (next: readonly Blob[]): void => {
    taken.current = next;
    setPictures(next);
  };

  async function save(): Promise<void> {
    if (category === null) return setProblem('Choose what it is.');
    const by = meAsPerson(desk);
    if (by === null) return setProblem(WHO_IS_IT);
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      // Pressed while the photograph is still made smaller: it belongs to this issue. One that is refused is told above.
      if (!(await taking.current)) return void (taking.current = Promise.resolve(true));
      const planned = planNewIssue({ estate, walkabout, block, place, category, severity, description, photographs: taken.current.length, mail: mail?.id ?? null }, { by, at: instantNow(desk, clock), today: desk.today, minted: clock.mintKey() });
      const [tooLong] = problemsOf(planned.issue);
      setProblem(tooLong ?? null);
      if (tooLong !== undefined) return;
      // Told once; who saves again has read it.
      const warning = personalDataWarning([description, place]);
      if (warning !== null && warning !== warned) return setWarned(warning);
      await parts.outbox.add({ planned, pictures: await Promise.all(taken.current.map((picture) => picture.arrayBuffer())) });
      startAnew();
    } finally {
      isSaving.current = false;
    }
  }

  /** Ready for the next: the block stays, since one stands there. */
  function startAnew(): void {
    setTaken([]);
    setCategory(null);
    setSeverity('soon');
    setPlace('');
    setDescription('');
    setWarned(null);
    form.current?.querySelector<HTMLElement>('input[type=file]')?.focus();
    onAdded();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Report an issue"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TakePhotograph pictures={pictures} onTaken={(picture) => setTaken([...taken.current, picture])} onTaking={(next) => void (taking.current = next)} onRemove={(at) => setTaken(taken.current.filter((_, nth) => nth !== at))} {...(shrink && { shrink })} />
      <ChipGroup legend="What it is" options={CATEGORIES} value={category} onChoose={setCategory} />
      <ChipGroup legend="How soon" options={SEVERITIES} value={severity} onChoose={setSeverity} />
      <ChipGroup legend="Which block" options={[...blocks.map((name) => ({ value: name, label: name })), { value: '', label: 'In no block' }]} value={block} onChoose={onBlock} />
      <ChipGroup legend="Where there (may be left out)" options={PLACES} value={PLACES.some(({ value }) => value === place) ? place : null} onChoose={(chosen) => setPlace(chosen === place ? '' : chosen)} />
      <Field label="Or in words" hint="“North stairs, third floor”. No flat number beside a name.">
        <Input value={place} maxLength={255} onChange={(_, { value }) => setPlace(value)} />
      </Field>
      <Field label="What is wrong (may be left out)">
        <Textarea rows={3} resize="vertical" value={description} onChange={(_, { value }) => setDescription(value)} />
      </Field>
      {problem !== null && <Message tone="problem" title={problem} />}
      {warned !== null && (
        <Message tone="problem" title={warned}>
          <p>Change it, or press Save again to keep it as it is.</p>
        </Message>
      )}
      <div className={styles.bar}>
        <Button type="submit" appearance="primary" size="large" className={styles.save ?? ''}>
          Save
        </Button>
      </div>
    </form>
  );
}

const CATEGORIES = categories.map((value) => ({ value, label: categoryWords(value) }));
const SEVERITIES = severities.map((value) => ({ value, label: SEVERITY_WORDS[value] }));
const PLACES = ['Entrance', 'Stairs', 'Lift', 'Landing', 'Roof', 'Bin store', 'Courtyard', 'Car park'].map((value) => ({ value, label: value }));

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem', marginTop: tokens.spacingVerticalM, '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' }, '& input, & textarea': { scrollMarginBottom: '96px' } },
  // Where the thumb is, however far the form is scrolled.
  bar: { position: 'sticky', bottom: 0, padding: `${tokens.spacingVerticalS} 0`, backgroundColor: tokens.colorNeutralBackground1 },
  save: { width: '100%', minHeight: '56px' },
});
