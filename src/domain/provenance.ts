import type { Imported, Place, Source } from '../lists/columns';

export interface Provenance {
  readonly document: string;
  readonly place: Place;
  /** What the paper said, as imported; null where nothing is kept of it. */
  readonly words: string | null;
  /** Whether somebody has changed the value since. */
  readonly isEdited: boolean;
}

/** Where a value of a row came from; null where the row was entered by hand. */
export function provenanceOf<Row extends { readonly imported: Imported | null; readonly source: Source | null }>(row: Row, column: keyof Row & string): Provenance | null {
  if (row.source === null) return null;
  const said = row.imported?.[column];
  const { document, values, ...begins } = row.source;
  const elsewhere = values?.[column];
  const { document: other = document, ...place } = elsewhere ?? { document, ...begins };
  return { document: other, place, words: wordsOf(said), isEdited: said !== undefined && wordsOf(said) !== wordsOf(row[column]) };
}

function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.map(String).join('\n\n') : null;
}

/** Whether the printed line alone shows all that was read there: then it need not be said twice. */
export function saysAll({ printed }: Place, words: string): boolean {
  return printed !== undefined && plain(printed).includes(plain(words));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
