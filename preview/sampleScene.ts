import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { applyChanges } from '../src/graph/applyChanges';
import type { Council } from '../src/graph/council';
import { readPack } from '../src/packs/readPack';
import { changesAfterPacks, type ImportedItem, sampleChanges, samplePacks } from '../samples/loadSample';
import { readSample, type Sample, type SamplePack } from '../samples/readSample';
import { importPack } from '../tools/import/importPack';
import type { Filled, Scene, SceneSite } from './scene';

/** The invented council that the project brings along. */
export function sampleScene(folder: string): Scene {
  const sample = readSample(folder);
  const { name, today, circles } = sample.council;
  return {
    councilName: name,
    today,
    sites: [{ key: 'open', title: 'Committees', url: 'https://council.sharepoint.example/sites/committees' }, ...circles.map(circleSiteOf)],
    people: sample.personas,
    mailItems: sample.mailItems,
    opensAt: '/',
    fill: (council) => fillWithSample(sample, path.join(folder, 'packs'), council),
  };
}

const circleSiteOf = ({ key, title }: { readonly key: string; readonly title: string }): SceneSite => ({
  key: `circle:${key}`,
  title,
  url: `https://council.sharepoint.example/sites/exempt-${key}`,
});

async function fillWithSample(sample: Sample, packFolder: string, council: Council): Promise<Filled> {
  const before = await applyChanges(council, sampleChanges(sample));
  const problems: string[] = [];
  // One after the other: a supplement is imported onto the agenda that it adds to.
  for (const pack of samplePacks(sample)) problems.push(...(await importSamplePack(council, packFolder, pack)));
  const after = await applyChanges(council, changesAfterPacks(sample, await importedItems(council, sample)));
  const failed = [...before.problems, ...after.problems].map(({ change, error }) => `${change.list}: ${error.message}`);
  return {
    said: [`${sample.council.name}: ${before.applied.length + after.applied.length} rows, and ${samplePacks(sample).length} packs read and imported.`],
    problems: [...failed, ...problems],
  };
}

async function importSamplePack(council: Council, folder: string, { file, committee, part2Titles, covers }: SamplePack): Promise<readonly string[]> {
  const read = readPack({ document: file, bytes: await readFile(path.join(folder, file)) });
  if (read.kind === 'refused') return [`${file}: ${read.message}`];
  const report = await importPack({ council, reading: read.reading, committee, options: { part2Titles, covers } });
  return [...report.failures, ...(report.plan?.doubts ?? []).map(({ message }) => message)].map((problem) => `${file}: ${problem}`);
}

async function importedItems(council: Council, sample: Sample): Promise<readonly ImportedItem[]> {
  const meetings = [...new Set(sample.rows.flatMap(({ list, columns }) => (list === 'meetings' ? [String(columns.key)] : [])))];
  const rows = await Promise.all(meetings.map((meeting) => council.open.agendaItems.in({ meeting })));
  return rows.flatMap(({ items }) => items);
}
