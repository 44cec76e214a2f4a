import { ESCAPED } from '../../plainText';

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

/** Text is never markup: what a person typed as `<`, `](`, `**` or `# ` stays what it is when the line is read. */
export const escapeText = (text: string): string => (MARKUP.test(text) ? text.replace(READ_AS_MARKUP, '\\$&') : text).replace(/&/g, '&amp;').replace(/</g, '&lt;');

const MARKUP = /[*_#>\\]|\]\(/;
/** What `plainText` would take for a mark of emphasis, a link, a heading, a quotation, or one of its own escapes. A lone star is none: it marks an item. */
const READ_AS_MARKUP = /(?<=\\)[*_.()#>+\-[\]&$|]|\*(?=\*)|(?<=\*)\*|(?<!\S)\*(?=[^\s*][^*]{0,300}\*(?:[\s.,;:]|$))|_(?=_)|(?<=_)_|(?<=^\s*)_(?=[^*_\s][^*_]*_\s*$)|(?<=\])\(|(?<=^\s{0,3})(?:#(?=#{0,5}\s)|>(?=\s))/g;

export const unescapeText = (raw: string): string => raw.replace(ESCAPED, '$1').replace(/&lt;/g, '<').replace(/&amp;/g, '&');
