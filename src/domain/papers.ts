import type { Item } from '../lists/index';
import { papersOf, type AgendaItem } from './agenda';
import type { PaperVersion, ReadMark } from './notebook';
import { fileOfPages, fileStem } from './pagesFile';
import { withheldTitle } from './withheldTitle';

export type Document = Item<'documents'>;

/**
 * Where an item is to be read.
 * - `listed`: in these papers, the one to open first at the head; where `pages` is null they are the item's own, whole.
 * - `notListed`: its pages are those of a file that the documents list does not hold.
 * - `none`: nothing to read, or nothing known.
 */
export type ItemPapers<D extends Document = Document> =
  | { readonly kind: 'listed'; readonly documents: readonly D[]; readonly pages: Pages | null }
  | { readonly kind: 'notListed'; readonly file: string; readonly pages: Pages }
  | { readonly kind: 'none' };

export interface Pages {
  readonly from: number;
  readonly to: number;
}

export function itemPapers<D extends Document>(item: AgendaItem, documents: readonly D[]): ItemPapers<D> {
  const own = papersOfItsOwn(item, documents);
  return own.length > 0 ? { kind: 'listed', documents: own, pages: null } : packOfPages(item, documents);
}

export const papersOfItsOwn = <D extends Document>(item: AgendaItem, documents: readonly D[]): D[] => current(documents).filter(({ agendaItem, kind }) => agendaItem === item.key && kind !== 'appendix');

/** The pack in which the item's pages are counted. */
export function packOfPages<D extends Document>(item: AgendaItem, documents: readonly D[]): ItemPapers<D> {
  const papers = papersOf(item);
  if (papers.kind !== 'pages') return { kind: 'none' };
  const pages = { from: papers.from, to: papers.to };
  const packs = current(documents).filter(({ agendaItem }) => agendaItem === null);
  const named = fileOfPages(item);
  // The open site does not name a file that not everybody may read.
  const isUnnamed = named === withheldTitle;
  const file = isUnnamed ? null : named;
  const readFrom = file === null ? [] : packs.filter((document) => namesOf(document).includes(fileStem(file)));
  if (readFrom.length > 0) return { kind: 'listed', documents: readFrom, pages };
  // Pages of one file are not those of another.
  if (file !== null) return { kind: 'notListed', file, pages };
  const packKind = item.part === 'public' && !isUnnamed ? 'main pack' : 'non-public pack';
  const likely = packs.filter(({ kind }) => kind === packKind);
  return likely.length > 0 ? { kind: 'listed', documents: likely, pages } : { kind: 'none' };
}

const current = <D extends Document>(documents: readonly D[]): D[] => documents.filter(({ state, kind }) => state === 'current' && kind !== 'reading' && kind !== 'minutes').sort(pdfFirst);

/** What besides belongs to the item: its appendices. */
export const appendicesOf = <D extends Document>(item: AgendaItem, documents: readonly D[]): D[] =>
  documents.filter(({ agendaItem, kind, state }) => agendaItem === item.key && kind === 'appendix' && state === 'current');

/** The version of the paper that there is to read now; null where it is not known. */
export function paperVersion(item: AgendaItem, documents: readonly Document[]): PaperVersion | null {
  const papers = itemPapers(item, documents);
  const [first] = papers.kind === 'listed' ? papers.documents : [];
  return first === undefined || first.fileVersion === null ? null : { document: first.key, fileVersion: first.fileVersion };
}

/** `replaced`: read, but in an earlier version of the paper; there is something to read again. */
export type ReadState = 'read' | 'unread' | 'replaced';

export function readState(mark: ReadMark | undefined, item: AgendaItem, documents: readonly Document[]): ReadState {
  if (mark === undefined) return 'unread';
  const papers = itemPapers(item, documents);
  // Where either version is not known, nothing says that the paper was replaced.
  if (mark.paper === null || papers.kind !== 'listed') return 'read';
  const { document, fileVersion } = mark.paper;
  const isStillThere = papers.documents.some((one) => one.key === document && (one.fileVersion === null || one.fileVersion === fileVersion));
  return isStillThere ? 'read' : 'replaced';
}

/** Whether a note was written on a version that is no longer the current one; where nothing is known of the paper, nothing says so. */
export function isEarlierVersion(writtenOn: PaperVersion | null, documents: readonly Document[]): boolean {
  if (writtenOn === null || documents.length === 0) return false;
  const paper = documents.find(({ key }) => key === writtenOn.document);
  return paper !== undefined && (paper.state !== 'current' || (paper.fileVersion !== null && paper.fileVersion !== writtenOn.fileVersion));
}

/** The paper's address, opened at the page where the format has pages; null where it has no address. */
export function pageAddress({ address, format }: Document, page: number | null): string | null {
  if (address === null || page === null || format !== 'pdf' || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = `page=${page}`;
  return url.href;
}

const pdfFirst = (a: Document, b: Document): number => Number(b.format === 'pdf') - Number(a.format === 'pdf') || a.key.localeCompare(b.key);

/** A pack may be kept as a PDF and have been read as text: one file in two formats. */
export const namesOf = ({ title, address }: Document): string[] => [title, address === null ? '' : lastPart(address)].map(fileStem);

const lastPart = (address: string): string => {
  const path = (URL.canParse(address) ? new URL(address).pathname : address).split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
