import { isOver } from '../../domain/actions/state';
import { tellingWords } from '../../domain/sameBusiness';
import type { SiteKey } from '../../domain/sites';
import { FEW, isAlike, isSameRequest, likeness, type WordedAction as Worded } from './likeness';
import type { ActionRow } from './matchActions';
import { normaliseTitle, shareAWord } from './normaliseTitle';
import type { PlacedAction } from './readPlacedActions';

/** An action that is there whether or not minutes ask for it: of a list, or of the rows. */
export interface KnownAction {
  readonly site: SiteKey;
  /** As the list prints it, as the last import had it, as a person has made of it. */
  readonly wordings: readonly Worded[];
  /** Null where it is on the pack's list, or may be: then it is not written for what minutes ask. */
  readonly row: ActionRow | null;
  /** As the pack's list prints it, where it does. */
  readonly listed?: PlacedAction;
}

export type MinutedMatch =
  /** It was imported from these minutes. */
  | { readonly kind: 'own'; readonly row: ActionRow }
  /** A list has it, or other minutes, or these in the same words; null where it is these. */
  | { readonly kind: 'there'; readonly one: KnownAction | null }
  /** With what bears its heading, and may be it. */
  | { readonly kind: 'new'; readonly like: KnownAction | null };

/**
 * What has become of each action of minutes. No two of them are one action unless they say the same: that they are asked
 * of one officer, by one day or under one item does not tell it.
 */
export function matchMinuted(minuted: readonly PlacedAction[], known: readonly KnownAction[], { document, settled }: { readonly document: string; readonly settled: (action: PlacedAction) => string | undefined }): ReadonlyMap<PlacedAction, MinutedMatch> {
  const found = new Map<PlacedAction, MinutedMatch>();
  const free = new Set(known);
  const claim = (action: PlacedAction, one: KnownAction, isOwn: boolean): void => {
    free.delete(one);
    found.set(action, isOwn && one.row ? { kind: 'own', row: one.row } : { kind: 'there', one });
  };
  const first = minuted.filter((action, index) => !minuted.slice(0, index).some((other) => isSaidTwice(action, other)));
  const left = (): readonly PlacedAction[] => first.filter((action) => !found.has(action));
  const isImported = ({ row }: KnownAction): boolean => row !== null && isFromMinutesOf(document, row);
  const isOfLine = (action: PlacedAction, one: KnownAction): boolean => isImported(one) && one.row?.source?.line === action.line;
  const isWorded = (action: PlacedAction, one: KnownAction): boolean => one.wordings.some((words) => isSameRequest(action.columns, words) && (action.isTwin ? action.columns.raisedOn === words.raisedOn : mayBeOne(action, one, words)));
  const isSettled = (action: PlacedAction, { row }: KnownAction): boolean => row !== null && row.key === settled(action);

  // The surest first: a line that was put in before them moves no action to another's row.
  const signs: readonly (readonly [(action: PlacedAction, one: KnownAction) => boolean, (one: KnownAction) => boolean])[] = [
    [isSettled, isImported],
    [(action, one) => isOfLine(action, one) && isWorded(action, one), isImported],
    [(action, one) => isWorded(action, one) && one.wordings.some((words) => isSameTitle(action.columns, words)), isImported],
    [isWorded, isImported],
    [(action, one) => !action.isTwin && isOfLine(action, one) && one.wordings.some((words) => isAlike(action.columns, words)), isImported],
  ];
  for (const [sign, isOwn] of signs) {
    for (const action of left()) {
      const one = [...free].find((other) => other.site === action.site && sign(action, other));
      if (one) claim(action, one, isOwn(one));
    }
  }
  const resembling = left().flatMap((action) => [...free].flatMap((one) => (one.site === action.site && !action.isTwin ? [{ action, one, likeness: likenessOf(action, one) }] : [])));
  for (const { action, one } of resembling.filter(({ likeness }) => likeness > 0).sort((a, b) => b.likeness - a.likeness)) {
    if (!found.has(action) && free.has(one)) claim(action, one, false);
  }
  for (const action of left()) found.set(action, { kind: 'new', like: action.isTwin ? null : ([...free].find((one) => one.site === action.site && one.wordings.some((words) => mayBeOne(action, one, words) && isAlike(action.columns, words))) ?? null) });
  return new Map(minuted.map((action) => [action, found.get(action) ?? { kind: 'there', one: null }]));
}

/** Whether it was imported from just this line of the minutes, in these words: a list in the same file prints another action. */
export const isOfThisLine = ({ site, line, columns }: PlacedAction, row: ActionRow, document: string): boolean =>
  row.row.site === site && isFromMinutesOf(document, row) && row.source?.line === line && row.raisedOn === columns.raisedOn && typeof row.imported?.request === 'string' && normaliseTitle(row.imported.request) === normaliseTitle(columns.request);

/** No list has printed it since. */
const isFromMinutesOf = (document: string, { imported, lastPrinted, source }: ActionRow): boolean => imported !== null && lastPrinted === null && source?.document === document;

/** "To report back" under two items is two actions. */
const isSaidTwice = (action: PlacedAction, other: PlacedAction): boolean =>
  action.site === other.site && action.columns.raisedOn === other.columns.raisedOn && isSameRequest(action.columns, other.columns) && !isHeadedOtherwise(action.columns, other.columns) && !isOfAnother(action.columns, other.columns);

const isSameTitle = (one: Pick<Worded, 'title'>, other: Pick<Worded, 'title'>): boolean => normaliseTitle(one.title ?? '') === normaliseTitle(other.title ?? '');
const isHeadedOtherwise = (one: Worded, other: Worded): boolean => Boolean(one.title && other.title) && !isSameTitle(one, other);
const isOfAnother = (one: Worded, other: Worded): boolean => whoseOf(one) !== '' && whoseOf(other) !== '' && whoseOf(one) !== whoseOf(other);
const whoseOf = ({ responsiblePost, owner }: Worded): string => normaliseTitle([responsiblePost, owner?.name].filter(Boolean).join(' '));

/** What was asked for on another day is the same only while it is still to be done, and of the same matter. */
function mayBeOne({ columns }: PlacedAction, { row }: KnownAction, words: Worded): boolean {
  const akin = !isHeadedOtherwise(columns, words) || shareAWord(columns.title ?? '', words.title ?? '');
  if (columns.raisedOn && words.raisedOn && columns.raisedOn !== words.raisedOn) return akin && !(row && isOver(row.state));
  return akin || tellingWords(columns.request).size >= FEW;
}

const likenessOf = (action: PlacedAction, one: KnownAction): number => Math.max(0, ...one.wordings.map((words) => (mayBeOne(action, one, words) ? likeness(action.columns, words) : 0)));
