import type { Stored } from '../../domain/changes';
import type { Reading } from '../reading';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { ImportOptions } from './importPlan';
import { normaliseTitle } from './normaliseTitle';
import { holdsClosedPapers, isClosedPack, mixesInPart2, touchesPart2 } from './papersPart';

type Shown = Pick<Stored<'agendaItems'>, 'part' | 'title' | 'state'>;

/**
 * What of Part 2 is for everyone, where nobody has said it of these files: what the open site shows already. An agenda read
 * again, in another format too, takes no title away and goes where it stood; one with a title that is not there is withheld.
 */
export function part2AsItStands(readings: readonly Reading[], openItems: readonly Shown[]): ImportOptions['part2Titles'] {
  const shown = new Set(openItems.filter(({ part, state, title }) => part === 'non-public' && state === 'onAgenda' && title !== WITHHELD_TITLE).map(({ title }) => normaliseTitle(title)));
  const isShown = (reading: Reading): boolean =>
    reading.agendaItems.some(({ part }) => part === 'non-public') &&
    reading.agendaItems.every(({ part, title }) => part === 'public' || shown.has(normaliseTitle(title))) &&
    // Else the file itself would be for everyone, with what its minutes say of Part 2.
    (holdsClosedPapers(reading) || !mixesInPart2(reading));
  // A pack of Part 2 alone publishes no title, whatever is said.
  const asked = readings.filter((reading) => touchesPart2(reading) && !isClosedPack(reading));
  return asked.length > 0 && asked.every(isShown) ? 'published' : 'withheld';
}
