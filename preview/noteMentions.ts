import { circleSite, type SiteKey } from '../src/domain/sites';
import { applyChanges } from '../src/graph/applyChanges';
import type { Council } from '../src/graph/council';
import type { Library } from '../src/graph/library';
import type { Item } from '../src/lists/index';
import type { PackLine } from '../src/packs/lines';
import { isClosedPack } from '../src/packs/import/papersPart';
import { paperItem } from '../src/packs/import/paperRows';
import { readingFile } from '../src/packs/import/readingFile';
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

interface Noted {
  readonly council: Council;
  readonly library: Library;
  readonly meetings: readonly Pick<Item<'meetings'>, 'key' | 'committee' | 'date'>[];
  readonly papers: readonly ImportedPaper[];
  /** An instant. */
  readonly at: string;
}

/** As an import of the app keeps readings and notes the estates that they name; here of all meetings at once. Why what failed did. */
export async function noteMentions({ council, library, meetings, papers, at }: Noted): Promise<readonly string[]> {
  const names = await namesOfCouncil(council);
  const circles = new Map((await council.open.committees.all()).items.map(({ key, circle }) => [key, circle]));
  const places = meetings.flatMap((meeting) => {
    const circle = circles.get(meeting.committee) ?? null;
    const sites: readonly SiteKey[] = circle === null ? ['open'] : ['open', circleSite(circle)];
    return sites.map((site) => ({ meeting, site, kept: papers.filter((paper) => paper.meeting === meeting.key && isClosedPack(paper.reading) === (site !== 'open')) }));
  });
  const readings = places.flatMap(({ meeting, site, kept }) => kept.map(({ reading, lines }) => ({ meeting: meeting.key, site, file: readingFile(reading, printedText(lines)) })));
  for (const { meeting, site, file } of readings) {
    const kept = await library.keep(site, meeting, file.name, new Blob([file.json], { type: 'application/json' }));
    await council.at(site).documents.create(paperItem({ meeting, name: file.name, kind: 'reading', kept, at }));
  }
  const planned = await Promise.all(places.map(({ meeting, site, kept }) => lookForEstates({ lists: council, names, site, meeting, papers: kept.map(({ reading, lines }) => ({ reading, printed: printedText(lines) })) }).catch(closed)));
  return (await applyChanges(council, planned.flat())).problems.map(({ error }) => `mentions: ${error.message}`);
}

function closed(error: unknown): [] {
  if (isClosed(error)) return [];
  throw error;
}
