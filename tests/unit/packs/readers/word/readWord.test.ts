import { AlignmentType, Document, Footer, Header, LevelFormat, Packer, Paragraph } from 'docx';
import type { PackLine } from '../../../../../src/packs/lines';
import { readWord } from '../../../../../src/packs/readers/word/readWord';
import { level, list, listed, paragraph, run, wordFile } from './wordFile';

async function linesOf(bytes: Uint8Array): Promise<readonly PackLine[]> {
  const file = await readWord(bytes, {});
  if (file.kind === 'refused') throw new Error(file.message);
  return file.lines;
}
const textsOf = async (bytes: Uint8Array): Promise<string[]> => (await linesOf(bytes)).map(({ text }) => text).filter((text) => text !== '');

const AGENDA_LIST = list(level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%1%2.') + level(2, 'lowerRoman', '(%3)'));

describe('the numbers that Word prints', () => {
  test('stand before their paragraphs, sub-items with their item’s', async () => {
    const body = [listed('Apologies', 0), listed('Estates', 0), listed('Roofs', 1), listed('Lifts', 1), listed('first stage', 2), listed('Questions', 0), listed('Oral', 1)].join('');
    expect(await textsOf(wordFile(body, { numbering: AGENDA_LIST }))).toEqual(['1. Apologies', '2. Estates', '2a. Roofs', '2b. Lifts', '(i) first stage', '3. Questions', '3a. Oral']);
  });

  test('go on after what is not numbered, and begin anew where the list says so', async () => {
    const restarted = '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = [listed('One', 0), paragraph('between'), listed('Two', 0), listed('Five', 0, 2), listed('Six', 0, 2)].join('');
    expect(await textsOf(wordFile(body, { numbering: list(level(0, 'decimal', '%1)'), restarted) }))).toEqual(['1) One', 'between', '2) Two', '5) Five', '6) Six']);
  });

  test('come from the style of a heading, and are none where the paragraph says so', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Heading1"/></w:style>';
    const body = [paragraph('Agenda', '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="0"/></w:numPr>'), paragraph('Apologies', '<w:pStyle w:val="Heading1"/>'), paragraph('Minutes', '<w:pStyle w:val="Item"/>')].join('');
    const lines = await linesOf(wordFile(body, { styles, numbering: list(level(0, 'decimal', 'Item %1:', '<w:pStyle w:val="Heading1"/>')) }));
    expect(lines.map(({ text }) => text).filter((text) => text !== '')).toEqual(['Agenda', 'Item 1: Apologies', 'Item 2: Minutes']);
    expect(lines[0]?.raw).toBe('# Agenda');
  });

  test('are figures throughout where the level is legal, and bullets are bullets', async () => {
    const legal = list(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + level(2, 'bullet', '\uf0b7'));
    const body = [listed('Scope', 0), listed('Cost', 0), listed('Grant', 1), listed('a roof', 2)].join('');
    expect(await textsOf(wordFile(body, { numbering: legal }))).toEqual(['I. Scope', 'II. Cost', '2.1 Grant', '• a roof']);
  });

  test('are read from a file that another program wrote', async () => {
    const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }, { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.START }];
    const item = (text: string, at: number): Paragraph => new Paragraph({ text, numbering: { reference: 'items', level: at } });
    const section = { headers: { default: new Header({ children: [new Paragraph('DRAFT')] }) }, footers: { default: new Footer({ children: [new Paragraph('Page 1 of 9')] }) }, children: [item('Welcome', 0), item('Plans', 0), item('North', 1), item('South', 1)] };
    const bytes = await Packer.toBuffer(new Document({ numbering: { config: [{ reference: 'items', levels }] }, sections: [section] }));
    expect(await textsOf(bytes)).toEqual(['1. Welcome', '2. Plans', '(a) North', '(b) South']);
  });
});

test('what was inserted stays; what was deleted, moved away or hidden goes', async () => {
  const body = [
    `<w:p>${run('The rent is ')}<w:ins>${run('£95')}</w:ins><w:del><w:r><w:delText>£90</w:delText></w:r></w:del>${run(' a week')}${run(' (do not print)', '<w:vanish/>')}${run('.')}</w:p>`,
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>`,
    `<w:p><w:moveFrom>${run('Moved')}</w:moveFrom></w:p>`,
    listed('First that is left', 0),
  ].join('');
  expect(await textsOf(wordFile(body, { numbering: AGENDA_LIST }))).toEqual(['The rent is £95 a week.', '1. First that is left']);
});

test('former properties of a paragraph do not number it', async () => {
  const body = paragraph('Plain now', '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>');
  expect(await textsOf(wordFile(body, { numbering: AGENDA_LIST }))).toEqual(['Plain now']);
});

test('headers are no part of the text, and footnotes stand at its end', async () => {
  const footnotes = '<w:footnote w:id="2"><w:p><w:r><w:t>At April prices.</w:t></w:r></w:p></w:footnote>';
  const body = `<w:p>${run('The budget')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' is agreed.')}</w:p>${paragraph('Next')}`;
  expect(await textsOf(wordFile(body, { footnotes, header: paragraph('OFFICIAL') }))).toEqual(['The budget is agreed.', 'Next', '[1] At April prices.']);
});

test('the words of a text box are read once, and numbered once', async () => {
  const box = `<w:txbxContent>${listed('In a box', 0)}</w:txbxContent>`;
  const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await textsOf(wordFile(`<w:p>${run('Above')}${drawn}</w:p>${listed('Below', 0)}`, { numbering: AGENDA_LIST }))).toEqual(['Above', '1. In a box', '2. Below']);
});

test('lines have the page they begin on where Word has said where its pages break, and none elsewhere', async () => {
  const broken = `<w:p>${run('Runs on')}<w:r><w:lastRenderedPageBreak/><w:t> overleaf</w:t></w:r></w:p>`;
  const body = paragraph('First') + broken + paragraph('<w:r><w:br w:type="page"/></w:r>') + paragraph('<w:r><w:lastRenderedPageBreak/><w:t>Third</w:t></w:r>');
  const pages = async (xml: string): Promise<unknown[]> => (await linesOf(wordFile(xml))).filter(({ text }) => text !== '').map(({ text, page }) => [text, page]);
  expect(await pages(body)).toEqual([['First', 1], ['Runs on overleaf', 1], ['Third', 3]]);
  expect(await pages(paragraph('First') + paragraph('Second', '<w:pageBreakBefore/>'))).toEqual([['First', null], ['Second', null]]);
});

test('a table is rows of cells, merged ones empty after their first; one that only numbers a list is a list', async () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? '<w:p/>' : text.split('/').map((part) => paragraph(part)).join('')}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const actions = `<w:tbl>${row(cell('No'), cell('Action'), cell('Owner'), cell('Due'))}${row(cell('1'), cell('Roofs/Report the cost'), cell('Head of Repairs', '<w:gridSpan w:val="2"/>'))}</w:tbl>`;
  expect((await linesOf(wordFile(actions))).map(({ raw }) => raw)).toEqual(['No\tAction\tOwner\tDue', '1\tRoofs<br>Report the cost\tHead of Repairs\t']);
  const agenda = `<w:tbl>${row(cell('1.'), cell('Apologies'))}${row(cell('2.'), cell('Minutes/To agree them.'))}</w:tbl>`;
  expect(await textsOf(wordFile(agenda))).toEqual(['1. Apologies', '2. Minutes', 'To agree them.']);
});

test('paragraphs stand apart, unless the typist parted them with empty ones', async () => {
  const texts = async (...paragraphs: string[]): Promise<string[]> => (await linesOf(wordFile(paragraphs.map((text) => (text === '' ? '<w:p/>' : paragraph(text))).join('')))).map(({ text }) => text);
  expect(await texts('Council Chamber', 'Moot Hall', 'Members')).toEqual(['Council Chamber', '', 'Moot Hall', '', 'Members']);
  expect(await texts('Council Chamber', 'Moot Hall', '', 'Members')).toEqual(['Council Chamber', 'Moot Hall', '', 'Members']);
});

test('text that looks like markup is text, and bold is kept only in the raw line', async () => {
  const [line] = await linesOf(wordFile(`<w:p>${run('RESOLVED', '<w:b/>')}${run(' that &lt;b&gt;A &amp; B&lt;/b&gt; [note](http://x.example) stand')}</w:p>`));
  expect(line?.text).toBe('RESOLVED that <b>A & B</b> [note](http://x.example) stand');
  expect(line?.raw.startsWith('**RESOLVED** that')).toBe(true);
});

test('a reading is told how far it is, and can be ended', async () => {
  const steps: number[] = [];
  await readWord(wordFile(paragraph('One')), { onProgress: (done, of) => steps.push(done / of) });
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBe(1);
  const end = new AbortController();
  const reading = readWord(wordFile(paragraph('One')), { signal: end.signal });
  end.abort();
  await expect(reading).rejects.toThrow(/abort/i);
});
