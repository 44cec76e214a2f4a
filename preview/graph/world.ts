import type { Answer } from './answer';
import type { Incoming } from './call';
import type { Column } from './columnDefinitions';
import type { Drive } from './drives';
import type { FaultSwitch } from './faults';
import type { RequestLog } from './requestLog';
import type { RowStore } from './rows';
import type { Throttle } from './throttle';
import type { ToDoMailbox } from './toDo';

/** SharePoint's groups on a site, as provisioning's access script names them. */
export type Group = 'owners' | 'clerks' | 'members' | 'officers' | 'guests';
export const allGroups: readonly Group[] = ['owners', 'clerks', 'members', 'officers', 'guests'];

/** What an administrator's script sets on a list, since Graph cannot. */
export interface ListAccess {
  readonly readers: readonly Group[];
  readonly contributors: readonly Group[];
  /** SharePoint's ReadSecurity and WriteSecurity 2: each sees and edits what they added. */
  readonly ownRowsOnly: boolean;
  /** Those who see and edit every row all the same. */
  readonly seeAllRows: readonly Group[];
}

export interface Person {
  readonly objectId: string;
  readonly mail: string | null;
  readonly upn: string;
  readonly name: string;
  readonly proxyAddresses?: readonly string[];
  readonly guest?: boolean;
  /** Absent where it is there and has room. */
  readonly oneDrive?: OneDriveTrouble;
}

/** Never set up, or not licensed; or with no room left. */
export type OneDriveTrouble = 'missing' | 'full';

/** https://learn.microsoft.com/graph/permissions-selected-overview#roles */
export type SiteRole = 'read' | 'write' | 'owner' | 'fullcontrol';

export interface ListRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly columns: Column[];
  readonly rows: RowStore;
  /** Of a document library: the drive that holds its files. */
  readonly driveId?: string;
}

export interface Site {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly groups: Readonly<Record<Group, readonly string[]>>;
  /** The hidden user information list: a person's lookup id is their place in it, from 1. */
  readonly users: string[];
  readonly lists: Map<string, ListRecord>;
  /** By list title in lower case. */
  readonly access: Map<string, ListAccess>;
  /** Sites.Selected: what each application was granted here. */
  readonly grants: Map<string, SiteRole>;
  readonly driveId: string;
}

/** Everything a tenant remembers. */
export interface State {
  readonly people: Map<string, Person>;
  readonly sites: Map<string, Site>;
  readonly drives: Map<string, Drive>;
  readonly consents: Map<string, Set<string>>;
  /** By the person's object id. */
  readonly toDo: Map<string, ToDoMailbox>;
}

export const emptyState = (): State => ({ people: new Map(), sites: new Map(), drives: new Map(), consents: new Map(), toDo: new Map() });

/** What every request is answered in. */
export interface World {
  readonly origin: string;
  readonly now: () => Date;
  /** What rows are dated by: the day may be another than the clock's, so that a sample never goes stale. */
  readonly calendar: () => Date;
  readonly wait: (ms: number) => Promise<void>;
  readonly faults: FaultSwitch;
  readonly throttle: Throttle;
  readonly log: RequestLog;
  readonly downloads: Map<string, { readonly driveId: string; readonly itemId: string; readonly until: number }>;
  readonly settings: { pageLimit: number | null; calendarAt: Date | null };
  state: State;
  /** A request to Graph answered by the rules and the faults: how a batch asks for its parts. */
  readonly ask: (incoming: Incoming) => Promise<Answer>;
  /** Something a snapshot should hold was changed. */
  readonly changed: () => void;
}
