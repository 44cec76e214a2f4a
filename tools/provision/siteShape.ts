import { isObject } from '../../src/graph/checks';
import type { GraphClient } from '../../src/graph/client';
import { readPages } from '../../src/graph/pages';

/** The lists of a site as they are. */
export interface SiteShape {
  readonly lists: readonly FoundList[];
}

export interface FoundList {
  readonly id: string;
  readonly title: string;
  /** `genericList`, `documentLibrary`…; null where Graph does not say. */
  readonly template: string | null;
  readonly columns: readonly FoundColumn[];
}

/** A column as Graph reads it. https://learn.microsoft.com/graph/api/resources/columndefinition */
export interface FoundColumn {
  readonly id: string;
  readonly name: string;
  /** Null for the kinds whose facet reads leave out. */
  readonly type: ColumnType | null;
  readonly hasManyLines: boolean;
  readonly choices: readonly string[];
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly required: boolean;
}

export const columnTypes = ['text', 'choice', 'number', 'boolean', 'dateTime', 'personOrGroup', 'lookup', 'currency', 'calculated', 'hyperlinkOrPicture'] as const;
export type ColumnType = (typeof columnTypes)[number];

/** Only the lists with these titles are looked into. */
export async function readSiteShape(client: GraphClient, siteId: string, titles: readonly string[]): Promise<SiteShape> {
  const lists = (await allOf(client, `/sites/${siteId}/lists?$select=id,displayName,list`)).flatMap((json) => listIn(json) ?? []);
  const wanted = lists.filter(({ title }) => titles.some((one) => isSameTitle(one, title)));
  const columns = await Promise.all(wanted.map(({ id }) => allOf(client, `/sites/${siteId}/lists/${id}/columns`)));
  return { lists: wanted.map((list, index) => ({ ...list, columns: (columns[index] ?? []).flatMap((json) => columnIn(json) ?? []) })) };
}

/** SharePoint does not tell titles apart by case. */
export const isSameTitle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

async function allOf(client: GraphClient, path: string): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  for await (const page of readPages(client, path)) values.push(...page.values);
  return values;
}

function listIn(json: unknown): Omit<FoundList, 'columns'> | null {
  if (!isObject(json) || typeof json.id !== 'string' || typeof json.displayName !== 'string') return null;
  const template = isObject(json.list) && typeof json.list.template === 'string' ? json.list.template : null;
  return { id: json.id, title: json.displayName, template };
}

function columnIn(json: unknown): FoundColumn | null {
  if (!isObject(json) || typeof json.id !== 'string' || typeof json.name !== 'string') return null;
  const choices: unknown = isObject(json.choice) ? json.choice.choices : [];
  return {
    id: json.id,
    name: json.name,
    type: columnTypes.find((type) => isObject(json[type])) ?? null,
    hasManyLines: isObject(json.text) && json.text.allowMultipleLines === true,
    choices: Array.isArray(choices) ? choices.filter((choice) => typeof choice === 'string') : [],
    indexed: json.indexed === true,
    unique: json.enforceUniqueValues === true,
    required: json.required === true,
  };
}
