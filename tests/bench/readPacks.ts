/** `npx tsx tests/bench/readPacks.ts FILE…`: the processor time that reading a pack takes, the best of ten. */
import { readFileSync } from 'node:fs';
import { readPack } from '../../src/packs/readPack';

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const times = Array.from({ length: 10 }, () => {
    const start = process.cpuUsage();
    readPack({ document: file, bytes });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  console.log(`${file}: ${String(Math.round(bytes.length / 1024))} KB in ${Math.min(...times).toFixed(0)} ms`);
}
