import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../../src/packs/readPack';
import { committee, emptyLists, importInto } from '../../unit/packs/import/lists';
import { anEstate } from '../../unit/packs/import/projectReadings';

/** The real packs are kept beside the project and not in it. */
const file = path.resolve(__dirname, '../../../../shared/packs/city-2025-11-10/pack.txt');

if (!existsSync(file)) {
  test('the real pack with a gateway report is not here: its project not read', () => {
    expect(existsSync(file)).toBe(false);
  });
} else {
  const bytes = readFileSync(file);
  const lines = bytes.toString('utf8').split('\n');
  const result = readPack({ document: 'pack.txt', bytes });
  const projects = result.kind === 'read' ? result.reading.reports.flatMap(({ project }) => project ?? []) : [];
  const [project] = projects;

  describe('the gateway report of the real pack', () => {
    test('is the only report of a project in it', () => {
      expect(projects).toHaveLength(1);
    });

    test('gives the gateway, the next one and its date, the sums, the leaseholders’ share and the risk', () => {
      expect(project?.gateway).toMatch(/^Gateway 2\b/);
      expect(project?.nextGateway).toMatch(/^Gateway 3\/4 - Options Appraisal/);
      expect(project).toMatchObject({ nextGatewayText: 'April 2026', nextGatewayOn: '2026-04-30', budgetToNext: 60000, totalEstimate: 3000000, leaseholdersShare: 640000, risk: 'Medium', totalText: '£2,500,000 to £3,000,000 (excluding risk); £2,500,000 to £3,200,000 (including risk)' });
      expect(project?.funding.map(({ pounds }) => pounds)).toEqual([2360000, 640000]);
    });

    test('has each value on the line that is kept of it', () => {
      const at = (value: 'budgetToNext' | 'totalEstimate' | 'leaseholdersShare' | 'risk' | 'nextGatewayText'): string | undefined => lines[(project?.lines[value] ?? 0) - 1];
      expect(at('budgetToNext')).toContain('£60,000');
      expect(at('totalEstimate')).toContain('£3,000,000');
      expect(at('leaseholdersShare')).toContain('640,000');
      expect(at('risk')).toContain('Medium');
      expect(at('nextGatewayText')).toContain('April 2026');
    });

    test('becomes a project of the estate that its title names, with all of that', () => {
      if (result.kind !== 'read' || !project) throw new Error('The pack was not read.');
      const { reading } = result;
      const name = /^.+?\sEstate\b/.exec(project.title)?.[0] ?? '';
      const lists = importInto({ ...emptyLists, estates: [anEstate('estate', name)] }, reading, { of: { ...committee, title: reading.meeting.committee ?? '' } });
      expect(lists.projects).toMatchObject([{ title: project.title, estates: ['estate'], nextGatewayText: 'April 2026', budgetToNext: 60000, totalEstimate: 3000000, leaseholdersShare: 640000, risk: 'Medium', row: { site: 'open' } }]);
      expect(lists.projects[0]?.keyDates?.some((date) => /^options appraisal: April 2026$/i.test(date))).toBe(true);
      expect(lists.projects[0]?.source?.values?.['leaseholdersShare']?.printed).toContain('640,000');
    });

    test('reads the options appraisal and the other milestones with their days', () => {
      expect(project?.keyDates.map(({ text, on }) => [text, on])).toEqual([
        ['November 2025', '2025-11-30'],
        ['April 2026', '2026-04-30'],
        ['Summer 2026', '2026-08-31'],
        ['Autumn 2026', '2026-11-30'],
        ['Spring 2027', '2027-05-31'],
        ['April 2026', '2026-04-30'],
      ]);
      expect(project?.keyDates.some(({ label, text }) => /^options appraisal$/i.test(label) && text === 'April 2026')).toBe(true);
    });
  });
}
