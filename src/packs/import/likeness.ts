import { sameBusiness, tellingWords } from '../../domain/sameBusiness';
import type { Item } from '../../lists/index';
import { normaliseTitle } from './normaliseTitle';

/** An action as far as its words tell it from another. */
export type WordedAction = Pick<Item<'actions'>, 'request'> & Partial<Pick<Item<'actions'>, 'title' | 'raisedOn' | 'responsiblePost' | 'owner' | 'dueText'>>;

/** The same thing asked for, in the same words or most of them. */
export const isAlike = (one: Headed, other: Headed): boolean => isSameRequest(one, other) || sameBusiness(wordsOf(one), wordsOf(other));

type Headed = Pick<WordedAction, 'request' | 'title'>;

export const isSameRequest = (one: Headed, other: Headed): boolean => normaliseTitle(one.request) === normaliseTitle(other.request);

/** Fewer words tell no action from another. */
export const FEW = 3;

/** How much of what is asked for is the same, apart from whose it is, by when, and a heading that they share; 0 where it is too little. */
export function likeness(one: WordedAction, other: WordedAction): number {
  const [heading, otherHeading] = [tellingWords(one.title ?? ''), tellingWords(other.title ?? '')];
  const aside = new Set([...[one, other].flatMap((words) => [...tellingWords(`${words.responsiblePost ?? ''} ${words.owner?.name ?? ''} ${words.dueText ?? ''}`)]), ...[...heading].filter((word) => otherHeading.has(word))]);
  const [a, b] = [one, other].map((words) => new Set([...tellingWords(wordsOf(words))].filter((word) => !aside.has(word))));
  if (!a || !b) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  const [fewest, most] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  const isSame = shared > 0 && shared === most;
  // "Bring their own report" under the heading of "they would write their own report and bring it": all of the shorter.
  const isShorter = shared >= 2 && shared === fewest && normaliseTitle(one.title ?? '') === normaliseTitle(other.title ?? '');
  return isSame || isShorter || (shared >= FEW && shared / fewest >= 0.6) ? shared / most : 0;
}

const wordsOf = ({ title, request }: Headed): string => `${title ?? ''} ${request}`;
