import type { Column, List } from '../../../src/lists/columns';

export type SampleRow = Readonly<Record<string, unknown>>;

/** A row with every column filled. `tag` tells the rows of one test apart. */
export function fullRow(list: List, tag: string): SampleRow {
  return Object.fromEntries(Object.entries(list.columns).map(([name, column]) => [name, valueFor(name, column, tag)]));
}

/** A row with only what is required; everything else is null. */
export function barestRow(list: List, tag: string): SampleRow {
  return Object.fromEntries(Object.entries(list.columns).map(([name, column]) => [name, column.required ? valueFor(name, column, tag) : null]));
}

/** A column that can be changed, and two values for it. */
export function changeOf(list: List): { readonly column: string; readonly first: SampleRow; readonly second: SampleRow } {
  const changeable = Object.entries(list.columns).find(([name, { kind, unique }]) => !unique && (kind === 'text' || kind === 'longText') && name !== list.partition);
  if (!changeable) throw new Error(`${list.title} has no text to change`);
  const [column] = changeable;
  return { column, first: { [column]: 'The first change' }, second: { [column]: 'The second change' } };
}

function valueFor(name: string, column: Column, tag: string): unknown {
  switch (column.kind) {
    case 'key':
      return `key-${tag}`;
    case 'reference':
      return `${name}-of-${tag}`;
    case 'text':
      return column.unique ? `${name}-${tag}` : `The ${name} of ${tag}, O'Hara & “Sons”`;
    case 'longText':
      return `First line of ${name} for ${tag}.\nSecond line, £2.36m & more <b>.\n${'Long. '.repeat(100)}`;
    case 'texts':
      return [`One of ${name}`, 'Another, with a comma'];
    case 'paragraphs':
      return [`Agree that ${name}:\n(a) be kept; and\n(b) have a line each.`, 'Note the rest.'];
    case 'isoDate':
      return '2026-03-29';
    case 'time':
      return '13:45';
    case 'instant':
      return '2026-03-29T00:30:00Z';
    case 'yesNo':
      return true;
    case 'number':
      return 42.5;
    case 'link':
      return `https://council.example/papers/${'a'.repeat(300)}.pdf?page=2#top`;
    case 'choice':
      return column.choices.at(-1);
    case 'person':
      return { id: `id-of-${tag}`, mail: `${name}@council.example`, name: 'Asha O’Neill' };
    case 'source':
      return { document: 'pack.txt', line: 214, page: 12, printed: '3.  Roof repairs: “Östermalm” | £2.36m', values: { money: { line: 220, page: null, printed: '£2.36m' } } };
    case 'imported':
      return { title: 'As imported', pages: 3, starred: false, presenters: ['One'], purpose: null };
  }
}
