import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { readPaper } from '../../samples/papers/readPaper';
import { writePdf } from '../../samples/papers/writePdf';

export type ImportFiles = Readonly<Record<'pack' | 'retitled' | 'january' | 'unplaced' | 'scan' | 'damaged' | 'story' | 'long' | 'cancelled' | 'encrypted' | 'illegible' | 'closed' | 'without' | 'undated' | 'cut' | 'minutes' | 'renamed', string>>;

/** The files that the states need, written to a folder. What one picture saves is not there for the next: each has meetings of its own. */
export async function writeImportFiles(folder: string, nth: number): Promise<ImportFiles> {
  const of = (day: string): string => readFileSync('tests/browser/packs/taskGroup.txt', 'utf8').replace('8 DECEMBER 2026', day);
  const text = of(tuesday(2026, nth));
  const pages = Array.from({ length: 600 }, (_, page) => `${Array.from({ length: 40 }, (__, line) => `Paragraph ${line} of the paper on page ${page + 1}.`).join('\n')}\n\nPage ${page + 1}\n`);
  const long = await writePdf(readPaper(pages.join('\n')), 'A long pack', new Date('2026-12-01T09:00:00Z'));
  const contents: Readonly<Record<keyof ImportFiles, readonly [name: string, content: string | Uint8Array]>> = {
    pack: ['task-group.txt', text],
    retitled: ['task-group-second-edition.txt', text.replaceAll('HUMIDITY SENSORS: RESULTS OF THE TRIAL', 'VENTILATION IN BASEMENT FLATS')],
    january: ['task-group-next-year.txt', of(tuesday(2034, nth))],
    unplaced: ['late paper.txt', text.replace(/^DAMP AND MOULD TASK GROUP\n+/, '').replace(/^Date: .*\n/m, '')],
    cancelled: ['notice.txt', text.replace('DAMP AND MOULD TASK GROUP\n', 'DAMP AND MOULD TASK GROUP\n\nTHE MEETING HAS BEEN POSTPONED TO TUESDAY, 26 MARCH 2030\n')],
    scan: ['scanned agenda.pdf', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    damaged: ['agenda-with-a-very-long-name-that-the-committee-system-gave-it-2026-12-08-final-version-2.pdf', '%PDF-1.7\n%%EOF'],
    encrypted: ['agenda with a password.pdf', await lockedPdf()],
    without: ['task-group-after-the-summer.txt', text.replace('Owen Madoc Jorah Thwaite', 'Jorah Thwaite')],
    undated: ['task-group-misdated.txt', of('31 NOVEMBER 2026')],
    cut: ['task-group-cut.txt', readFileSync('samples/packs/housing-2026-11-24.txt', 'utf8').slice(0, 2900)],
    minutes: ['minutes.txt', `SELMARSH BOROUGH COUNCIL\n\n${text.slice(text.lastIndexOf('DAMP AND MOULD TASK GROUP\n\nTUESDAY'), text.indexOf('OUTSTANDING ACTIONS\n\nNo.')).replaceAll(/13 OCTOBER 2026/gi, tuesday(2021, nth))}`],
    illegible: ['task-group-faxed.txt', text.replace('Owen Madoc Jorah Thwaite', 'Owen Madoc\n4471 ~~ ?? 33')],
    closed: ['second edition/task-group.txt', text.replace('(Pages 5 - 6)', '(Pages 5 - 6)\n\nPART 2 - NON-PUBLIC\n\n5. SALE OF THE OLD DEPOT\nReport of the Head of Repairs and Estates\nFor Decision\n')],
    renamed: ['healthy-dwellings.txt', text.replaceAll('DAMP AND MOULD TASK GROUP', 'HEALTHY DWELLINGS WORKING GROUP')],
    story: ['story.txt', 'It was a dark and stormy night.\n'],
    long: ['long.pdf', long],
  };
  const written = await Promise.all(
    Object.entries(contents).map(async ([key, [name, content]]) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
      return [key, file] as const;
    }),
  );
  return Object.fromEntries(written) as ImportFiles; // of the same keys
}

/** A PDF that opens with a password alone. */
function lockedPdf(): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const paper = new PDFDocument({ userPassword: 'reed', pdfVersion: '1.7' });
    const parts: Uint8Array[] = [];
    paper.on('data', (part: Uint8Array) => parts.push(part));
    paper.on('error', reject);
    paper.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    paper.text('AGENDA');
    paper.end();
  });
}

/** Of meetings that have been held, that are to come, and of a year that nobody has planned. */
const FIRST_TUESDAYS = { 2021: '2021-01-05', 2026: '2026-12-08', 2034: '2034-12-05' } as const;

/** `8 DECEMBER 2026`, and the Tuesdays after it. */
function tuesday(year: keyof typeof FIRST_TUESDAYS, nth: number): string {
  const first = Date.parse(FIRST_TUESDAYS[year]);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first + nth * 7 * 86_400_000).toUpperCase();
}
