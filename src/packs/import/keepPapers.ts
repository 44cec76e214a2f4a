import type { Change, RowAddress, Stored } from '../../domain/changes';
import type { SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import { type Doing, eventsToKeep } from './eventsToKeep';
import { paperChanges, paperKind, standsForAgenda } from './paperChanges';
import type { PaperPlace } from './paperPlace';
import { paperItem } from './paperRows';
import type { PaperToBe } from './paperToBe';
import { printedText } from '../mentions/savedPaper';
import { readingFile } from './readingFile';
import { type TakenOff, takenOffColumns } from './takenOff';

/** The libraries and lists in which papers are kept; the door to Graph has them all. */
export interface PaperDesk {
  readonly library: {
    keep(site: SiteKey, folder: string, name: string, content: Blob): Promise<{ readonly drive: string; readonly driveItem: string; readonly address: string; readonly fileVersion: string; readonly bytes: number }>;
    remove(drive: string, driveItem: string): Promise<void>;
  };
  readonly council: { at(site: SiteKey): { readonly documents: Rows<'documents', 'meeting'>; readonly events: Rows<'events', 'subject'> } };
}

interface Rows<Name extends 'documents' | 'events', Column extends string> {
  in(where: { readonly [Partition in Column]: string }): Promise<{ readonly items: readonly Stored<Name>[] }>;
  create(item: Item<Name>): Promise<unknown>;
  update(row: RowAddress, columns: Partial<Item<Name>>): Promise<unknown>;
}

interface PaperToKeep extends Pick<PaperToBe, 'reading' | 'corrected' | 'bytes' | 'lines' | 'covers' | 'awaited' | 'stillRead'> {
  readonly place: Extract<PaperPlace, { kind: 'kept' }>;
  readonly doing: Doing;
}

/** What may not be read goes, whatever else can be done. What failed is told. */
export async function takeOffPapers(desk: PaperDesk, papers: readonly PaperToBe[]): Promise<readonly string[]> {
  const distinct = new Map(papers.flatMap(({ takenOff }) => takenOff.map((one) => [one.paper.key, one] as const)));
  return failuresOf([...distinct.values()], (one) => takeOff(desk, one), ({ paper }) => `${paper.title} still stands on the committee site for everyone`);
}

/** Each file where it may be read. What failed is told. */
export const keepPapers = (desk: PaperDesk, papers: readonly PaperToBe[], doing: Doing): Promise<readonly string[]> =>
  failuresOf(papers, ({ place, ...paper }) => (place.kind === 'notKept' ? Promise.resolve() : keepPaper(desk, { ...paper, place, doing })), ({ reading }) => `${reading.document} is not kept beside the meeting`);

/** One after another: SharePoint takes a file at a time best. */
async function failuresOf<One>(all: readonly One[], act: (one: One) => Promise<void>, say: (one: One) => string): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const one of all) {
    try {
      await act(one);
    } catch (error) {
      failures.push(`${say(one)}: ${error instanceof Error ? error.message : 'it failed.'}`);
    }
  }
  return failures;
}

/** Keeps the file and, beside it, its reading, and names both in the documents list. Keeping them again gives them a new version. */
async function keepPaper({ library, council }: PaperDesk, { reading, corrected, bytes, lines, place: { site, meeting }, covers, awaited, stillRead, doing }: PaperToKeep): Promise<void> {
  const beside = readingFile(corrected, printedText(lines));
  const files = [
    { name: reading.document, kind: paperKind(reading, covers, site, awaited), content: new Blob([bytes as BlobPart], { type: 'application/octet-stream' }) },
    { name: beside.name, kind: 'reading' as const, content: new Blob([beside.json], { type: 'application/json' }) },
  ];
  const { documents, events } = council.at(site);
  for (const file of files) {
    const kept = await library.keep(site, meeting, file.name, file.content);
    const item = paperItem({ meeting, name: file.name, kind: file.kind, kept, at: doing.at });
    const stored = (await documents.in({ meeting })).items;
    const planned = paperChanges({ site, item, stored, stillRead, isWhole: standsForAgenda(reading, covers) && file.kind !== 'reading' });
    const known = planned.events.length === 0 ? [] : (await events.in({ subject: meeting })).items;
    for (const change of eventsToKeep(planned.events, { open: known, circle: known }, doing)) if (change.kind === 'create') await events.create(change.item);
    for (const change of planned.changes) await write(change);
  }

  async function write(change: Change<'documents'>): Promise<void> {
    if (change.kind === 'create') await documents.create(change.item);
    else await documents.update(change.row, change.columns);
  }
}

/** The file goes first, by the address that its row has: stopped in between, it is found again. What is told of it by its name goes with it. */
async function takeOff({ library, council }: PaperDesk, { paper }: TakenOff): Promise<void> {
  const { documents, events } = council.at(paper.row.site);
  if (paper.drive !== null && paper.driveItem !== null) await library.remove(paper.drive, paper.driveItem);
  const told = (await events.in({ subject: paper.meeting })).items.filter(({ before, after, why }) => [before, after, why].includes(paper.title));
  for (const { row, before, after } of told) await events.update(row, { why: null, ...([before, after].includes(paper.title) ? { before: null, after: null } : {}) });
  await documents.update(paper.row, takenOffColumns);
}
