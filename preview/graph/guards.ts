/** Questions about JSON that came from outside. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isTextArray = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
export const isOneOf = <T extends string>(choices: readonly T[], value: unknown): value is T => choices.some((choice) => choice === value);
