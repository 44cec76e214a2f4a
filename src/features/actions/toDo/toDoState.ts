import type { Stored } from '../../../domain/changes';
import type { Fate, MyAction } from '../../../domain/myToDo/planToDo';
import type { ToDo } from '../../../graph/toDo';
import type { Account } from '../../../hosts/host';

/** An action that is ticked in To Do, and of which nobody has yet said what was done. */
export type TickedAction = Stored<'actions'>;

export type ToDoState =
  /** It is being looked whether it is on. */
  | { readonly kind: 'looking' }
  | {
      readonly kind: 'off';
      /** `gone`: it was on here, and its list is not there; `asleep`: it was on here, and To Do is not allowed now. */
      readonly why: 'never' | 'turnedOff' | 'gone' | 'asleep';
      /** Tasks of the person's own that are left in the list. */
      readonly left: number;
    }
  /** The host's window asks. */
  | { readonly kind: 'asking' }
  /** The person, or the council's Microsoft 365, did not allow it; or it could not be asked. */
  | { readonly kind: 'refused'; readonly problem: unknown }
  | { readonly kind: 'copying' | 'turningOff'; readonly done: number; readonly left: number }
  | CopiedState
  | { readonly kind: 'failed'; readonly doing: Doing; readonly error: unknown; readonly done: number; readonly left: number };

export type Doing = 'look' | 'turnOn' | 'copy' | 'turnOff';

export interface CopiedState {
  readonly kind: 'on';
  /** Of mine that are to be done. */
  readonly tasks: number;
  /** What this look has changed in To Do. */
  readonly changed: number;
  /** Tasks that keep words of their person while the action says others. */
  readonly edited: number;
  /** Of mine that are not copied; null where a circle did not answer. */
  readonly nonPublic: number | null;
  /** Whether rows of mine could not be read, so that no task was ended. */
  readonly isPartly: boolean;
  /** An instant. */
  readonly at: string;
  readonly ticked: readonly TickedAction[];
}

/** What copying takes from the world; wired once for each account. */
export interface ToDoParts {
  readonly toDo: ToDo;
  /** Without asking anybody. Throws where it cannot be known. */
  readonly isAllowed: () => Promise<boolean>;
  /** After a person pressed a button: may open the host's popup. */
  readonly allow: () => Promise<void>;
  /** That it was on, kept on this device: no more than that. */
  readonly memory: { readonly wasOn: () => boolean; readonly remember: (isOn: boolean) => void };
}

/** Wired once. Of one account always the same. */
export type OpenToDo = (me: Account) => Promise<ToDoParts>;

/** Reads what is mine, from the lists as they are now. */
export interface MineReader {
  readonly read: () => Promise<MineNow>;
  /** Of actions that are not among mine. */
  readonly fates: (actions: readonly string[]) => Promise<ReadonlyMap<string, Fate>>;
  /** Of those ticked, which somebody has said since not to be done. */
  readonly saidNotDone: (ticks: readonly Tick[]) => Promise<ReadonlySet<string>>;
}

export interface MineNow {
  readonly mine: readonly (MyAction & { readonly action: Stored<'actions'> })[];
  /** Null where a circle did not answer. */
  readonly nonPublic: number | null;
  /** Whether every row could be read: otherwise an action that is not there may yet be mine. */
  readonly isWhole: boolean;
}

export interface Tick {
  readonly action: string;
  /** An instant. */
  readonly at: string;
}
