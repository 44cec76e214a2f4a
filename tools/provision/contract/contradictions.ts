import { isObject } from '../../../src/graph/checks';
import type { BehaviourResponse } from './behaviours';

export interface Reply {
  /** Null for a success that does not tell which. */
  readonly status: number | null;
  readonly body: unknown;
}

/** What in a reply is not as the behaviour says, one line each. */
export function contradictions(response: BehaviourResponse, { status, body }: Reply): readonly string[] {
  const { body: expected, count, absent = [], present = [], contains, lacks, nowhere } = response;
  const rows = valueOf(body);
  const found: string[] = [];
  const say = (isWrong: boolean, words: string): void => void (isWrong && found.push(words));
  if (status === null ? response.status >= 300 : status !== response.status) return [`${response.status} was expected, the answer is ${status ?? 'a success'}`];
  say(expected !== undefined && !holds(body, expected), `${JSON.stringify(expected)} was expected, the answer is ${shown(body)}`);
  say(count !== undefined && rows.length !== count, `${count} rows were expected, ${rows.length} came`);
  for (const place of absent) say(at(body, place) !== undefined, `${place} is there`);
  for (const place of present) say(at(body, place) === undefined, `${place} is missing`);
  say(contains !== undefined && !rows.some((row) => holds(row, contains)), `no row is ${JSON.stringify(contains)}`);
  say(lacks !== undefined && rows.some((row) => isObject(row) && row.id === lacks), `the row ${lacks} is there`);
  say(nowhere !== undefined && JSON.stringify(body).includes(`"${nowhere}":`), `${nowhere} is there`);
  return found;
}

/** Objects may hold more than is asked for; lists are as long as asked for. */
function holds(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) return Array.isArray(actual) && actual.length === expected.length && expected.every((part, index) => holds(actual[index], part));
  if (isObject(expected)) return isObject(actual) && Object.entries(expected).every(([name, part]) => holds(actual[name], part));
  return Object.is(actual, expected);
}

const valueOf = (body: unknown): readonly unknown[] => (isObject(body) && Array.isArray(body.value) ? body.value : []);

/** `value.0.fields.Key`; a name with an at sign is one name, dots and all. */
function at(body: unknown, place: string): unknown {
  const steps = place.startsWith('@') ? [place] : place.split('.');
  return steps.reduce<unknown>((part, step) => (Array.isArray(part) ? part[Number(step)] : isObject(part) ? part[step] : undefined), body);
}

const shown = (body: unknown): string => (JSON.stringify(body) ?? 'nothing').slice(0, 300);
