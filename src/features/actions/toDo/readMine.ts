import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import { listActions, type Surroundings } from '../../../domain/actions/actionList';
import { postsHeld } from '../../../domain/home';
import { committeeTitle } from '../../../domain/meetings';
import type { Fate } from '../../../domain/myToDo/planToDo';
import { taskOfAction } from '../../../domain/myToDo/taskOfAction';
import { fateOf, isSaidNotDone, whichAreMine } from '../../../domain/myToDo/whichAreMine';
import { actionRoute } from '../../../domain/routes';
import { isCircleSite, type SiteKey } from '../../../domain/sites';
import type { Rows } from '../../../graph/council';
import type { Desk } from '../../../queries/desk';
import { myPostsQuery, peopleQuery } from '../../../queries/homeQueries';
import { committeesQuery, everySite, openActionsQuery, sitesOf } from '../../../queries/meetingQueries';
import { distinctActions, myActionsQuery } from '../../../queries/useMyActions';
import { failureKind } from '../../../ui/failures/explainFailure';
import { actionEventsQuery, awaitingQuery } from '../actionQueries';
import type { MineNow, MineReader } from './toDoState';

/** From the lists as they are now: what a device has kept, or a screen showed a moment ago, may be mine no more. Two round trips. */
export function createMineReader({ council, me, today, host }: Pick<Desk, 'council' | 'me' | 'today' | 'host'>, cache: QueryClient): MineReader {
  const fresh = <Answer, Key extends QueryKey>(query: FetchQueryOptions<Answer, Error, Answer, Key>): Promise<Answer> => cache.fetchQuery({ ...query, staleTime: 0 });
  /** Of a circle nothing is copied, and its trouble is no reason to copy nothing else. */
  const unlessTrouble = async (site: SiteKey, asked: Promise<Rows<'actions'> | null>): Promise<Rows<'actions'> | null | 'unknown'> => {
    try {
      return await asked;
    } catch (error) {
      if (isCircleSite(site)) return 'unknown';
      throw error;
    }
  };

  async function read(): Promise<MineNow> {
    const [committees, people, posts, ...byName] = await Promise.all([
      fresh(committeesQuery(council)),
      fresh(peopleQuery(council)),
      fresh(myPostsQuery(council, me)),
      ...everySite(council).map((site) => unlessTrouble(site, fresh(myActionsQuery(council, site, me)))),
    ]);
    const mineByName = byName.filter(isRead);
    const active = committees.items.filter(({ state }) => state === 'active');
    // Whoever holds a post may owe what names the post alone, whatever committee asked for it.
    const holdsPost = me !== null && postsHeld(posts.items, me, today).length > 0;
    const named = new Set(mineByName.flatMap(({ items }) => items.flatMap(({ committee, row }) => (row.site === 'open' ? [committee] : []))));
    const asked = holdsPost ? active.map(({ key }) => key) : [...named];
    const [byPost, awaiting] = await Promise.all([
      Promise.all((holdsPost ? active : []).flatMap(({ key, circle }) => sitesOf(council, circle).map((site) => unlessTrouble(site, fresh(openActionsQuery(council, site, key)))))),
      Promise.all([...new Set([...asked, ...named])].map((committee) => fresh(awaitingQuery(council, 'open', committee)))),
    ]);
    const rows = [...mineByName, ...byPost.filter(isRead)];
    const surroundings: Surroundings = { events: awaiting.flatMap((answer) => answer?.items ?? []), people: people.items, me, today, days: NOTHING_BY_MEETING };
    const { copied, nonPublic } = whichAreMine(listActions(distinctActions(rows.flatMap(({ items }) => items)), surroundings));
    return {
      mine: copied.map(({ action, listed }) => ({
        action,
        state: listed.state,
        wanted: taskOfAction(action, { committee: committeeTitle(action.committee, committees.items), link: host.linkTo(actionRoute(action.committee, action.key), action.title ?? action.seriesNumber) }),
      })),
      nonPublic: [...byName, ...byPost].includes('unknown') ? null : nonPublic,
      isWhole: [...rows, people, posts].every(({ unreadable }) => unreadable.every(({ site }) => site !== 'open')),
    };
  }

  return {
    read,
    async fates(actions) {
      const found = await Promise.all(
        actions.map(async (key): Promise<readonly (readonly [string, Fate])[]> => {
          try {
            return [[key, fateOf(await council.open.actions.byKey(key))]];
          } catch (error) {
            // A row that is there and cannot be read: nothing is known of it.
            if (failureKind(error) === 'unexpected') return [];
            throw error;
          }
        }),
      );
      return new Map(found.flat());
    },
    async saidNotDone(ticks) {
      const said = await Promise.all(ticks.map(async ({ action, at }) => ({ action, isSaid: isSaidNotDone({ key: action }, (await fresh(actionEventsQuery(council, 'open', action))).items, at) })));
      return new Set(said.flatMap(({ action, isSaid }) => (isSaid ? [action] : [])));
    },
  };
}

/** A task has the day that its action has: a list of tasks knows no meetings. */
const NOTHING_BY_MEETING: Surroundings['days'] = new Map();

const isRead = (answer: Rows<'actions'> | null | 'unknown'): answer is Rows<'actions'> => answer !== null && answer !== 'unknown';
