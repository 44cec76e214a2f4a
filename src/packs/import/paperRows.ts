import type { Item } from '../../lists/index';
import { shortHash } from '../../domain/mintKey';

/** A file as the library of a site keeps it. */
interface Kept {
  readonly drive: string;
  readonly driveItem: string;
  readonly address: string;
  readonly fileVersion: string;
  readonly bytes: number;
}

interface Paper {
  readonly meeting: string;
  readonly name: string;
  readonly kind: Item<'documents'>['kind'];
  readonly kept: Kept;
  /** An instant. */
  readonly at: string;
}

/** One row for each file of a meeting's name: the same file kept again is the same paper in a later version. */
export const paperKey = (meeting: string, name: string): string => `${meeting}.paper.${shortHash(name.toLowerCase())}`;

export function paperItem({ meeting, name, kind, kept, at }: Paper): Item<'documents'> {
  const { drive, driveItem, address, fileVersion, bytes } = kept;
  return {
    key: paperKey(meeting, name),
    meeting,
    agendaItem: null,
    title: name,
    kind,
    format: formatOf(name),
    address: address.startsWith('https://') ? address : null,
    drive,
    driveItem,
    fileVersion,
    bytes,
    pageCount: null,
    publishedAt: at,
    replaces: null,
    state: 'current',
  };
}


function formatOf(name: string): Item<'documents'>['format'] {
  if (/\.pdf$/i.test(name)) return 'pdf';
  if (/\.docx?$/i.test(name)) return 'word';
  if (/\.json$/i.test(name)) return 'json';
  return /\.(?:html?|xml|aspx)$/i.test(name) ? 'page' : 'text';
}
