import { Parser } from 'htmlparser2';
import { ZipError, type Zip } from './openZip';

/** The parts of a Word file that hold its text and how it is numbered. */
export interface WordParts {
  readonly contentTypes: string;
  readonly document: { readonly name: string; readonly xml: string } | null;
  readonly numbering: string;
  readonly styles: string;
  /** What a reader of the document needs beside it. The numbering is not among them: its numbers are printed into the text. */
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/** Larger than the text of any pack, and small enough to be read in seconds. */
const MOST_OF_DOCUMENT = 20_000_000;
const MOST_OF_PART = 10_000_000;

export async function wordParts(zip: Zip): Promise<WordParts> {
  const text = async (name: string, most = MOST_OF_PART): Promise<string> => new TextDecoder().decode((await zip.read(name, most)) ?? new Uint8Array());
  const contentTypes = await text('[Content_Types].xml');
  const target = targetOf(await text('_rels/.rels'), 'officeDocument') ?? 'word/document.xml';
  const name = target.replace(/^\//, '');
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '';
  const file = name.slice(folder.length);
  const relations = `${folder}_rels/${file}.rels`;
  const relationships = await text(relations);
  const part = (kind: string): string => inFolder(folder, targetOf(relationships, kind) ?? `${kind}.xml`);
  const others = new Map<string, Uint8Array>();
  for (const other of ['[Content_Types].xml', '_rels/.rels', relations, ...['styles', 'footnotes', 'endnotes'].map(part)]) {
    const bytes = await zip.read(other, MOST_OF_PART);
    if (bytes) others.set(other, checked(bytes));
  }
  const document = zip.names.includes(name) ? { name, xml: await text(name, MOST_OF_DOCUMENT) } : null;
  if (document) assertNoDoctype(document.xml);
  return { contentTypes, document, numbering: await text(part('numbering')), styles: await text(part('styles')), others };
}

/** Office writes no document types; only one who means harm does, for what they expand to. */
function assertNoDoctype(xml: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml.slice(0, 5000))) throw new ZipError('damaged');
}

function checked(bytes: Uint8Array): Uint8Array {
  assertNoDoctype(new TextDecoder().decode(bytes.subarray(0, 5000)));
  return bytes;
}

const inFolder = (folder: string, target: string): string => (target.startsWith('/') ? target.slice(1) : `${folder}${target}`);

/** The part to which the relations of this kind lead. */
function targetOf(relations: string, kind: string): string | null {
  let found: string | null = null;
  const parser = new Parser(
    {
      onopentag: (name, { Type, Target, TargetMode }) => {
        if (name === 'Relationship' && Type?.endsWith(`/${kind}`) && TargetMode !== 'External') found ??= Target ?? null;
      },
    },
    { xmlMode: true },
  );
  parser.end(relations);
  return found;
}
