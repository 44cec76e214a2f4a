import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaEntry } from '../../../domain/agenda';
import { entriesOf, neighboursOf } from '../../../domain/agendaFilter';
import type { Stored } from '../../../domain/changes';
import type { Desk } from '../../../queries/desk';
import type { AgendaOfMeeting } from '../../../queries/useAgenda';
import type { MeetingOfCommittee } from '../../../queries/useMeeting';
import { useReadMarks } from '../../../queries/useReadMarks';
import type { ViewInUse } from '../agenda/agendaView';
import { useNarrowedAgenda } from '../agenda/useNarrowedAgenda';
import { ItemList } from './ItemList';
import { ItemView } from './ItemView';

interface ItemBesideListProps extends ViewInUse {
  readonly desk: Desk;
  readonly found: MeetingOfCommittee;
  readonly asked: AgendaOfMeeting;
  readonly entry: AgendaEntry<Stored<'agendaItems'>>;
  readonly takesFocus: boolean;
  readonly changed: ReadonlySet<string> | null;
}

/** In a wide window the agenda stays beside its item; in a narrow one the item has the screen. */
export function ItemBesideList({ desk, found, asked, entry, takesFocus, changed, view, onView }: ItemBesideListProps) {
  const styles = useStyles();
  const { key } = entry.item;
  const ofMeeting = { meeting: found.meeting.key, circle: found.committee?.circle ?? null };
  const marks = useReadMarks(desk, { ...ofMeeting, marksNow: true });
  const narrowed = useNarrowedAgenda(desk, { ...ofMeeting, agenda: asked.agenda, view, marks, changed });
  const kept = new Set(entriesOf(narrowed.agenda).map(({ item }) => item.key));
  // The item that is open stays in the list, whatever has become of it: it may just have been read.
  const entries = entriesOf(asked.agenda).filter(({ item }) => kept.has(item.key) || item.key === key);
  return (
    <div className={styles.columns} data-wide>
      <div className={styles.list}>
        <ItemList entries={entries} meeting={found.meeting.key} current={key} narrowed={narrowed} stateOf={marks?.stateOf ?? null} changed={changed} view={view} onView={onView} />
      </div>
      <ItemView key={key} desk={desk} found={found} entry={entry} circles={asked.circles} neighbours={neighboursOf(entries, key)} marks={marks} order={entriesOf(asked.agenda)} isChanged={changed?.has(key) ?? false} takesFocus={takesFocus} />
    </div>
  );
}

const useStyles = makeStyles({
  columns: { marginTop: tokens.spacingVerticalS, '@media (min-width: 900px)': { display: 'grid', gridTemplateColumns: 'minmax(16rem, 22rem) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXXXL, alignItems: 'start' } },
  list: {
    display: 'none',
    '@media (min-width: 900px)': { display: 'block', position: 'sticky', top: tokens.spacingVerticalL, maxHeight: 'calc(100vh - 2rem)', overflowY: 'auto', overscrollBehavior: 'contain', paddingInlineEnd: tokens.spacingHorizontalM },
  },
});
