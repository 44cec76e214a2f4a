import type { Item } from '../../lists/index';
import type { Project } from './projects';

/** What is known of a sum, and of how many projects it is not. */
export interface Sum {
  readonly pounds: number;
  readonly known: number;
  readonly unknown: number;
}

export interface Totals {
  readonly projects: number;
  readonly budgetToNext: Sum;
  readonly totalEstimate: Sum;
  readonly leaseholdersShare: Sum;
}

export interface EstateTotals extends Totals {
  readonly estate: Pick<Item<'estates'>, 'key' | 'title'>;
}

export interface ProjectTotals {
  readonly byEstate: readonly EstateTotals[];
  /** A project on two estates stands with both of them, and is counted once here. */
  readonly all: Totals;
  /** How many stand on more than one estate: so many the estates' sums count more than once. */
  readonly onSeveral: number;
}

/** What the projects of each estate come to. What a paper does not say is counted as not known, and never as nothing. */
export function totalsByEstate(projects: readonly Project[], estates: readonly Pick<Item<'estates'>, 'key' | 'title'>[]): ProjectTotals {
  const once = eachOnce(projects);
  const byTitle = [...estates].sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
  return {
    byEstate: byTitle.flatMap((estate) => {
      const own = once.filter((project) => (project.estates ?? []).includes(estate.key));
      return own.length === 0 ? [] : [{ estate, ...totalsOf(own) }];
    }),
    all: totalsOf(once),
    onSeveral: once.filter((project) => (project.estates ?? []).length > 1).length,
  };
}

const totalsOf = (projects: readonly Project[]): Totals => ({ projects: projects.length, budgetToNext: sumOf(projects, 'budgetToNext'), totalEstimate: sumOf(projects, 'totalEstimate'), leaseholdersShare: sumOf(projects, 'leaseholdersShare') });

function sumOf(projects: readonly Project[], column: 'budgetToNext' | 'totalEstimate' | 'leaseholdersShare'): Sum {
  const known = projects.flatMap((project) => project[column] ?? []);
  return { pounds: known.reduce((sum, one) => sum + one, 0), known: known.length, unknown: projects.length - known.length };
}

/** A project of which a circle knows more than everybody has a row on both sites, under one key: its known values, once. */
function eachOnce(projects: readonly Project[]): readonly Project[] {
  const byKey = new Map<string, Project>();
  for (const project of projects) {
    const before = byKey.get(project.key);
    const isNewer = before !== undefined && (project.reportedOn ?? '') > (before.reportedOn ?? '');
    const [first, other] = before === undefined ? [project, null] : isNewer ? [project, before] : [before, project];
    byKey.set(project.key, {
      ...first,
      budgetToNext: first.budgetToNext ?? other?.budgetToNext ?? null,
      totalEstimate: first.totalEstimate ?? other?.totalEstimate ?? null,
      leaseholdersShare: first.leaseholdersShare ?? other?.leaseholdersShare ?? null,
    });
  }
  return [...byKey.values()];
}
