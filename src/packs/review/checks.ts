import type { Problem, Reading } from '../reading';
import { additionPath } from './byHand';
import { formOf } from './valueForms';
import { kindOfPath, valueAt } from './valuePath';

/** Something of a reading that a person should look at before it is saved. */
export interface Check {
  readonly id: string;
  /** `Item 4, pages`. */
  readonly label: string;
  readonly messages: readonly string[];
  readonly line: number | null;
  /** The path of the value, where it is one that can be corrected. */
  readonly path: string | null;
}

/** What is uncertain in a reading, in the order of its lines; several doubts of one value are one check. A name that was settled before is not doubted again. */
export function checksOf(reading: Reading, isKnownName: (printed: string) => boolean = () => false): readonly Check[] {
  const checks = new Map<string, Check>();
  for (const [index, problem] of reading.problems.entries()) {
    // What that means for the whole file is asked by itself.
    if (problem.value === undefined && problem.message === reading.cutOff?.message) continue;
    const path = correctable(reading, problem);
    if (path !== null && kindOfPath(path) === 'members[].name' && isKnownName(String(valueAt(reading, path)))) continue;
    const id = path ?? `problem ${index}`;
    const known = checks.get(id);
    checks.set(id, known ? { ...known, messages: [...known.messages, problem.message] } : { id, label: labelOf(reading, problem), messages: [problem.message], line: lineOf(reading, problem), path });
  }
  return [...checks.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function correctable(reading: Reading, problem: Problem): string | null {
  const value = fieldOf(problem.value);
  return value !== undefined && formOf(value) !== null && valueAt(reading, value) !== undefined ? value : additionPath(reading, problem);
}

/** Whose minutes are is chosen, whatever name they print. */
const fieldOf = (value: string | undefined): string | undefined => value?.replace(/^(minutes\[\d+\])\.body$/, '$1.standing');

/** `Item 4, pages` for `agendaItems[3].pages`. */
function labelOf(reading: Reading, { value }: Problem): string {
  const [, list, index] = /^([a-zA-Z]+)(?:\[(\d+)\])?/.exec(value ?? '') ?? [];
  if (value === undefined || list === undefined) return 'The file';
  const whole = nounFor[list] ?? 'The file';
  const which = index === undefined ? (manyFor[list] ?? whole) : `${whole} ${numberAt(reading, `${list}[${index}]`) ?? Number(index) + 1}`;
  const field = formOf(fieldOf(value) ?? value)?.label;
  return field === undefined ? which : index === undefined ? field : `${which}, ${field.toLowerCase()}`;
}

const nounFor: Readonly<Record<string, string>> = {
  meeting: 'The meeting',
  members: 'Member',
  vacancies: 'Vacancy',
  agendaItems: 'Item',
  minutes: 'Minutes',
  actions: 'Action',
  reports: 'Report',
  allocations: 'Allocation',
  publicQuestions: 'Question',
  decisions: 'Decision',
};

/** Where the list as a whole is in doubt. */
const manyFor: Readonly<Record<string, string>> = { members: 'Members', agendaItems: 'The agenda', actions: 'Actions', reports: 'Reports', allocations: 'Allocated members', publicQuestions: 'Questions', decisions: 'Decisions' };

function numberAt(reading: Reading, path: string): string | null {
  const number = valueAt(reading, `${path}.number`);
  return typeof number === 'string' ? number : null;
}

/** The problem's own line, or that of what it is about. */
function lineOf(reading: Reading, { line, value }: Problem): number | null {
  if (line !== null || value === undefined) return line;
  const parent = valueAt(reading, `${value.replace(/\.[a-zA-Z]+$/, '')}.line`);
  return typeof parent === 'number' ? parent : null;
}
