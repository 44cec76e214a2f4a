import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AgendaItem } from '../../domain/agenda';
import { councilMoment } from '../../domain/calendar';
import { formatCount, formatDateAndTime } from '../../domain/formats';
import { changesByItem, isNumberAlone, type SeenChange, type Since } from '../../domain/whatChanged';
import type { MeetingPanelProps } from '../../queries/desk';
import { useAgenda } from '../../queries/useAgenda';
import { useAgendaChanges, type ChangesOfMeeting } from '../../queries/useAgendaChanges';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { Section } from '../../ui/Section';
import { UnreadableRows } from '../../ui/UnreadableRows';
import { ChangedItem } from './ChangedItem';
import { Renumbered } from './Renumbered';

/** On a meeting's page: what is other than when I last looked. An agenda that has never changed needs no word of it. */
export function ChangesPanel({ desk, meeting }: MeetingPanelProps) {
  const changes = useAgendaChanges(desk, meeting.key);
  const agenda = useAgenda(desk, meeting.key);
  const isShown = changes.kind === 'ready' && agenda.kind === 'ready';
  const { notebooks } = desk;
  useEffect(() => {
    if (isShown) notebooks?.of(meeting.key).look();
  }, [isShown, notebooks, meeting.key]);
  if (changes.kind === 'failed') return <FailedToLoad desk={desk} error={changes.error} what="What has changed on this agenda" retry={changes.retry} tone="notice" />;
  if (changes.kind === 'loading' || agenda.kind !== 'ready') return null;
  const items = [...agenda.value.agenda.public, ...agenda.value.agenda.nonPublic].map(({ item }) => item);
  return (
    <>
      <NotRefreshed desk={desk} error={changes.refreshError} retry={changes.retry} />
      {changes.value.all.length > 0 && <Changes desk={desk} meeting={meeting} changes={changes.value} items={items} />}
      {changes.value.circles.kind === 'failed' && <FailedToLoad desk={desk} error={changes.value.circles.error} what="What has changed in the non-public part" retry={changes.value.circles.retry} tone="notice" />}
      <UnreadableRows rows={changes.value.unreadable} />
    </>
  );
}

/** Lines that stand above an agenda without pushing it off the screen; what takes more is shown when it is asked for. */
const FEW_LINES = 4;

function Changes({ meeting, changes: { since, all, recent }, items }: MeetingPanelProps & { readonly changes: ChangesOfMeeting; readonly items: readonly AgendaItem[] }) {
  const styles = useStyles();
  const isShort = linesOf(recent) <= FEW_LINES;
  const first = isShort ? 'recent' : 'none';
  const [shown, setShown] = useState<'none' | 'recent' | 'all'>(first);
  const earlier = all.length - recent.length;
  const told = { none: [], recent, all }[shown];
  const [renumbered, others] = [told.filter(isNumberAlone), told.filter((change) => !isNumberAlone(change))];
  const next = shown === 'none' ? { to: 'recent', words: `Show the ${formatCount(recent.length, 'change')}` } as const : shown === 'recent' && earlier > 0 ? { to: 'all', words: `Show ${formatCount(earlier, 'earlier change')}` } as const : null;
  return (
    <Section heading="What changed" level={2}>
      <div className={styles.line}>
        <p className={styles.note}>{sinceWords(since, recent.length, shown === 'all')}</p>
        {next !== null && (
          <Button appearance="transparent" className={styles.more} aria-expanded={false} onClick={() => setShown(next.to)}>
            {next.words}
          </Button>
        )}
        {shown !== first && (
          <Button appearance="transparent" className={styles.more} aria-expanded onClick={() => setShown(first)}>
            Show fewer
          </Button>
        )}
      </div>
      {told.length > 0 && (
        <ul className={styles.rows}>
          {changesByItem(others).map(({ agendaItem, changes }) => (
            <ChangedItem key={agendaItem ?? 'the meeting'} meeting={meeting.key} agendaItem={agendaItem} changes={changes} items={items} recent={shown === 'all' ? recent : []} />
          ))}
          {renumbered.length > 0 && <Renumbered meeting={meeting.key} changes={renumbered} items={items} />}
        </ul>
      )}
    </Section>
  );
}

/** One for each item and each change of it; the new numbers take one together. */
function linesOf(changes: readonly SeenChange[]): number {
  const others = changes.filter((change) => !isNumberAlone(change));
  return others.length + changesByItem(others).length + (others.length < changes.length ? 1 : 0);
}

function sinceWords(since: Since, count: number, isWhole: boolean): string {
  if (isWhole) return 'All that has changed since the agenda was published.';
  const found = count === 0 ? 'Nothing' : formatCount(count, 'change');
  if (since.kind === 'lastDays') {
    const why = since.why === 'wrongClock' ? 'Your last look is dated in the future, by a device whose clock is wrong.' : 'When you last looked is not known.';
    return `${found} in the last ${since.days} days. ${why}`;
  }
  const moment = councilMoment(since.at);
  return moment === null ? `${found} since you last looked.` : `${found} since you last looked: ${formatDateAndTime(moment.date, moment.time)}.`;
}

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  more: { paddingInline: 0, minWidth: 0, color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
});
