/** What stands on a page, in the order in which it is printed. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'line' | 'bullet'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly isRuled: boolean }
  /** Names in columns, each of which is read down. */
  | { readonly kind: 'names'; readonly columns: readonly (readonly string[])[] }
  | { readonly kind: 'space' };

export interface Page {
  readonly number: number;
  readonly blocks: readonly Block[];
}

/** The pages of a text pack: each ends with its number, and what comes after the last number is one page more. */
export function readPaper(text: string): Page[] {
  const pages: Page[] = [];
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    const number = /^Page (\d+)$/.exec(line)?.[1];
    if (number === undefined) {
      lines.push(line);
    } else {
      pages.push({ number: Number(number), blocks: blocksOf(lines, pages.length === 0) });
      lines = [];
    }
  }
  return pages;
}

function blocksOf(lines: readonly string[], isFront: boolean): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(areNames(rows) ? { kind: 'names', columns: [0, 1].map((column) => rows.flatMap((row) => row[column] || [])) } : { kind: 'table', rows, isRuled: !isFront });
    rows = [];
  };
  for (const line of trimmed(lines)) {
    if (line.includes('\t') && !isIndented(line)) {
      rows.push(line.split('\t'));
      continue;
    }
    endTable();
    blocks.push(blockOf(line.replace('\t', '   '), isFront && blocks.length === 0));
  }
  endTable();
  return blocks;
}

const areNames = (rows: readonly (readonly string[])[]): boolean => rows.flat().every((cell) => /^(?:$|(?:Councillor|Alderman|Mr|Ms)\s|Vacancy\b)/.test(cell));

/** Committee systems put a tab after the number and before what stands below the title; that is no table. */
const isIndented = (line: string): boolean => /^(?:\d+\.)?\t[^\t]+$/.test(line);

function blockOf(line: string, isFirst: boolean): Block {
  const text = line.trim();
  if (text === '') return { kind: 'space' };
  if (isFirst) return { kind: 'title', text };
  if (/^- /.test(text)) return { kind: 'bullet', text: text.slice(2) };
  return { kind: isHeading(text) ? 'heading' : 'line', text };
}

const isHeading = (text: string): boolean =>
  text.length < 140 && ((/\p{Lu}{3}/u.test(text) && text === text.toUpperCase()) || /^(?:Summary|Recommendations?|Main report|Background|Appendices|Contact|Agenda|Membership|Order of business|Part [12] .*)$/.test(text));

function trimmed(lines: readonly string[]): readonly string[] {
  const isText = (line: string): boolean => line.trim() !== '';
  return lines.slice(lines.findIndex(isText), lines.findLastIndex(isText) + 1);
}
