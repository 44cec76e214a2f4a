import { readFileSync } from 'node:fs';
import path from 'node:path';
import { namesInText } from '../../src/domain/estates/namesInText';
import { doubtWords } from '../../src/domain/estates/nameDoubts';
import { mentionsInPaper, type PaperMention } from '../../src/packs/mentions/mentionsInPaper';
import { printedText } from '../../src/packs/mentions/savedPaper';
import { readPack } from '../../src/packs/readPack';
import { anEstate } from '../unit/domain/estates/mapRows';

/** What somebody has read in a pack about each estate: `estates.json` beside the pack. */
interface KnownEstates {
  readonly appointments: readonly { readonly area: string }[];
  readonly estates: readonly KnownEstate[];
  readonly notMentionedInPack: readonly { readonly name: string }[];
  readonly traps: readonly string[];
}

interface KnownEstate {
  readonly name: string;
  readonly type: string;
  readonly aka: readonly string[];
  readonly blocks: readonly { readonly name: string; readonly aka?: readonly string[] }[];
  readonly mentions: readonly { readonly quote: string; readonly line: number }[];
}

export interface EstatesFound {
  /** Lines that name an estate or a block, and were found; `doubtful` of them for a clerk to say. */
  readonly known: number;
  readonly doubtful: readonly string[];
  readonly missed: readonly string[];
  /** What looks like an estate and is none, and was taken for one. */
  readonly trapped: readonly string[];
  /** Found beside these, for a person to judge. */
  readonly others: readonly PaperMention[];
  readonly milliseconds: number;
}

/** Looks for the estates that a person has found in a pack. */
export function estatesOfPack(folder: string): EstatesFound {
  const known = JSON.parse(readFileSync(path.join(folder, 'estates.json'), 'utf8')) as KnownEstates;
  const pack = readPack({ document: 'pack.txt', bytes: readFileSync(path.join(folder, 'pack.txt')) });
  if (pack.kind === 'refused') throw new Error(pack.message);
  const printed = printedText(pack.lines);
  // A block that has an entry of its own is its estate's all the same.
  const blocks = new Set(known.estates.flatMap((estate) => estate.blocks.map(({ name }) => name)));
  const isArea = ({ type }: KnownEstate): boolean => type === 'allocated area';
  const estates = [
    ...known.estates.filter((estate) => !isArea(estate) && !blocks.has(plain(estate.name))).map((estate) => anEstate({ key: estate.name, title: plain(estate.name), aliases: estate.aka, blocks: estate.blocks.flatMap(({ name, aka = [] }) => [name, ...aka]) })),
    ...known.notMentionedInPack.map(({ name }) => anEstate({ key: name, title: plain(name) })),
  ];
  const start = performance.now();
  const found = mentionsInPaper({ reading: pack.reading, printed }, namesInText(estates, known.appointments.map(({ area }) => area), doubtWords));
  const milliseconds = performance.now() - start;
  const told = known.estates.filter((estate) => !isArea(estate)).flatMap((estate) => {
    const names = [plain(estate.name), ...estate.aka, ...estate.blocks.flatMap(({ name, aka = [] }) => [name, ...aka])];
    const owners = new Set([estate.name, ...known.estates.filter((one) => one.blocks.some(({ name }) => name === plain(estate.name))).map(({ name }) => name)]);
    return estate.mentions.filter(({ quote }) => names.some((name) => quote.toLowerCase().includes(name.toLowerCase()))).map(({ line, quote }) => ({ line, quote, estate: estate.name, at: found.filter((one) => one.line === line && owners.has(one.estate)) }));
  });
  const lines = new Set(told.map(({ line }) => line));
  const trapLines = new Set(known.traps.flatMap((trap) => [...trap.matchAll(/\bat (\d{1,6})\b/g)].map(([, line]) => Number(line))));
  const absent = new Set(known.notMentionedInPack.map(({ name }) => name));
  return {
    known: told.length,
    doubtful: told.filter(({ at }) => at.length > 0 && at.every(({ doubt }) => doubt !== null)).map(({ estate, line, at }) => `${String(line)} ${estate}: ${at[0]?.doubt ?? ''}`),
    missed: told.filter(({ at }) => at.length === 0).map(({ estate, line, quote }) => `${String(line)} ${estate}: ${quote}`),
    trapped: found.filter(({ line, estate }) => trapLines.has(line) || absent.has(estate)).map(({ line, estate, quote }) => `${String(line)} ${estate}: ${quote}`),
    others: found.filter(({ line }) => !lines.has(line)),
    milliseconds,
  };
}

/** "Heron House (Weirside Estate)" is called by what stands before the brackets. */
const plain = (name: string): string => name.replace(/\s*\(.*\)$/, '');
