import type { Council } from '../src/graph/council';
import type { Library } from '../src/graph/library';
import type { Group, MailItem, Persona } from '../samples/readSample';

export type { Group, MailItem, Persona };

/** A council to be shown in the preview: who and what is there before the app starts. */
export interface Scene {
  readonly councilName: string;
  /** The calendar date the app calls today. */
  readonly today: string;
  readonly sites: readonly SceneSite[];
  /** Everybody with an account. */
  readonly accounts: readonly Account[];
  /** The six one can be, and the administrator who provisions. */
  readonly people: readonly Persona[];
  readonly mailItems: readonly MailItem[];
  /** The route the stand-in hosts open the app at. */
  readonly opensAt: string;
  /** Fills the provisioned lists, mostly as the clerk. Answers what it did, a line each; what failed is among `problems`. */
  fill(councilAs: CouncilAs, libraryAs: LibraryAs): Promise<Filled>;
}

/**
 * The council's lists as somebody with that object id meets them: who writes a row is part of what it says, and so is when.
 * With `at`, an instant, one write at a time.
 */
export type CouncilAs = (objectId: string, at?: string) => Council;

/** The libraries of the council's sites, as that person may write to them. */
export type LibraryAs = (objectId: string) => Library;

export interface Filled {
  readonly said: readonly string[];
  readonly problems: readonly string[];
}

export type SceneOpened = { readonly kind: 'scene'; readonly scene: Scene } | { readonly kind: 'refused'; readonly message: string };

export type SceneSiteKey = 'open' | `circle:${string}`;

export interface SceneSite {
  readonly key: SceneSiteKey;
  readonly title: string;
  readonly url: string;
  /** Object ids. */
  readonly groups: Readonly<Partial<Record<Group, readonly string[]>>>;
}

export interface Account {
  readonly objectId: string;
  readonly upn: string;
  readonly mail: string;
  readonly name: string;
}

/** Who provisions: an owner of every site, and nobody one can be on the page. */
export const administratorOf = ({ people }: Pick<Scene, 'people'>): Persona => personNamed(people, 'administrator');
export const clerkOf = ({ people }: Pick<Scene, 'people'>): Persona => personNamed(people, 'clerk');
export const personasOf = ({ people }: Scene): readonly Persona[] => people.filter(({ id }) => id !== 'administrator');

function personNamed(people: readonly Persona[], id: string): Persona {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error(`samples/personas.json has nobody with the id ${id}.`);
  return person;
}
