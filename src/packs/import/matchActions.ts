import { isOver } from '../../domain/actions/state';
import type { Stored } from '../../domain/changes';
import { isAlike, isSameRequest, likeness, type WordedAction } from './likeness';
import { normaliseTitle } from './normaliseTitle';
import { type Pairing, pairBySigns } from './pairBySigns';
import type { PlacedAction } from './readPlacedActions';

export type ActionRow = Stored<'actions'>;

/**
 * Which known action each printed one is: what was imported before; then its printed number with wording in common; then
 * its wording. Numbers are used again, so that a number alone is a guess, as is a title alone.
 */
export function matchActions(
  actions: readonly PlacedAction[],
  rows: readonly ActionRow[],
  saidBefore: (action: PlacedAction, row: ActionRow) => boolean,
  settled: (action: PlacedAction) => string | undefined,
  /** Whether a public action is kept in the circle for just this row. */
  isHeldFor: (action: PlacedAction, row: ActionRow) => boolean,
): Pairing<PlacedAction, ActionRow> {
  const here = (sign: (action: PlacedAction, row: ActionRow) => boolean) => (action: PlacedAction, row: ActionRow) => row.row.site === action.site && sign(action, row);
  return pairBySigns(actions, rows, {
    saidBefore: here(saidBefore),
    isThere: here(() => true),
    sure: [
      // Were that row taken for another action, nothing would hold this one back from the public at the next import.
      here(isHeldFor),
      here((action, row) => isSameNumber(action, row) && isSameDay(action, row) && isAlike(action.columns, row)),
      here((action, row) => isSameNumber(action, row) && isAlike(action.columns, row)),
      here((action, row) => isSameDay(action, row) && isSameRequest(action.columns, row)),
      here((action, row) => isSameDay(action, row) && !isNumberedOtherwise(action, row) && isAlikeBeyondHeading(action.columns, row)),
    ],
    unsure: [
      here((action, row) => isSameNumber(action, row) && isSameDay(action, row) && !isOver(row.state)),
      here((action, row) => isSameDay(action, row) && isSameTitle(action.columns, row) && !isOver(row.state)),
    ],
    settled,
  });
}

/** That two actions bear one heading does not make them one. */
const isAlikeBeyondHeading = (one: WordedAction, other: WordedAction): boolean => isSameRequest(one, other) || (isAlike(one, other) && (!isSameTitle(one, other) || likeness(one, other) > 0));

const isSameTitle = (one: WordedAction, other: WordedAction): boolean => Boolean(one.title && other.title && normaliseTitle(one.title) === normaliseTitle(other.title));

const isSameNumber = ({ columns }: PlacedAction, row: ActionRow): boolean => Boolean(columns.printedNumber) && plainNumber(columns.printedNumber) === plainNumber(row.printedNumber);

const isNumberedOtherwise = ({ columns }: PlacedAction, row: ActionRow): boolean => Boolean(columns.printedNumber && row.printedNumber) && plainNumber(columns.printedNumber) !== plainNumber(row.printedNumber);

/** "07." and "7" are one number. */
const plainNumber = (printed: string | null | undefined): string => (printed ?? '').toLowerCase().replace(/[.\s]+$/, '').replace(/^0+(?=\d)/, '');

/** A day that one of them does not say contradicts nothing. */
const isSameDay = ({ columns }: PlacedAction, row: ActionRow): boolean => !columns.raisedOn || !row.raisedOn || columns.raisedOn === row.raisedOn;
