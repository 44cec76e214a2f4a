export type Fields = Readonly<Record<string, unknown>>;

export function record(value: unknown, what: string): Fields {
  if (!isRecord(value)) throw new Error(`${what} is not an object.`);
  return value;
}

export function array(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} is not a list.`);
  return value;
}

export function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new Error(`${name} is not text in ${JSON.stringify(fields)}.`);
  return value;
}

export const textOrNull = (fields: Fields, name: string): string | null => (fields[name] === null || fields[name] === undefined ? null : text(fields, name));

export function oneOf<const Choice extends string>(choices: readonly Choice[], value: unknown, what: string): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new Error(`${what}: “${String(value)}” is none of ${choices.join(', ')}.`);
  return choice;
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
