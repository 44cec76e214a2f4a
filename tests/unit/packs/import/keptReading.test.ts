import type { Stored } from '../../../../src/domain/changes';
import { keepPapers, type PaperDesk } from '../../../../src/packs/import/keepPapers';
import { paperToBe } from '../../../../src/packs/import/paperToBe';
import type { Reading } from '../../../../src/packs/reading';
import { agendaItem, committee, emptyLists, existing, importInto, reading } from './lists';
import { someMinutes } from './recordReadings';

test('the reading that is kept beside a file says what a person has corrected, of what no list takes too', async () => {
  const asRead: Reading = { ...reading([agendaItem('1', 'Minutes')]), minutes: [someMinutes([], { venue: 'Tuesday' })] };
  const corrected: Reading = { ...asRead, minutes: [someMinutes([], { venue: 'Council Chamber' })] };
  const lists = importInto(emptyLists, asRead);
  const paper = paperToBe({ readings: [asRead, corrected], bytes: new Uint8Array([1]), lines: [], version: 'sha256:1', committee, existing: existing(lists, committee), after: existing(lists, committee), summary: { meeting: lists.meetings[0]?.key ?? null }, held: [], covers: 'wholeAgenda', isPublished: true });
  const kept = new Map<string, Blob>();
  const rows = { in: () => Promise.resolve({ items: [] as readonly Stored<'documents'>[] & readonly Stored<'events'>[] }), create: () => Promise.resolve(), update: () => Promise.resolve() };
  const desk: PaperDesk = {
    library: {
      keep(_site, _folder, name, content) {
        kept.set(name, content);
        return Promise.resolve({ drive: 'd', driveItem: name, address: 'https://files.example', fileVersion: 'sha256:1', bytes: 1 });
      },
      remove: () => Promise.resolve(),
    },
    council: { at: () => ({ documents: rows, events: rows }) },
  };
  expect(await keepPapers(desk, [paper], { at: '2026-11-16T09:00:00Z', by: { id: 'clerk', mail: null, name: 'A clerk' } })).toEqual([]);
  expect(JSON.parse((await kept.get('pack.txt.reading.json')?.text()) ?? '')).toMatchObject({ minutes: [{ venue: 'Council Chamber' }] });
});
