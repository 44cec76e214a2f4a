import type { ItemOf } from './columns';
import { actions } from './actions';
import { agendaItems } from './agendaItems';
import { allocations } from './allocations';
import { areas } from './areas';
import { chasers } from './chasers';
import { committees } from './committees';
import { decisions } from './decisions';
import { documents } from './documents';
import { estates } from './estates';
import { events } from './events';
import { issueNotes } from './issueNotes';
import { issues } from './issues';
import { meetings } from './meetings';
import { memberUpdates } from './memberUpdates';
import { memberships } from './memberships';
import { mentions } from './mentions';
import { people } from './people';
import { progressNotes } from './progressNotes';
import { projects } from './projects';
import { reports } from './reports';
import { settings } from './settings';
import { submissions } from './submissions';
import { walkabouts } from './walkabouts';

/** Every list, in the order in which provisioning creates them. */
export const allLists = {
  committees,
  people,
  memberships,
  meetings,
  agendaItems,
  reports,
  documents,
  actions,
  progressNotes,
  events,
  chasers,
  decisions,
  submissions,
  areas,
  estates,
  allocations,
  mentions,
  projects,
  issues,
  issueNotes,
  walkabouts,
  memberUpdates,
  settings,
} as const;

export type ListName = keyof typeof allLists;
export type ListNamed<Name extends ListName> = (typeof allLists)[Name];
/** A row of the list of that name. */
export type Item<Name extends ListName> = ItemOf<ListNamed<Name>>;

export const listNames = Object.keys(allLists) as readonly ListName[]; // the keys of the constant just above

/** One thing for each list, such as its store. */
export const ofEachList = <Made>(make: (name: ListName) => Made): Readonly<Record<ListName, Made>> => Object.fromEntries(listNames.map((name) => [name, make(name)])) as Record<ListName, Made>; // each name is there
