import type { AgendaFilter } from '../../../domain/agendaFilter';

/** How somebody looks at one meeting's agenda. Kept in memory while they go to an item and back; the words nowhere else. */
export interface AgendaView {
  readonly chosen: ReadonlySet<AgendaFilter>;
  readonly words: string;
  /** The item last looked at: the place to come back to. */
  readonly lastItem: string | null;
}

export const wholeAgenda: AgendaView = { chosen: new Set(), words: '', lastItem: null };

export interface ViewInUse {
  readonly view: AgendaView;
  readonly onView: (view: AgendaView) => void;
}

export function toggled(chosen: ReadonlySet<AgendaFilter>, filter: AgendaFilter): ReadonlySet<AgendaFilter> {
  return new Set(chosen.has(filter) ? [...chosen].filter((one) => one !== filter) : [...chosen, filter]);
}

export const filterWording: Readonly<Record<AgendaFilter, string>> = {
  decision: 'Decision',
  discussion: 'Discussion',
  information: 'Information',
  starred: 'Starred',
  unread: 'Unread',
  changed: 'Changed',
};
