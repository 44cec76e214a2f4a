import { livesIn, type SiteKey } from '../../src/domain/sites';
import type { NamedColumn } from '../../src/graph/columnDefinitions';
import type { List } from '../../src/lists/columns';
import { allLists } from '../../src/lists/index';
import { allLibraries, type FileLibrary } from '../../src/lists/libraries';
import { columnTypes, type FoundColumn, type FoundList, isSameTitle, type SiteShape } from './siteShape';
import { wantedColumns } from './wantedColumns';

/** What is to be done to a site. Nothing is ever deleted or narrowed. */
export interface SitePlan {
  readonly steps: readonly Step[];
  /** What stands otherwise than it should and only a person can settle. */
  readonly mismatches: readonly Mismatch[];
}

export type Step =
  | { readonly kind: 'createList'; readonly list: string; readonly columns: readonly NamedColumn[] }
  | { readonly kind: 'createLibrary'; readonly list: string }
  | { readonly kind: 'addColumn'; readonly list: string; readonly listId: string; readonly column: NamedColumn }
  | { readonly kind: 'changeColumn'; readonly list: string; readonly listId: string; readonly column: string; readonly columnId: string; readonly change: ColumnChange };

/** Each only widens what the column takes, or adds what queries and keys rest on. */
export type ColumnChange =
  | { readonly kind: 'addIndex' }
  | { readonly kind: 'enforceUnique' }
  | { readonly kind: 'allowBlank' }
  | { readonly kind: 'addChoices'; readonly added: readonly string[]; readonly all: readonly string[] };

export interface Mismatch {
  readonly list: string;
  readonly column: string | null;
  /** What is wrong and what to do. */
  readonly problem: string;
}

/** https://support.microsoft.com/office/add-an-index-to-a-list-or-library-column-f3f00554-b7dc-44d1-a2ed-d477eac463b0 */
const mostIndexes = 20;

/** Compares what the descriptions of lists and libraries ask for with what the site has. */
export function planSite(site: SiteKey, shape: SiteShape, lists: readonly List[] = Object.values(allLists), libraries: readonly FileLibrary[] = allLibraries): SitePlan {
  const found = (wanted: string): FoundList | null => shape.lists.find(({ title }) => isSameTitle(title, wanted)) ?? null;
  const plans = [...lists.filter((list) => livesIn(list, site)).map((list) => planList(list, found(list.title))), ...libraries.filter((library) => livesIn(library, site)).map(({ title }) => planLibrary(title, found(title)))];
  return { steps: plans.flatMap(({ steps }) => steps), mismatches: plans.flatMap(({ mismatches }) => mismatches) };
}

/** What a library has in columns is its own affair. */
function planLibrary(title: string, found: FoundList | null): SitePlan {
  if (!found) return { steps: [{ kind: 'createLibrary', list: title }], mismatches: [] };
  if (found.template === null || found.template === 'documentLibrary') return { steps: [], mismatches: [] };
  return { steps: [], mismatches: [{ list: title, column: null, problem: `is a ${found.template} and not a library. Rename it, and provision again.` }] };
}

function planList(list: List, found: FoundList | null): SitePlan {
  const wanted = wantedColumns(list);
  if (!found) return { steps: [{ kind: 'createList', list: list.title, columns: wanted }], mismatches: [] };
  if (found.template !== null && found.template !== 'genericList') {
    return { steps: [], mismatches: [{ list: list.title, column: null, problem: `is a ${found.template} and not a list. Rename it, and provision again.` }] };
  }
  const compared = wanted.map((column) => compareColumn(found, column, found.columns.find(({ name }) => name.toLowerCase() === column.name.toLowerCase()) ?? null));
  const plan = { steps: compared.flatMap(({ steps }) => steps), mismatches: compared.flatMap(({ mismatches }) => mismatches) };
  const indexes = found.columns.filter(({ indexed }) => indexed).length + plan.steps.filter(addsIndex).length;
  if (indexes <= mostIndexes) return plan;
  const problem = `would have ${indexes} indexed columns, and SharePoint allows ${mostIndexes}. Remove indexes that others added, and provision again.`;
  return { steps: plan.steps.filter((step) => !addsIndex(step)), mismatches: [...plan.mismatches, { list: list.title, column: null, problem }] };
}

const addsIndex = (step: Step): boolean =>
  (step.kind === 'addColumn' && step.column.indexed === true) || (step.kind === 'changeColumn' && step.change.kind === 'addIndex');

function compareColumn(list: FoundList, wanted: NamedColumn, found: FoundColumn | null): SitePlan {
  const at = { list: list.title, listId: list.id };
  if (!found) return { steps: [{ kind: 'addColumn', ...at, column: wanted }], mismatches: [] };
  const problem = typeMismatch(wanted, found);
  if (problem) return { steps: [], mismatches: [{ list: list.title, column: found.name, problem }] };
  const changes = [...indexChanges(wanted, found), ...choiceChanges(wanted, found), ...(found.required && !wanted.required ? [{ kind: 'allowBlank' } as const] : [])];
  return {
    steps: changes.map((change) => ({ kind: 'changeColumn', ...at, column: found.name, columnId: found.id, change })),
    mismatches:
      wanted.required && !found.required
        ? [{ list: list.title, column: found.name, problem: 'may be left blank, and must not be. Fill its blank rows, then make it required in the list’s settings.' }]
        : [],
  };
}

function typeMismatch(wanted: NamedColumn, found: FoundColumn): string | null {
  const type = columnTypes.find((one) => wanted[one]);
  const repair = 'Rename that column, provision again, and copy its values across.';
  if (found.type !== type) return `is of type ${found.type ?? 'unknown'} and must be ${type}. ${repair}`;
  if (type !== 'text' || Boolean(wanted.text?.allowMultipleLines) === found.hasManyLines) return null;
  return found.hasManyLines ? `takes several lines and must take one. ${repair}` : `takes one line and must take several. ${repair}`;
}

function indexChanges(wanted: NamedColumn, found: FoundColumn): readonly ColumnChange[] {
  return [
    ...(wanted.indexed && !found.indexed ? [{ kind: 'addIndex' } as const] : []),
    ...(wanted.enforceUniqueValues && !found.unique ? [{ kind: 'enforceUnique' } as const] : []),
  ];
}

function choiceChanges(wanted: NamedColumn, found: FoundColumn): readonly ColumnChange[] {
  const added = (wanted.choice?.choices ?? []).filter((choice) => !found.choices.includes(choice));
  return added.length > 0 ? [{ kind: 'addChoices', added, all: [...found.choices, ...added] }] : [];
}
