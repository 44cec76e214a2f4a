import { readDueDate } from '../../domain/dueDates';
import { nextDay } from '../../domain/calendarDays';
import { projectTitle } from '../sections/reports/project/readProject';
import { kindOfPath } from './valuePath';

/** The values that follow from one that a person has given: a due date from its words, and what is late from the day. */
export function whatFollows(path: string, value: unknown): readonly (readonly [path: string, value: unknown])[] {
  const project = /^(reports\[\d+\]\.project)\.nextGatewayText$/.exec(path)?.[1];
  if (project !== undefined) return [[`${project}.nextGatewayOn`, typeof value === 'string' ? readDueDate(value).dueOn : null]];
  const report = /^(reports\[\d+\])\.title$/.exec(path)?.[1];
  if (report !== undefined) return typeof value === 'string' ? [[`${report}.project.title`, projectTitle(value)]] : [];
  const [, action] = /^(actions\[\d+\])\./.exec(path) ?? [];
  if (action === undefined) return [];
  const due = (dueOn: string | null, precision: string, overdueFrom: string | null) => [[`${action}.dueOn`, dueOn] as const, [`${action}.duePrecision`, precision] as const, [`${action}.overdueFrom`, overdueFrom] as const];
  if (kindOfPath(path) === 'actions[].dueText') {
    const read = typeof value === 'string' ? readDueDate(value) : null;
    return due(read?.dueOn ?? null, read?.precision ?? 'none', read?.overdueFrom ?? null);
  }
  // A day that a person gives stands for itself, whatever the words beside it.
  if (kindOfPath(path) === 'actions[].dueOn') return typeof value === 'string' ? due(value, 'day', nextDay(value)) : due(null, 'none', null);
  return [];
}
