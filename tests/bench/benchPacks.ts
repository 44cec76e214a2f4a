/**
 * `npm run bench:packs [-- FILE…]`: the processor time in which packs are read, and PDFs beside pdf.js's own reading of
 * their text. Times of the clock would say more about what else the computer does.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readFile } from '../../src/packs/readFile';
import { readPdf } from '../../src/packs/readers/pdf/readPdf';

const RUNS = 9;
/** Goals: milliseconds for a text of 437 KB, and times pdf.js's own reading of the same PDF's text. */
const TEXT_GOAL = 200;
const PDF_GOAL = 1.3;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const samples = path.join(root, 'samples/packs');
const real = path.resolve(root, '../shared/packs');
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : [...realPacks(), ...readdirSync(samples).sort().map((file) => path.join(samples, file))];

const row = (...cells: readonly (string | number)[]): void => console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(46) : String(cell).padStart(12))).join(''));
row('file', 'KB', 'pages', 'ms', 'reader ms', 'pdf.js ms', 'ratio');
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  const whole = (await times([() => readFile({ document: file, bytes })]))[0] ?? 0;
  const kilobytes = Math.round(bytes.length / 1024);
  const name = path.relative(root, file).slice(-44);
  if (!file.endsWith('.pdf')) {
    row(name, kilobytes, '', whole.toFixed(1), '', '', kilobytes > 300 ? `goal ${String(TEXT_GOAL)}` : '');
    continue;
  }
  const [reader = 0, own = 0] = await times([() => readPdf(bytes), () => textOnly(bytes)]);
  row(name, kilobytes, await textOnly(bytes), whole.toFixed(1), reader.toFixed(1), own.toFixed(1), `${(reader / own).toFixed(2)} (${String(PDF_GOAL)})`);
}

function realPacks(): string[] {
  const packs = existsSync(real) ? readdirSync(real).flatMap((pack) => (existsSync(path.join(real, pack, 'pack.txt')) ? [path.join(real, pack, 'pack.txt')] : [])) : [];
  if (packs.length === 0) console.log('The real packs are not here: the samples alone are timed.');
  return packs;
}

/** The median of several runs of each, one after the other in turn, so that both meet the same machine. */
async function times(readings: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const taken = readings.map((): number[] => []);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [at, read] of readings.entries()) {
      const start = process.cpuUsage();
      await read();
      const { user, system } = process.cpuUsage(start);
      // The first run warms up.
      if (run > 0) taken[at]?.push((user + system) / 1000);
    }
  }
  return taken.map((runs) => runs.sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0);
}

/** pdf.js's text of each page and nothing else, as its documentation does it. Returns the number of pages. */
async function textOnly(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number += 1) await (await pdf.getPage(number)).getTextContent();
  await task.destroy();
  return pdf.numPages;
}
