import type { Item } from '../lists/index';
import type { SiteKey } from './sites';

/** An action of which nothing is known yet but what was asked for. Its number is given when it is written. */
export function newAction(key: string, committee: string, columns: Partial<Item<'actions'>> & { readonly request: string }): Omit<Item<'actions'>, 'seriesNumber'> {
  return {
    key,
    committee,
    tracker: `${committee}-open`,
    printedNumber: null,
    raisedOn: null,
    raisedAtItem: null,
    title: null,
    responsiblePost: null,
    owner: null,
    dueText: null,
    dueOn: null,
    duePrecision: null,
    overdueFrom: null,
    statusText: null,
    state: 'open',
    progress: null,
    estate: null,
    dueAtMeeting: null,
    dueAtItem: null,
    timesMoved: null,
    closedOn: null,
    closedAtMeeting: null,
    closingMinute: null,
    mergedInto: null,
    movedTo: null,
    listHeading: null,
    lastPrinted: null,
    imported: null,
    source: null,
    ...columns,
  };
}

/** A circle's actions have a series of their own: how many there are is not for the open site to tell. */
export const seriesOf = (committee: string, site: SiteKey): string => (site === 'open' ? committee : `${committee}-np`);
