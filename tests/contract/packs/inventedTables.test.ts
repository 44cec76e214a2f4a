import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { splitLines } from '../../../src/packs/readers/textReader';
import type { PackLine } from '../../../src/packs/lines';
import type { Problem } from '../../../src/packs/reading';
import { isActionsHeading, readActions } from '../../../src/packs/sections/actions/readActions';
import { readAllocations } from '../../../src/packs/sections/allocations/readAllocations';
import { readQuestions } from '../../../src/packs/sections/questions/readQuestions';
import type { Table } from '../../../src/packs/tables/findTables';
import { findTables } from '../../../src/packs/tables/findTables';

/** Tables and lists as other councils lay them out, each with the answer made by reading it. */
const folder = path.join(__dirname, '../../fixtures');

interface Read {
  readonly rows: readonly object[];
  readonly problems: readonly Problem[];
}

const readers: Readonly<Record<string, (lines: readonly PackLine[], tables: readonly Table[]) => Read>> = {
  actions: (_lines, tables) => ({ ...readActions(tables), rows: readActions(tables).actions }),
  allocations: (lines, tables) => ({ ...readAllocations(lines, tables), rows: readAllocations(lines, tables).allocations }),
  publicQuestions: (lines, tables) => ({ ...readQuestions(lines, tables), rows: readQuestions(lines, tables).questions }),
};

const cases = Object.entries(readers).flatMap(([kind, read]) => readdirSync(path.join(folder, kind)).filter((file) => file.endsWith('.txt')).map((file) => ({ kind, file, read })));

describe.each(cases)('$kind of $file', ({ kind, file, read }) => {
  // The answers are hand-made and stand beside their texts, which is why their JSON is taken at its word.
  const answer = JSON.parse(readFileSync(path.join(folder, kind, file.replace('.txt', '.json')), 'utf8')) as Record<string, unknown> & { readonly problemLines: number[] };
  const rows = answer[kind] as object[];
  const lines = splitLines(readFileSync(path.join(folder, kind, file), 'utf8'));
  const found = read(lines, findTables(lines, isActionsHeading));

  test('are these and no others', () => {
    expect(found.rows).toHaveLength(rows.length);
    expect(found.rows).toMatchObject(rows);
  });

  test('have problems on these lines and no others', () => {
    expect(found.problems.map((problem) => problem.line)).toEqual(answer.problemLines);
  });
});
