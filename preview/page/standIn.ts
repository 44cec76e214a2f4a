import type { Broker } from './broker';
import type { Choices, ThemeChoice } from './choices';
import type { HostLog } from './hostLog';
import type { Persona, Served } from './served';

/** A host around the app's own page. */
export interface StandIn {
  readonly element: HTMLElement;
  /** Loads the app. Called when the element stands in the document: a frame loads only there. */
  begin(): void;
  setTheme(theme: ThemeChoice): void;
}

export interface StandInSettings {
  readonly choices: Choices;
  readonly person: Persona;
  readonly served: Served;
  /** Null in a host that has no nested app authentication. */
  readonly broker: Broker | null;
  readonly log: HostLog;
  /** Another item was chosen beside the pane. */
  readonly onItem: (id: string) => void;
}
