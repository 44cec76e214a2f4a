import type { DecisionReading } from '../../src/packs/decisionReading';
import { at } from './atLine';
import { describeRecords } from './describeRecords';
import type { AgendaItemReading, MeetingReading, Reading } from '../../src/packs/reading';

/** A reading for a clerk to check against the printed pack: every value with the line it was read from. */
export function describeReading(reading: Reading): string {
  const { meeting, members, vacancies, agendaItems, cutOff } = reading;
  const problems = reading.problems.filter((problem) => problem.message !== cutOff?.message);
  return [
    ...(cutOff ? [`${cutOff.message}${at(cutOff.line)}`, ''] : []),
    reading.document,
    '',
    ...meetingLines(meeting),
    ...(members.length > 0 ? ['', `Members (${String(members.length)})`, ...members.map((member) => `  ${member.name}${member.role ? ` (${member.role})` : ''}${at(member.line)}`)] : []),
    ...vacancies.map(({ seat, line }) => `  Vacancy${seat === null ? '' : `: ${seat}`}${at(line)}`),
    '',
    `Agenda (${String(agendaItems.length)} items)`,
    ...agendaLines(agendaItems),
    ...decisionLines(reading.decisions),
    ...describeRecords(reading),
    '',
    problems.length === 0 ? 'No problems.' : `Problems (${String(problems.length)})`,
    ...problems.map((problem) => `  ${problem.message}${at(problem.line)}`),
  ].join('\n');
}

function meetingLines({ committee, date, time, venue, contact, livestreams, lines }: MeetingReading): string[] {
  const who = [contact.name, contact.email, contact.phone].filter((value) => value !== null).join(', ');
  const say = (label: string, value: string | null, line: number | undefined): string => `${label.padEnd(11)}${value === null || value === '' ? 'not read' : `${value}${at(line)}`}`;
  return [
    say('Committee', committee, lines.committee),
    say('Date', date, lines.date),
    say('Time', time, lines.time),
    say('Place', venue, lines.venue),
    say('Contact', who, lines.contact),
    ...livestreams.map((link) => say('To watch', link, lines.livestreams)),
  ];
}

function agendaLines(items: readonly AgendaItemReading[]): string[] {
  return items.flatMap((item, index) => {
    const isNewPart = item.part !== (items[index - 1]?.part ?? null);
    const heading = isNewPart && (index > 0 || item.part === 'non-public') ? [item.part === 'public' ? '  Public' : '  Not public'] : [];
    return [...heading, `  ${(item.number ?? '–').padStart(4)}  ${item.starred ? '* ' : ''}${item.title}${at(item.line)}`, ...details(item).map((text) => `        ${text}`)];
  });
}

function decisionLines(decisions: readonly DecisionReading[]): string[] {
  if (decisions.length === 0) return [];
  return ['', `Decisions (${String(decisions.length)})`, ...decisions.map(({ number, title, decisionMaker, date, line }) => `  ${number ?? '–'}  ${title} · ${decisionMaker ?? 'decision maker not read'} · ${date ?? 'date not read'}${at(line)}`)];
}

function details(item: AgendaItemReading): string[] {
  const said = [
    item.purpose && `for ${item.purpose}`,
    item.pages && (item.pages.from === item.pages.to ? `page ${String(item.pages.from)}` : `pages ${String(item.pages.from)} to ${String(item.pages.to)}`),
    item.toFollow && 'to follow',
    item.reportOf && `report of ${item.reportOf}`,
    item.presenters.length > 0 && item.presenters.join(', '),
    item.minutesAllotted !== null && `${String(item.minutesAllotted)} minutes`,
    item.exemptBasis,
  ].filter((text) => typeof text === 'string');
  return said.length > 0 ? [said.join(' · ')] : [];
}
