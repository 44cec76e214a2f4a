import { councilMoment } from '../../src/domain/calendar';
import type { Config } from '../../src/domain/config';
import { contentVersion } from '../../src/domain/contentVersion';
import { formatCount } from '../../src/domain/formats';
import { applyChanges } from '../../src/graph/applyChanges';
import type { GraphClient } from '../../src/graph/client';
import type { Council } from '../../src/graph/council';
import { createCouncil } from '../../src/graph/createCouncil';
import { GraphError } from '../../src/graph/graphError';
import { createLibrary, type Library } from '../../src/graph/library';
import type { Pauses } from '../../src/graph/retries';
import type { Person } from '../../src/lists/columns';
import type { Item } from '../../src/lists/index';
import type { ImportPlan } from '../../src/packs/import/importPlan';
import { keepPapers, takeOffPapers } from '../../src/packs/import/keepPapers';
import { isNamed } from '../../src/packs/import/matchMeeting';
import { paperToBe } from '../../src/packs/import/paperToBe';
import { rowsAfter } from '../../src/packs/import/rowsAfter';
import { isClosedPack } from '../../src/packs/import/papersPart';
import type { Reading } from '../../src/packs/reading';
import { whoWillSeePapers } from '../../src/packs/review/whoWillSee';
import { noteEstates } from '../../src/packs/mentions/noteEstates';
import { applyPlan, importPack, isClosed } from '../import/importPack';
import type { SignInOptions } from '../provision/options';
import { type FoundSite, findSites } from '../provision/provisionSites';
import { describePlan } from './describePlan';
import { importUsage, type PackImportOptions, readImportOptions } from './importOptions';
import { meetingsOfFiles, type OpenedFile } from './meetingsOfFiles';
import { openPack } from './openFile';
import { whoRuns } from './whoRuns';

export interface ImportSurroundings extends Pauses {
  readonly readFile: (path: string) => Uint8Array;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** A Graph client signed in with these scopes. */
  readonly connect: (signIn: SignInOptions, scopes: readonly string[]) => GraphClient;
  /** This instant. */
  readonly now: () => string;
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
  const files: OpenedFile[] = [];
  for (const file of answer.options.files) {
    const opened = await openPack(file, around.readFile);
    if (opened.kind === 'read') {
      files.push(opened);
      continue;
    }
    around.complain(`${opened.message} Nothing was imported.`);
    return opened.kind === 'failed' ? 2 : 1;
  }
  try {
    return (await importAll(files, answer.options, around)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    around.complain(error.kind === 'signedOut' && error.cause instanceof Error ? error.cause.message.replace(/\s+/g, ' ').trim() : error.message);
    return 1;
  }
}

/** One meeting after the other, and of each one file after the other: a supplement is planned onto the agenda that it adds to. */
async function importAll(opened: readonly OpenedFile[], options: PackImportOptions, around: ImportSurroundings): Promise<boolean> {
  const client = around.connect(options.signIn, SCOPES);
  const sites = await findSites(client, options.sites);
  const by = await whoRuns(client);
  const config = { sites: siteIds(sites) };
  const council = createCouncil({ client, config });
  const desk: ImportDesk = { council, library: createLibrary({ client, config }), committees: (await council.open.committees.all()).items, by, sites, options, around };
  const { files, said, unsure } = meetingsOfFiles(opened, desk.committees);
  if (said.length > 0) around.print(said.join('\n'));
  if (unsure.length > 0) {
    around.complain(`${unsure.join(', ')}: it is not said well enough of which meeting. Nothing was imported: leave it out here, and put it to its meeting on the import screen of the app.`);
    return false;
  }
  for (const file of files) if (!(await importOne({ ...file, isSupplement: options.areSupplements || file.addsToAgenda }, desk))) return false;
  return true;
}

interface ImportDesk {
  readonly council: Council;
  readonly library: Library;
  readonly committees: readonly Item<'committees'>[];
  readonly by: Person;
  readonly sites: readonly FoundSite[];
  readonly options: PackImportOptions;
  readonly around: ImportSurroundings;
}

/** As the app itself: the sites that an administrator has granted, and no other; and who signs in. */
const SCOPES = ['Sites.Selected', 'User.Read'];

function siteIds(sites: readonly FoundSite[]): Config['sites'] {
  return { open: sites.find(({ key }) => key === 'open')?.id ?? '', circles: Object.fromEntries(sites.flatMap(({ key, id }) => (key === 'open' ? [] : [[key.slice('circle:'.length), id]]))) };
}

async function importOne({ reading, bytes, lines, isSupplement }: OpenedFile & { readonly isSupplement: boolean }, desk: ImportDesk): Promise<boolean> {
  const { council, committees, by, sites, options, around } = desk;
  const { print, complain } = around;
  const committee = committeeOf(reading, committees, options.committee);
  if (typeof committee === 'string') {
    complain(`${reading.document}: ${committee}`);
    return false;
  }
  const doing = { at: around.now(), by };
  const version = await contentVersion(Uint8Array.from(bytes));
  const today = councilMoment(doing.at)?.date;
  const covers = isSupplement ? 'supplement' : 'wholeAgenda';
  const { plan, existing, part2Titles, events = [], failures } = await importPack({ council, reading, version, committee: committee.key, onlyPlan: true, doing, options: { part2Titles: isClosedPack(reading) ? 'withheld' : options.part2Titles, covers, acceptCutOff: options.acceptCutOff, minutedMeetings: options.minutedMeetings, ...(today && { today }) } });
  if (plan === null || existing === undefined) {
    failures.forEach(complain);
    return false;
  }
  // What of an action's history cannot be read.
  failures.forEach(complain);
  const after = rowsAfter(existing, plan.changes);
  const paper = paperToBe({ readings: [reading], bytes, lines, version, committee, existing, after, summary: plan.summary, held: plan.held, covers, isPublished: part2Titles === 'published' });
  print([`${reading.document}: ${committee.title}${reading.meeting.date === null ? '' : `, ${reading.meeting.date}`}${isSupplement ? ', what adds to its agenda' : ''}`, ...describePlan(plan, events, sites)].join('\n'));
  const rows = plan.changes.length + events.length;
  if (plan.changes.length === 0 && refusedBecause(plan, reading)) {
    complain(`${reading.document}: nothing was imported. What is not certain above says why.`);
    return false;
  }
  const keeps = paper.place.kind === 'kept' && !paper.isKept;
  if (keeps || paper.place.kind === 'notKept' || paper.takenOff.length > 0) print(['The file itself, with its reading:', ...whoWillSeePapers([paper], 'the council')].join('\n  '));
  if (rows === 0 && !keeps && paper.takenOff.length === 0) {
    print('Nothing is to be written: the lists have what the pack says.');
    return true;
  }
  const asked = [...(rows > 0 ? [rows === 1 ? 'write this row' : `write these ${rows} rows`] : []), ...(keeps ? [`keep ${reading.document}`] : []), ...(paper.takenOff.length > 0 ? ['take off what is named above'] : [])].join(' and ');
  if (!options.isAgreed && !(around.ask && (await around.ask(`${asked.charAt(0).toUpperCase()}${asked.slice(1)}?`)))) {
    complain(around.ask ? 'Nothing was written.' : 'Nothing was written: run this again with --yes to write it.');
    return false;
  }
  const stillThere = await takeOffPapers(desk, [paper]);
  const report = await applyPlan(council, { plan, events }, around);
  const notKept = report.failures.length === 0 && keeps ? await keepPapers(desk, [paper], doing) : [];
  const notNoted = report.failures.length === 0 ? await noteEstates({ lists: council, committee, meetings: after.meetings, papers: [paper], isClosed, write: async (changes) => (await applyChanges(council, changes)).problems.map(({ error }) => error.message) }) : [];
  [...stillThere, ...report.failures, ...notKept, ...notNoted].forEach(complain);
  print(report.failures.length === 0 ? `Written: ${formatCount(report.written, 'row')}.` : `Written: ${report.written} of ${rows} rows. Running this again completes it.`);
  if (keeps && report.failures.length === 0 && notKept.length === 0) print(`Kept beside the meeting: ${reading.document}, and what was read in it.`);
  return stillThere.length + failures.length + report.failures.length + notKept.length + notNoted.length === 0;
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
