import { readFileSync } from 'node:fs';
import { runPack } from './runPack';

process.exitCode = runPack(process.argv.slice(2), {
  readFile: (path) => readFileSync(path),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
