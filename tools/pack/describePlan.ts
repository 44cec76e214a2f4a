import { agendaEventOf, describeAgendaChange } from '../../src/domain/agendaEvents';
import { isCircleSite } from '../../src/domain/sites';
import { allLists } from '../../src/lists/index';
import type { ImportPlan } from '../../src/packs/import/importPlan';
import { siteOf, type WrittenChange } from '../../src/packs/import/importSteps';
import type { SiteAddress } from '../provision/provisionSites';

/** A plan for a clerk to agree to: what would be written and who sees it from then on, what stays, and what is uncertain. */
export function describePlan({ changes, kept, doubts, unplaced, summary }: ImportPlan, events: readonly WrittenChange[], sites: readonly SiteAddress[]): readonly string[] {
  return [
    ...sites.flatMap((site) => describeSite(site, [...events, ...changes].filter((change) => siteOf(change) === site.key))),
    ...section('Kept as a change of the agenda', events.flatMap(changeOf)),
    ...section('Stays as a person wrote it', kept.map(({ list, column, key, mine, theirs }) => `${allLists[list].title}, ${key}, ${column}: ${inWords(mine)}; the pack says ${inWords(theirs)}`)),
    ...section('To be decided by you', doubts.map(({ message, line }) => `${message}${at(line)}`)),
    ...section('Said by a clerk to be non-public, and written nowhere', unplaced.map(({ words, line }) => `${words}${at(line)}`)),
    ...section('Not certain', summary.problems.map(({ message, line }) => `${message}${at(line)}`)),
    ...section('Stays in the pack', summary.leftInReading.map(({ message, line }) => `${message}${at(line)}`)),
    ...(summary.withdrawn > 0 ? ['If the file only adds to the agenda, stop here and run this again with --supplement.'] : []),
  ];
}

function describeSite({ key, url }: SiteAddress, changes: readonly WrittenChange[]): readonly string[] {
  if (changes.length === 0) return [];
  const lists = [...new Set(changes.map(({ list }) => list))].map((list) => {
    const own = changes.filter((change) => change.list === list);
    const created = own.filter(({ kind }) => kind !== 'update').length;
    return `  ${allLists[list].title}: ${[created > 0 && `${created} new`, own.length > created && `${own.length - created} changed`].filter(Boolean).join(', ')}`;
  });
  const who = isCircleSite(key) ? `only those cleared for the circle “${key.slice('circle:'.length)}” see this` : 'everybody who may open the site sees this: members, officers and guests';
  return [`To be written to ${url}; ${who}:`, ...lists];
}

function changeOf(change: WrittenChange): readonly string[] {
  const event = change.list === 'events' && change.kind === 'create' ? agendaEventOf(change.item) : null;
  return event === null ? [] : [`${event.agendaItem ?? event.meeting}: ${describeAgendaChange(event)}`];
}

const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [`${heading} (${lines.length})`, ...lines.map((line) => `  ${line}`)]);

const at = (line: number | null): string => (line === null ? '' : `  [line ${line}]`);

const inWords = (value: unknown): string => (value === null || value === undefined || value === '' ? 'nothing' : `“${typeof value === 'string' ? value : JSON.stringify(value)}”`);
