/** A stretch of words as printed, or the rows of a table. */
export type Stretch = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'table'; /** The first row, where it holds no figure. */ readonly heading: readonly string[] | null; readonly rows: readonly (readonly string[])[] };

/** A text whose tables have a row to a line and a tab between two cells, in its stretches. A short row has empty cells at its end. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of text.split('\n')) {
    const last = stretches.at(-1);
    const isRow = line.includes('\t');
    if (isRow) {
      const row = line.split('\t');
      if (last?.kind === 'table') stretches[stretches.length - 1] = { ...last, rows: [...last.rows, row] };
      else stretches.push({ kind: 'table', heading: null, rows: [row] });
    } else if (last?.kind === 'words') {
      stretches[stretches.length - 1] = { kind: 'words', text: `${last.text}\n${line}` };
    } else {
      stretches.push({ kind: 'words', text: line });
    }
  }
  return stretches.map((stretch) => (stretch.kind === 'table' ? withHeading(ofOneWidth(stretch.rows)) : stretch));
}

function withHeading(rows: readonly (readonly string[])[]): Stretch {
  const [first, ...others] = rows;
  const isHeading = first !== undefined && others.length > 0 && !first.some((cell) => /\d/.test(cell));
  return isHeading ? { kind: 'table', heading: first, rows: others } : { kind: 'table', heading: null, rows };
}

function ofOneWidth(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
