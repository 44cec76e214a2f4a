import type { MinutesReading } from '../../src/packs/minutesReading';
import type { Reading } from '../../src/packs/reading';
import { at } from './atLine';

/** What a pack holds besides its agenda: minutes, reports, lists of actions, allocations and questions; nothing of what it has none. */
export function describeRecords({ minutes, reports, actions, allocations, publicQuestions }: Reading): string[] {
  return [
    ...minutes.flatMap(minutesLines),
    ...headed('Reports', reports.map(({ agendaItem, title, recommendations, line }) => `${agendaItem ?? '–'}  ${title} · ${counted(recommendations.length, 'recommendation')}${at(line)}`)),
    ...headed('Actions', actions.map(({ number, title, request, owner, dueText, part, line }) => `${number ?? '–'}  ${oneLine(title ?? request)}${said([owner, dueText && `due ${dueText}`, part === 'non-public' && 'not public'])}${at(line)}`)),
    ...headed('Allocations', allocations.map(({ area, member, note, line }) => `${area}: ${member ?? 'vacant'}${said([note])}${at(line)}`)),
    ...headed('Public questions', publicQuestions.map(({ number, asker, text, answer, line }) => `${number ?? '–'}  ${asker ?? 'nobody named'}: ${oneLine(text)}${answer === null ? ' · not answered yet' : ''}${at(line)}`)),
  ];
}

function minutesLines({ body, standing, date, present, apologies, items, actions, lines }: MinutesReading): string[] {
  const whose = standing === 'anotherBody' ? ', of another body' : '';
  return [
    '',
    `Minutes of ${body ?? 'a body not read'}, ${date ?? 'date not read'}${whose}${at(lines.from)}`,
    ...(present.length > 0 ? [`  Present: ${present.map(({ name }) => name).join(', ')}`] : []),
    ...(apologies.length > 0 ? [`  Apologies: ${apologies.map(({ name }) => name).join(', ')}`] : []),
    ...items.flatMap(({ number, title, part, resolution, line }) => [
      `  ${(number ?? '–').padStart(4)}  ${title}${part === 'non-public' ? ' (not public)' : ''}${at(line)}`,
      ...(resolution === null ? [] : [`        Resolved: ${oneLine(resolution)}`]),
    ]),
    ...actions.map(({ text, owner, due, line }) => `        Action: ${oneLine(text)}${said([owner, due && `due ${due}`])}${at(line)}`),
  ];
}

const headed = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `${heading} (${String(lines.length)})`, ...lines.map((line) => `  ${line}`)]);

const counted = (count: number, thing: string): string => `${String(count)} ${thing}${count === 1 ? '' : 's'}`;

const said = (parts: readonly (string | false | null)[]): string => parts.flatMap((part) => (part ? [` · ${part}`] : [])).join('');

/** The whole stands in the file, and in what --json prints. */
const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};
const LONGEST = 160;
