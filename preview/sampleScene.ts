import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Change } from '../src/domain/changes';
import { type AppliedChanges, applyChanges } from '../src/graph/applyChanges';
import type { Council } from '../src/graph/council';
import type { Doing } from '../src/packs/import/eventsToKeep';
import { readPack } from '../src/packs/readPack';
import { changesAfterPacks, type ImportedItem, sampleChanges, samplePacks } from '../samples/loadSample';
import { readSample, type Sample, type SamplePack } from '../samples/readSample';
import { sampleAccess, samplePeople } from '../samples/sampleAccess';
import { importPack } from '../tools/import/importPack';
import { type ImportedPaper, noteMentions } from './noteMentions';
import { type CouncilAs, type Filled, type LibraryAs, type Scene, type SceneSite, type SceneSiteKey, clerkOf } from './scene';

/** The invented council that the project brings along. */
export function sampleScene(folder: string): Scene {
  const sample = readSample(folder);
  const { name, today, circles } = sample.council;
  const groups = sampleAccess(sample);
  const site = (key: SceneSiteKey, title: string, path: string): SceneSite => ({ key, title, url: `https://council.sharepoint.example/sites/${path}`, groups: groups.get(key) ?? {} });
  return {
    councilName: name,
    today,
    sites: [site('open', 'Committees', 'committees'), ...circles.map(({ key, title }) => site(`circle:${key}`, title, `exempt-${key}`))],
    accounts: [...samplePeople(sample), ...sample.personas],
    people: sample.personas,
    mailItems: sample.mailItems,
    opensAt: '/',
    fill: (councilAs, libraryAs) => fillWithSample(sample, path.join(folder, 'packs'), councilAs, libraryAs),
  };
}

async function fillWithSample(sample: Sample, packFolder: string, councilAs: CouncilAs, libraryAs: LibraryAs): Promise<Filled> {
  const clerk = clerkOf({ people: sample.personas });
  const council = councilAs(clerk.objectId);
  const doing = { at: `${sample.council.today}T08:00:00Z`, by: { id: clerk.objectId, mail: clerk.mail, name: clerk.name } };
  const before = await applyChanges(council, sampleChanges(sample));
  const problems: string[] = [];
  // One after the other: a supplement is imported onto the agenda that it adds to.
  const papers: ImportedPaper[] = [];
  for (const pack of samplePacks(sample)) problems.push(...(await importSamplePack(council, packFolder, pack, doing, papers)));
  const afterPacks = changesAfterPacks(sample, await importedItems(council, sample));
  const after = await applyChanges(council, afterPacks.filter((change) => !isSubmission(change)));
  // A submission belongs to whoever wrote it: members would not see their own if the clerk had.
  const submissions: AppliedChanges[] = [];
  for (const change of afterPacks.filter(isSubmission)) submissions.push(await applyChanges(councilAs(change.item.member.id ?? '', change.item.submittedAt), [change]));
  problems.push(...(await noteMentions({ council, library: libraryAs(clerk.objectId), meetings: before.applied.flatMap(({ change }) => (change.list === 'meetings' && change.kind === 'create' ? [change.item] : [])), papers, at: doing.at })));
  const steps = [before, after, ...submissions];
  const failed = steps.flatMap(({ problems }) => problems).map(({ change, error }) => `${change.list}: ${error.message}`);
  return {
    said: [`${sample.council.name}: ${steps.reduce((rows, { applied }) => rows + applied.length, 0)} rows, and ${samplePacks(sample).length} packs read and imported.`],
    problems: [...failed, ...problems],
  };
}

type Submission = Extract<Change, { kind: 'create'; list: 'submissions' }>;
const isSubmission = (change: Change): change is Submission => change.kind === 'create' && change.list === 'submissions';

async function importSamplePack(council: Council, folder: string, { file, committee, part2Titles, covers }: SamplePack, doing: Doing, papers: ImportedPaper[]): Promise<readonly string[]> {
  const read = readPack({ document: file, bytes: await readFile(path.join(folder, file)) });
  if (read.kind === 'refused') return [`${file}: ${read.message}`];
  // The sample has its own members, decisions and actions, with a history that no pack tells.
  const report = await importPack({ council, reading: read.reading, committee, options: { part2Titles, covers }, onlyAgenda: true, doing });
  papers.push({ reading: read.reading, lines: read.lines, meeting: report.plan?.summary.meeting ?? null });
  return [...report.failures, ...(report.plan?.doubts ?? []).map(({ message }) => message)].map((problem) => `${file}: ${problem}`);
}

async function importedItems(council: Council, sample: Sample): Promise<readonly ImportedItem[]> {
  const meetings = [...new Set(sample.rows.flatMap(({ list, columns }) => (list === 'meetings' ? [String(columns.key)] : [])))];
  const rows = await Promise.all(meetings.map((meeting) => council.open.agendaItems.in({ meeting })));
  return rows.flatMap(({ items }) => items);
}
