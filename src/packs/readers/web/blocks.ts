/** What a page or a Word file consists of once its markup is read: lines, and gaps between paragraphs. */
export type Block = LineBlock | GapBlock;

export interface LineBlock {
  readonly kind: 'line';
  /** As the text reader would find it in a file: `**bold**`, `## heading`, cells parted by tabs, with `<` and `&` of the text escaped. */
  readonly raw: string;
  /** The page on which it begins, where the file marks its pages. */
  readonly page: number | null;
  /** What all of its words link to; null where some are no link. */
  readonly linksTo: LinkTarget | null;
  /** Where on the page it stands. */
  readonly place: Place;
}

export interface GapBlock {
  readonly kind: 'gap';
}

export type LinkTarget = 'page' | 'document' | 'here';

/** Inside the element that the page itself calls its main one, or its header; an item of a list without numbers. */
export interface Place {
  readonly isInMain: boolean;
  readonly isInBanner: boolean;
  readonly isInList: boolean;
}

export const GAP: GapBlock = { kind: 'gap' };

/** Text is never markup: what a person typed as `<` or `](` stays what it is when the line is read. */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\]\(/g, ']\\(');
