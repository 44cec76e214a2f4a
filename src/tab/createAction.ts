import type { CreateAction } from '../features/actions/createAction';
import { createNumberedAction } from '../graph/seriesNumber';
import { clock } from '../hosts/clock';

/** The numbers that are taken are read first, of closed actions too; between two clerks SharePoint decides. */
export const createAction: CreateAction = async (council, { site, series, item }) => {
  const store = council.at(site).actions;
  const { items } = await store.in({ committee: item.committee });
  return createNumberedAction({ store, series, taken: items.map(({ seriesNumber }) => seriesNumber), action: item, wait: clock.wait, random: Math.random });
};
