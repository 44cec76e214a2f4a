import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { plainText } from '../../plainText';
import type { AgendaEntry, AgendaFound, ItemDraft } from './agendaEntries';
import { apart } from './cellAgenda';
import { partOfHeading, partOfLoneWord } from './partHeading';

/** Rows of a page, and lines that one of them may take. */
const MOST_ROWS = 300;

/** A committee system's page of which a copy ran each row into a line: "Apologies Additional documents: Minutes: None. |". */
export function findPageRows(lines: readonly PackLine[]): AgendaFound | null {
  const from = lines.findIndex(({ text }) => text.includes('|') && HEADER.test(squash(text)));
  if (from < 0) return null;
  const entries: AgendaEntry[] = [];
  let open: PackLine[] = [];
  let end = from + 1;
  const close = (): void => {
    entries.push(...entriesOf(open));
    open = [];
  };
  for (let at = from + 1; at < lines.length && entries.length < MOST_ROWS; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line) || /^[-|\s:]+$/.test(line.text)) {
      if (line?.text.includes('|')) close();
      continue;
    }
    if (beginsRow(line.text, open)) close();
    open.push(line);
    if (line.text.endsWith('|')) close();
    end = at + 1;
  }
  close();
  const items = entries.filter(({ kind }) => kind === 'item');
  return items.length >= 2 && items.some(({ line }) => LABEL.test(line.raw)) ? { from, end, entries, hasPageColumn: false, weight: items.length } : null;
}

const HEADER = /^(?:\|\s?)?(?:(?:note|nodyn)\s?\|\s)?(?:no|rhif)\.?\s?\|\s?(?:item|eitem)\s?\|[\s|]*$/i;

const LABELS = '(?:Additional\\sdocuments|Supporting\\sdocuments|Decisions?|Minutes|Dogfennau\\sychwanegol|Penderfyniad|Cofnodion)\\s?:(?=\\s|$)';
const LABEL = new RegExp(`(?:^|\\s)${LABELS}`);

/** Behind the documents of a row a title with its own minutes is the next row, whose pipe is lost. */
const beginsRow = (text: string, open: readonly PackLine[]): boolean => /documents\s?:$/i.test(open[open.length - 1]?.text ?? '') && new RegExp(`^\\p{Lu}.{3,200}?\\s${LABELS}`, 'u').test(text);

/** The title and its note, and below them what each label heads, on lines of their own. */
function entriesOf(row: readonly PackLine[]): AgendaEntry[] {
  const [line] = row;
  if (!line) return [];
  const texts = row.map(({ raw }) => squash(plainText(raw)).replace(/\s?\|+$/, ''));
  const [, number, first = ''] = /^(?:([A-Z]{0,6}[\s./-]?\d{1,5}[a-z]?(?:\/\d{2,4})?)[.)]?\s?\|\s?|\|\s?)?(.*)$/s.exec(texts[0] ?? '') ?? [];
  const pieces = [first, ...texts.slice(1)].flatMap(piecesOf).filter((text) => text !== '');
  const opened = apart(pieces[0] ?? '', /[.:]$/.test(pieces[0] ?? ''));
  const [title = '', ...body] = opened.note === null ? pieces : [opened.title, opened.note, ...pieces.slice(1)];
  const part = partOfHeading(title);
  if (part && body.every((text) => new RegExp(`^${LABELS}$`).test(text))) return [{ kind: 'part', part, line }];
  if (title === '' || new RegExp(`^${LABELS}$`).test(title)) return [];
  const item: ItemDraft = { kind: 'item', number: number ?? null, line, title, body: body.map((text) => ({ ...line, raw: text, text })), columns: {}, ledByStar: false };
  return [item];
}

const SIZED = /^(.{2,300}?)(?:\spdf\sicon)?\s(?:PDF|DOC|DOCX|XLS|XLSX)\s\d[\d.,]*\s?[KMG]B\b(?:\s\(\d\))?\s?(.*)$/is;

/** "Minutes PDF 246 KB To approve … Minutes: RESOLVED that …": behind its paper the title ends, and each label stands alone. */
function piecesOf(text: string): string[] {
  const [, title, rest = ''] = SIZED.exec(text) ?? [];
  if (title !== undefined && !LABEL.test(title)) return [title, ...piecesOf(rest)];
  const [before = '', ...pieces] = text.split(new RegExp(`(?:^|\\s)(${LABELS})(?=\\s|$)`)).map(squash);
  // With no label before it, what was resolved stands right behind the title.
  return [...before.split(/\s(?=RESOLVED\b)/), ...pieces];
}

/** The same page with neither numbers nor labels: what has the size of its paper behind it is a title. */
export function findPaperedTitles(lines: readonly PackLine[]): AgendaFound | null {
  const from = lines.findIndex(({ text }) => /^(?:no|rhif)\.?\s(?:item|eitem)$/i.test(squash(text)));
  if (from < 0) return null;
  const titles = lines.flatMap(({ raw }, at) => (at > from && isPapered(raw) && isBlank(lines[at - 1] ?? lines[from] ?? NONE) ? [at] : []));
  if (titles.length < 2 || lines.some(({ text }) => new RegExp(`^${LABELS}$`).test(text))) return null;
  const entries = titles.flatMap((at, index): AgendaEntry[] => {
    const line = lines[at] ?? NONE;
    const below = lines.slice(at + 1, titles[index + 1]);
    const parts = below.flatMap((one, step): AgendaEntry[] => {
      const part = partOfHeading(one.text) ?? partOfLoneWord(lines, at + 1 + step);
      return part ? [{ kind: 'part', part, line: one }] : [];
    });
    return [{ kind: 'item', number: null, line, title: line.text, body: below, columns: {}, ledByStar: false }, ...parts];
  });
  return { from, end: lines.length, entries, hasPageColumn: false, weight: 4, isByPapers: true };
}

const NONE: PackLine = { number: 0, page: null, raw: '', text: '' };

/** "Overview Report pdf icon PDF 308 KB": the title of an item, and of no paper that only supports it ("8.a Appendix A, item 6. PDF 693 KB"). */
const isPapered = (raw: string): boolean => raw.length < 300 && /^\s*\p{Lu}[^|]{2,200}\s(?:pdf|word|excel)\sicon\s(?:PDF|DOCX?|XLSX?)\s\d[\d.,]*\s?[KMG]B(?:\s\(\d\))?\s*$/iu.test(raw) && !/\bitem\s\d/i.test(raw);
