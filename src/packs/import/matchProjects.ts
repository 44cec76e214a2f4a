import type { Stored } from '../../domain/changes';
import { sameBusiness, sameTitle } from '../../domain/sameBusiness';
import { projectTitle } from '../sections/reports/project/readProject';
import { normaliseTitle } from './normaliseTitle';

type ProjectRow = Stored<'projects'>;

export type ProjectMatch =
  | { readonly kind: 'known'; readonly row: ProjectRow }
  | { readonly kind: 'new' }
  /** It may be one of these: a person says. */
  | { readonly kind: 'unclear'; readonly candidates: readonly ProjectRow[] };

/** Which project a report is of: by its title, and where that is worded otherwise by what it says and where. `settled` is what a person has said. */
export function matchProject({ title, estates }: { readonly title: string; readonly estates: readonly string[] }, rows: readonly ProjectRow[], settled: string | undefined): ProjectMatch {
  const said = rows.find(({ key }) => key === settled);
  if (said) return { kind: 'known', row: said };
  const shares = (row: ProjectRow): boolean => (row.estates ?? []).length === 0 || (row.estates ?? []).some((estate) => estates.includes(estate));
  const near = rows.filter(shares);
  const named = near.filter((row) => titlesOf(row).some((one) => normaliseTitle(projectTitle(one)) === normaliseTitle(title)));
  const [row] = named.length > 0 ? named : near.filter((one) => titlesOf(one).some((words) => sameTitle(projectTitle(words), title)));
  if (row) return { kind: 'known', row };
  const alike = settled === 'new' ? [] : near.filter((one) => one.state === 'current' && titlesOf(one).some((words) => sameBusiness(words, title)));
  return alike.length === 0 ? { kind: 'new' } : { kind: 'unclear', candidates: alike };
}

/** A person may have worded it otherwise. */
const titlesOf = ({ title, imported }: ProjectRow): readonly string[] => [title, ...(typeof imported?.title === 'string' ? [imported.title] : [])];
