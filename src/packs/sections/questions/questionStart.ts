import { squash } from '../../lines';
import { hasTitle, isName } from '../allocations/names';

export interface QuestionStart {
  readonly number: string | null;
  /** Null where the question is numbered and nobody named. */
  readonly asker: string | null;
  /** What of the question stands on the same line. */
  readonly text: string;
  readonly isCouncillors: boolean;
}

/** "Questions from Members of the Public", "PUBLIC QUESTION TIME": what stands below it was asked by the public. */
export function isQuestionsHeading(line: string): boolean {
  if (line.length > 160 || !/public|resident|elector|citizen|local/i.test(line)) return false;
  const text = squash(line).replace(/[:.]$/, '');
  return text.length < 120 && text.split(' ').length <= 14 && !/[.;,?]$/.test(text) && /\b(?:public\s(?:written\s)?questions?|(?:written\s)?questions?\s(?:received\s|submitted\s|asked\s)?(?:from|by|of)\s(?:members\sof\s)?(?:the\s)?(?:general\s)?(?:public|residents|electors|local\s(?:people|residents|persons))|public\s(?:question\stime|participation|forum|session)|(?:residents|citizens)['’]?\squestions)\b/i.test(text);
}

/** A line that begins a question. Some forms are too common to be trusted but under a heading of public questions. */
export function questionStart(line: string, isUnderHeading: boolean): QuestionStart | null {
  const text = squash(line);
  const asked = FROM.exec(text);
  if (asked) return startOf(asked[1] ?? asked[2] ?? null, asked[3] ?? '');
  if (!isUnderHeading) return null;
  const labelled = /^(?:(?:questioner|asked\sby|submitted\sby|question\s(?:asked\s)?by|name(?:\sof\squestioner)?|from)\s?:\s?|(?:from|asked\sby)\s(?=(?:Mr|Mrs|Ms|Miss|Mx|Dr|Councillor|Cllr)\b))(.{3,120})$/i.exec(text);
  if (labelled) return startOf(null, labelled[1] ?? '');
  const verb = /^(?:\(?(\d{1,2}|[a-z])[.)]\s)?(.{3,90}?),?\s(?:has\s|will\s|to\s)?ask(?:ed|s)?\b(.{0,120}?)(?::\s?(.*)|the\sfollowing\s(?:public\s)?question\.?)$/i.exec(text);
  const asking = verb ? startOf(verb[1] ?? null, verb[2] ?? '') : null;
  if (asking) return { ...asking, text: verb?.[4] ?? '' };
  return named(text) ?? unnamed(text);
}

/** "1. Question from …", "Question 3 from …", "Public Question 2 – …". */
const FROM = /^(?:\(?(\d{1,3})[.):]?\s|\(?[a-z][.)]\s)?(?:public\s|written\s|supplementary\swritten\s)?questions?\s?(?:no\.?\s?|number\s)?(\d{1,3})?\s?[.:–-]?\s?(?:submitted\s|received\s|asked\s)?(?:from|by)\s?:?\s(.{3,200})$/i;

function startOf(number: string | null, rest: string): QuestionStart | null {
  const body = squash(rest.split(/[,(:;]|\s[–-]\s|\sto\sthe\s/, 1)[0] ?? '');
  if (isGroup(body)) return { number, asker: body, text: '', isCouncillors: false };
  const end = /\s?[,(:;]|\s(?:to\s(?:the|[Cc]ouncillor|[Cc]llr)|of\s[A-Z]|[–-]\s|on\sbehalf|asked|asks|regarding|about|re\b|resident)/.exec(rest)?.index ?? rest.length;
  const asker = squash(rest.slice(0, end)).replace(/[.?]$/, '');
  // "QUESTIONS FROM THE PUBLIC" is an item of an agenda, not a person.
  if (!isAsker(asker) || /\b(?:public|members|councillors|committee|residents)\b/i.test(asker) || (!hasTitle(asker) && asker.length > 5 && asker === asker.toUpperCase())) return null;
  const after = /:\s(.{10,})$/.exec(rest)?.[1] ?? '';
  return { number, asker, text: after, isCouncillors: /^(?:councillor|cllr)\b/i.test(asker) };
}

/** A person, or what a pack puts in a person's place. */
const isAsker = (text: string): boolean => nameIn(text) || /^(?:a|the|local)\s(?:\w{1,12}\s)?(?:resident|constituent|parent|tenant|leaseholder)\b/i.test(text);

const isGroup = (text: string): boolean => text.length < 90 && text.split(' ').length <= 9 && /^\p{Lu}/u.test(text) && /\b(?:Group|Association|Society|Forum|Friends|Campaign|Trust|Union|Alliance|Network|Federation)\b/.test(text);

const nameIn = (text: string): boolean => isName(text.replace(/,$/, '')) && text.split(' ').length <= 7;

/** "Question 2: Ms J Smith", "2. Mr Jo Bloggs (Northgate)". A number and a name without "question" needs a title before the name. */
function named(text: string): QuestionStart | null {
  const match = /^(?:(?:public\s)?q(?:uestion)?\s?(?:no\.?\s?)?(\d{1,3})\s?[.:)–-]?\s|\(?(\d{1,3})[.)]\s)(.{3,120})$/i.exec(text);
  // "Q1 (Ms Jo Bloggs, Northgate)": the name in brackets.
  const start = match ? startOf(match[1] ?? match[2] ?? null, (match[3] ?? '').replace(/^\((.*)\)$/, '$1')) : null;
  return start && (match?.[1] !== undefined || hasTitle(start.asker ?? '')) ? start : null;
}

function unnamed(text: string): QuestionStart | null {
  const match = /^(?:public\s)?q(?:uestions?)?\s?(?:no\.?\s?)?(\d{1,3})\s?(?:\((?:(?:name|asker|details)\s[^()]{0,20}(?:withheld|removed|redacted|supplied)|anonymous)\)\s?:?|[.:)–-]\s?(.*))?$/i.exec(text);
  return match ? { number: match[1] ?? null, asker: null, text: match[2] ?? '', isCouncillors: false } : null;
}

/**
 * "Supplementary question: …", "Ms Doe asked a supplementary question: …": what whoever asked the question before asked
 * then, unless another is named; null where the line begins none.
 */
export function supplementaryStart(line: string): { readonly asker: string | null; readonly text: string } | null {
  if (!/supplementary/i.test(line) || line.length > 1000) return null;
  const text = squash(line);
  const headed = /^(?:\(?[a-z\d]{1,2}[.)]\s)?(?:the\s)?supplementary(?:\s(?:public\s)?questions?)?(?:\s\(?(?:from|by|asked\sby|put\sby)\s([^:?]{3,80}?)\)?)?\s?(?:[:–-]\s?(.*))?$/i.exec(text);
  if (headed && (/question/i.test(text) || headed[2] !== undefined)) return { asker: headed[1] === undefined ? null : (startOf(null, headed[1])?.asker ?? null), text: headed[2] ?? '' };
  const [, who = '', what = '', behind] = /^(.{3,60}?)(?:,?\s(?:then|also))?\s(?:asked|put)\s((?:the\sfollowing\s|a\s|as\sa\s)supplementary(?:\squestion)?)\b(?:\s?[:,]\s(.{5,}))?/i.exec(text) ?? [];
  if (what === '' || /\b(?:no|not|nobody|if|whether|may)\b/i.test(who)) return null;
  return { asker: startOf(null, who)?.asker ?? null, text: behind === undefined && !/[:.]$/.test(text) ? text : (behind ?? '') };
}

/** "Response:", "Reply from the Leader:", "Councillor Larch replied:"; null where the line is none of these. */
export function answerStart(line: string): { readonly text: string } | null {
  const text = squash(line);
  const label = /^(?:the\s)?(?:written\s|full\s|draft\s)?(?:response|answer|reply)(?:\s(?:from|by|of|to\squestion)\s[^:.?]{1,80}|\sgiven|\s\d{1,2})?\s?(?:[:–-]\s?(.*))?$/i.exec(text) ?? /^a\s?\d{0,2}\s?[:.]\s(.+)$/i.exec(text) ?? /^A\d{1,2}[)–-]?\s(.{2,})$/.exec(text);
  if (label) return { text: label[1] ?? '' };
  const verb = /^(.{3,100}?)\s(?:replied|responded|answered|gave\sthe\sfollowing\s(?:answer|response|reply))(?:\s(?:as\sfollows|that|by\ssaying))?\s?[:.]?\s?(.*)$/i.exec(text);
  // "The Leader replied:" announces the answer and is none of it.
  const said = verb?.[2] === '' ? '' : text;
  return verb && /^(?:the\s|councillor|cllr|chair|leader|mayor|mr|mrs|ms|dr|alderman)/i.test(verb[1] ?? '') ? { text: said } : null;
}
