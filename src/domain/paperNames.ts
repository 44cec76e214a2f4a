import type { Item } from '../lists/index';
import { councilMoment } from './calendar';
import { formatDayOfYear } from './formats';
import { fileStem } from './pagesFile';
import { namesOf } from './papers';

type Paper = Item<'documents'>;

/** How a paper is spoken of: "the supplement of 20 November". `file`: the name of its file, where the words do not hold it. */
export interface PaperName {
  readonly words: string;
  readonly file: string | null;
}

/** By what it is and its day where its title is but the name of a file; by its title where somebody has given it one. */
export function paperNamed(paper: Paper, papers: readonly Paper[]): PaperName {
  const { title, kind } = paper;
  if (!isFileName(title)) return { words: quoted(title), file: null };
  const noun = `the ${nounOf(kind)}`;
  const day = dayOf(paper);
  if (day === null) return { words: `${noun} ${quoted(title)}`, file: null };
  const hasTwin = papers.some((other) => nounOf(other.kind) === nounOf(kind) && other.agendaItem === paper.agendaItem && dayOf(other) === day && fileStem(other.title) !== fileStem(title));
  const of = `of ${formatDayOfYear(day)}`;
  return hasTwin ? { words: `${noun} ${quoted(title)} ${of}`, file: null } : { words: `${noun} ${of}`, file: title };
}

/** Of a file that an event names; in quotes where the list of papers does not hold it. */
export function saidOf(file: string, papers: readonly Paper[]): PaperName {
  const found = paperOfFile(file, papers);
  return found === undefined ? { words: quoted(file), file: null } : paperNamed(found, papers);
}

export function paperOfFile(file: string, papers: readonly Paper[]): Paper | undefined {
  const known = papers.filter((paper) => paper.kind !== 'reading' && namesOf(paper).includes(fileStem(file)));
  return known.find(({ state }) => state === 'current') ?? known[0];
}

export const isFileName = (title: string): boolean => /\.(?:pdf|docx?|txt|html?|xml|md|rtf|odt)$/i.test(title);

export const nounOf = (kind: Paper['kind']): string => NOUNS[kind] ?? kind;

const NOUNS: Partial<Readonly<Record<Paper['kind'], string>>> = { 'main pack': 'agenda pack', 'to follow': 'supplement' };

const dayOf = ({ publishedAt }: Paper): string | null => (publishedAt === null ? null : (councilMoment(publishedAt)?.date ?? null));

const quoted = (text: string): string => `“${text}”`;
