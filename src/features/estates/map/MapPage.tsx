import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { awaitsEndorsement } from '../../../domain/estates/appointed';
import { routes } from '../../../domain/routes';
import { useAreaMap, type AreaMap } from '../../../queries/useAreaMap';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { focusMain } from '../../../ui/focusMain';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { useIsClerk } from '../useIsClerk';
import { AreaCard } from './AreaCard';
import { Gaps } from './Gaps';
import { goToPlace } from './goToPlace';
import { placeOfTask, type BeginTask, type MapTask } from './task';
import { TaskScreen } from './TaskScreen';
import type { MapDesk } from './useEditingMap';
import { useMapStyles } from './useMapStyles';
import { Withdrawn } from './Withdrawn';

export interface MapPageProps extends MapDesk {
  /** The key of the area to be shown first. */
  readonly place: string | null;
  readonly takesFocus: boolean;
}

/** Area, estates, blocks and members. Everybody reads it; clerks change it, by SharePoint's word. */
export function MapPage({ place, takesFocus, ...form }: MapPageProps) {
  const { desk } = form;
  const map = useAreaMap(desk);
  const role = useIsClerk(desk);
  const { isClerk } = role;
  const [task, setTask] = useState<MapTask | null>(null);
  const [said, setSaid] = useState('');
  const [goTo, setGoTo] = useState<string | null>(place);
  const isReady = map.kind === 'ready';
  const isShown = isReady && (task === null || !isClerk);
  const [seenPlace, setSeenPlace] = useState(place);
  if (seenPlace !== place) {
    setSeenPlace(place);
    setGoTo(place);
  }
  useEffect(() => {
    if (isShown && goTo !== null) goToPlace(goTo);
  }, [isShown, goTo]);

  const begin: BeginTask = isClerk
    ? (wanted) => {
        setSaid('');
        setTask(wanted);
      }
    : null;
  const done = (words: string | null): void => {
    setSaid(words ?? '');
    setGoTo(task === null ? null : placeOfTask(task));
    setTask(null);
    focusMain();
  };
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={routes.estates}>Estates</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>Map of estates</PageHeading>
      {map.kind === 'loading' && <Loading label="Loading the map" rows={6} />}
      {map.kind === 'failed' && <FailedToLoad desk={desk} error={map.error} what="The map" retry={map.retry} />}
      <p role="status">{said}</p>
      {isReady && task !== null && isClerk && <TaskScreen {...form} task={task} map={map.value} onDone={done} />}
      {isShown && (
        <>
          <NotRefreshed desk={desk} error={map.refreshError} retry={map.retry} />
          {role.error !== null && <FailedToLoad desk={desk} error={role.error} what="Whether you may change the map" retry={role.retry} tone="notice" />}
          <Overview desk={desk} map={map.value} begin={begin} />
          <UnreadableRows rows={map.value.unreadable} />
        </>
      )}
    </>
  );
}

function Overview({ desk, map, begin }: Pick<MapDesk, 'desk'> & { readonly map: AreaMap; readonly begin: BeginTask }) {
  const styles = useMapStyles();
  const awaiting = map.areas.flatMap(({ appointed, coming }) => [...appointed, ...coming]).filter((one) => awaitsEndorsement(one, desk.today));
  return (
    <>
      {begin !== null && (
        <div className={styles.buttons}>
          <Button onClick={() => begin({ kind: 'area', base: null })}>Add an area</Button>
          <Button onClick={() => begin({ kind: 'estate', base: null, area: '' })}>Add an estate</Button>
          {awaiting.length > 0 && <Button onClick={() => begin({ kind: 'endorse' })}>Endorse appointments ({awaiting.length})</Button>}
        </div>
      )}
      {map.areas.length > 0 && <Gaps map={map} today={desk.today} />}
      {map.areas.length === 0 && map.unreadable.length === 0 && (
        <Message tone="notice" title="The map is empty">
          <p>{begin === null ? 'A clerk enters areas and estates.' : 'Begin with an area, then its estates; or import a pack whose report lists the allocated members.'}</p>
        </Message>
      )}
      {map.areas.map((onMap) => (
        <AreaCard key={onMap.area?.key ?? ''} desk={desk} onMap={onMap} isMine={onMap.area !== null && map.mine.has(onMap.area.key)} isWhole={map.unreadable.every(({ list }) => list !== 'allocations')} begin={begin} />
      ))}
      <Withdrawn desk={desk} map={map} begin={begin} />
    </>
  );
}
