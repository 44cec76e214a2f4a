import type { Item } from '../../lists/index';
import type { PersonReading, ReportReading, RouteStep } from '../reportReading';
import type { TextFitter } from './fitText';

export type ReportColumns = Partial<Item<'reports'>>;

export function reportColumns(report: ReportReading, fit: TextFitter): ReportColumns {
  const { lines } = report;
  const at = (line: number | undefined): number => line ?? report.line;
  return {
    title: fit.text(report.title, 'The report’s title', at(lines.title)) ?? 'Report without a title',
    classification: fit.line(report.classification, 'The report’s classification', at(lines.classification)),
    reportOf: fit.text(report.reportOf, 'Whose report it is', at(lines.reportOf)),
    reportAuthor: fit.text(report.authors.map(personText).join('; '), 'The report’s author', at(lines.authors)),
    summary: fit.text(report.summary, 'The report’s summary', at(lines.summary)),
    recommendations: wholeOrNone(report.recommendations.map(paragraph), fit, 'The list of recommendations', at(lines.recommendations)),
    route: fit.text(report.route.map(stepText).join('\n'), 'The report’s route', report.line),
    money: fit.text([...new Set(report.money.map(({ said }) => said))].join('\n'), 'The list of sums', at(report.money[0]?.line)),
    gateway: fit.line(report.gateway, 'The gateway', at(lines.gateway)),
    nextGateway: fit.line(report.nextGateway, 'The next gateway', at(lines.nextGateway)),
    wards: fit.line(report.wards, 'The wards', at(lines.wards)),
    appendices: wholeOrNone(report.appendices.map(oneLine), fit, 'The list of appendices', at(lines.appendices)),
    dated: report.dated,
    exemptAppendices: hasExemptAppendices(report),
    state: 'current',
  };
}

export function newReport(key: string, meeting: string, agendaItem: string, columns: ReportColumns): Item<'reports'> {
  return {
    key,
    meeting,
    agendaItem,
    title: 'Report without a title',
    classification: null,
    reportOf: null,
    reportAuthor: null,
    summary: null,
    recommendations: null,
    route: null,
    money: null,
    gateway: null,
    nextGateway: null,
    wards: null,
    appendices: null,
    dated: null,
    exemptAppendices: null,
    state: 'current',
    imported: null,
    source: null,
    ...columns,
  };
}

/** Whether the report's own cover closes it to the public. An appendix that is not public leaves its report open; a report in part exempt is closed. */
export function isClosedReport({ classification }: ReportReading): boolean {
  const said = classification ?? '';
  if (/^(?:public|open|unrestricted|not\sexempt|non-exempt|non-confidential|part\s(?:1|i|a)\b)/i.test(said) || /:\s?(?:no|none|n\/?a)\b/i.test(said)) return false;
  return /\b(?:non-?public|exempt|confidential|restricted|private|not\sfor\spublication|part\s(?:2|ii|b)|sensitive)\b/i.test(said);
}

/** A list that does not fit is left out whole: half of what is recommended would mislead. */
function wholeOrNone(texts: readonly string[], fit: TextFitter, what: string, line: number): readonly string[] {
  const fitted = texts.map((text) => fit.text(text, what, line) ?? '').filter((text) => text !== '');
  return fit.text(fitted.join('\n\n'), what, line) === null ? [] : fitted;
}

const personText = ({ name, post }: PersonReading): string => (post === null ? name : `${name}, ${post}`);

const stepText = ({ body, dated }: RouteStep): string => oneLine(dated === null || body.includes(dated) ? body : `${body}, ${dated}`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const paragraph = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n\s*\n/g, '\n').trim();

function hasExemptAppendices({ appendices, classification }: ReportReading): boolean | null {
  const isExempt = (text: string): boolean => /\b(?:non-?public|exempt|confidential|not\sfor\spublication|restricted)\b/i.test(text);
  if (appendices.some(isExempt) || /\b(?:non-?public|exempt|confidential|restricted)\sappendi/i.test(classification ?? '')) return true;
  return appendices.length > 0 ? false : null;
}
