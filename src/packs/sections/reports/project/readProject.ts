import { compareGateways, gatewayIn, isBehind } from '../../../../domain/estates/projectGateways';
import type { PackLine } from '../../../lines';
import { squash } from '../../../lines';
import type { Problem } from '../../../reading';
import type { KeyDateReading, ProjectReading, ProjectValue } from '../../../projectReading';
import { readMoneyTables } from './fundingTables';
import { readKeyDates, readNextDate } from './keyDates';
import { labelled, type Row, rowsOf, type Statement, statementsOf } from './statements';
import { readBudget, readLeaseholders, readRanges, readTotal } from './sums';

interface Report {
  readonly title: string;
  readonly gateway: string | null;
  readonly gatewayLine: number | undefined;
  readonly nextGateway: string | null;
  readonly nextGatewayLine: number | undefined;
  readonly recommendations: readonly string[];
  readonly recommendationLines: readonly number[];
  readonly lines: readonly PackLine[];
}

export interface ProjectRead {
  readonly project: ProjectReading;
  readonly problems: readonly Problem[];
}

/** What a gateway report says of its project; null of every other report. */
export function readProject(report: Report): ProjectRead | null {
  if (report.title === '' || !isProjects(report)) return null;
  const rows = rowsOf(report.lines);
  const statements = statementsOf(rows);
  const asked = report.recommendations.map((text, index): Statement => ({ text: squash(text), line: report.recommendationLines[index] ?? 0 }));
  const tables = readMoneyTables(rows);
  const read = { asked, statements, rows, tables };
  const current = gatewayIn(report.gateway);
  const { dates, problems: dateProblems } = readKeyDates(rows);
  const next = nextGatewayOf(report, rows, dates, asked);
  const budget = readBudget(read, current);
  const total = readTotal(read);
  const leaseholders = readLeaseholders(read);
  const ranges = readRanges(rows);
  const when = readNextDate({ nextGateway: next?.value ?? null, dates, statements });
  const risk = readRisk(rows, statements);
  const funding = tables.find(({ kind }) => kind === 'funding');
  const [description] = labelled(rows, /(?:project\s)?description(?:\sof\s(?:the\s)?project)?/i);
  // A label and a total speak of a project; without a gateway it takes more than one of them.
  if (report.gateway === null && next === null && [total.sum, funding, dates[0], ranges].filter((one) => one).length < 2) return null;
  const lines: readonly (readonly [ProjectValue, number | undefined])[] = [
    ['gateway', report.gatewayLine],
    ['nextGateway', next?.line],
    ['nextGatewayText', when.date?.line],
    ['budgetToNext', budget.sum?.line],
    ['totalEstimate', total.sum?.line],
    ['totalText', ranges?.line],
    ['funding', funding?.rows[0]?.line],
    ['leaseholdersShare', leaseholders.sum?.line],
    ['risk', risk.found?.line],
    ['keyDates', dates[0]?.line],
    ['description', description?.line],
  ];
  return {
    project: {
      title: projectTitle(report.title),
      gateway: report.gateway,
      nextGateway: next?.value ?? null,
      nextGatewayText: when.date?.text ?? null,
      nextGatewayOn: when.date?.on ?? null,
      budgetToNext: budget.sum?.pounds ?? null,
      totalEstimate: total.sum?.pounds ?? null,
      totalText: ranges?.text ?? null,
      funding: funding?.rows ?? [],
      leaseholdersShare: leaseholders.sum?.pounds ?? null,
      risk: risk.found?.value ?? null,
      keyDates: dates,
      description: description?.value ?? null,
      lines: Object.fromEntries(lines.flatMap(([value, line]) => (line === undefined || line === 0 ? [] : [[value, line]]))),
    },
    problems: [...budget.problems, ...total.problems, ...leaseholders.problems, ...tables.flatMap(({ problems }) => problems), ...when.problems, ...dateProblems, ...risk.problems],
  };
}

const isProjects = ({ gateway, nextGateway, lines }: Report): boolean =>
  gateway !== null || nextGateway !== null || lines.some(({ text }) => /\bnext\sgateway\b|\btotal\s(?:estimated\s|project\s){1,2}costs?\b|\bestimated\stotal\s(?:project\s)?cost/i.test(text));

/** "Penrose House roof - Gateway 4" is called "Penrose House roof" at every gateway. */
export const projectTitle = (title: string): string => title.replace(/\s*[–—:,(-]+\s*gateway\s\d.*$/i, '').replace(/^gateway\s\d[\d/a-d]*\s*[–—:-]\s*(?:[^:–—-]{3,40}\s?[–—:-]\s+)?/i, '').trim() || title;

/** As the report labels it; else the nearest that its dates or its recommendations name behind its own. */
function nextGatewayOf({ gateway, nextGateway, nextGatewayLine, recommendationLines }: Report, rows: readonly Row[], dates: readonly KeyDateReading[], asked: readonly Statement[]): { readonly value: string; readonly line: number } | null {
  if (nextGateway !== null) return { value: nextGateway, line: nextGatewayLine ?? 0 };
  const [said] = labelled(rows, /next\sgateway(?:\sreport)?/i);
  if (said && said.value.length <= 160 && gatewayIn(said.value)) return { value: said.value, line: said.line };
  const current = gatewayIn(gateway);
  const behind = dates.filter(({ label }) => isBehind(gatewayIn(label), current)).sort((a, b) => compareGateways(a.label, b.label))[0];
  if (behind) return { value: behind.label, line: behind.line };
  const named = asked.flatMap(({ text, line }) => {
    const reached = /\bto\s(?:reach|get\sto|progress\sto)\s(gateway\s\d(?:[a-d]\b|\/\d)?)/i.exec(text)?.[1];
    return reached !== undefined && isBehind(gatewayIn(reached), current) ? [{ value: reached, line: line || (recommendationLines[0] ?? 0) }] : [];
  });
  return named[0] ?? null;
}

interface Risk {
  readonly value: string;
  readonly line: number;
}

/** "Overall project risk: Medium", "The overall risk is medium." */
function readRisk(rows: readonly Row[], statements: readonly Statement[]): { readonly found: Risk | null; readonly problems: readonly Problem[] } {
  const labels = labelled(rows, /(?:(?:overall\s)(?:project\s)?risk|project\srisk|(?:overall\s)?risk\s(?:rating|level))(?:\s(?:rating|level|status|score))?/i).filter(({ value }) => /^[a-z£-]/i.test(value) && value.length <= 80);
  const inWords = statements.flatMap(({ text, line }) => {
    const value = /\b(?:overall\s(?:project\s)?risk|project\srisk|risk\s(?:rating|level))(?:\s(?:rating|level))?\s(?:is|remains|was\sassessed\sas|is\sassessed\sas|is\sconsidered(?:\sto\sbe)?)\s(?:now\s)?((?:very\s)?(?:low|medium|moderate|high|red|amber|green)(?:\s(?:to|and|\/)\s(?:low|medium|high))?)\b/i.exec(text)?.[1];
    return value === undefined ? [] : [{ value: value.charAt(0).toUpperCase() + value.slice(1), line }];
  });
  const said = [...labels.map(({ value, line }) => ({ value: value.replace(/[.;].*$/, ''), line })), ...inWords];
  const [found = null] = said;
  const other = said.find(({ value }) => found !== null && value.toLowerCase() !== found.value.toLowerCase());
  return { found, problems: found && other ? [{ message: `The overall risk is “${found.value}” in one place and “${other.value}” in another (line ${other.line}). The first is kept: check it.`, line: found.line, kind: 'contradicts', value: 'risk' }] : [] };
}
