import type { Source } from '../../lists/columns';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { BySite, ExistingRows } from './importPlan';
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

interface Sourced {
  readonly source: Source | null;
}

/** On the open site alone: whoever reads the circle's may read the file. */
function renamed(rows: ExistingRows, from: string, to: string, isMeant: (isStub: boolean) => boolean = () => true): ExistingRows {
  const one = <Row extends Sourced>(row: Row): Row => (row.source !== null && isMeant('part' in row && row.part === 'non-public') ? { ...row, source: inSource(row.source, from, to) } : row);
  const { meetings, openItems, openReports, records } = rows;
  const open = <Name extends 'agendaItems' | 'decisions' | 'actions'>(kept: BySite<Name>): BySite<Name> => ({ ...kept, open: kept.open.map(one) });
  return {
    ...rows,
    meetings: meetings.map(one),
    openItems: openItems.map(one),
    openReports: openReports.map(one),
    ...(records && {
      records: {
        ...records,
        minutedItems: open(records.minutedItems),
        decisions: open(records.decisions),
        actions: open(records.actions),
        people: records.people.map(one),
        memberships: records.memberships.map(one),
        allocations: records.allocations.map(one),
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
