import { hashKey } from '@tanstack/react-query';
import type { Column, List } from '../lists/columns';
import { allLists, type ListName } from '../lists/index';

/**
 * Whether an answer that stood on the device is one that a screen can show: of the open site, and row by row as its list is
 * described. What another program or half a write left is dropped and read anew; it must not break the screen at every start.
 */
export function isOfItsList(queryKey: readonly unknown[], queryHash: string, data: unknown): boolean {
  if (hashKey(queryKey) !== queryHash || queryKey.some((part) => typeof part === 'string' && part.startsWith('circle:'))) return false;
  const name = ANSWERS[`${String(queryKey[0])} ${queryKey.length}`];
  if (name === undefined || data === null) return true;
  const list: List = allLists[name];
  if (queryKey[0] === 'meeting') return isRow(list, data);
  return isObject(data) && isListOf(data['items'], (row) => isRow(list, row)) && isListOf(data['unreadable'], (row) => hasTexts(row, ['list', 'site', 'id', 'column', 'reason']));
}

/** By the first part of a query's key and the number of its parts. Of another key no screen asks. */
const ANSWERS: Readonly<Record<string, ListName>> = {
  'committees 1': 'committees',
  'meetings 2': 'meetings',
  'meeting 2': 'meetings',
  'memberships 2': 'memberships',
  'agenda 3': 'agendaItems',
  'decisions 3': 'decisions',
  'reports 3': 'reports',
  'documents 3': 'documents',
  'actions 3': 'actions',
  'events 3': 'events',
  'allocations 2': 'allocations',
  'areas 1': 'areas',
  'mentions 3': 'mentions',
  'projects 2': 'projects',
  'issues 3': 'issues',
  'walkabouts 2': 'walkabouts',
  'people 2': 'people',
  'estates 1': 'estates',
};

const isRow = (list: List, row: unknown): boolean =>
  isObject(row) && hasTexts(row['row'], ['site', 'id', 'etag']) && Object.entries(list.columns).every(([name, column]) => (row[name] === null ? column.required !== true : fits(column, row[name])));

/** As far as a screen would stumble over it; what stands in the lists is checked in full when it is read. */
function fits(column: Column, value: unknown): boolean {
  switch (column.kind) {
    case 'choice':
      return typeof value === 'string' && column.choices.includes(value);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'number':
      return Number.isFinite(value);
    case 'texts':
    case 'paragraphs':
      return isListOf(value, isText);
    case 'person':
      return hasTexts(value, ['name']) && [value['id'], value['mail']].every((one) => one === null || isText(one));
    case 'source':
      return hasTexts(value, ['document']);
    case 'imported':
      return isObject(value);
    case 'isoDate':
    case 'instant':
      return isText(value) && !Number.isNaN(Date.parse(value));
    case 'link':
      return isText(value) && value.startsWith('https://');
    default:
      return isText(value);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const hasTexts = (value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> => isObject(value) && names.every((name) => isText(value[name]));

const isListOf = (value: unknown, fitsOne: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(fitsOne);
