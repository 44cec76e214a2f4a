import type { Item } from '../../lists/index';
import type { Action } from './state';

type Person = Item<'people'>;

/** Who is to do it: a list names a post, and the post has a holder for the time being. */
export type Responsible =
  /** The person named holds the post, or nothing speaks against it. */
  | { readonly kind: 'held'; readonly name: string; readonly mail: string | null; readonly post: string | null }
  /** Whoever the action names no longer holds the post; `holder` does now, where somebody does. */
  | { readonly kind: 'ended'; readonly name: string; readonly post: string; readonly until: string | null; readonly holder: Person | null }
  /** A post that nobody holds, as far as the list of people says. */
  | { readonly kind: 'vacant'; readonly post: string }
  | { readonly kind: 'nobody' };

/** As it is on a day: post holdings have dates. */
export function responsibleFor({ owner, responsiblePost }: Pick<Action, 'owner' | 'responsiblePost'>, people: readonly Person[], today: string): Responsible {
  const post = responsiblePost?.trim() || null;
  const holders = post === null ? [] : people.filter((person) => person.post !== null && isSamePost(person.post, post));
  const holder = holders.find((person) => holdsOn(person, today)) ?? null;
  if (owner !== null) {
    const own = holders.filter(({ identity }) => isSamePerson(identity, owner));
    if (post !== null && own.length > 0 && !own.some((person) => holdsOn(person, today))) {
      return { kind: 'ended', name: owner.name, post, until: own.flatMap(({ postUntil }) => postUntil ?? []).sort().at(-1) ?? null, holder };
    }
    return { kind: 'held', name: owner.name, mail: owner.mail, post };
  }
  if (post === null) return { kind: 'nobody' };
  // Some lists print a name where others print a post.
  const [named, ...others] = people.filter((person) => person.current && isSamePost(person.name, post));
  const responsible = holder ?? (others.length === 0 ? (named ?? null) : null);
  return responsible === null ? { kind: 'vacant', post } : { kind: 'held', name: responsible.name, mail: responsible.identity?.mail ?? null, post };
}

/** `current` is what a clerk ticks; the dates say the same where they are known. */
const holdsOn = ({ current, postFrom, postUntil }: Person, today: string): boolean => current && (postFrom ?? '') <= today && (postUntil ?? '9999') >= today;

const isSamePost = (one: string, other: string): boolean => plainPost(one) === plainPost(other);

/** Of two posts that are the same it is the same, however they are written. */
export const plainPost = (post: string): string => post.toLowerCase().replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const isSamePerson = (one: Person['identity'], other: NonNullable<Action['owner']>): boolean =>
  one !== null && (one.id !== null && other.id !== null ? one.id === other.id : one.mail !== null && one.mail.toLowerCase() === other.mail?.toLowerCase());
