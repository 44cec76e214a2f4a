import { isCircleSite, type SiteKey } from '../../domain/sites';
import type { PaperPlace } from '../import/paperPlace';
import type { TakenOff } from '../import/takenOff';
import type { Reading } from '../reading';

/** Who can read the files, each with its reading, from the moment they are kept: SharePoint's answer, in words; and which are not kept. */
export const whoWillSeePapers = (papers: readonly { readonly reading: Reading; readonly place: PaperPlace; readonly takenOff?: readonly TakenOff[] }[], councilName: string): readonly string[] =>
  papers.flatMap(({ reading: { document }, place, takenOff = [] }) => [place.kind === 'kept' ? `${document}: ${readersOf(place.site, councilName)}.` : `${document} is not kept beside the meeting: ${place.why}.`, ...whatGoes(takenOff, councilName)]);

/** Its reading goes with it, without a word. */
const whatGoes = (takenOff: readonly TakenOff[], councilName: string): readonly string[] =>
  takenOff.flatMap(({ paper: { kind, title } }) => (kind === 'reading' ? [] : [`${title} is taken off the committee site of ${councilName}, where everyone could read it. They may have read it, and that site’s recycle bin still has it for its clerks.`]));

/** Who may read a site. */
export const readersOf = (site: SiteKey, councilName: string): string =>
  isCircleSite(site)
    ? `those cleared for the circle “${site.slice('circle:'.length)}”, and nobody else`
    : `everyone who may open the committee site of ${councilName}: members, officers, co-optees and clerks`;
