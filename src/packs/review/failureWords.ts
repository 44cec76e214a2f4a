import { isCircleSite, type SiteKey } from '../../domain/sites';
import type { ExistingRows } from '../import/importPlan';
import { keyOf, siteOf, type WrittenChange } from '../import/importSteps';
import { allRows } from '../import/rowsAfter';
import { inARow, rowName, ROW_NOUNS } from './rowNames';

/** What could not be written, and why. */
export interface WriteFailure {
  readonly change: WrittenChange;
  /** A sentence for people. */
  readonly message: string;
  /** This person may not write there. */
  readonly isForbidden: boolean;
}

interface Asked {
  readonly failures: readonly WriteFailure[];
  readonly existing: ExistingRows;
  readonly councilName: string;
}

/** What failed in the words of who keeps the lists, each by its name; where a person may not write, once for all that stands there. */
export function failureWords({ failures, existing, councilName }: Asked): readonly string[] {
  const names = new Map(allRows(existing).map(({ list, row }) => [`${list} ${row.row.site} ${row.key}`, rowName(row)]));
  const nameOf = (change: WrittenChange): string | null => (change.kind === 'update' ? (names.get(`${change.list} ${siteOf(change)} ${keyOf(change)}`) ?? null) : rowName(change.item));
  const other = failures.filter(({ isForbidden }) => !isForbidden);
  return [
    ...new Set(failures.filter(({ isForbidden }) => isForbidden).map(({ change }) => refusedBy(siteOf(change), councilName))),
    ...[...new Set(other.map(({ message }) => message))].map((message) => {
      const called = [...new Set(other.filter((one) => one.message === message).map(({ change }) => calledBy(change, nameOf(change))))];
      const words = inARow([...called.slice(0, NAMED), ...(called.length > NAMED ? [`${called.length - NAMED} more`] : [])]);
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${message}`;
    }),
  ];
}

/** What failed for one reason is named as far as that helps. */
const NAMED = 5;

const refusedBy = (site: SiteKey, councilName: string): string =>
  isCircleSite(site)
    ? `The site of the circle “${site.slice('circle:'.length)}” takes changes from its clerks alone, and you are not among them. Ask one of them to import these papers, or an administrator to make you one, and press Save again.`
    : `The committee site of ${councilName} takes changes from its clerks alone, and you are not among them. Ask a clerk to import these papers, or an administrator to make you one, and press Save again.`;

function calledBy({ list }: WrittenChange, name: string | null): string {
  const noun = Object.entries(ROW_NOUNS).find(([of]) => of === list)?.[1][0];
  return noun === undefined ? (OTHER[list] ?? 'an entry') : `the ${noun} ${name ?? ''}`.trimEnd();
}

const OTHER: Readonly<Record<string, string>> = { events: 'what is kept in the history', progressNotes: 'a progress note', chasers: 'a chaser', documents: 'what is kept of the papers', committees: 'the other name of the committee' };
