import type { Agenda } from '../../domain/agenda';
import { entriesOf } from '../../domain/agendaFilter';
import type { Stored } from '../../domain/changes';
import { formatCount } from '../../domain/formats';
import { itemRoute, meetingRoute } from '../../domain/routes';
import { changesByItem, isNumberAlone } from '../../domain/whatChanged';
import type { Desk } from '../../queries/desk';
import { useAgendaChanges } from '../../queries/useAgendaChanges';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { RouteLink } from '../../ui/RouteLink';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { NamedItem } from './NamedItem';
import { Row, Rows } from '../../ui/Rows';

const SHOWN = 5;

interface ChangesProps {
  readonly desk: Desk;
  readonly meeting: Stored<'meetings'>;
  /** Null while it is on its way: no change is told without its item. */
  readonly agenda: Agenda<Stored<'agendaItems'>> | null;
}

/** What has become different on the agenda, item by item; nothing at all where nothing has. */
export function Changes({ desk, meeting, agenda }: ChangesProps) {
  const changes = useAgendaChanges(desk, meeting.key);
  if (changes.kind === 'loading') return null;
  if (changes.kind === 'failed') return <FailedToLoad desk={desk} error={changes.error} what="What has changed" retry={changes.retry} tone="notice" />;
  const { recent, since } = changes.value;
  const changed = changesByItem(recent.filter((change) => !isNumberAlone(change)));
  if (agenda === null || changed.length === 0) return null;
  const items = new Map(entriesOf(agenda).map(({ item }) => [item.key, item]));
  return (
    <Section heading={since.kind === 'lastLook' ? 'Changed since you last looked' : `Changed in the last ${since.days} days`} level={2}>
      <Rows>
        {changed.slice(0, SHOWN).map(({ agendaItem, changes: ofItem }) => (
          <Row
            key={agendaItem ?? 'the meeting'}
            note={
              <>
                {ofItem.some(({ mark }) => mark === 'new') && <Tag tone="strong">New</Tag>}
                <bdi>{[...new Set(ofItem.map(({ words }) => words))].join(' · ')}</bdi>
              </>
            }
          >
            <Changed meeting={meeting.key} agendaItem={agendaItem} item={items.get(agendaItem ?? '')} />
          </Row>
        ))}
      </Rows>
      {changed.length > SHOWN && (
        <p>
          <RouteLink to={meetingRoute(meeting.key)}>{formatCount(changed.length - SHOWN, 'more item')} changed</RouteLink>
        </p>
      )}
    </Section>
  );
}

function Changed({ meeting, agendaItem, item }: { readonly meeting: string; readonly agendaItem: string | null; readonly item: Stored<'agendaItems'> | undefined }) {
  if (agendaItem === null) return <RouteLink to={meetingRoute(meeting)}>The meeting</RouteLink>;
  return item === undefined ? <RouteLink to={itemRoute(meeting, agendaItem)}>An item that you cannot open here</RouteLink> : <NamedItem item={item} />;
}
