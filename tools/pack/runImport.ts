import type { Config } from '../../src/domain/config';
import type { GraphClient } from '../../src/graph/client';
import type { Council } from '../../src/graph/council';
import { createCouncil } from '../../src/graph/createCouncil';
import { GraphError } from '../../src/graph/graphError';
import type { Pauses } from '../../src/graph/retries';
import type { Item } from '../../src/lists/index';
import type { ImportPlan } from '../../src/packs/import/importPlan';
import { isNamed } from '../../src/packs/import/matchMeeting';
import { isClosedPack } from '../../src/packs/import/papersPart';
import type { Reading } from '../../src/packs/reading';
import { applyPlan, importPack } from '../import/importPack';
import type { SignInOptions } from '../provision/options';
import { type FoundSite, findSites } from '../provision/provisionSites';
import { describePlan } from './describePlan';
import { importUsage, type PackImportOptions, readImportOptions } from './importOptions';
import { openPack } from './openFile';

export interface ImportSurroundings extends Pauses {
  readonly readFile: (path: string) => Uint8Array;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** A Graph client signed in with these scopes. */
  readonly connect: (signIn: SignInOptions, scopes: readonly string[]) => GraphClient;
  /** Asks a person yes or no; null where nobody sits at a terminal. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
}

/** Reads the files, shows what importing each would write and who can see it, and writes what a person agrees to. */
export async function runImport(argv: readonly string[], around: ImportSurroundings): Promise<0 | 1 | 2> {
  const answer = readImportOptions(argv);
  if (answer.kind === 'help') {
    around.print(importUsage);
    return 0;
  }
  if (answer.kind === 'refused') {
    around.complain(answer.message);
    return 2;
  }
  const readings: Reading[] = [];
  for (const file of answer.options.files) {
    const opened = await openPack(file, around.readFile);
    if (opened.kind === 'read') {
      readings.push(opened.reading);
      continue;
    }
    around.complain(`${opened.message} Nothing was imported.`);
    return opened.kind === 'failed' ? 2 : 1;
  }
  try {
    return (await importAll(readings, answer.options, around)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    around.complain(error.kind === 'signedOut' && error.cause instanceof Error ? error.cause.message.replace(/\s+/g, ' ').trim() : error.message);
    return 1;
  }
}

/** One after the other: a supplement is planned onto the agenda that it adds to. */
async function importAll(readings: readonly Reading[], options: PackImportOptions, around: ImportSurroundings): Promise<boolean> {
  const client = around.connect(options.signIn, SCOPES);
  const sites = await findSites(client, options.sites);
  const council = createCouncil({ client, config: { sites: siteIds(sites) } });
  const committees = (await council.open.committees.all()).items;
  for (const [index, reading] of readings.entries()) {
    const isSupplement = options.areSupplements || readings.slice(0, index).some((before) => isSameMeeting(before, reading));
    if (!(await importOne(council, committees, reading, isSupplement, sites, options, around))) return false;
  }
  return true;
}

/** As the app itself: the sites that an administrator has granted, and no other. */
const SCOPES = ['Sites.Selected'];

function siteIds(sites: readonly FoundSite[]): Config['sites'] {
  return { open: sites.find(({ key }) => key === 'open')?.id ?? '', circles: Object.fromEntries(sites.flatMap(({ key, id }) => (key === 'open' ? [] : [[key.slice('circle:'.length), id]]))) };
}

const isSameMeeting = ({ meeting: one }: Reading, { meeting: other }: Reading): boolean => one.date !== null && one.date === other.date && one.committee?.toLowerCase() === other.committee?.toLowerCase();

async function importOne(council: Council, committees: readonly Item<'committees'>[], reading: Reading, isSupplement: boolean, sites: readonly FoundSite[], options: PackImportOptions, around: ImportSurroundings): Promise<boolean> {
  const { print, complain } = around;
  const committee = committeeOf(reading, committees, options.committee);
  if (typeof committee === 'string') {
    complain(`${reading.document}: ${committee}`);
    return false;
  }
  const { plan, failures } = await importPack({ council, reading, committee: committee.key, onlyPlan: true, options: { part2Titles: isClosedPack(reading) ? 'withheld' : options.part2Titles, covers: isSupplement ? 'supplement' : 'wholeAgenda', acceptCutOff: options.acceptCutOff, minutedMeetings: options.minutedMeetings } });
  if (plan === null) {
    failures.forEach(complain);
    return false;
  }
  print([`${reading.document}: ${committee.title}${reading.meeting.date === null ? '' : `, ${reading.meeting.date}`}${isSupplement ? ', what adds to its agenda' : ''}`, ...describePlan(plan, sites)].join('\n'));
  if (plan.changes.length === 0) {
    const isRefused = refusedBecause(plan, reading);
    if (isRefused) complain(`${reading.document}: nothing was imported. What is not certain above says why.`);
    else print('Nothing is to be written: the lists have what the pack says.');
    return !isRefused;
  }
  if (!options.isAgreed && !(around.ask && (await around.ask(`Write ${plan.changes.length === 1 ? 'this row' : `these ${plan.changes.length} rows`}?`)))) {
    complain(around.ask ? 'Nothing was written.' : 'Nothing was written: run this again with --yes to write it.');
    return false;
  }
  const report = await applyPlan(council, plan, around);
  report.failures.forEach((failure) => complain(failure));
  print(report.failures.length === 0 ? `Written: ${report.written} rows.` : `Written: ${report.written} of ${plan.changes.length} rows. Running this again completes it.`);
  return report.failures.length === 0;
}

/** The committee, or why it is not known. */
function committeeOf({ meeting }: Reading, committees: readonly Item<'committees'>[], key: string | null): Item<'committees'> | string {
  const named = committees.filter((committee) => (key === null ? meeting.committee !== null && isNamed(committee, meeting.committee) : committee.key === key));
  const [committee, another] = named;
  if (committee && !another) return committee;
  const keys = `The committees are ${committees.map((one) => `${one.key} (${one.title})`).join(', ') || 'not entered yet'}.`;
  if (key !== null) return `There is no committee ${key}. ${keys}`;
  if (meeting.committee === null) return `The file does not say which committee it is of. Say so with --committee. ${keys}`;
  return `${another ? 'Several committees are' : 'No committee is'} called “${meeting.committee}”. Say which with --committee, or add the name to its other names. ${keys}`;
}

/** With nothing to write, and nothing of it written before. */
const refusedBecause = ({ summary }: ImportPlan, { agendaItems, problems }: Reading): boolean => summary.meeting === null && (agendaItems.length > 0 || summary.problems.length > problems.length);
