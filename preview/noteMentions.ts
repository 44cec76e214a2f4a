import { circleSite, type SiteKey } from '../src/domain/sites';
import { applyChanges } from '../src/graph/applyChanges';
import type { Council } from '../src/graph/council';
import type { Item } from '../src/lists/index';
import type { PackLine } from '../src/packs/lines';
import { isClosedPack } from '../src/packs/import/papersPart';
import { lookForEstates, namesOfCouncil } from '../src/packs/mentions/lookForEstates';
import { printedText } from '../src/packs/mentions/savedPaper';
import type { Reading } from '../src/packs/reading';
import { isClosed } from '../tools/import/importPack';

/** A pack that was imported, and the meeting as which it was. */
export interface ImportedPaper {
  readonly reading: Reading;
  readonly lines: readonly PackLine[];
  readonly meeting: string | null;
}

/** As an import of the app notes them once its papers are kept; here all meetings at once. Why what failed did. */
export async function noteMentions(council: Council, meetings: readonly Pick<Item<'meetings'>, 'key' | 'committee' | 'date'>[], papers: readonly ImportedPaper[]): Promise<readonly string[]> {
  const names = await namesOfCouncil(council);
  const circles = new Map((await council.open.committees.all()).items.map(({ key, circle }) => [key, circle]));
  const planned = await Promise.all(
    meetings.flatMap((meeting) => {
      const circle = circles.get(meeting.committee) ?? null;
      const sites: readonly SiteKey[] = circle === null ? ['open'] : ['open', circleSite(circle)];
      return sites.map((site) => lookForEstates({ lists: council, names, site, meeting, papers: papers.filter((paper) => paper.meeting === meeting.key && isClosedPack(paper.reading) === (site !== 'open')).map(({ reading, lines }) => ({ reading, printed: printedText(lines) })) }).catch(closed));
    }),
  );
  return (await applyChanges(council, planned.flat())).problems.map(({ error }) => `mentions: ${error.message}`);
}

function closed(error: unknown): [] {
  if (isClosed(error)) return [];
  throw error;
}
