import { AlignmentType, Document, Footer, Header, HeadingLevel, LevelFormat, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { readWord } from '../../../src/packs/readers/word/readWord';
import { readLines } from '../../../src/packs/readPack';
import type { Reading } from '../../../src/packs/reading';
import { brief } from './brief';

/** Agendas and minutes as clerks type them in Word: numbers that Word counts, tabs, tables, headings by style. The councils do not exist. */
const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: '%1%2', alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: '(%3)', alignment: AlignmentType.START },
];
const plain = (text: string): Paragraph => new Paragraph(text);
const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const item = (text: string, level = 0): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })], numbering: { reference: 'business', level } });
const clause = (text: string): Paragraph => new Paragraph({ text, numbering: { reference: 'clauses', level: 2 } });
const labelled = (label: string, value: string): Paragraph => new Paragraph({ children: [new TextRun({ text: label, bold: true }), new TextRun({ children: [new Tab(), value] })] });
const table = (rows: readonly (readonly string[])[]): Table =>
  new Table({ rows: rows.map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: text.split('\n').map(plain) })) })) });

async function read(children: readonly (Paragraph | Table)[]): Promise<Reading> {
  const document = new Document({
    numbering: { config: [{ reference: 'business', levels }, { reference: 'clauses', levels }] },
    sections: [{ headers: { default: new Header({ children: [plain('DRAFT – Cabinet 1 January 1999')] }) }, footers: { default: new Footer({ children: [plain('Page 3')] }) }, children }],
  });
  const file = await readWord(await Packer.toBuffer(document), {});
  if (file.kind === 'refused') throw new Error(file.message);
  const result = readLines(file.lines, 'agenda.docx', file.problems, file.endsMidLine);
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}

const itemsOf = (reading: Reading): object[] => reading.agendaItems.map((own) => ({ ...brief(own), line: undefined, ...(own.note && { note: own.note }) }));

test('an agenda whose numbers Word counts is read with them, its sub-items and its parts', async () => {
  const reading = await read([
    new Paragraph({ text: 'Thornmere District Council', heading: HeadingLevel.TITLE }),
    new Paragraph({ text: 'Community and Housing Committee', heading: HeadingLevel.HEADING_1 }),
    labelled('Date:', 'Tuesday 12 May 2026'),
    labelled('Time:', '6.00 pm'),
    labelled('Venue:', 'Council Chamber, Thornmere House, Thornmere'),
    labelled('Members:', 'Councillor I Fairbrass (Chair), Councillor L Quantick (Vice-Chair), Councillor S Bellwether'),
    labelled('Contact:', 'Agnes Toller, Democratic Services Officer, 01632 960411, agnes.toller@thornmere.example'),
    new Paragraph({ text: 'AGENDA', heading: HeadingLevel.HEADING_1 }),
    item('Apologies for absence'),
    item('Declarations of interest'),
    plain('Members are asked to declare any interest in the items below.'),
    item('Minutes'),
    plain('To agree the minutes of the meeting held on 10 March 2026. (Pages 3 - 8)'),
    item('Estate programme'),
    item('Fallow Lane: new boilers', 1),
    plain('Report of the Head of Housing'),
    plain('For Decision'),
    item('Mill Court: lifts', 1),
    plain('Report of the Head of Housing'),
    plain('For Information'),
    item('Urgent business'),
    new Paragraph({ text: 'Part 2 – Exempt business', heading: HeadingLevel.HEADING_2 }),
    item('Sale of land at Fallow Lane'),
    plain('Exempt under paragraph 3 of Schedule 12A'),
  ]);
  const { lines: _lines, ...meeting } = reading.meeting;
  expect(meeting).toEqual({
    committee: 'Community and Housing Committee', date: '2026-05-12', time: '18:00', venue: 'Council Chamber, Thornmere House, Thornmere', livestreams: [],
    contact: { name: 'Agnes Toller', email: 'agnes.toller@thornmere.example', phone: '01632 960411' },
  });
  expect(reading.members.map(({ name, role }) => [name, role])).toEqual([['Councillor I Fairbrass', 'chair'], ['Councillor L Quantick', 'vice chair'], ['Councillor S Bellwether', null]]);
  expect(itemsOf(reading)).toEqual([
    { number: '1', title: 'Apologies for absence', part: 'public' },
    { number: '2', title: 'Declarations of interest', part: 'public', note: 'Members are asked to declare any interest in the items below.' },
    { number: '3', title: 'Minutes', part: 'public', pages: [3, 8], note: 'To agree the minutes of the meeting held on 10 March 2026.' },
    { number: '4', title: 'Estate programme', part: 'public' },
    { number: '4a', title: 'Fallow Lane: new boilers', part: 'public', reportOf: 'Head of Housing', purpose: 'decision' },
    { number: '4b', title: 'Mill Court: lifts', part: 'public', reportOf: 'Head of Housing', purpose: 'information' },
    { number: '5', title: 'Urgent business', part: 'public' },
    { number: '6', title: 'Sale of land at Fallow Lane', part: 'non-public', exemptBasis: 'paragraph 3 of Schedule 12A' },
  ]);
});

test('an agenda in a table, and the actions in another, are read by their columns', async () => {
  const reading = await read([
    bold('Pension Board'),
    plain('Wednesday 3 June 2026 at 10.00 am'),
    plain('Venue: Room 5, Shire Hall, Arden'),
    bold('Agenda'),
    table([['Item', 'Title', 'Presenter', 'Time', 'Pages'], ['1', 'Welcome and apologies', 'Chair', '5 minutes', ''], ['2', 'Declarations of interest', 'Chair', '5 minutes', ''], ['3', 'Fund\nvaluation', 'Noor Haddad', '20 minutes', '3 - 9']]),
    bold('Outstanding actions'),
    table([['No', 'Date raised', 'Action', 'Owner', 'Due', 'Progress'], ['7', '4 March 2026', 'Send members the training plan.', 'Pensions Manager', 'June 2026', 'Drafted.\nTo be sent this week.'], ['8', '4 March 2026', 'Report on costs', 'Treasurer', 'TBC', '']]),
  ]);
  expect(reading.meeting).toMatchObject({ committee: 'Pension Board', date: '2026-06-03', time: '10:00', venue: 'Room 5, Shire Hall, Arden' });
  expect(itemsOf(reading)).toEqual([
    { number: '1', title: 'Welcome and apologies', part: 'public', presenters: ['Chair'], minutesAllotted: 5 },
    { number: '2', title: 'Declarations of interest', part: 'public', presenters: ['Chair'], minutesAllotted: 5 },
    { number: '3', title: 'Fund valuation', part: 'public', presenters: ['Noor Haddad'], minutesAllotted: 20, pages: [3, 9] },
  ]);
  expect(reading.actions.map(({ number, request, owner, dueText, progress }) => [number, request, owner, dueText, progress])).toEqual([
    ['7', 'Send members the training plan.', 'Pensions Manager', 'June 2026', 'Drafted. To be sent this week.'],
    ['8', 'Report on costs', 'Treasurer', 'TBC', null],
  ]);
});

test('minutes whose items Word counts are read with their numbers and the clauses of what was resolved', async () => {
  const reading = await read([
    bold('Minutes of the meeting of the Licensing Committee held on Thursday 9 April 2026 at 7.00 pm in the Council Chamber'),
    plain('Present: Councillor A Wray (Chair), Councillor B Stott, Councillor C Ives'),
    plain('Apologies: Councillor D Rowe'),
    item('Declarations of interest'),
    plain('There were none.'),
    item('Taxi fares'),
    plain('The Head of Licensing introduced the report.'),
    plain('RESOLVED that:'),
    clause('the fares be increased by 3%; and'),
    clause('the table of fares be published.'),
    plain('The meeting ended at 8.10 pm.'),
  ]);
  expect(reading.minutes.map(({ date, present, apologies, items, endTime }) => ({ date, present: present.map(({ name }) => name), apologies: apologies.map(({ name }) => name), items: items.map(({ number, title, resolution }) => [number, title, resolution]), endTime }))).toEqual([
    {
      date: '2026-04-09',
      present: ['Councillor A Wray', 'Councillor B Stott', 'Councillor C Ives'],
      apologies: ['Councillor D Rowe'],
      items: [['1', 'Declarations of interest', null], ['2', 'Taxi fares', 'that:\n(a) the fares be increased by 3%; and\n(b) the table of fares be published.']],
      endTime: '20:10',
    },
  ]);
});
