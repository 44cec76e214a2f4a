import { papersOf, type AgendaItem } from './agenda';
import { fileOfPages, fileStem, usualFile } from './pagesFile';
import { namesOf, packOfPages, papersOfItsOwn, type Document } from './papers';
import { withheldTitle } from './withheldTitle';

/** The file that an item's pages are of, where it is not the main pack. */
export interface OtherFile<D extends Document = Document> {
  /** "the supplement"; empty where the title alone names it. */
  readonly words: string;
  /** Where the words could mean another file too. */
  readonly title: string | null;
  /** Null where it is not in the list of papers. */
  readonly document: D | null;
}

/** Page 3 of a supplement is not page 3 of the pack. Null where the pages are the main pack's, or there are none. */
export function otherFileOf<D extends Document>(item: AgendaItem, agenda: readonly AgendaItem[], documents: readonly D[]): OtherFile<D> | null {
  if (papersOf(item).kind !== 'pages') return null;
  const file = fileOfPages(item);
  const [own] = file === null ? [] : papersOfItsOwn(item, documents).filter((document) => namesOf(document).includes(fileStem(file)));
  if (own !== undefined) return { words: '', title: own.title, document: own };
  const pack = packOfPages(item, documents);
  if (pack.kind !== 'listed') {
    if (file === withheldTitle) return { words: 'a paper that not everybody may read', title: null, document: null };
    const isUsual = file === null || fileStem(file) === usualFile(agenda.filter(({ part }) => part === item.part));
    return isUsual ? null : { words: '', title: file, document: null };
  }
  const [document] = pack.documents;
  if (document === undefined || document.kind === 'main pack') return null;
  const noun = nouns[document.kind];
  if (noun === undefined) return { words: '', title: document.title, document };
  const alike = new Set(documents.filter(({ state, agendaItem, kind }) => state === 'current' && agendaItem === null && nouns[kind] === noun).map(({ title }) => fileStem(title)));
  return { words: `the ${noun}`, title: alike.size > 1 ? document.title : null, document };
}

const nouns: Partial<Readonly<Record<Document['kind'], string>>> = { supplement: 'supplement', 'to follow': 'supplement', 'non-public pack': 'non-public pack' };
