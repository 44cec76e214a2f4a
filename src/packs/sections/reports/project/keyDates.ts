import { readDueDate } from '../../../../domain/dueDates';
import { type Gateway, gatewayIn, isSameGateway } from '../../../../domain/estates/projectGateways';
import { MONTH_NAMES } from '../../../../domain/monthNames';
import type { Problem } from '../../../reading';
import type { KeyDateReading } from '../../../projectReading';
import { squash } from '../../../lines';
import type { Row, Statement } from './statements';

const SPAN = '\\s?(?:-|–|to|/|and)\\s?';
const MONTH = `(?:${MONTH_NAMES})`;
const SEASON = '(?:spring|summer|autumn|winter)';
const WHEN = new RegExp(
  [
    `(?:(?:w/c|week\\scommencing)\\s)?\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}\\.?,?\\s20\\d{2}`,
    '\\b\\d{1,2}[/.]\\d{1,2}[/.]20\\d{2}\\b',
    `\\b(?:(?:early|mid|late|end(?:\\sof)?|start\\sof|beginning\\sof)[\\s-])?${MONTH}(?:${SPAN}${MONTH})?[\\s'’,-]{1,2}(?:20)?\\d{2}(?:${SPAN}${MONTH}\\s20\\d{2})?(?!\\d|\\sHM)`,
    `\\b(?:(?:early|mid|late)[\\s-])?${SEASON}(?:${SPAN}${SEASON})?\\s20\\d{2}(?:/\\d{2,4})?`,
    '\\b(?:q[1-4]|(?:quarter|qtr)\\s[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th)\\squarter)(?:\\sof)?,?\\s\\(?(?:20)?\\d{2}(?:\\s?[/–-]\\s?(?:20)?\\d{2})?\\)?',
    '\\b20\\d{2}/(?:20)?\\d{2}\\b',
    '(?<=[:\\t]\\s?)(?:tbc|to\\sbe\\sconfirmed|not\\s(?:yet\\s)?known)\\b',
  ].join('|'),
  'gi',
);

/** What happens on the way of works: elsewhere than in a timetable only these words make a label a milestone's. */
const MILESTONE = /\b(?:gateways?|appoint|apprais|tender|procure|start|works?|complet|design|planning\s(?:application|permission|consent)|contract|handover|award|mobilis|feasibility|surveys?|section\s20|on\ssite|commence|practical|specification|lead-?in)\b|\b(?:appoint|apprais|tender|procure|complet|mobilis|commence)/i;
const TIMETABLE = /^(?:\d{1,2}[.)]?\s)?(?:(?:indicative|outline|project|proposed|delivery)\s)?(?:timetable|timescales?|timeline|programme|milestones?|key\s(?:dates|milestones)|delivery\speriod(?:\sand\skey\sdates)?|delivery|dates)\b[\s:]*$/i;

/** Every milestone with its date as printed: of a timetable, and of labels that name one. */
export function readKeyDates(rows: readonly Row[]): { readonly dates: readonly KeyDateReading[]; readonly problems: readonly Problem[] } {
  const found: KeyDateReading[] = [];
  const problems: Problem[] = [];
  let inTimetable = 0;
  for (const { cells, line, goesOn } of rows) {
    const isHeading = cells.length === 1 && !goesOn && (cells[0] ?? '').length <= 60 && !/[.;]$/.test(cells[0] ?? '') && !hasDate(cells[0] ?? '');
    if (isHeading || (cells.length > 1 && /^\d{1,2}\.\s?\D/.test(cells[0] ?? ''))) inTimetable = TIMETABLE.test(cells[0] ?? '') ? 25 : 0;
    else inTimetable = Math.max(0, inTimetable - 1);
    for (const { label, text } of datesIn(cells.join('\t'), inTimetable > 0)) {
      const { dueOn, doubt, precision } = readDueDate(text);
      const isOpen = precision === 'none' && doubt === null;
      if (found.some((one) => one.label === label && one.text === text)) continue;
      if (dueOn === null && !isOpen) problems.push({ message: `“${text}”, the date of “${label}”, was not understood as a date. It is kept as printed.`, line, kind: 'unreadable', value: 'keyDates' });
      found.push({ label, text, on: dueOn, line });
    }
  }
  return { dates: found.slice(0, 40), problems };
}

const hasDate = (text: string): boolean => MAY_HAVE_DATE.test(text) && text.search(WHEN) >= 0;

/** Most lines are told at a glance to have none. */
const MAY_HAVE_DATE = /\d\d|\btbc\b|confirmed|known/i;

/** "Appoint consultants: November 2025 Options appraisal: April 2026": a label is what stands between two dates. */
function datesIn(printed: string, inTimetable: boolean): { label: string; text: string }[] {
  if (!MAY_HAVE_DATE.test(printed)) return [];
  // "Gateway 4 June 2027" is a gateway in a month, and not the 4th of June.
  const text = printed.replace(/(gateway\s)(\d)(\s?\/\s?\d|[a-d]\b)?(?!\s\d{1,2}(?:st|nd|rd|th)?\s[a-z]{3})/gi, (whole) => whole.replace(/\d/g, (digit) => String.fromCharCode(0xe000 + Number(digit))));
  const found: { label: string; text: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(WHEN)) {
    const before = text.slice(from, match.index);
    from = match.index + match[0].length;
    const label = labelIn(before);
    if (label === null || !(inTimetable || (MILESTONE.test(label) && (isLabelled(before) || /^gateway\s\S{1,5}(?:\s\([^)]*\))?$/i.test(label))))) continue;
    found.push({ label, text: squash(match[0].replace(/^\(|\)$/g, '')) });
  }
  return found;
}

const isLabelled = (before: string): boolean => /(?:[:\t–-]|\t)\s*(?:by\s|in\s|from\s)?$/.test(before);

/** The words directly before a date; null where they are a sentence or none. */
function labelIn(before: string): string | null {
  const own = before.replace(/[\s:\t,(–—-]+(?:(?:by|in|on|from|during|of|for|is|planned|expected|due|around|about|the|end)\s*)*$/i, '').split(/[.;]\s+|\t|:\s+|(?<=[a-z]),\s/).at(-1);
  const label = squash((own ?? '').replace(/[\ue000-\ue009]/g, (mark) => String(mark.charCodeAt(0) - 0xe000)).replace(/^(?:\(?[\da-z]{1,3}[.)]\s|[-–•,\s)])+/, '').replace(/\s(?:by|in|on|from|during|of|for)$/i, ''));
  return label.length < 3 || label.length > 80 || label.split(' ').length > 12 || !/[a-z]{3}/i.test(label) ? null : label;
}

export interface NextDate {
  readonly text: string;
  readonly on: string | null;
  readonly line: number;
}

interface Sought {
  /** As printed. */
  readonly nextGateway: string | null;
  readonly dates: readonly KeyDateReading[];
  readonly statements: readonly Statement[];
}

/** When the next gateway is planned: by its number among the dates, by its name, or in a sentence that names it. */
export function readNextDate({ nextGateway, dates, statements }: Sought): { readonly date: NextDate | null; readonly problems: readonly Problem[] } {
  const gateway = gatewayIn(nextGateway);
  const byNumber = dates.filter(({ label }) => gatewayIn(label) !== null && isSameGateway(label, nextGateway));
  const byWords = dates.filter(({ label }) => /^next\sgateway\b/i.test(label));
  const byName = dates.filter(({ label }) => gatewayIn(label) === null && isSameGateway(label, gateway?.name ? `${gateway.name}` : nextGateway));
  const said = [...byWords, ...byNumber, ...byName, ...(nextGateway === null ? [] : inSentences(gateway, nextGateway, statements))];
  const [date = null] = said;
  const other = said.find(({ on }) => date !== null && on !== null && date.on !== null && on !== date.on);
  const problems: Problem[] = date && other ? [{ message: `The next gateway is planned for “${date.text}” in one place and for “${other.text}” in another (line ${other.line}). The first is kept: check it.`, line: date.line, kind: 'contradicts', value: 'nextGatewayText' }] : [];
  return { date: date && { text: date.text, on: date.on, line: date.line }, problems };
}

/** "Gateway 4 is expected in June 2027", "Next Gateway: Gateway 5 (June 2027)". */
function inSentences(gateway: Gateway | null, nextGateway: string, statements: readonly Statement[]): NextDate[] {
  const own = [...nextGateway.matchAll(WHEN)].map(([text]) => text).filter((text) => !/gateway/i.test(text));
  const found = statements.flatMap(({ text, line }) => {
    const at = /\bgateway\s(?:\d[a-d]?(?:\/\d)?)/i.exec(text);
    if (!at || gateway === null || !isSameGateway(at[0], nextGateway)) return [];
    const rest = text.slice(at.index + at[0].length);
    const [when] = MAY_HAVE_DATE.test(rest) ? rest.slice(0, 120).matchAll(WHEN) : [];
    return when && /^[^.;£]{0,50}\b(?:in|by|for|on|during)\s$/i.test(rest.slice(0, when.index)) ? [dated(when[0], line)] : [];
  });
  return [...own.map((text) => dated(text, statements.find((one) => one.text.includes(text))?.line ?? 0)), ...found];
}

const dated = (text: string, line: number): NextDate => ({ text: squash(text), on: readDueDate(text).dueOn, line });
