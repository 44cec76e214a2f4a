import type { PackLine } from '../../lines';
import { isBlank } from '../../lines';
import type { PublicQuestionReading } from '../../reading';
import { coverLabel, isFurniture, isMinutesHeading, isPresentMarker } from '../markers';
import { joinParagraphs } from './joinParagraphs';
import type { QuestionStart } from './questionStart';
import { answerStart, isQuestionsHeading, questionStart, supplementaryStart } from './questionStart';

/** A question goes on to the next one, and no further than this: what follows is another paper. */
const LONGEST_QUESTION = 250;
/** Lines below a heading of public questions, or below one of its questions, within which the next must begin. */
const REACH = 60;

interface Open {
  readonly number: string | null;
  readonly asker: string | null;
  readonly at: number;
  readonly line: PackLine;
  readonly text: PackLine[];
  answer: PackLine[] | null;
}

/** Questions that stand one below the other, each with its answer. */
export function readRunningQuestions(lines: readonly PackLine[]): PublicQuestionReading[] {
  const found: Open[] = [];
  let open: Open | null = null;
  let heading = -Infinity;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) {
      append(open, line);
      continue;
    }
    const isHeading = isQuestionsHeading(line.text);
    if (isHeading) [heading, open] = [at, null];
    else if ((open || heading >= 0) && (endsPaper(line) || (open && at - open.at > LONGEST_QUESTION))) [heading, open] = [-Infinity, null];
    const isUnder = at - heading <= REACH;
    const start: QuestionStart | null = supplement(open, line) ?? (line.text.length > 1000 || (!isUnder && !/question/i.test(line.text)) ? null : questionStart(line.text, isUnder));
    if (start) {
      if (open && names(start, open)) found.pop();
      // What councillors ask one another is no public question, unless it stands among them.
      open = start.isCouncillors && !isUnder ? null : begin(start, open, line, at);
      if (open) found.push(open);
    } else if (!isHeading && !isFurniture(line.text)) {
      append(open, line);
    }
    if (open && isUnder) heading = at;
  }
  return found.map(close);
}

/** Asked by whoever asked the first, where nobody is named. */
function supplement(open: Open | null, line: PackLine): QuestionStart | null {
  const more = open?.text.some((own) => !isBlank(own)) === true ? supplementaryStart(line.text) : null;
  return more && { number: null, asker: more.asker ?? open?.asker ?? null, text: more.text, isCouncillors: false };
}

/** "Question 1" on one line and "Asked by: …" on the next are one question. */
const names = (start: QuestionStart, open: Open): boolean => open.asker === null && start.number === null && open.text.every(isBlank);

function begin(start: QuestionStart, before: Open | null, line: PackLine, at: number): Open {
  const number = before && names(start, before) ? before.number : start.number;
  return { number, asker: start.asker, at, line, text: start.text === '' ? [] : [{ ...line, text: start.text }], answer: null };
}

function append(open: Open | null, line: PackLine): void {
  if (!open) return;
  // "… to Councillor Ash, Cabinet Member for" above "Rivers:": of whom it is asked.
  const isOfHeading = open.asker !== null && open.text.length === 0 && line.number === open.line.number + 1 && line.text.length < 80 && /:$/.test(line.text) && !/[:?.]$/.test(open.line.text);
  if (isOfHeading) return;
  const answer = open.answer === null && !isBlank(line) ? answerStart(line.text) : null;
  if (answer) open.answer = answer.text === '' ? [] : [{ ...line, text: answer.text }];
  else (open.answer ?? open.text).push({ ...line, text: line.text.replace(/^question\s?:\s?/i, '') });
}

function close({ number, asker, line, text, answer }: Open): PublicQuestionReading {
  const printed = answer ? joinParagraphs(answer) : '';
  // What is still to be written is no answer.
  const answered = /^(?:an?\s|the\s)?(?:written\s)?(?:answer|response|reply)?\s?(?:is\s|will\s)?(?:to\sfollow|to\sbe\s(?:given|provided|sent|read\sout)|be\s(?:given|provided|sent)|tbc|awaited)\b.{0,60}$/i.test(printed) ? '' : printed;
  const answerLine = answered === '' ? null : (answer?.find((own) => !isBlank(own))?.number ?? null);
  return { number, asker, text: joinParagraphs(text), answer: answered === '' ? null : answered, answerLine, line: line.number };
}

/** A blank page parts papers; so do the cover of a report, minutes, an item in capitals, an appendix and a table. */
const endsPaper = (line: PackLine): boolean =>
  /^[([]?\s?(?:this\s)?page\s(?:is\s|has\sbeen\s)?(?:intentionally\s)?(?:left\s)?blank/i.test(line.text) ||
  coverLabel(line.text) !== null ||
  isMinutesHeading(line.text) ||
  isPresentMarker(line.text) ||
  /^(?:appendix|annex|agenda\sitem)\s?[A-Z\d]{1,4}\b.{0,80}$/i.test(line.text) ||
  /^\d{1,3}\.?\s[^a-z]{6,}$/.test(line.text) ||
  /^(?:\d{1,3}\.?\s)?questions\s(?:from|by|of)\s(?:members|councillors)\b(?!\sof\sthe\spublic).{0,60}$/i.test(line.text) ||
  line.raw.split('\t').length > 3;
