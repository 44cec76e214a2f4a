import { writeZip } from '../../../../../src/packs/readers/word/writeZip';

/** Parts of a Word file beside its text; each is the inside of its root element. */
export interface WordFileParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly header?: string;
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file with this in its body. */
export function wordFile(body: string, parts: WordFileParts = {}, mainType = `${WORD}.document.main+xml`): Uint8Array {
  const files = new Map<string, string>();
  const present = (['numbering', 'styles', 'footnotes', 'header'] as const).filter((part) => parts[part] !== undefined);
  const types = present.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${part}+xml"/>`).join('');
  files.set('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${types}</Types>`);
  files.set('_rels/.rels', relations([['officeDocument', 'word/document.xml']]));
  files.set('word/_rels/document.xml.rels', relations([...present.map((part): [string, string] => [part, `${part}.xml`]), ['hyperlink', 'mailto:clerk@brackenfold.example']]));
  files.set('word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`);
  const roots = { numbering: 'w:numbering', styles: 'w:styles', footnotes: 'w:footnotes', header: 'w:hdr' };
  for (const part of present) files.set(`word/${part}.xml`, `<${roots[part]} ${NAMESPACES}>${parts[part] ?? ''}</${roots[part]}>`);
  return zipped(files);
}

export const zipped = (files: ReadonlyMap<string, string>): Uint8Array =>
  new Uint8Array(writeZip(new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]))));

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([kind, target], index) => `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/${kind}" Target="${target}"${kind === 'hyperlink' ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

export const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<') ? text : run(text)}</w:p>`;
export const listed = (text: string, level: number, numId = 1): string => paragraph(text, `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(numId)}"/></w:numPr>`);
export const level = (at: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const list = (levels: string, more = ''): string => `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>${more}`;
