import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import { isOnAgenda, type AgendaEntry } from '../../../domain/agenda';
import type { Neighbours } from '../../../domain/agendaFilter';
import type { Stored } from '../../../domain/changes';
import { itemRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import type { CirclesAsked } from '../../../queries/useAgenda';
import { nameOf, type MeetingOfCommittee } from '../../../queries/useMeeting';
import { useOtherFiles } from '../../../queries/useOtherFiles';
import { noted, type ReadMarks } from '../../../queries/useReadMarks';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { CopyLink } from '../CopyLink';
import { ClosedItem } from './ClosedItem';
import { ItemFacts } from './ItemFacts';
import { ItemMessages } from './ItemMessages';
import { ReportOfItem } from './ReportOfItem';

export interface ItemViewProps {
  readonly desk: Desk;
  readonly found: MeetingOfCommittee;
  readonly entry: AgendaEntry<Stored<'agendaItems'>>;
  /** The whole agenda, in order. */
  readonly order: readonly AgendaEntry<Stored<'agendaItems'>>[];
  readonly circles: CirclesAsked;
  readonly neighbours: Neighbours<Stored<'agendaItems'>>;
  readonly marks: ReadMarks | null;
  readonly isChanged: boolean;
  readonly takesFocus: boolean;
}

/** What this item asks of me, and what I need to know for it. */
export function ItemView({ desk, found, entry, order, circles, neighbours, marks, isChanged, takesFocus }: ItemViewProps) {
  const styles = useStyles();
  const { item } = entry;
  const { meeting } = found;
  const place = item.printedNumber === null ? 'Agenda item' : `Item ${item.printedNumber}`;
  const otherFile = useOtherFiles(desk, meeting.key, order.map((one) => one.item));
  useKeepPlace(desk, meeting.key, item, marks !== null && entry.kind === 'readable');
  return (
    <article className={styles.item}>
      <div className={styles.top}>
        <span className={styles.place}>{place}</span>
        <BesideIt meeting={meeting.key} neighbours={neighbours} />
      </div>
      <PageHeading
        takesFocus={takesFocus}
        documentTitle={`${place}, ${nameOf(found)}`}
        aside={<CopyLink host={desk.host} route={itemRoute(meeting.key, item.key)} label={`${place}, ${nameOf(found)}`} />}
      >
        {item.title}
      </PageHeading>
      {entry.kind === 'closed' ? (
        <ClosedItem desk={desk} item={item} circles={circles} />
      ) : (
        <>
          <ItemFacts meeting={meeting} item={item} order={order} marks={marks} isChanged={isChanged} other={otherFile(item)} />
          <ItemMessages item={item} />
          <ReportOfItem desk={desk} found={found} item={item} marks={marks} />
          {desk.itemPanels !== undefined && (
            <Suspense fallback={null}>
              {desk.itemPanels.map((Panel, at) => (
                <Panel key={at} desk={desk} meeting={meeting} item={item} />
              ))}
            </Suspense>
          )}
        </>
      )}
      {isOnAgenda(item) && (neighbours.previous ?? neighbours.next) !== null && (
        <div className={styles.bottom}>
          <BesideIt meeting={meeting.key} neighbours={neighbours} isLast />
        </div>
      )}
    </article>
  );
}

function BesideIt({ meeting, neighbours: { previous, next }, isLast = false }: { readonly meeting: string; readonly neighbours: Neighbours<Stored<'agendaItems'>>; readonly isLast?: boolean }) {
  const styles = useStyles();
  const numberOf = ({ printedNumber }: Stored<'agendaItems'>): string => (printedNumber === null ? 'item' : `item ${printedNumber}`);
  return (
    <nav aria-label={isLast ? 'Previous and next item, below' : 'Previous and next item'} className={styles.beside}>
      {previous !== null && <RouteLink to={itemRoute(meeting, previous.key)}>← Previous: {numberOf(previous)}</RouteLink>}
      {next !== null && <RouteLink to={itemRoute(meeting, next.key)}>Next: {numberOf(next)} →</RouteLink>}
    </nav>
  );
}

/** Where reading goes on next time. */
function useKeepPlace({ notebooks }: Desk, meeting: string, item: Stored<'agendaItems'>, isOpen: boolean): void {
  const notebook = notebooks?.of(meeting) ?? null;
  useEffect(() => {
    const state = notebook?.state();
    if (notebook === null || !isOpen || state?.kind !== 'open' || state.notebook.place?.agendaItem === item.key) return;
    notebook.goTo(noted(item), null);
  }, [notebook, isOpen, item]);
}

const useStyles = makeStyles({
  item: { minWidth: 0 },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalS },
  place: { color: tokens.colorNeutralForeground2 },
  beside: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  bottom: { marginTop: tokens.spacingVerticalXXL, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
});
