import { squash } from '../../lines';
import type { PackLine } from '../../lines';
import { findDates } from '../../printed/dates';
import { findTimes } from '../../printed/times';
import type { Problem, Purpose } from '../../reading';
import type { PersonReading, ReportValue, RouteStep } from '../../reportReading';
import { isBodyName, isFurniture } from '../markers';
import type { CoverField } from './coverLabels';
import type { CoverValue } from './coverValues';
import { coverValues } from './coverValues';
import type { CoverFound } from './findCovers';
import { headingOf } from './headings';
import { isName, splitPeople, splitPerson } from './people';
import { stampedPurposes } from './purposes';
import { readRoute } from './route';
import { isClassification, isGateway } from './stamps';

export interface CoverRead {
  readonly title: string;
  /** No label names it: its place on the cover does. */
  readonly isTitleByPlace: boolean;
  readonly classification: string | null;
  readonly reportOf: string | null;
  readonly authors: readonly PersonReading[];
  readonly dated: string | null;
  readonly wards: string | null;
  readonly keyDecision: string | null;
  readonly route: readonly RouteStep[];
  readonly purposes: readonly Purpose[] | null;
  readonly gateway: string | null;
  /** What the cover itself says below these labels, for the readers of the body. */
  readonly values: readonly CoverValue[];
  readonly moneyLines: readonly PackLine[];
  readonly lines: Partial<Record<ReportValue, number>>;
  readonly problems: readonly Problem[];
}

export function readCover(lines: readonly PackLine[], cover: CoverFound, meetingDate: string | null): CoverRead {
  const { values, stamps, joined } = coverValues(cover.rows);
  const told: Partial<Record<ReportValue, number>> = {};
  const problems = joined.map(({ text, field, line }): Problem => ({ message: `“${text.slice(0, 120)}” on the report’s cover was put together from cells that part a word. Check it.`, line, kind: 'uncertain', ...((field === 'title' || field === 'author' || field === 'reportOf') && { value: field }) }));
  const first = (fields: readonly CoverField[]): CoverValue | null => fields.flatMap((field) => values.filter((value) => value.field === field && value.parts.length > 0)).at(0) ?? null;
  const say = (as: ReportValue, value: CoverValue | null): string | null => {
    const text = value ? squash(value.parts.map((part) => part.text).join(' ')) : '';
    if (text === '' || !value) return null;
    told[as] = value.parts[0]?.line ?? value.line;
    return text;
  };
  const labelled = say('title', first(['title']));
  const title = labelled ?? say('title', values.some(({ field }) => field === 'application') ? first(['site']) : null) ?? unlabelledTitle(lines, cover, told);
  if (title === '') problems.push({ message: 'The report has no title that could be read. Compare its cover with the printed one.', line: cover.rows[0]?.line.number ?? null, kind: 'missing', value: 'title' });
  const authors = first(['author']);
  const named = authors ? splitPeople(rejoined(authors)) : [];
  const reporter = named.length > 0 ? null : first(['reportOf']);
  const people = reporter ? reportersIn(reporter) : named;
  const source = reporter ?? authors;
  if (source && people.length > 0) told.authors = source.parts[0]?.line ?? source.line;
  const route = readRoute([...placeAbove(lines, cover, values), ...values.map((value) => ({ ...value, parts: value.field === 'title' ? value.parts : value.parts.filter(({ line }) => line !== told.title) }))]);
  return {
    title,
    isTitleByPlace: labelled === null && title !== '',
    classification: classificationOf(values, stamps, told),
    reportOf: say('reportOf', first(['reportOf', 'director'])),
    authors: people,
    ...datedOf(values, route.steps, meetingDate, told, problems),
    wards: say('wards', first(['wards'])),
    keyDecision: say('keyDecision', first(['keyDecision'])),
    route: route.steps,
    purposes: purposesOf(values, stamps, told, problems),
    gateway: gatewayOf(values, stamps, title, told),
    values,
    moneyLines: cover.rows.map((row) => row.line),
    lines: told,
    problems: [...problems, ...route.problems],
  };
}

/** "Report of: Ann Lee, Head of Parks": a person with a post wrote what a bare office only answers for. */
const reportersIn = (value: CoverValue): PersonReading[] => splitPeople(rejoined(value)).filter(({ name, post }) => post !== null && isName(name));

/** A cover without a date of its own mostly has the body and the day above its labels. */
function placeAbove(lines: readonly PackLine[], cover: CoverFound, values: readonly CoverValue[]): CoverValue[] {
  if (values.some(({ field }) => field === 'dated' || field === 'committee')) return [];
  const above = lines.slice(Math.max(0, cover.from - 10), cover.from).filter(({ text }) => text !== '').slice(-4);
  const day = above.find(({ text }) => text.length < 60 && (isOnlyDate(text) || isDayAndHour(text)));
  const body = above.find(({ text }) => isBodyName(text) && !/\bcouncil$/i.test(text)) ?? above.find(({ text }) => isBodyName(text));
  if (!day) return [];
  const value = (field: CoverField, line: PackLine): CoverValue => ({ field, label: '', line: line.number, parts: [{ text: squash(line.text), line: line.number }] });
  return [...(body ? [value('committee', body)] : []), value('dated', day)];
}

/** A cell's own lines are a person each; rows below it go on with the person above unless they name another with a post. */
function rejoined({ parts }: CoverValue): string[] {
  const people: { text: string; line: number }[] = [];
  for (const part of parts) {
    const last = people[people.length - 1];
    const person = splitPerson(part.text);
    if (last && last.line !== part.line && !(splitPerson(last.text).post !== null && person.post !== null && isName(person.name))) people[people.length - 1] = { text: `${last.text}${isName(last.text) ? ',' : ''} ${part.text}`, line: last.line };
    else people.push(part);
  }
  return people.map(({ text }) => text);
}

const isOnlyDate = (text: string): boolean => findDates(text).some(({ from, to }) => from === 0 && to >= text.length - 1);

/** "10.00am, Tuesday, 14 April 2026". */
const isDayAndHour = (text: string): boolean => [...findDates(text), ...findTimes(text)].reduce((rest, { printed }) => rest.replace(printed, ''), text).replace(/\b(?:at|on|[a-z]{3,6}day)\b|[\s,.–-]/gi, '') === '' && findDates(text).some(({ iso }) => iso !== null);

/** Without a label the title stands as a heading directly above the labels or below them. */
function unlabelledTitle(lines: readonly PackLine[], cover: CoverFound, told: Partial<Record<ReportValue, number>>): string {
  const isTitle = (line: PackLine | undefined): line is PackLine =>
    line !== undefined && line.text.length >= 4 && line.text.length <= 200 && !isOnlyDate(line.text) && !isFurniture(line.text) && !isBodyName(line.text) && !/[.;:]$/.test(line.text) && !/^(?:agenda\sitem|item\s\d|(?:committee\s|cabinet\s)?report$|appendix)/i.test(line.text) && (headingOf(line) ?? 'other') === 'other';
  const inside = cover.rows.find((row) => !row.hasLabel && row.cells.length === 1 && isTitle(row.line));
  const below = lines.slice(cover.end, cover.end + 8).find((line) => line.text !== '');
  const above = lines.slice(Math.max(0, cover.from - 6), cover.from).reverse().find((line) => line.text !== '');
  const found = [inside?.line, below, above].find(isTitle);
  if (!found) return '';
  told.title = found.number;
  return squash(found.text);
}

function classificationOf(values: readonly CoverValue[], stamps: readonly { readonly text: string; readonly line: number }[], told: Partial<Record<ReportValue, number>>): string | null {
  for (const { field, label, line, parts } of values) {
    if (field !== 'classification') continue;
    const text = squash(parts.map((part) => part.text).join(' '));
    // A list of what is exempt that has nothing in it says no more.
    if (/^exempt/i.test(label) && /^(?:none|nil)\b/i.test(text)) continue;
    told.classification = line;
    // "Public report: For Decision": the label itself says it.
    const own = /^(non-?public|public|open|exempt|confidential)\s(?:report|item)$/i.exec(label)?.[1];
    if (own !== undefined) return own;
    if (/^exempt/i.test(label) && /^(?:no|n\/?a)\b/i.test(text)) return `${label}: ${text}`;
    if (text !== '') return text;
  }
  const stamp = stamps.find(({ text }) => isClassification(text));
  if (stamp) told.classification = stamp.line;
  return stamp ? stamp.text.replace(/\s(?:report|item)\b/i, '').replace(/[:.]$/, '') : null;
}

function datedOf(values: readonly CoverValue[], steps: readonly RouteStep[], meetingDate: string | null, told: Partial<Record<ReportValue, number>>, problems: Problem[]): { readonly dated: string | null } {
  const printed = [...values.filter(({ field }) => field === 'dated').flatMap(({ parts }) => parts.flatMap(({ text, line }) => findDates(text).map((date) => ({ ...date, line })))), ...steps.flatMap(({ dated, line }) => (dated === null ? [] : findDates(dated).map((date) => ({ ...date, line }))))];
  const whole = printed.filter(({ iso }) => iso !== null);
  const [chosen] = [...whole.filter(({ iso }) => iso === meetingDate), ...whole];
  for (const { doubt, line } of whole.length === 0 ? printed.slice(0, 1) : printed.filter(({ iso }) => iso !== null)) {
    if (doubt !== null) problems.push({ message: `On the report’s cover ${doubt}. Check the date.`, line, kind: 'contradicts', value: 'dated' });
  }
  const line = chosen?.line ?? printed[0]?.line;
  if (line !== undefined) told.dated = line;
  if (chosen && meetingDate !== null && chosen.iso !== meetingDate) {
    problems.push({ message: `The report is dated ${chosen.printed}, which is not the day of the meeting. Check that it belongs to this pack.`, line: chosen.line, kind: 'contradicts', value: 'dated' });
  }
  return { dated: chosen?.iso ?? null };
}

function purposesOf(values: readonly CoverValue[], stamps: readonly { readonly text: string; readonly line: number }[], told: Partial<Record<ReportValue, number>>, problems: Problem[]): readonly Purpose[] | null {
  const said = [
    ...values.filter(({ field }) => field === 'purpose' || field === 'classification').flatMap(({ parts }) => parts),
    ...stamps,
  ];
  for (const { text, line } of said) {
    const purposes = stampedPurposes(/\bfor\s.{3,40}$/i.exec(text)?.[0] ?? text);
    if (purposes.length === 0) continue;
    told.purposes = line;
    // All of a form's words, and nothing that says which was chosen.
    if (purposes.length > 2) {
      problems.push({ message: 'The cover prints every purpose that a report can have; which of them was ticked or struck out is lost. Look at the printed report and choose its purposes.', line, kind: 'unreadable', value: 'purposes' });
      return null;
    }
    return purposes;
  }
  return null;
}

function gatewayOf(values: readonly CoverValue[], stamps: readonly { readonly text: string; readonly line: number }[], title: string, told: Partial<Record<ReportValue, number>>): string | null {
  const labelled = values.find(({ field, parts }) => field === 'gateway' && parts.length > 0);
  const stamp = labelled ? { text: labelled.parts.map(({ text }) => text).join(' '), line: labelled.line } : stamps.find(({ text }) => isGateway(text));
  if (stamp) told.gateway = stamp.line;
  else if (/\bgateway\s\d/i.test(title) && told.title !== undefined) told.gateway = told.title;
  return stamp ? squash(stamp.text) : (/\bgateway\s\d[\d/a-c]{0,4}(?:\s?[:–-]\s.{0,60}|\s[A-Z]\w{2,20}(?:\s[A-Z]\w{2,20}){0,3})?/i.exec(title)?.[0] ?? null);
}
