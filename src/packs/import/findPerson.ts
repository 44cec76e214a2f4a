import type { Imported, Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import { sameName } from './personNames';

export type FoundPerson<Known> = { readonly kind: 'known'; readonly person: Known } | { readonly kind: 'unclear'; readonly candidates: readonly Known[] } | { readonly kind: 'unknown' };

/** The one person of this name; then the one whose initials it may be. Of several, none. */
export function findPerson<Known extends Named>(printed: string, people: readonly Known[]): FoundPerson<Known> {
  for (const sureness of ['whole', 'initials'] as const) {
    const candidates = people.filter((person) => isCalled(person, printed, sureness));
    const [person, another] = candidates;
    if (another) return { kind: 'unclear', candidates };
    if (person) return { kind: 'known', person };
  }
  return { kind: 'unknown' };
}

interface Named {
  readonly name: string;
  readonly imported?: Imported | null;
}

/** By the name that an import gave too: a clerk who has corrected it since has not made somebody else of them. */
export const isCalled = ({ name, imported }: Named, printed: string, sureness: 'whole' | 'initials'): boolean =>
  [name, imported?.name, ...printedNames(imported)].some((known) => typeof known === 'string' && sameName(printed, known) === sureness);

/** As papers have printed it, where a person has said that it is this one's. */
export const printedNames = (imported: Imported | null | undefined): readonly unknown[] => (Array.isArray(imported?.printed) ? imported.printed : []);

/** An address and an object id are for a clerk to add: no pack says them. */
export const identityOf = ({ identity, name }: Pick<Item<'people'>, 'identity' | 'name'>): Person => identity ?? { id: null, mail: null, name };
