import { level, list, listed, paragraph, run, wordFile } from '../../../unit/packs/readers/word/wordFile';

const bold = (text: string): string => run(text, '<w:b/>');
const tab = '<w:r><w:tab/></w:r>';
const heading = (text: string): string => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${bold(text)}</w:p>`;
const cell = (...paragraphs: readonly string[]): string => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraphs.map((text) => paragraph(text)).join('')}</w:tc>`;
const wide = (columns: number, text: string): string => `<w:tc><w:tcPr><w:tcW w:w="8000" w:type="dxa"/><w:gridSpan w:val="${String(columns)}"/></w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>${rows.join('')}</w:tbl>`;

/** Word files as clerks make them: numbers that Word counts, tabs for columns, minutes in tables with a column for whoever acts. */
export const wordPapers: Readonly<Record<string, () => Uint8Array>> = {
  'parish-council': () =>
    wordFile(
      [
        heading('UPPER TEASLE PARISH COUNCIL'),
        heading('MINUTES of the Ordinary Meeting of Upper Teasle Parish Council held on Monday 13th October 2025 at 7.15pm in the Coronation Hall'),
        paragraph(`${bold('Present:')}${run(' Cllrs F. Ibbotson (Chairman), C. Nield, Mrs R. Sturgess, G. Ackerley & P. de Souza')}`),
        paragraph(`${bold('Also present:')}${run(' Cllr H. Maddock (County Councillor), Mrs T. Verrall (Clerk) and 3 parishioners')}`),
        paragraph(''),
        paragraph(`${bold('25/101')}${tab}${bold('Apologies')}`),
        paragraph('Apologies were received from Cllr J. Wragg (unwell).'),
        paragraph(`${bold('25/102')}${tab}${bold('Declarations of Interest')}`),
        paragraph('None.'),
        paragraph(`${bold('25/103')}${tab}${bold('Minutes of the meeting held on 8th September 2025')}`),
        paragraph('Proposed Cllr Nield, seconded Cllr Ackerley, and resolved that the minutes be signed as a true record.'),
        paragraph(`${bold('25/104')}${tab}${bold('Planning')}`),
        listed('PL/25/0931 The Old Forge: single storey extension. Resolved: no objection.', 0),
        listed('PL/25/0944 Land at Teasle Bank: four dwellings. Resolved: to object on grounds of access.', 0),
        paragraph(`${bold('25/105')}${tab}${bold('Finance')}`),
        paragraph('RESOLVED to pay the following:'),
        table(row(cell('Payee'), cell('For'), cell('£')), row(cell('Mrs T. Verrall'), cell('Salary'), cell('612.40')), row(cell('Teasle Garden Services'), cell('Verges'), cell('240.00'))),
        paragraph(`${bold('25/106')}${tab}${bold('Highways')}`),
        paragraph('Cllr Maddock would ask County for a date for the surface of Ford Lane.'),
        paragraph(`${bold('Action: Clerk')}${run(' to report the sunken manhole by the school')}`),
        paragraph(`${bold('25/107')}${tab}${bold('Date of next meeting')}`),
        paragraph('Monday 10th November 2025 at 7.15pm'),
        paragraph(''),
        paragraph('There being no further business the Chairman closed the meeting at 8.50pm.'),
        paragraph('Signed ………………………………  Chairman    Date ……………………'),
      ].join(''),
      { numbering: list(level(0, 'lowerLetter', '%1)')) },
    ),
  'housing-association': () =>
    wordFile(
      [
        heading('Harrowgate Vale Homes'),
        heading('Board Meeting'),
        heading('Agenda'),
        table(
          row(cell('Date'), cell('Thursday 22 January 2026')),
          row(cell('Time'), cell('16:00 – 18:30')),
          row(cell('Venue'), cell('Boardroom, 1 Weavers Court, Harrowgate and Zoom')),
        ),
        listed('Welcome, apologies and declarations (Chair)', 0),
        listed('Minutes of the meeting held on 27 November 2025 (Chair)', 0),
        listed('Action log (Company Secretary)', 0),
        listed('Chief Executive’s report – for information', 0),
        listed('Strategic items', 0),
        listed('Building safety: Castlegate and Minster View – for decision', 1),
        listed('Development pipeline – for discussion', 1),
        listed('Confidential items', 0),
        listed('Remuneration', 1),
        paragraph('<w:r><w:br w:type="page"/></w:r>'),
        heading('Minutes of the Board meeting held on Thursday 27 November 2025 at 1 Weavers Court'),
        table(
          row(cell('Present:'), cell('Marguerite Oyelaran (Chair) (MO)', 'Stephen Castleton (SC)', 'Priya Venkataraman (PV)', 'Gordon Leishman (GL) – via Zoom')),
          row(cell('In attendance:'), cell('Bridget Farrow, Chief Executive (BF)', 'Owain Tudor, Director of Homes (OT)', 'Leanne Spink, Company Secretary (LS)')),
          row(cell('Apologies:'), cell('Cllr Rex Hollander (RH)')),
        ),
        table(
          row(cell('Item'), cell(''), cell('Action')),
          row(cell('1'), cell('Declarations of interest'), cell('')),
          row(cell(''), cell('There were none.'), cell('')),
          row(cell('2'), cell('Minutes of 25 September 2025'), cell('')),
          row(cell('2.1'), cell('The minutes were approved.'), cell('')),
          row(cell('3'), cell('Building safety'), cell('')),
          row(cell('3.1'), cell('OT presented the fire risk assessments for Castlegate.'), cell('')),
          row(cell('3.2'), cell('PV asked when residents would be told. OT to write to residents before Christmas.'), cell('OT')),
          row(cell('3.3'), cell('The Board APPROVED the programme at a cost of £1.2m.'), cell('')),
          row(cell('4'), cell('Tenant satisfaction measures'), cell('')),
          row(cell('4.1'), cell('The Board NOTED the report.'), cell('')),
          row(cell('4.2'), cell('A comparison with three other landlords to be circulated.'), cell('BF/LS')),
          row(wide(3, 'The meeting closed at 18:05.')),
        ),
        heading('Action log'),
        table(
          row(cell('Meeting date'), cell('Item'), cell('Agreed action'), cell('By whom'), cell('Target date'), cell('Comments / status')),
          row(cell('25.9.25'), cell('5'), cell('Board to visit Minster View'), cell('LS'), cell('Spring 2026'), cell('Dates offered')),
          row(cell('27.11.25'), cell('3.2'), cell('Write to residents of Castlegate'), cell('OT'), cell('by Christmas'), cell('Done 18 December')),
          row(cell('27.11.25'), cell('4.2'), cell('Comparison with three landlords'), cell('BF/LS'), cell('22.1.26'), cell('On agenda')),
        ),
      ].join(''),
      { numbering: list(`${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}`) },
    ),
};
