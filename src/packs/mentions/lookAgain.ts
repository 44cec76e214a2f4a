import type { Change } from '../../domain/changes';
import { circleSite, type SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import { type ListsOfMentions, lookForEstates, namesOfCouncil } from './lookForEstates';
import type { KeptPaper } from './mentionsInPaper';
import { savedPaper } from './savedPaper';

interface Asked {
  readonly lists: ListsOfMentions;
  readonly committees: readonly Pick<Item<'committees'>, 'key' | 'circle'>[];
  readonly meetings: readonly Pick<Item<'meetings'>, 'key' | 'committee' | 'date'>[];
  /** What was read in a paper, as it is kept in the library; unknown JSON. */
  readonly read: (drive: string, driveItem: string) => Promise<unknown>;
  readonly write: (changes: readonly Change<'mentions'>[]) => Promise<readonly string[]>;
  /** Whether a read failed because this person may not read the site, or because there is none. */
  readonly isClosed: (error: unknown) => boolean;
  /** Told after each meeting. */
  readonly onMeeting: (done: number) => void;
  /** Ends it after the meeting that is being looked at. */
  readonly signal: AbortSignal;
}

export interface LookedAgain {
  readonly meetings: number;
  /** Mentions added, changed or taken away. */
  readonly changed: number;
  readonly failures: readonly string[];
}

/** Looks through all that was read and kept, for names that have changed since: a meeting after the other, each whole before the next. */
export async function lookAgain({ lists, committees, meetings, read, write, isClosed, onMeeting, signal }: Asked): Promise<LookedAgain> {
  const names = await namesOfCouncil(lists);
  const circles = new Map(committees.map(({ key, circle }) => [key, circle]));
  const failures = new Set<string>();
  let [done, changed] = [0, 0];
  for (const meeting of meetings) {
    if (signal.aborted) break;
    const circle = circles.get(meeting.committee) ?? null;
    const sites: readonly SiteKey[] = circle === null ? ['open'] : ['open', circleSite(circle)];
    for (const site of sites) {
      try {
        const changes = await lookForEstates({ lists, names, site, meeting, papers: await papersAt(site, meeting.key) });
        const failed = changes.length === 0 ? [] : await write(changes);
        failed.forEach((why) => failures.add(why));
        changed += changes.length - failed.length;
      } catch (error) {
        if (!isClosed(error)) failures.add(wordsOf(error));
      }
    }
    done += 1;
    onMeeting(done);
  }
  return { meetings: done, changed, failures: [...failures] };

  /** One that cannot be read is told, and what it said before stays. */
  async function papersAt(site: SiteKey, meeting: string): Promise<readonly KeptPaper[]> {
    const kept = (await lists.at(site).documents.in({ meeting })).items.filter(({ kind, state }) => kind === 'reading' && state === 'current');
    const papers = await Promise.all(
      kept.map(async ({ title, drive, driveItem }) => {
        if (drive === null || driveItem === null) return null;
        try {
          const paper = savedPaper(await read(drive, driveItem));
          if (paper === null) failures.add(`${title}: it is no reading. Import the paper again.`);
          return paper;
        } catch (error) {
          failures.add(`${title}: ${wordsOf(error)}`);
          return null;
        }
      }),
    );
    return papers.filter((paper) => paper !== null);
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : 'it failed.');
