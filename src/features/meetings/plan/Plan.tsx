import { Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { numberedTitle } from '../../../domain/agenda';
import { entriesOf } from '../../../domain/agendaFilter';
import type { Stored } from '../../../domain/changes';
import { formatCount, formatMinutes } from '../../../domain/formats';
import { minutesAPageChoices, pagesLeftWording, readingMinutes, readingPlan, type PlanHeading, type ReadingPlan } from '../../../domain/readingPlan';
import { itemRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import type { AgendaOfMeeting } from '../../../queries/useAgenda';
import { useOtherFiles } from '../../../queries/useOtherFiles';
import { usePace } from '../../../queries/usePace';
import { useReadMarks } from '../../../queries/useReadMarks';
import { Message } from '../../../ui/Message';
import { MissingItems } from '../../../ui/MissingItems';
import { RouteLink } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { CirclesFailed } from '../agenda/CirclesFailed';
import { ContinueReading } from './ContinueReading';
import { PlanRow } from './PlanRow';

interface PlanProps {
  readonly desk: Desk;
  readonly meeting: string;
  readonly circle: string | null;
  readonly asked: AgendaOfMeeting;
}

export function Plan({ desk, meeting, circle, asked }: PlanProps) {
  const styles = useStyles();
  const id = useId();
  const [pace, setPace] = usePace();
  const marks = useReadMarks(desk, { meeting, circle, marksNow: true });
  const otherFile = useOtherFiles(desk, meeting, entriesOf(asked.agenda).map(({ item }) => item));
  const plan = readingPlan(asked.agenda, (item) => marks?.stateOf(item) ?? 'unread');
  return (
    <>
      {plan.total.items === 0 ? (
        <Message tone="notice" title="There is nothing to read yet">
          <p>Items appear here when their pages are known, normally when the clerk has imported the pack.</p>
        </Message>
      ) : (
        <>
          <p role="status" className={styles.left}>
            {leftWording(plan, pace)}
          </p>
          <div className={styles.row}>
            {marks !== null && <ContinueReading agenda={asked.agenda} meeting={meeting} place={marks.notebook.place} />}
            <span className={styles.pace}>
              <Label htmlFor={id}>Minutes a page</Label>
              <Select id={id} size="small" value={String(pace)} onChange={(_, { value }) => setPace(Number(value))}>
                {minutesAPageChoices.map((choice) => (
                  <option key={choice} value={String(choice)}>
                    {choice === 0.5 ? '½' : choice === 1.5 ? '1½' : choice}
                  </option>
                ))}
              </Select>
            </span>
            <span className={styles.quiet}>Times are estimates: pages, by the minutes you take for one.</span>
          </div>
        </>
      )}
      <MissingItems count={asked.unreadable.length} named="under “Could not be read”, at the end" />
      {plan.groups.map(({ heading, items }) => (
        <Section key={heading} heading={headings[heading]} level={2}>
          <ol className={styles.items}>
            {items.map((planned) => (
              <PlanRow key={planned.item.key} planned={planned} minutes={readingMinutes(planned.pages, pace)} to={itemRoute(meeting, planned.item.key)} marks={marks} other={otherFile(planned.item)} />
            ))}
          </ol>
        </Section>
      ))}
      <CirclesFailed desk={desk} asked={asked} />
      <NotInPlan plan={plan} meeting={meeting} isAsking={asked.circles.kind === 'asking'} />
      <UnreadableRows rows={asked.unreadable} />
    </>
  );
}

function NotInPlan({ plan, meeting, isAsking }: { readonly plan: ReadingPlan<Stored<'agendaItems'>>; readonly meeting: string; readonly isAsking: boolean }) {
  const { toFollow, withoutPapers, closed } = plan;
  if (toFollow.length + withoutPapers + closed === 0) return null;
  return (
    <Section heading="Not in the plan" level={2}>
      <ul>
        {toFollow.map((item) => (
          <li key={item.key}>
            To follow:{' '}
            <RouteLink to={itemRoute(meeting, item.key)}>
              <bdi>{numberedTitle(item)}</bdi>
            </RouteLink>
          </li>
        ))}
        {withoutPapers > 0 && <li>{formatCount(withoutPapers, 'item')} without papers</li>}
        {closed > 0 && <li>{isAsking ? 'Non-public items: asking what you may open' : `${formatCount(closed, 'non-public item')} that you cannot open`}</li>}
      </ul>
    </Section>
  );
}

/** "18 of 30 pages left, about 36 minutes". */
function leftWording({ left, total }: ReadingPlan, pace: number): string {
  if (left.items === 0) return `${pagesLeftWording({ left, total })}.`;
  return `${pagesLeftWording({ left, total })} in ${formatCount(left.items, 'item')}, about ${formatMinutes(readingMinutes(left.pages, pace))}`;
}

const headings: Readonly<Record<PlanHeading, string>> = {
  decision: 'For decision',
  discussion: 'For discussion',
  information: 'For information',
  noPurpose: 'Without a purpose on the agenda',
  starred: 'Starred: taken without discussion unless a member asks',
};

const useStyles = makeStyles({
  left: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontVariantNumeric: 'tabular-nums' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  pace: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  items: { listStyleType: 'none', margin: 0, padding: 0 },
});
