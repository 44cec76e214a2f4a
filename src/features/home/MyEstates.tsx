import { meetingDays } from '../../domain/actions/lateFrom';
import { isOverdue } from '../../domain/actions/state';
import type { Stored } from '../../domain/changes';
import { formatCount, formatDate } from '../../domain/formats';
import type { Desk } from '../../queries/desk';
import type { Calendar } from '../../queries/useCalendar';
import type { MyEstates as Mine } from '../../queries/useMyEstates';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Section } from '../../ui/Section';
import { ChangedMark } from './ChangedLater';
import { ActionLine } from './MyActions';
import { NamedItem } from './NamedItem';
import { Nothing, Row, Rows } from '../../ui/Rows';
import { useAboutEstates } from './useHome';

const SHOWN = 5;

interface MyEstatesProps {
  readonly desk: Desk;
  readonly mine: Mine;
  readonly calendar: Calendar;
  /** Whose agendas are looked through. */
  readonly meetings: readonly Stored<'meetings'>[];
  readonly today: string;
}

/** What agendas to come and open actions say of the estates I look after. */
export function MyEstates({ desk, mine, calendar, meetings, today }: MyEstatesProps) {
  const about = useAboutEstates(desk, mine, calendar, meetings);
  const days = meetingDays(calendar.meetings);
  const names = mine.estates.map(({ title }) => title).join(', ');
  return (
    <Section heading="Your estates" level={2} note={names}>
      {about.kind === 'loading' && <Loading label="Looking for your estates" rows={1} />}
      {about.kind === 'failed' && <FailedToLoad desk={desk} error={about.error} what="What there is about your estates" retry={about.retry} tone="notice" />}
      {about.kind === 'ready' && about.value.items.length + about.value.actions.length === 0 && <Nothing>No agenda to come and no open action names them.</Nothing>}
      {about.kind === 'ready' && (
        <Rows>
          {about.value.items.slice(0, SHOWN).map(({ item, meeting, estates }) => (
            <Row
              key={item.key}
              note={
                <>
                  <span>{`${estates.join(', ')} · ${formatDate(meeting.date)}`}</span>
                  <ChangedMark desk={desk} meeting={meeting.key} agendaItem={item.key} />
                </>
              }
            >
              <NamedItem item={item} />
            </Row>
          ))}
          {about.value.actions.slice(0, SHOWN).map(({ action, estates }) => (
            <ActionLine key={action.key} desk={desk} action={action} isOverdue={isOverdue(action, today, days)} about={estates.join(', ')} />
          ))}
          <More count={Math.max(0, about.value.items.length - SHOWN) + Math.max(0, about.value.actions.length - SHOWN)} />
        </Rows>
      )}
    </Section>
  );
}

const More = ({ count }: { readonly count: number }) => (count === 0 ? null : <Row>{formatCount(count, 'more mention')} in agendas and actions</Row>);
