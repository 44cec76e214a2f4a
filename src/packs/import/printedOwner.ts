import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import { isName } from '../sections/minutes/names';
import { findPerson, identityOf } from './findPerson';
import type { Doubt } from './importPlan';
import { hasSurnameOf, isNearlyName } from './personNames';

type Known = Item<'people'>;

/** Who is to act, as minutes or a list print it: a post, somebody, or a question. */
export interface PrintedOwner {
  readonly post: string | null;
  readonly owner: Person | null;
  readonly doubt: Doubt | null;
}

interface Asked {
  readonly printed: string | null;
  readonly line: number;
  readonly people: readonly Known[];
  /** A person's answer: the key of whom it is, `new` for somebody of that name, `post` for none. */
  readonly answer: string | undefined;
}

/** Lists mostly name posts, minutes people: a name is nobody's post, and is somebody's only where it is known whose. */
export function printedOwner({ printed, line, people, answer }: Asked): PrintedOwner {
  const parts = partsOf(printed ?? '');
  const names = parts.filter((part) => isPerson(part, people));
  const [name] = names;
  if (printed === null || name === undefined || answer === 'post') return { post: printed, owner: null, doubt: null };
  const told = people.find(({ key }) => key === answer);
  const posts = parts.filter((part) => !names.includes(part)).join(', ') || null;
  if (told) return { post: posts, owner: identityOf(told), doubt: null };
  if (answer === 'new') return { post: posts, owner: { id: null, mail: null, name: names.join(', ') }, doubt: null };
  const found = findPerson(name, people);
  if (names.length === 1 && found.kind === 'known') return { post: posts, owner: identityOf(found.person), doubt: null };
  const candidates = [...new Set(names.flatMap((one) => whoMayBe(one, people)))];
  const asks = 'say who it is and import the pack again.';
  const message = names.length > 1 ? `“${printed}” are to act, and an action has one owner. The action is saved without one: ${asks}` : `“${printed}” is to act and looks like a person, and ${found.kind === 'unclear' ? 'may be any of several' : 'nobody of that name is known'}. The action is saved without an owner: ${asks}`;
  return { post: posts, owner: null, doubt: { message, line, candidates, asks: 'owner' } };
}

const partsOf = (printed: string): readonly string[] => printed.split(/\s?(?:\/|,|;|&|\sand\s)\s?/).map((part) => part.replace(/\s?\([^()]{0,60}\)/g, '').trim()).filter((part) => part !== '');

/** "Weirside ICB" has the form of a name and is a body's. */
const isPerson = (part: string, people: readonly Known[]): boolean => (isName(part) && !/\s(?:ICB|CCG|CIC|CIO|LLP|Ltd|plc)\.?$/i.test(part)) || people.some((person) => hasSurnameOf(part, person.name));

function whoMayBe(name: string, people: readonly Known[]): readonly string[] {
  const found = findPerson(name, people);
  if (found.kind !== 'unknown') return (found.kind === 'known' ? [found.person] : found.candidates).map(({ key }) => key);
  return people.filter((person) => isNearlyName(name, person.name) || hasSurnameOf(name, person.name)).map(({ key }) => key);
}
