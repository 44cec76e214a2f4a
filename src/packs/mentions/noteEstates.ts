import type { Change } from '../../domain/changes';
import type { NamesIn } from '../../domain/estates/namesInText';
import { circleSite, type SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import type { PaperToBe } from '../import/paperToBe';
import { type ListsOfMentions, lookForEstates, namesOfCouncil } from './lookForEstates';
import { printedText } from './savedPaper';

interface Asked {
  readonly lists: ListsOfMentions;
  readonly committee: Pick<Item<'committees'>, 'circle'>;
  /** Those that this import knows or has made. */
  readonly meetings: readonly Pick<Item<'meetings'>, 'key' | 'committee' | 'date'>[];
  readonly papers: readonly Pick<PaperToBe, 'corrected' | 'lines' | 'place'>[];
  /** Writes them, and says of those that failed why. */
  readonly write: (changes: readonly Change<'mentions'>[]) => Promise<readonly string[]>;
  /** Whether a read failed because this person may not read the site, or because the list is not there. */
  readonly isClosed: (error: unknown) => boolean;
}

/** Once papers and rows are saved: which estates they name, on each site by what that site holds. What failed is told. */
export async function noteEstates({ lists, committee, meetings, papers, write, isClosed }: Asked): Promise<readonly string[]> {
  const keys = new Set(papers.flatMap(({ place }) => place.meeting ?? []));
  const sites: readonly SiteKey[] = committee.circle === null ? ['open'] : ['open', circleSite(committee.circle)];
  const failures: string[] = [];
  try {
    const names = await namesOfCouncil(lists);
    for (const meeting of meetings.filter(({ key }) => keys.has(key))) for (const site of sites) failures.push(...(await noteAt(names, site, meeting)));
  } catch (error) {
    failures.push(wordsOf(error));
  }
  return [...new Set(failures)].map((why) => `Which estates the papers name is not noted in full: ${why}`);

  async function noteAt(names: NamesIn, site: SiteKey, meeting: Pick<Item<'meetings'>, 'key' | 'committee' | 'date'>): Promise<readonly string[]> {
    const kept = papers.filter(({ place }) => place.kind === 'kept' && place.site === site && place.meeting === meeting.key).map(({ corrected, lines }) => ({ reading: corrected, printed: printedText(lines) }));
    try {
      const changes = await lookForEstates({ lists, names, site, meeting, papers: kept });
      return changes.length === 0 ? [] : await write(changes);
    } catch (error) {
      // Lists that were set up before there were mentions are none the worse for it.
      return isClosed(error) ? [] : [wordsOf(error)];
    }
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : 'it failed.');
