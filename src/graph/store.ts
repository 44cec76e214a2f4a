import type { ListName } from '../lists/index';
import type { Store } from './council';
import { createRow } from './createRow';
import { changesSince, latestToken } from './delta';
import { GraphError } from './graphError';
import { readByKey } from './readByUnique';
import { type Place, readRows } from './rowRequests';
import { updateRow } from './updateRow';

/** One list on one site, under the description's types. */
export function createStore<Name extends ListName>(place: Place<Name>): Store<Name> {
  return {
    in: (where, options) => readRows(place, where, options),
    all: async (options) => {
      if (place.list.partition === null) return readRows(place, null, options);
      throw new GraphError('unexpected', `${place.list.title} can only be read by ${place.list.partition}, never whole.`, { code: 'cannotBeAskedFor' });
    },
    byKey: (key, options) => readByKey(place, key, options),
    create: (item) => createRow(place, item),
    update: (row, columns) => updateRow(place, row, columns),
    latestToken: (options) => latestToken(place, options),
    changesSince: (token, options) => changesSince(place, token, options),
  };
}
