import { isCircleSite, type SiteKey } from '../../domain/sites';
import type { ImportChange } from '../import/importPlan';
import { siteOf } from '../import/importSteps';
import type { PaperPlace } from '../import/paperPlace';
import type { Reading } from '../reading';

/** Who can read what the changes write, from the moment they are written: SharePoint's answer, in words. */
export function whoWillSee(changes: readonly ImportChange[], councilName: string): readonly string[] {
  const sites = [...new Set(changes.map(siteOf))].sort((a, b) => Number(isCircleSite(a)) - Number(isCircleSite(b)));
  return sites.map((site) => {
    const rows = changes.filter((change) => siteOf(change) === site).length;
    return `${rows === 1 ? '1 row' : `${rows} rows`}: ${readersOf(site, councilName)}`;
  });
}

/** The same of the files themselves, each with its reading; and which are not kept. */
export const whoWillSeePapers = (papers: readonly { readonly reading: Reading; readonly place: PaperPlace }[], councilName: string): readonly string[] =>
  papers.map(({ reading: { document }, place }) => (place.kind === 'kept' ? `${document}: ${readersOf(place.site, councilName)}` : `${document} is not kept beside the meeting: ${place.why}.`));

const readersOf = (site: SiteKey, councilName: string): string =>
  isCircleSite(site)
    ? `those cleared for the circle “${site.slice('circle:'.length)}”, and nobody else.`
    : `everyone who may open the committee site of ${councilName}: members, officers, co-optees and clerks.`;
