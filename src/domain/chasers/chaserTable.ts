import type { Action } from '../actions/state';
import { formatDate } from '../formats';
import { isCircleSite, type SiteKey } from '../sites';
import type { ActionToChase } from './dueForChasing';

/** A row of a chaser's table, as it was previewed. */
export interface ChaserRow {
  /** The action's key. */
  readonly action: string;
  readonly number: string;
  /** Null in a circle's chaser: a mail goes where nobody can say who reads it. */
  readonly title: string | null;
  readonly request: string | null;
  readonly due: string;
  /** The days on which it was chased before. */
  readonly earlier: readonly string[];
}

export function chaserRow({ listed: { action, lateFrom }, isOverdue, earlier }: ActionToChase, site: SiteKey): ChaserRow {
  const words = isCircleSite(site) ? { title: null, request: null } : { title: action.title, request: action.request };
  return { action: action.key, number: action.printedNumber ?? action.seriesNumber, ...words, due: dueWords(action, isOverdue ? lateFrom : null, site), earlier };
}

/** As written, but of a circle's action the day alone: words may tell what it is about. */
function dueWords({ dueText, dueOn }: Action, overdueSince: string | null, site: SiteKey): string {
  const due = (isCircleSite(site) ? null : dueText) ?? (dueOn === null ? 'At a meeting' : formatDate(dueOn));
  return overdueSince === null ? due : `${due}, overdue since ${formatDate(overdueSince)}`;
}

export const writeChaserTable = (rows: readonly ChaserRow[]): string => JSON.stringify(rows);

/** Null where it is not what this program wrote: somebody has changed it by hand. */
export function readChaserTable(table: string): readonly ChaserRow[] | null {
  const rows = parse(table);
  return Array.isArray(rows) && rows.every(isChaserRow) ? rows : null;
}

function parse(table: string): unknown {
  try {
    return JSON.parse(table);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isChaserRow(row: unknown): row is ChaserRow {
  if (typeof row !== 'object' || row === null) return false;
  const { action, number, title, request, due, earlier }: Partial<Record<keyof ChaserRow, unknown>> = row;
  const isText = (value: unknown): boolean => typeof value === 'string';
  return isText(action) && isText(number) && isText(due) && [title, request].every((value) => value === null || isText(value)) && Array.isArray(earlier) && earlier.every(isText);
}
