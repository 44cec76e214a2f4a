import { CONTENT } from '../../domain/contentVersion';
import type { ExistingRows, ImportOptions } from './importPlan';
import { WITHHELD_TITLE } from './agendaItemColumns';
import { normaliseTitle } from './normaliseTitle';
import { holdsClosedPapers, isClosedPack, mixesInPart2, touchesPart2 } from './papersPart';
import type { ReviewedFile } from './planFiles';

type File = Pick<ReviewedFile, 'asRead' | 'corrected' | 'version'> & { readonly options: Pick<ImportOptions, 'saidParts'> };

/**
 * What of Part 2 is for everyone, where nobody has said it of these files: what the open site shows already. An agenda read
 * again, in another format too, takes no title away and goes where it stood; where it has more, that alone is withheld.
 */
export function part2AsItStands(files: readonly File[], { openItems, papers }: Pick<ExistingRows, 'openItems' | 'papers'>): ImportOptions['part2Titles'] {
  const shown = titlesShown(openItems);
  const isShown = (file: File): boolean =>
    [file.asRead, file.corrected].every(
      (reading) =>
        reading.agendaItems.every(({ part, title }) => part === 'public' || shown.has(normaliseTitle(title))) &&
        // Else the file itself would be for everyone, with what its minutes say of Part 2.
        (holdsClosedPapers(reading) || !mixesInPart2(reading) || isForAll(file, papers)),
    ) && (isForAll(file, papers) || [file.asRead, file.corrected].some(({ agendaItems }) => agendaItems.some(({ part }) => part === 'non-public')));
  // A pack of Part 2 alone publishes no title, whatever is said.
  const asked = files.filter(({ asRead, corrected }) => [asRead, corrected].some((reading) => touchesPart2(reading) && !isClosedPack(reading)));
  if (asked.length === 0) return 'withheld';
  return asked.every(isShown) ? 'published' : shown.size > 0 ? 'asTheyStand' : 'withheld';
}

/** The titles of Part 2 that everyone may read. */
export const titlesShown = (openItems: ExistingRows['openItems']): ReadonlySet<string> =>
  new Set(openItems.filter(({ part, state, title }) => part === 'non-public' && state === 'onAgenda' && title !== WITHHELD_TITLE).map(({ title }) => normaliseTitle(title)));

/** Just this file is kept for everyone already, and nobody says now that anything in it is not for them. */
const isForAll = ({ version, options: { saidParts = {} } }: File, papers: ExistingRows['papers']): boolean =>
  version?.startsWith(CONTENT) === true && !Object.values(saidParts).includes('non-public') && (papers?.open ?? []).some(({ kind, state, fileVersion }) => kind !== 'reading' && state === 'current' && fileVersion === version);
