import { readingFile } from '../../packs/import/readingFile';
import { paperItem } from '../../packs/import/paperRows';
import type { SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import type { Reading } from '../../packs/reading';
import type { PackDesk } from './desk';

interface PaperToKeep {
  readonly meeting: string;
  readonly site: SiteKey;
  readonly kind: Item<'documents'>['kind'];
  readonly reading: Reading;
  readonly bytes: Uint8Array;
  readonly at: string;
}

/** Keeps the file and, beside it, its reading, and names both in the documents list. Keeping them again gives them a new version. */
export async function keepPaper({ library, council }: PackDesk, { meeting, site, kind, reading, bytes, at }: PaperToKeep): Promise<void> {
  const beside = readingFile(reading);
  const files = [
    { name: reading.document, kind, content: new Blob([bytes as BlobPart], { type: 'application/octet-stream' }) },
    { name: beside.name, kind: 'reading' as const, content: new Blob([beside.json], { type: 'application/json' }) },
  ];
  for (const file of files) {
    const kept = await library.keep(site, meeting, file.name, file.content);
    const item = paperItem({ meeting, name: file.name, kind: file.kind, kept, at });
    const stored = await council.at(site).documents.byKey(item.key);
    // What a clerk has made of the row since stays: only what tells of the file itself is new.
    if (stored) await council.at(site).documents.update(stored.row, { address: item.address, drive: item.drive, driveItem: item.driveItem, fileVersion: item.fileVersion, bytes: item.bytes, publishedAt: item.publishedAt });
    else await council.at(site).documents.create(item);
  }
}
