import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../../src/packs/readPack';
import type { ProjectReading } from '../../../src/packs/projectReading';
import type { ReportReading } from '../../../src/packs/reportReading';

const folder = path.join(__dirname, '../../fixtures/reports');
const packs = readdirSync(folder).filter((file) => file.endsWith('.txt'));

/** The hand-checked answer stands beside the pack: what is not named in a report is null or empty. */
interface Answer {
  readonly reports: readonly object[];
  /** Lines at which the recommendations or the cover are in doubt. */
  readonly doubtful: readonly (number | null)[];
}

describe.each(packs)('the reports of the invented pack %s', (file) => {
  const result = readPack({ document: file, bytes: readFileSync(path.join(folder, file)) });
  const reading = result.kind === 'read' ? result.reading : null;
  const answer = JSON.parse(readFileSync(path.join(folder, file.replace('.txt', '.json')), 'utf8')) as Answer;

  test('are these, each with what its cover and its sections say', () => {
    expect(reading?.reports.map(brief)).toEqual(answer.reports);
  });

  test('keep the line of every recommendation', () => {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
    for (const { recommendations, recommendationLines } of reading?.reports ?? []) {
      expect(recommendationLines).toHaveLength(recommendations.length);
      for (const [index, text] of recommendations.entries()) expect(lines[(recommendationLines[index] ?? 0) - 1]).toContain(text.split(' ').slice(0, 3).join(' ').split('\n')[0]);
    }
  });

  test('are doubtful on these lines and no others', () => {
    const doubts = reading?.problems.filter(({ message }) => /report|recommendation|cover/i.test(message)) ?? [];
    expect(doubts.map(({ line }) => line)).toEqual(answer.doubtful);
  });
});

function brief(report: ReportReading): object {
  const { agendaItem, title, classification, reportOf, dated, wards, keyDecision, purposes, recommendationsLeadIn, recommendations, gateway, nextGateway, appendices, backgroundPapers, contact } = report;
  const said = {
    agendaItem,
    title,
    classification,
    reportOf,
    authors: report.authors.map(({ name, post }) => (post === null ? name : `${name} | ${post}`)),
    dated,
    wards,
    keyDecision,
    route: report.route.map((step) => `${step.body} | ${step.date ?? ''}`),
    purposes,
    leadIn: recommendationsLeadIn,
    recommendations,
    summary: report.summary,
    money: report.money.map(({ figure }) => figure),
    gateway,
    nextGateway,
    project: report.project ? projectBrief(report.project) : null,
    appendices,
    backgroundPapers,
    contact: contact && [contact.name, contact.post, contact.email, contact.phone].map((value) => value ?? '').join(' | '),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}

/** Of what a project has, without the lines. */
function projectBrief({ lines: _lines, funding, keyDates, ...project }: ProjectReading): object {
  const said = { ...project, funding: funding.map(({ source, pounds }) => `${source}: ${String(pounds)}`), keyDates: keyDates.map(({ label, text, on }) => `${label}: ${text} (${on ?? 'no day'})`) };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}
