/**
 * Query options, of which a route names those it understands; any other is refused rather than ignored.
 * https://learn.microsoft.com/graph/query-parameters
 */
import { badRequest, Refusal, UnknownRequest } from './answer';

export type QueryOptions = ReadonlyMap<string, string>;

export function readQuery(url: URL, understood: readonly string[]): QueryOptions {
  const options = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (!understood.includes(name)) throw new UnknownRequest(`the query option '${name}' here. It knows: ${understood.join(', ') || 'none'}`, 400);
    if (options.has(name)) throw badRequest(`Query option '${name}' was specified more than once, but it must be specified at most once.`);
    options.set(name, value);
  }
  return options;
}

export const namesIn = (option: string | undefined): readonly string[] | null => (option === undefined ? null : option.split(',').map((name) => name.trim()));

/** `fields($select=A,B)`: whether fields were asked for, and which. */
export function readFieldsExpand(expand: string | undefined): { readonly select: readonly string[] | null } | null {
  if (expand === undefined) return null;
  const found = /^fields(?:\(\$?select=([^()$;]+)\))?$/.exec(expand.trim());
  if (!found) throw new UnknownRequest(`$expand=${expand}; it knows fields and fields($select=…)`, 400);
  return { select: namesIn(found[1]) };
}

/** Only the properties named; annotations stay. `absent` are those that the resource may have and this one has not. */
export function select(answer: Readonly<Record<string, unknown>>, option: string | undefined, absent: readonly string[] = []): Readonly<Record<string, unknown>> {
  const names = namesIn(option);
  if (!names) return answer;
  const unknown = names.find((name) => !(name in answer) && !absent.includes(name));
  if (unknown !== undefined) throw new Refusal(400, 'BadRequest', `Parsing OData Select and Expand failed: Could not find a property named '${unknown}'.`);
  return Object.fromEntries(Object.entries(answer).filter(([name]) => name.startsWith('@odata.') || names.includes(name)));
}
