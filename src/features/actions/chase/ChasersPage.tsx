import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { nextForMe } from '../../../domain/home';
import type { Desk } from '../../../queries/desk';
import type { Calendar } from '../../../queries/useCalendar';
import { ClerksOnly } from '../ClerksOnly';
import type { Clock } from '../clock';
import { ChaseOnSite } from './ChaseOnSite';

interface ChasersPageProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly committee: string;
  readonly takesFocus: boolean;
}

/** What officers owe: picked, previewed, and saved as mails that wait in Outlook. Public and non-public actions are never in one mail. */
export function ChasersPage({ desk, clock, committee, takesFocus }: ChasersPageProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <ClerksOnly desk={desk} committee={committee} heading="Chase officers" takesFocus={takesFocus}>
      {(sites, found, calendar) => {
        const dueBy = typed ?? nextMeetingDate(calendar, committee, desk.today);
        return (
          <>
            <p>One mail an officer, with what is overdue or due by the day you choose. Nothing is sent from here: the mails wait in the pane of Outlook, and you send them.</p>
            <Field label="Due by" hint="What is overdue is always among them.">
              <Input type="date" className={styles.date} value={dueBy} onChange={(_, { value }) => setTyped(value)} />
            </Field>
            {sites.map((site) => (
              <ChaseOnSite key={site} desk={desk} clock={clock} committee={found} site={site} dueBy={dueBy === '' ? desk.today : dueBy} calendar={calendar} />
            ))}
          </>
        );
      }}
    </ClerksOnly>
  );
}

const nextMeetingDate = ({ meetings }: Calendar, committee: string, today: string): string => nextForMe(meetings, new Set([committee]), { date: today, time: '00:00' }).meeting?.date ?? today;

const useStyles = makeStyles({
  date: { maxWidth: '14rem' },
});
