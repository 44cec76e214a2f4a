import type { PackLine } from '../../lines';
import { cellsOf, squash } from '../../lines';
import { isBodyName } from '../markers';
import { findDates } from '../../printed/dates';
import { isStamp } from './stamps';

/** What the labels of a report's cover stand for, whatever each council calls them. */
export type CoverField =
  | 'committee'
  | 'dated'
  | 'title'
  | 'classification'
  | 'wards'
  | 'author'
  | 'reportOf'
  | 'director'
  | 'leadMember'
  | 'purpose'
  | 'keyDecision'
  | 'route'
  | 'recommendation'
  | 'contact'
  | 'appendices'
  | 'backgroundPapers'
  | 'gateway'
  /** The number of an application for planning permission or a licence, and the place it is for. */
  | 'application'
  | 'site'
  /** A label that only ends the value before it. */
  | 'other'
  /** A label of another kind of document: a record of a document's versions, a mail. */
  | 'foreign';

const WORDS: readonly (readonly [CoverField, string])[] = [
  ['title', '(?:report\\s)?(?:subject|title|name|heading)(?:\\s(?:of|and\\stitle\\sof)\\s(?:the\\s)?(?:report|item|paper))?|report\\s(?:title|subject)|(?:agenda\\s)?item\\stitle|title\\sof\\s(?:the\\s)?(?:report|paper)|subject\\s(?:matter|heading|of\\s(?:the\\s)?report)|paper\\stitle|topic'],
  ['committee', '(?:report|paper)\\s(?:to|for)(?:\\s(?:the\\s)?committee)?|for\\s(?:consideration|decision)\\sby|(?:name\\sof\\s)?committees?(?:\\sand\\sdates?(?:\\sof\\smeetings?)?)?|meeting(?:\\sof)?|decision(?:\\s|-)maker|(?:decision(?:\\s|-)making\\s)?body|submitted\\sto|presented\\sto|board|to|committee\\sname|name\\sof\\s(?:meeting|body)'],
  ['dated', 'on|(?:meeting\\s|committee\\s|report\\s)?dated?s?(?:\\sof\\s(?:the\\s)?(?:meeting|committee|report|decision|cabinet))?|decision\\sdate|date\\sof\\smeetings?'],
  ['classification', '(?:security\\s|report\\s|protective\\s)?classification|(?:report\\s)?status|(?:public|open|part\\si)\\s?(?:\\/|\\sor\\s)\\s?(?:exempt|private|confidential|non-public|part\\sii)(?:\\s(?:report|item|status))?|exempt(?:ion)?(?:\\s(?:information|status|report|category|from\\spublication))?|(?:access\\sto\\sinformation|confidentiality|publication)(?:\\sstatus)?|(?:open|public)\\sor\\sexempt|(?:is\\s(?:the|this)\\sreport\\s(?:exempt|confidential|open|public)\\s?\\??)|(?:non-?public|public|exempt|confidential|open)\\s(?:report|item)'],
  ['wards', '(?:electoral\\s)?(?:wards?|divisions?|areas?)(?:\\(s\\)|s)?(?:\\sor\\sdivisions?)?(?:\\s(?:affected|concerned|involved))?(?:\\sby\\sthe\\s(?:report|decision))?|(?:affected\\s(?:wards?|divisions?))(?:\\(s\\))?'],
  ['author', '(?:report|lead|paper)\\s(?:authors?|writers?)(?:\\(s\\))?(?:\\s(?:and|&)\\s(?:job\\stitle|title|contact\\sdetails|post))?|authors?(?:\\(s\\))?(?:\\s(?:of|and)\\s.{1,30})?|case\\sofficers?|(?:report\\s)?(?:prepared|written|compiled|drafted)\\sby|(?:reporting|originating|responsible)\\sofficers?|officer\\s(?:reporting|presenting)|lead\\sofficers?|report\\sofficer'],
  ['reportOf', 'officer|(?:joint\\s)?report\\s(?:of|from|by)(?:\\sthe)?|from|report\\ssponsor|submitted\\sby|presented\\sby'],
  ['director', '(?:executive\\s)?sponsor|(?:(?:group|corporate|strategic|executive|lead|service|relevant|responsible|accountable|assistant)\\s){1,2}directors?|directors?|(?:responsible|accountable|lead)\\s(?:chief\\sofficer|head\\sof\\sservice)|chief\\sofficers?|head\\sof\\sservice'],
  ['leadMember', '(?:relevant\\s|lead\\s)?(?:cabinet|executive|portfolio|lead)\\s(?:members?|holders?|councillors?|portfolios?)(?:\\(s\\))?(?:\\s(?:and|&)\\sportfolio)?|portfolio(?:\\sholder)?'],
  ['purpose', 'purpose(?:\\sof\\s(?:the\\s)?(?:report|paper))?|(?:type|nature)\\sof\\s(?:report|decision|item)|(?:decision|action)\\s(?:required|requested|type)|report\\s(?:type|for)|(?:is\\sthis\\sreport|this\\s(?:report|paper)\\sis)\\sfor|report\\spurpose|for'],
  ['keyDecision', '(?:is\\s(?:this|it)\\sa\\s)?key\\sdecision(?:\\s(?:reference|ref|no|number|y\\/n|yes\\/no))?\\.?\\??|forward\\splan\\s(?:reference|ref|no|number)\\.?'],
  ['route', 'route(?:\\sof\\s(?:the\\s)?report)?|(?:previously|also)\\s(?:considered|presented)\\s(?:by|at|to)|(?:previous|prior|other)\\s(?:consideration|committees?|decisions?|meetings?)|pre-?decision\\sscrutiny|decision\\s(?:route|path)|past\\spathway(?:\\sof\\s(?:the\\s)?(?:report|paper))?|has\\sthe\\sreport\\sbeen\\sconsidered.{0,100}'],
  ['recommendation', '(?:officer\\s)?recommendations?(?:\\(s\\))?|(?:officer\\s)?recommended\\sdecisions?'],
  ['contact', 'contact(?:\\s(?:officers?|details|names?|person|point|for\\s.{1,40}))?(?:\\(s\\))?|(?:officer|further)\\scontact|e-?mail(?:\\saddress)?|tel(?:ephone)?(?:\\s(?:no|number))?\\.?|phone(?:\\s(?:no|number))?'],
  ['appendices', '(?:list\\sof\\s)?(?:appendix|appendices|annex(?:es)?|enclosures?|attachments?)(?:\\s(?:to\\sthe\\sreport|attached))?'],
  ['backgroundPapers', '(?:list\\sof\\s)?background\\s(?:papers?|documents?|information|reading)'],
  ['gateway', '(?:current\\s|project\\s)?gateway'],
  ['application', '(?:planning\\s)?application\\s(?:no|number|ref)\\w{0,6}\\.?'],
  ['site', '(?:site\\s)?(?:location|address)|site'],
  ['other', 'decision\\s(?:number|no|ref(?:erence)?)\\.?|future\\spathway(?:\\sof\\s(?:the\\s)?(?:report|paper))?|(?:unique\\s)?project\\s(?:identifier|id|reference)|this\\sproposal|does\\sthis\\sproposal.{1,90}|if\\sso,?\\show\\smuch\\??|what\\sis\\sthe\\ssource\\sof\\sfunding\\??|has\\sthis\\sfunding\\ssource.{1,80}|which\\soutcomes.{1,120}|time|venue|place|agenda\\sitem(?:\\s(?:no|number))?\\.?|item\\s(?:no|number)\\.?|call-?in|urgent|implementation\\sdate|(?:report\\s)?ref(?:erence)?(?:\\s(?:no|number))?\\.?|report\\s(?:no|number)\\.?|budget|cost|scrutiny|corporate\\s(?:priority|plan|priorities|objectives?)|reasons?\\sfor\\surgency|applicant|agent|proposal|executive\\s?\\/\\s?(?:routine|non-executive)|routine\\s?\\/\\s?executive|(?:council|single\\soutcome|corporate)\\s(?:commitments?|outcomes?|agreement)|strategic\\spriority|financial\\simplications\\??|legal\\simplications\\??'],
  ['foreign', 'version(?:\\s(?:no|number|control))?\\.?|document\\s(?:owner|control|history|title|name|status|type)|review\\sdate|next\\sreview|approved\\sby|cc|bcc|sent|effective\\sfrom|date\\sof\\sissue|policy\\sowner'],
];

const LABELS = WORDS.map(([field, words]) => ({ field, label: new RegExp(`^(?:${words})(?:\\(s\\)|\\(es\\))?[:.]?$`, 'i') }));

export interface Cell {
  readonly text: string;
  readonly field: CoverField | null;
  /** The label as printed; null where the cell has none. */
  readonly label: string | null;
  /** What the cell itself says behind its label. */
  readonly value: string;
}

const LONGEST = 600;
/** How labels begin: most lines of a pack are told at a glance. */
const OPENINGS = /(?:^|[\t|]|\s{2})[*#\s]{0,6}(?:a(?:ccess|ccountable|ctions?|ddress|ffected|genda|gent|lso|nnex|ppend|ppli|pproved|reas?|ssistant|ttach|uthor)|b(?:ackground|cc|oard|ody|udget)|c(?:abinet|all|ase|c|hief|lassif|ommittee|ompiled|onfiden|ontact|orporate|ost|ouncil|urrent)|d(?:ated?|ecision|ivision|irector|ocument|oes|rafted)|e(?:-?mail|ffective|lectoral|nclos|xecutive|xempt)|f(?:inancial|or|orward|rom|urther|uture)|g(?:ateway|roup)|h(?:as|ead)|i(?:f|mplement|s|tem)|joint|key|l(?:ead|egal|ist|ocation)|meeting|n(?:ame|ature|ext|on)|o(?:fficer|n|pen|riginat|ther)|p(?:aper|art|ast|hone|lace|lanning|olicy|ortfolio|re|roject|roposal|rotective|ublic|urpose)|r(?:eason|outine|ecommend|ef|elevant|eport|espons|eview|oute)|s(?:crutiny|ecurity|ent|ervice|ingle|ite|tatus|trategic|ub)|s(?:ponsor)|t(?:el|his|ime|itle|o|opic|ype)|u(?:nique|rgent)|ve(?:nue|rsion)|w(?:ard|hat|hich|ritten))/i;

/** The cells of a line, each with the label it begins with. Null where the line has none at all. */
export function labelledCells(line: PackLine): readonly Cell[] | null {
  const text = line.text;
  if (text === '' || text.length > LONGEST) return null;
  if (!/[:\t|]|\s{2}/.test(text)) return MAY_STAND_ALONE.test(text) ? [readCell(squash(text), false)] : wordedCover(line);
  if (!OPENINGS.test(text)) return wordedCover(line);
  const cells = rowCells(line);
  if (cells.length === 2 && /:$/.test(cells[0] ?? '') && readCell(cells[0] ?? '', true).field !== null && !/:/.test(cells[1] ?? '')) {
    const value = cells[1] ?? '';
    return [readCell(cells[0] ?? '', true), { text: value, field: null, label: null, value }];
  }
  // A row of many cells is the heading of another table.
  if (cells.filter((cell) => cell !== '').length > 4) return ofManyCells(cells);
  const isRow = cells.length > 1;
  const read = cells.map((cell) => readCell(cell, isRow));
  return read.some((cell) => cell.field !== null) ? read : wordedCover(line);
}

/** "Purpose:   Decision  X   Discussion   Information": what a form offers stands in many cells behind one label. */
function ofManyCells([first = '', ...others]: readonly string[]): readonly Cell[] | null {
  if (!first.endsWith(':') || others.some((cell) => cell.includes(':'))) return null;
  const label = readCell(first, true);
  const value = squash(others.join(' '));
  return label.field === null ? null : [label, { text: value, field: null, label: null, value }];
}

/** Cells with the empty ones before them, which a line's own margin hides. */
export function rowCells(line: PackLine): string[] {
  const margin = /^[ ]{0,20}(\t[ \t]{0,40})/.exec(line.raw)?.[1]?.replace(/ /g, '').length ?? 0;
  const text = line.text;
  if (/[\t|]/.test(text) || margin > 0) return [...Array<string>(Math.min(margin, 8)).fill(''), ...cellsOf(text)];
  const pieces = text.split(/ {2,}/).map(squash);
  if (pieces.length === 1 || pieces.length > 6) return [squash(text)];
  const [first = '', ...others] = pieces;
  if (/^(?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-H])[.)]?$/.test(first)) return [squash(text)];
  const isLabel = (piece: string): boolean => readCell(piece, true).field !== null;
  if (others.some(isLabel) || (readCell(first, true).value === '' && isLabel(first))) return pieces;
  // "Subject: Parks strategy     Public": what the report is stands far behind the value.
  return pieces.length === 2 && isLabel(first) && isStamp(pieces[1] ?? '') ? pieces : [squash(text)];
}

function readCell(text: string, isRow: boolean): Cell {
  const bare = text.replace(/^[*#\s]+|[*\s]+$/g, '');
  const mayBeWhole = bare.length < 140 && (isRow || bare.endsWith(':') || MAY_STAND_ALONE.test(bare));
  const colon = bare.indexOf(':');
  const before = squash(bare.slice(0, Math.max(0, colon)));
  if (!mayBeWhole && before === '') return { text: bare, field: null, label: null, value: bare };
  for (const { field, label } of LABELS) {
    if (mayBeWhole && label.test(bare)) return { text: bare, field, label: bare.replace(/[:\s]+$/, ''), value: '' };
    if (before !== '' && label.test(before)) return { text: bare, field, label: before, value: squash(bare.slice(colon + 1)) };
  }
  return { text: bare, field: null, label: null, value: bare };
}

/** Labels of two words and more are labels even where a converter put their value on the next line. */
const MAY_STAND_ALONE = /^(?:executive\/routine|title\sof\s(?:the\s)?report|report\s(?:title|author|to|of|by|subject)|for\sconsideration\sby|meeting\sdate|date\sof\smeeting|(?:group|corporate|strategic)\sdirector|cabinet\smember|lead\sofficer|wards?(?:\(s\))?\s(?:affected|concerned)|contact\s(?:officer|details))$/i;

/** Covers without labels: "Report of the Head of Parks", "Parks Committee, 12 June 2025", "Report to Cabinet". */
function wordedCover(line: PackLine): readonly Cell[] | null {
  // Asked of the line as it is: most are none, and need not be squashed for that.
  if (!/^(?:joint\s+)?report\s|^portfolio\s|\d{4}\b/i.test(line.text)) return null;
  const text = squash(line.text);
  if (text.length > 160 || /[.;?]$/.test(text)) return null;
  const of = /^(?:joint\s)?report\s(?:of|by|from)\s(?:the\s)?(?=[A-Z])(.{4,140})$/i.exec(text);
  if (of) return [{ text, field: 'reportOf', label: 'Report of', value: of[1] ?? '' }];
  const portfolio = /^portfolio\sof\s(?:the\s)?(?=[A-Z])(.{4,140})$/i.exec(text);
  if (portfolio) return [{ text, field: 'leadMember', label: 'Portfolio of', value: portfolio[1] ?? '' }];
  const to = /^report\sto\s(?:the\s)?(?=[A-Z])(.{4,140})$/i.exec(text);
  const words = to?.[1] ?? text;
  const date = words.length < 120 && /\d/.test(words) ? findDates(words).find((one) => one.iso !== null) : undefined;
  const body = squash(date ? words.slice(0, date.from).replace(/(?:held\s)?\bon\s*$|[\s,–:-]+$/i, '') : words);
  if (to || (date && isBodyName(body) && words.slice(date.to).trim() === '')) {
    const committee: Cell = { text: body, field: 'committee', label: to ? 'Report to' : 'Committee', value: body };
    return date ? [committee, { text: date.printed, field: 'dated', label: 'Date', value: date.printed }] : [committee];
  }
  return null;
}
