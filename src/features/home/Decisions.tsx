import { isOnAgenda, type Agenda } from '../../domain/agenda';
import { entriesOf } from '../../domain/agendaFilter';
import type { Stored } from '../../domain/changes';
import { meetingRoute } from '../../domain/routes';
import type { CirclesAsked } from '../../queries/useAgenda';
import { RouteLink } from '../../ui/RouteLink';
import { Section } from '../../ui/Section';
import { NamedItem } from './NamedItem';
import { Nothing, Row, Rows } from '../../ui/Rows';

const SHOWN = 8;

interface DecisionsProps {
  readonly meeting: Stored<'meetings'>;
  readonly agenda: Agenda<Stored<'agendaItems'>>;
  readonly circles: CirclesAsked;
}

/** What I am asked to decide, each with the way to it. */
export function Decisions({ meeting, agenda, circles }: DecisionsProps) {
  const decisions = entriesOf(agenda).filter(({ item }) => isOnAgenda(item) && item.purpose === 'decision');
  return (
    <Section heading="To decide" level={2}>
      {decisions.length === 0 && circles.kind === 'answered' && <Nothing>Nothing on the agenda is marked for decision.</Nothing>}
      <Rows>
        {decisions.slice(0, SHOWN).map(({ item }) => (
          <Row key={item.key}>
            <NamedItem item={item} />
          </Row>
        ))}
      </Rows>
      {decisions.length > SHOWN && (
        <p>
          <RouteLink to={meetingRoute(meeting.key)}>{decisions.length - SHOWN} more on the agenda</RouteLink>
        </p>
      )}
      {circles.kind === 'failed' && <Nothing>Whether there is more in the non-public part could not be loaded. Open the meeting to try again.</Nothing>}
    </Section>
  );
}
