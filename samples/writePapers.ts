import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPaper } from './papers/readPaper';
import { writePdf } from './papers/writePdf';
import { writeWord } from './papers/writeWord';

/** Text packs that are also kept as PDF and as Word, with the moment at which the clerk made them. */
const papers = [
  ['estates-sub-2026-09-28', '2026-09-17T13:00:00Z'],
  ['finance-2026-11-18', '2026-11-10T15:00:00Z'],
  ['healthy-lives-2026-10-15', '2026-10-02T09:10:00Z'],
  ['housing-2026-11-24', '2026-11-13T16:30:00Z'],
  ['planning-2026-11-19', '2026-11-11T11:20:00Z'],
] as const;

// `npx tsx samples/writePapers.ts` writes every file anew; the same texts give the same bytes.
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'packs');
for (const [name, made] of papers) {
  const pages = readPaper(readFileSync(path.join(folder, `${name}.txt`), 'utf8'));
  const moment = new Date(made);
  writeFileSync(path.join(folder, `${name}.pdf`), await writePdf(pages, name, moment));
  writeFileSync(path.join(folder, `${name}.docx`), await writeWord(pages, name, moment));
  console.log(`${name}: ${pages.length} pages`);
}
