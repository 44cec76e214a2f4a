/** Where a value was read, behind it. */
export const at = (line: number | null | undefined): string => (line === null || line === undefined ? '' : `  [line ${String(line)}]`);
