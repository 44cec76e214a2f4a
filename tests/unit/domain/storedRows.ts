import type { Stored } from '../../../src/domain/changes';
import type { SiteKey } from '../../../src/domain/sites';
import type { Item } from '../../../src/lists/index';
import { anAction } from './sampleRows';

export const aStoredAction = (columns: Partial<Item<'actions'>> = {}, site: SiteKey = 'open'): Stored<'actions'> => {
  const action = anAction(columns);
  return { ...action, row: { site, id: action.key, etag: '"1"' } };
};

export const aNote = (columns: Partial<Item<'progressNotes'>> = {}, site: SiteKey = 'open'): Stored<'progressNotes'> => {
  const key = columns.key ?? `${columns.action ?? 'housing.action-1'}.${columns.writtenAt ?? '1'}`;
  return { key, action: 'housing.action-1', note: 'Letters sent.', writtenAt: '2026-03-09T10:20:00Z', writtenBy: { id: null, mail: null, name: 'Gareth Penhallow' }, mail: null, takenOverBy: null, source: null, ...columns, row: { site, id: key, etag: '"1"' } };
};
