import { makeStyles } from '@fluentui/react-components';
import type { Stored } from '../../domain/changes';
import { headingOf, type AskedOfItem, type RequestList } from '../../domain/requestList';
import { itemRoute } from '../../domain/routes';
import { mayAsk } from '../../domain/starredRequests';
import type { Desk } from '../../queries/desk';
import { RouteLink } from '../../ui/RouteLink';
import { Section } from '../../ui/Section';
import type { Clock } from './clock';
import { MySubmission } from './MySubmission';
import { useAskedAt } from './useAskedAt';

interface MyRequestsProps {
  readonly desk: Desk;
  readonly meeting: Stored<'meetings'>;
  readonly list: RequestList;
  readonly clock: Clock;
}

/** What I have asked, item by item, where it may still be changed. */
export function MyRequests({ desk, meeting, list, clock }: MyRequestsProps) {
  const styles = useStyles();
  const now = useAskedAt(clock, desk);
  const items = [...new Map([...list.asked, ...list.late, ...list.withdrawn].map((asked) => [asked.agendaItem, asked])).values()];
  const isOpen = mayAsk(meeting, null, now).kind === 'open';
  const all = [...list.asked, ...list.late, ...list.withdrawn];
  return (
    <>
      {items.map((asked: AskedOfItem) => {
        const asking = mayAsk(meeting, asked.item, now);
        return (
          <Section key={asked.agendaItem ?? 'the meeting'} heading={headingOf(asked)} level={2} {...(asked.isExempt && { note: 'Non-public: what you ask is kept on the site of those cleared for it.' })}>
            {asked.agendaItem !== null && asked.item !== null && <RouteLink to={itemRoute(meeting.key, asked.agendaItem)}>Open the item</RouteLink>}
            {isOpen && asking.kind === 'closed' && <p className={styles.why}>{asking.why}</p>}
            {all
              .filter(({ agendaItem }) => agendaItem === asked.agendaItem)
              .flatMap(({ submissions }) => submissions)
              .map((submission) => (
                <MySubmission key={submission.key} desk={desk} meeting={meeting} submission={submission} isOpen={asking.kind === 'open' || submission.askedOf !== null} />
              ))}
          </Section>
        );
      })}
    </>
  );
}

const useStyles = makeStyles({ why: { margin: 0 } });
