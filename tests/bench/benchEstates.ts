import { existsSync } from 'node:fs';
import path from 'node:path';
import { estatesOfPack } from './estatesOfPack';

/** `npm run bench:estates [-- FOLDER]`: which lines of a real pack that name an estate are found, and what else is. */
const folder = process.argv[2] ?? path.join(import.meta.dirname, '../../../shared/packs/city-2025-11-10');

if (!existsSync(path.join(folder, 'estates.json'))) {
  console.log(`Skipped: there is no estates.json in ${folder}.`);
} else {
  const { known, doubtful, missed, trapped, others, milliseconds } = estatesOfPack(folder);
  console.log(`${String(known - missed.length)} of ${String(known)} lines that name an estate or a block found, ${String(doubtful.length)} of them as doubtful, in ${String(Math.round(milliseconds))} ms.`);
  for (const line of doubtful) console.log(`  doubtful ${line}`);
  for (const line of missed) console.log(`  MISSED ${line}`);
  console.log(`${String(trapped.length)} taken for an estate that are none.`);
  for (const line of trapped) console.log(`  TRAPPED ${line}`);
  console.log(`${String(others.length)} other lines, for a person to judge:`);
  for (const { line, estate, named, doubt, quote } of others) console.log(`  ${String(line)} ${estate} as “${named}”${doubt === null ? '' : ` (doubtful: ${doubt})`}: ${quote}`);
  if (missed.length + trapped.length > 0) process.exitCode = 1;
}
