/** A member's notes of one meeting, to be taken out of the app. */
export interface NotesToExport {
  /** "Housing Committee, Tue 24 Nov 2026". */
  readonly title: string;
  readonly items: readonly ItemToExport[];
}

export interface ItemToExport {
  /** With its number, as on the agenda. */
  readonly title: string;
  readonly isExempt: boolean;
  readonly notes: readonly NoteToExport[];
}

export interface NoteToExport {
  readonly page: number | null;
  readonly text: string;
  readonly otherTexts: readonly string[];
  /** Whether its paper has been replaced since. */
  readonly isOnEarlierVersion: boolean;
}

/** What of it may leave: exempt business only when its member has said so. */
export const exported = ({ title, items }: NotesToExport, withExempt: boolean): NotesToExport => ({
  title,
  items: items.filter(({ isExempt, notes }) => notes.length > 0 && (withExempt || !isExempt)),
});

export function notesAsMarkdown({ title, items }: NotesToExport): string {
  const ofItem = (item: ItemToExport): string[] => [`## ${oneLine(item.title)}${item.isExempt ? ' (non-public)' : ''}`, ...item.notes.flatMap(ofNote)];
  const ofNote = (note: NoteToExport): string[] => [...remarksOf(note).map((remark) => `*${remark}*`), note.text, ...note.otherTexts.flatMap((text) => [`*${besideIt}*`, text])];
  return `${[`# My notes: ${oneLine(title)}`, ...items.flatMap(ofItem)].join('\n\n')}\n`;
}

/** A whole page, which Word opens too. */
export function notesAsHtml({ title, items }: NotesToExport): string {
  const paragraphs = (text: string): string => text.split(/\n\s*\n/).map((paragraph) => `<p>${escaped(paragraph).replace(/\n/g, '<br>')}</p>`).join('\n');
  const remark = (text: string): string => `<p><em>${escaped(text)}</em></p>`;
  const ofNote = (note: NoteToExport): string => [...remarksOf(note).map(remark), paragraphs(note.text), ...note.otherTexts.flatMap((text) => [remark(besideIt), paragraphs(text)])].join('\n');
  const ofItem = (item: ItemToExport): string => [`<h2>${escaped(item.title)}${item.isExempt ? ' (non-public)' : ''}</h2>`, ...item.notes.map(ofNote)].join('\n');
  const heading = escaped(`My notes: ${title}`);
  return `<!doctype html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><title>${heading}</title></head>\n<body>\n<h1>${heading}</h1>\n${items.map(ofItem).join('\n')}\n</body>\n</html>\n`;
}

const besideIt = 'Written on another device at the same time:';

const remarksOf = ({ page, isOnEarlierVersion }: NoteToExport): string[] => [
  ...(page === null ? [] : [`Page ${page}`]),
  ...(isOnEarlierVersion ? ['Written on the earlier version of the paper'] : []),
];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
