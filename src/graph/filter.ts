import type { List } from '../lists/columns';
import { isObject } from './checks';
import { fieldsOf } from './columnForms';
import { GraphError } from './graphError';

/** One equality on one indexed column: SharePoint answers nothing else at scale. */
export function filterOf(list: List, where: Readonly<Record<string, unknown>>): string {
  const [given, ...others] = Object.entries(where).filter(([, value]) => value !== undefined);
  if (!given || others.length > 0) throw refuse(list, 'exactly one column');
  const [name, value] = given;
  const column = list.columns[name];
  if (!column?.indexed) throw refuse(list, `an indexed column, which “${name}” is not`);

  const [suffix, sought] = isObject(value) ? (typeof value.id === 'string' ? ['Id', value.id] : ['Mail', value.mail]) : ['', value];
  const field = fieldsOf(name, column).find((candidate) => candidate.suffix === suffix && candidate.canBeIndexed);
  if (!field) throw refuse(list, `a value that fits “${name}”`);
  return `fields/${field.name} eq ${literal(list, sought)}`;
}

function literal(list: List, value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') throw refuse(list, 'a text, a number, yes or no');
  return `'${value.replaceAll("'", "''")}'`;
}

const refuse = (list: List, need: string): GraphError => new GraphError('unexpected', `${list.title} can only be asked for by ${need}.`, { code: 'cannotBeAskedFor' });
