import { readFileSync } from 'node:fs';
import { applyChanges } from '../../src/graph/applyChanges';
import type { Change } from '../../src/domain/changes';
import { readPack } from '../../src/packs/readPack';
import { importPack } from '../../tools/import/importPack';
import { emulateCouncil } from '../contract/lists/emulatedCouncil';
import { aCommittee, anItem } from '../unit/domain/sampleRows';

jest.setTimeout(600_000);

test('past the 5,000 rows at which SharePoint refuses, an agenda costs the same request and the same bytes', async () => {
  const council = await emulateCouncil();
  const clerk = council.as('clerk');
  const costOf = async (meeting: string): Promise<{ requests: number; bytes: number; items: number }> => {
    council.emulator.control.clearRequests();
    const { items } = await council.as('member').open.agendaItems.in({ meeting });
    const asked = council.emulator.control.requests();
    return { requests: asked.length, bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0), items: items.length };
  };

  await fill(clerk, 0, 10);
  const small = await costOf('housing-0005');
  await fill(clerk, 10, 1000);
  const large = await costOf('housing-0005');

  expect(small.items).toBe(20);
  expect(large.items).toBe(20);
  expect(large.requests).toBe(small.requests);
  // Row ids and version numbers may have a digit more.
  expect(Math.abs(large.bytes - small.bytes)).toBeLessThan(small.bytes / 10);
  expect(council.emulator.control.unknownRequests()).toEqual([]);
});

test('five clerks who import one pack at the same moment make one meeting with one set of items', async () => {
  const council = await emulateCouncil();
  await council.as('owner').open.committees.create(aCommittee({ circle: 'harbour' }));
  const file = 'housing-2026-11-24.txt';
  const read = readPack({ document: file, bytes: readFileSync(`samples/packs/${file}`) });
  if (read.kind === 'refused') throw new Error(read.message);
  const { reading } = read;
  const asOneOfFive = () => importPack({ council: council.as('clerk'), reading, committee: 'housing', options: { part2Titles: 'published', covers: 'wholeAgenda' } });
  const imports = await Promise.all(Array.from({ length: 5 }, asOneOfFive));
  // Whoever came too late may have been told so; importing again completes what was left.
  const again = await asOneOfFive();
  expect(again.failures).toEqual([]);
  expect((await asOneOfFive()).written).toBe(0);
  expect(imports.some(({ failures }) => failures.length === 0)).toBe(true);

  const clerk = council.as('clerk');
  const meetings = await clerk.open.meetings.in({ committee: 'housing' });
  expect(meetings.items).toHaveLength(1);
  const items = await clerk.open.agendaItems.in({ meeting: meetings.items[0]?.key ?? '' });
  expect(items.items).toHaveLength(reading.agendaItems.length);
});

async function fill(council: ReturnType<Awaited<ReturnType<typeof emulateCouncil>>['as']>, from: number, to: number): Promise<void> {
  const changes = Array.from({ length: to - from }, (_, index) => `housing-${String(from + index).padStart(4, '0')}`).flatMap((meeting) =>
    Array.from({ length: 20 }, (__, position): Change => ({ kind: 'create', list: 'agendaItems', site: 'open', item: anItem({ key: `${meeting}.${position}`, meeting, position: position + 1 }) })),
  );
  const { problems } = await applyChanges(council, changes);
  expect(problems).toEqual([]);
}
