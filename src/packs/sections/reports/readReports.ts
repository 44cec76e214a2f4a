import type { PackLine } from '../../lines';
import { cellsOf, squash } from '../../lines';
import type { AgendaItemReading, Problem } from '../../reading';
import type { ReportReading, ReportValue } from '../../reportReading';
import { readPapers, readConsidered, readNextGateway, readSummary } from './bodySections';
import { contactOf, readContact } from './contact';
import { findCovers } from './findCovers';
import { matchReports } from './matchReports';
import { readMoney } from './money';
import { isName } from './people';
import { readProject } from './project/readProject';
import { readPurposeBoxes } from './purposes';
import type { CoverRead } from './readCover';
import { readCover } from './readCover';
import type { RecommendationsRead } from './recommendations';
import { NO_RECOMMENDATIONS, readRecommendations } from './recommendations';
import { within } from '../within';
import { asks } from './recommendationWords';
import { bodyOf, findRunningHeads, type ReportBody } from './reportBody';
import { isClassification } from './stamps';

export interface ReportsRead {
  readonly reports: readonly ReportReading[];
  readonly problems: readonly Problem[];
}

interface Papers {
  readonly lines: readonly PackLine[];
  /** Index of the first line behind the agenda. */
  readonly from: number;
  readonly items: readonly AgendaItemReading[];
  readonly meetingDate: string | null;
}

/** Every report of a pack, found by its cover and told to its agenda item. */
export function readReports({ lines, from, items, meetingDate }: Papers): ReportsRead {
  // The agenda's last item may have taken a cover for its text.
  const lastItem = items[items.length - 1]?.line;
  const start = lastItem === undefined ? -1 : lines.findLastIndex((line) => line.number === lastItem);
  const covers = findCovers(lines, start < 0 ? from : Math.min(from, start + 1));
  if (covers.length === 0) return { reports: [], problems: [] };
  const runningHeads = findRunningHeads(lines);
  const read = covers.map((cover, index) => {
    const next = covers[index + 1];
    const body = bodyOf(lines.slice(cover.end, next?.from), runningHeads);
    return { cover: readCover(lines, cover, meetingDate), body, line: lines[cover.from]?.number ?? 0, ...cluesAbove(lines, cover.from) };
  });
  const matched = matchReports(read.map(({ cover, marker, page }) => ({ title: cover.title, reportOf: cover.reportOf, authors: cover.authors.map(({ name }) => name), marker, page })), items);
  const problems: Problem[] = [];
  const reports = read.map(({ cover, body, line }, index) => {
    const item = matched[index] ?? null;
    const own: Problem[] = [];
    const report = readReport(cover, body, line, own);
    // What the agenda says too needs no label.
    if (cover.isTitleByPlace && !item) own.push({ message: `“${report.title.slice(0, 120)}” has no label and was read as the title of the report. Check it.`, line: report.lines.title ?? line, kind: 'uncertain', value: 'title' });
    problems.push(...within(`reports[${String(index)}]`, [...own, ...checkItem(report.title, item, items.length > 0, line)]));
    return { ...report, agendaItem: item?.number ?? null, itemLine: item?.line ?? null };
  });
  return { reports, problems };
}

function readReport(cover: CoverRead, body: ReportBody, line: number, problems: Problem[]): ReportReading {
  const told: Partial<Record<ReportValue, number>> = { ...cover.lines };
  const say = <Value extends { readonly line: number }>(as: ReportValue, value: Value | null): Value | null => {
    if (value) told[as] = value.line;
    return value;
  };
  const boxes = readPurposeBoxes(body.lines);
  const asked = recommendationsOf(cover, body);
  const contact = readContact(body.lines) ?? contactOf(cover.values);
  const papers = (kind: 'appendices' | 'backgroundPapers'): readonly string[] => say(kind, readPapers(body, kind) ?? labelledPapers(cover, kind))?.texts ?? [];
  problems.push(...cover.problems, ...boxes.problems, ...asked.problems);
  if (boxes.line !== null) told.purposes = boxes.line;
  if (asked.lines[0] !== undefined) told.recommendations = asked.lines[0];
  if (contact) told.contact = contact.line;
  const authors = cover.authors.length > 0 || !contact?.name || !isName(contact.name) ? cover.authors : [{ name: contact.name, post: contact.post }];
  if (told.authors === undefined && authors.length > 0 && contact) told.authors = contact.line;
  const isKnown = cover.authors.some(({ name }) => name === contact?.name);
  if (contact?.isUnlabelled && !isKnown) problems.push({ message: `Nothing says whom to ask about the report: “${[contact.name, contact.email].filter((text) => text !== null).join(', ')}” stands at its end and was taken. Check it.`, line: contact.line, kind: 'uncertain', value: 'contact' });
  else if (contact && authors !== cover.authors && !contact.isAuthor) problems.push({ message: `No author is named: ${contact.name ?? ''}, whom to ask, was taken for the author. Check it.`, line: contact.line, kind: 'uncertain', value: 'author' });
  const nextGateway = say('nextGateway', readNextGateway(body))?.text ?? null;
  const ofProject = readProject({ title: cover.title, gateway: cover.gateway, gatewayLine: told.gateway, nextGateway, nextGatewayLine: told.nextGateway, recommendations: asked.texts, recommendationLines: asked.lines, lines: body.lines });
  problems.push(...within('project', ofProject?.problems ?? []));
  return {
    agendaItem: null,
    itemLine: null,
    title: cover.title,
    classification: cover.classification ?? say('classification', markedClassification(body))?.text ?? null,
    reportOf: cover.reportOf,
    author: authors[0]?.name ?? null,
    authors,
    dated: cover.dated,
    wards: cover.wards,
    keyDecision: cover.keyDecision,
    route: [...cover.route, ...readConsidered(body).map(({ text, line: at }) => ({ body: text, dated: null, date: null, line: at }))],
    purposes: boxes.line === null ? cover.purposes : boxes.purposes,
    recommendationsLeadIn: asked.leadIn,
    recommendations: asked.texts,
    recommendationLines: asked.lines,
    summary: say('summary', readSummary(body))?.text ?? null,
    money: readMoney([...cover.moneyLines, ...body.lines]),
    gateway: cover.gateway,
    nextGateway,
    ...(ofProject && { project: ofProject.project }),
    appendices: papers('appendices'),
    backgroundPapers: papers('backgroundPapers'),
    contact: contact && { name: contact.name, post: contact.post, email: contact.email, phone: contact.phone },
    line,
    lines: told,
  };
}

/** "PUBLIC", "NOT FOR PUBLICATION" on a line of its own below the cover. */
function markedClassification({ lines }: ReportBody): { readonly text: string; readonly line: number } | null {
  const line = lines.filter(({ text }) => text !== '').slice(0, 4).find(({ text }) => isClassification(text));
  return line ? { text: squash(line.text), line: line.number } : null;
}

/** The first section that asks for anything: what annexes recommend is theirs. */
function recommendationsOf(cover: CoverRead, body: ReportBody): RecommendationsRead {
  const onCover = cover.values.find(({ field, parts }) => field === 'recommendation' && parts.length > 0);
  const sections = body.sections.filter(({ kind }) => kind === 'recommendations');
  const read = sections.map(readRecommendations).filter(({ texts }) => texts.length > 0);
  const asking = read.find(({ leadIn, texts }) => leadIn !== null || texts.some(asks)) ?? read[0];
  if (asking) return asking;
  const [first] = onCover?.parts ?? [];
  if (!onCover || !first) return NO_RECOMMENDATIONS;
  const lines = onCover.parts.map(({ text, line }): PackLine => ({ number: line, page: null, raw: text, text }));
  return readRecommendations({ kind: 'recommendations', heading: { number: first.line, page: null, raw: '', text: '' }, opening: null, lines });
}

function labelledPapers(cover: CoverRead, kind: 'appendices' | 'backgroundPapers'): { readonly texts: readonly string[]; readonly line: number } | null {
  const value = cover.values.find(({ field, parts }) => field === kind && parts.length > 0);
  return value ? { texts: value.parts.map(({ text }) => text).filter((text) => !/^(?:no|none|n\/?a)\b.{0,20}$/i.test(text)), line: value.line } : null;
}

function checkItem(title: string, item: AgendaItemReading | null, hasAgenda: boolean, line: number): Problem[] {
  if (!hasAgenda) return [];
  if (!item) return [{ message: `The report “${title.slice(0, 80)}” could not be told to any item of the agenda. Say which item it belongs to.`, line, kind: 'uncertain', value: 'agendaItem' }];
  if (letters(item.title) === letters(title)) return [];
  return [{ message: `The report to ${item.number === null ? 'an item' : `item ${item.number}`} is headed “${title.slice(0, 120)}”; the agenda has “${item.title.slice(0, 120)}”. Both are kept.`, line, kind: 'contradicts', value: 'title' }];
}

const letters = (text: string): string => (text.normalize('NFKD').toLowerCase().replace(/&/g, 'and').match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** What is printed at the head of a report's first page: the number of its item, the page of the pack. */
function cluesAbove(lines: readonly PackLine[], from: number): { readonly marker: string | null; readonly page: number | null } {
  let marker: string | null = null;
  let page: number | null = null;
  let steps = 0;
  for (let at = from - 1; at >= 0 && steps < 6; at -= 1) {
    const printed = lines[at]?.text ?? '';
    if (printed === '') continue;
    steps += 1;
    for (const text of cellsOf(printed)) {
      marker ??= /^(?:agenda\s)?item(?:\sno\.?|\snumber)?\s?:?\s?(\d{1,3}(?:\.\d{1,2})?\s?\(?[a-z]?\)?)$/i.exec(text)?.[1]?.replace(/[()\s]/g, '') ?? null;
      page ??= Number(/^(?:agenda\s)?page\s(\d{1,4})$/i.exec(text)?.[1] ?? Number.NaN) || null;
    }
  }
  return { marker, page };
}
