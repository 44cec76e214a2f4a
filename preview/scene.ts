import type { Council } from '../src/graph/council';
import type { MailItem, Persona } from '../samples/readSample';

export type { MailItem, Persona };

/** A council to be shown in the preview: who and what is there before the app starts. */
export interface Scene {
  readonly councilName: string;
  /** The calendar date the app calls today. */
  readonly today: string;
  readonly sites: readonly SceneSite[];
  /** The six one can be, and the administrator who provisions. */
  readonly people: readonly Persona[];
  readonly mailItems: readonly MailItem[];
  /** The route the stand-in hosts open the app at. */
  readonly opensAt: string;
  /** Fills the provisioned lists, as the clerk. Answers what it did, a line each; what failed is among `problems`. */
  fill(council: Council): Promise<Filled>;
}

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
}

/** Who provisions: an owner of every site, and nobody one can be on the page. */
export const administratorOf = (scene: Scene): Persona => personNamed(scene, 'administrator');
export const clerkOf = (scene: Scene): Persona => personNamed(scene, 'clerk');
export const personasOf = (scene: Scene): readonly Persona[] => scene.people.filter(({ id }) => id !== 'administrator');

function personNamed({ people }: Scene, id: string): Persona {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error(`samples/personas.json has nobody with the id ${id}.`);
  return person;
}
