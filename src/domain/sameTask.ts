import { plainPost } from './actions/postHolding';
import { sameBusiness, tellingWords } from './sameBusiness';

export interface Promised {
  readonly text: string;
  readonly owner: string | null;
  /** Of the item that it was promised under. */
  readonly title: string;
}

export interface Asked {
  readonly title: string | null;
  readonly request: string;
  readonly owner: string | null;
}

/**
 * Whether an action asks for what minutes promise. Of the same item of one meeting, few words about the thing itself are
 * enough, and fewer where both name who is to act; of others it takes most of them.
 */
export function isSameTask(promise: Promised, action: Asked, isOfSameItem: boolean): boolean {
  if (isOfSameItem ? isWithin(promise.text, action.request) : sameBusiness(promise.text, [action.title, action.request].filter(Boolean).join(': '))) return true;
  const title = isOfSameItem ? `${promise.title} ${action.title ?? ''}` : '';
  const [one, other] = [thingsIn(promise.text, promise.owner, title), thingsIn(action.request, action.owner, title)];
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  const shared = fewer.filter((word) => more.some((known) => isSameWord(word, known))).length;
  const part = shared / fewer.length;
  if (!isOfSameItem) return shared >= 3 && part >= 0.6;
  const isTheirs = promise.owner !== null && action.owner !== null && plainPost(promise.owner) === plainPost(action.owner);
  return (shared >= 2 && part >= 0.5) || (isTheirs && shared >= 1 && part >= 0.3);
}

/** Whether words can hardly tell: one of them says next to nothing of what it is about ("these points would be taken away"). */
export function isHardToTell(promise: Promised, action: Asked): boolean {
  const title = `${promise.title} ${action.title ?? ''}`;
  return Math.min(thingsIn(promise.text, promise.owner, title).length, thingsIn(action.request, action.owner, title).length) <= 2;
}

/** Whether every telling word of the shorter stands in the longer. */
function isWithin(one: string, other: string): boolean {
  const [fewer, more] = [tellingWords(one), tellingWords(other)].sort((a, b) => a.size - b.size);
  return fewer !== undefined && more !== undefined && fewer.size >= 2 && [...fewer].every((word) => more.has(word));
}

/** What a task is about: without how it is done, by whom, by when, and the title that it stands under. */
function thingsIn(text: string, owner: string | null, title: string): readonly string[] {
  const said = tellingWords(`${owner ?? ''} ${title}`);
  const words = [...tellingWords(text)].filter((word) => !said.has(word) && !OF_DOING.has(word));
  return [...new Set(words.map((word) => (FIGURES.has(word) ? 'figures' : word)))];
}

/** "Visit" and "visitor", "library" and "libraries". */
const isSameWord = (one: string, other: string): boolean => one === other || (Math.min(one.length, other.length) >= 5 && (one.startsWith(other) || other.startsWith(one)));

const OF_DOING = tellingWords(
  'circulate circulated send sent share shared supply supplied bring brought submit submitted present presented prepare prepared produce produced receive received write wrote written make made give given take taken look see set get let put email emailed forward forwarded publish published issue issued arrange arranged add added include included update updated updates information details copy back away separately following follow before after next future later each every full end year month week day hour january february march april may june july august september october november december spring summer autumn winter soon possible regular regularly undertook offered said advised confirmed heard consider considered considering consideration discuss discussed',
);

const FIGURES = tellingWords('figures numbers statistics data totals');
