import type { Source } from '../../lists/columns';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { ExistingRows, ImportedList } from './importPlan';
import type { ReviewedFile } from './planFiles';
import { isClosedPack, isNonPublicFile } from './papersPart';

/** Of a file that not everybody may read, the open site tells no name: a clerk may have named it after what is exempt in it. */
export const isUnnamed = ({ asRead, corrected, options }: ReviewedFile): boolean => isNonPublicFile([asRead, corrected], options.part2Titles === 'published');

/**
 * The rows as they are with the file's name again where they were read from it, so that reading it anew finds its own rows. Where
 * the circle has other papers, which of them it was is not known: then a row is not said to be gone because this one lacks it.
 */
export function withName(rows: ExistingRows, file: ReviewedFile): ExistingRows {
  const { document } = file.asRead;
  const others = (rows.papers?.circle ?? []).filter(({ title, state, kind }) => state === 'current' && kind !== 'reading' && title !== document);
  if (!isUnnamed(file) || isClosedPack(file.asRead) || others.length > 0) return rows;
  // A stub whose title is withheld has never named its file.
  return renamed(rows, WITHHELD_TITLE, document, (isStub) => !isStub || file.options.part2Titles === 'published');
}

export const withoutName = (rows: ExistingRows, { asRead: { document } }: ReviewedFile): ExistingRows => renamed(rows, document, WITHHELD_TITLE);

export interface Sourced {
  readonly key: string;
  readonly source: Source | null;
}

/** On the open site alone: whoever reads the circle's may read the file. */
const renamed = (rows: ExistingRows, from: string, to: string, isMeant: (isStub: boolean) => boolean = () => true): ExistingRows =>
  eachOpenRow(rows, (row) => (row.source !== null && isMeant('part' in row && row.part === 'non-public') ? { ...row, source: inSource(row.source, from, to) } : row));

/** The rows with what becomes of each that stands on the open site. */
export function eachOpenRow(rows: ExistingRows, one: <Row extends Sourced>(row: Row, list: ImportedList) => Row): ExistingRows {
  const each = <Row extends Sourced>(list: ImportedList, all: readonly Row[]): readonly Row[] => all.map((row) => one(row, list));
  const open = <Row extends Sourced, Kept extends { readonly open: readonly Row[] }>(list: ImportedList, kept: Kept & { readonly open: readonly Row[] }): Kept => ({ ...kept, open: each(list, kept.open) });
  const { meetings, openItems, openReports, records } = rows;
  return {
    ...rows,
    meetings: each('meetings', meetings),
    openItems: each('agendaItems', openItems),
    openReports: each('reports', openReports),
    ...(records && {
      records: {
        ...records,
        minutedItems: open('agendaItems', records.minutedItems),
        decisions: open('decisions', records.decisions),
        actions: open('actions', records.actions),
        projects: open('projects', records.projects),
        people: each('people', records.people),
        memberships: each('memberships', records.memberships),
        allocations: each('allocations', records.allocations),
      },
    }),
  };
}

/** Wherever it is named: a value may stand in another file than its row. */
function inSource(source: Source, from: string, to: string): Source {
  const renamedAt = <Named extends { readonly document?: string }>(place: Named): Named => (place.document === from ? { ...place, document: to } : place);
  const { values } = source;
  return { ...renamedAt(source), ...(values && { values: Object.fromEntries(Object.entries(values).map(([column, place]) => [column, renamedAt(place)])) }) };
}
