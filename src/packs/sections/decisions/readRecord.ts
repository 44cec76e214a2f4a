import type { DecisionReading, DecisionValue } from '../../decisionReading';
import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { findEmail, findPhone } from '../../printed/addresses';
import { findDates } from '../../printed/dates';
import type { Part, Problem } from '../../reading';
import type { ContactReading } from '../../reportReading';
import { isBodyName, isFurniture } from '../markers';
import { splitPerson } from '../reports/people';
import { decisionLabel } from './decisionLabels';
import type { LabelledValue } from './labelledValues';
import { labelledValues } from './labelledValues';

export interface DecisionRead {
  readonly decision: DecisionReading;
  readonly problems: readonly Problem[];
}

/** The record of one decision: a form whose labels say what each value is. */
export function readRecord(lines: readonly PackLine[]): DecisionRead {
  const first = lines.find((line) => !isBlank(line));
  const values = withPageTitle(valuesIn(lines), first);
  const line = first?.number ?? 0;
  const told: Partial<Record<DecisionValue, number>> = {};
  const say = (label: DecisionValue): string | null => {
    const value = values.find((one) => one.label === label && one.texts.length > 0);
    if (value) told[label] = value.line;
    return value?.texts.join('\n') ?? null;
  };
  const printed = say('date');
  const [date] = findDates(printed ?? '');
  const contact = readContact(values, told);
  const labelledTitle = oneLine(say('title'));
  const ownLine = labelledTitle === null ? titleAbove(lines) : null;
  if (ownLine) told.title = ownLine.number;
  const title = labelledTitle ?? squash(ownLine?.text ?? '');
  const decision = say('decision');
  const meeting = lines.find(({ text }) => AT_MEETING.test(text));
  const labelledMaker = oneLine(say('decisionMaker'));
  if (labelledMaker === null && meeting) told.decisionMaker = meeting.number;
  const decisionMaker = labelledMaker ?? AT_MEETING.exec(meeting?.text ?? '')?.[1] ?? null;
  const part = partOf(values, lines);
  const cited = part === 'public' ? lines.find(({ text }) => CITES.test(text) && !/\bnot\s(?:exempt|confidential)\b/i.test(text)) : undefined;
  const problems: Problem[] = [];
  const miss = (what: string, value: DecisionValue): void => {
    problems.push({ message: `The record of decision has no ${what} that could be read. Enter it.`, line, kind: 'missing', value });
  };
  if (title === '') miss('title', 'title');
  else if (ownLine) problems.push({ message: `“${title}” has no label and was read as the title of the decision. Check it.`, line: ownLine.number, kind: 'uncertain', value: 'title' });
  if (decision === null) miss('decision', 'decision');
  if (decisionMaker === null) miss('decision maker', 'decisionMaker');
  if (!date) miss('date of the decision', 'date');
  else if (date.doubt !== null) problems.push({ message: `The date of the decision, ${date.doubt}. Check it.`, line: told.date ?? line, kind: 'contradicts', value: 'date' });
  if (cited) problems.push({ message: 'The record was taken as public, and speaks of what is exempt. Check whether all of it is public.', line: cited.number, kind: 'uncertain', value: 'part' });
  return {
    decision: {
      number: oneLine(say('number')),
      title,
      decisionMaker,
      date: date?.iso ?? null,
      decision,
      reasons: say('reasons'),
      alternatives: say('alternatives'),
      interests: say('interests'),
      keyDecision: oneLine(say('keyDecision')),
      contact,
      part,
      line,
      lines: told,
    },
    problems,
  };
}

/** "Decided at meeting: 03/12/2026 - Cabinet": where no label names who decided, the body that met. */
const AT_MEETING = /^decided\sat\smeeting\s?:\s*\d{1,2}\/\d{1,2}\/\d{4}\s?[-–]\s?(.{3,120})$/i;

const CITES = /\b(?:not\sfor\spublication|exempt\s(?:information|report|appendix|annex|under|by)|schedule\s12\s?a|confidential\s(?:information|report|appendix|annex))\b/i;

const isHeading = (text: string): boolean => /\b(?:record|notice|form|report|sheet)\b.{0,40}\bdecisions?\b|\bdecisions?\s(?:record|notice|form|report|sheet)\b/i.test(text) && text.length < 100 && !/:\s*\S/.test(text);

/** "Record of decision" is a label where no other names the decision, and else the document's heading. */
function valuesIn(lines: readonly PackLine[]): readonly LabelledValue[] {
  const values = labelledValues(lines);
  const at = lines.findIndex(({ text }) => isHeading(text) && decisionLabel(text) === 'decision');
  const others = values.filter(({ label, texts, line }) => label === 'decision' && texts.length > 0 && line > (lines[at]?.number ?? 0));
  return at < 0 || others.length < 2 ? values : labelledValues(lines.filter((_line, index) => index !== at));
}

/** The one line that stands between what the document is and its first label. */
function titleAbove(lines: readonly PackLine[]): PackLine | null {
  const head = lines.slice(0, 60).filter(({ text }) => text !== '' && !isFurniture(text) && !isHeading(text)).slice(0, 12);
  const first = head.findIndex(({ text }) => decisionLabel(/^[^:\t|]{2,110}?(?=:|\t|\||\s{3}|$)/.exec(text)?.[0] ?? '') !== null);
  const above = head.slice(0, Math.max(first, 0)).filter(({ text }) => !isBodyName(text) && !/^(?:not\s)?(?:for\spublication|exempt|confidential|public|restricted|private)\b/i.test(text));
  return above.length === 1 ? (above[0] ?? null) : null;
}

/** "Decision details" heads a committee system's page, and below it stands the title: the decision has a label of its own. */
function withPageTitle(values: readonly LabelledValue[], first: PackLine | undefined): readonly LabelledValue[] {
  const [head, ...others] = values;
  const isPageTitle = head?.label === 'decision' && decisionLabel(first?.text ?? '') === 'decision' && others.some(({ label, texts }) => label === 'decision' && texts.length > 0);
  return isPageTitle ? [{ ...head, label: 'title' }, ...others] : values;
}

const oneLine = (text: string | null): string | null => (text === null ? null : squash(text));

function readContact(values: readonly LabelledValue[], told: Partial<Record<DecisionValue, number>>): ContactReading | null {
  const named = values.find(({ label, texts }) => label === 'contact' && texts.length > 0);
  if (!named) return null;
  told.contact = named.line;
  const text = [named, ...values.slice(values.indexOf(named) + 1, values.indexOf(named) + 4).filter(({ label }) => label === 'other' || label === 'contact')].flatMap(({ texts }) => texts).join(' ').slice(0, 600);
  const [email, phone] = [findEmail(text), findPhone(text)];
  const words = [email, phone].reduce((rest: string, found) => (found === null ? rest : rest.replace(found, ' ')), named.texts.join(', ').slice(0, 400));
  const person = splitPerson(squash(words.replace(/\b(?:tel(?:ephone)?|e-?mail|phone|on|or|at)\b\.?:?/gi, ' ')).replace(/[\s,;:–-]+$/, ''));
  return { name: person.name || null, post: person.post, email, phone };
}

/** Closed where the form says so, or where its heading does. */
function partOf(values: readonly LabelledValue[], lines: readonly PackLine[]): Part {
  const said = values.filter(({ label }) => label === 'part').flatMap(({ texts }) => texts).join(' ');
  const heads = lines.filter((line) => !isBlank(line)).slice(0, 6).map((line) => line.text).join('\n');
  const isClosed = (/\bparagraphs?\s\d|\bschedule\s12\s?a\b/i.test(said) && !/\bnot\s(?:exempt|applicable)\b/i.test(said)) || /^(?:yes|exempt|confidential|non-?public|not\s(?:for\spublication|public)|part\s(?:2|ii|two)|private)\b/i.test(said) || /^(?:exempt|confidential|not\sfor\spublication|private)\b/im.test(heads);
  return isClosed ? 'non-public' : 'public';
}
