/** Rows by RFC 4180, with the mark by which Excel knows UTF-8, and no cell that a spreadsheet would run as a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => `\ufeff${rows.map((cells) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('')}`;

// Quotation marks round spaces and the other separators too: readers that trim, or part by semicolons, leave such cells whole.
const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

// https://owasp.org/www-community/attacks/CSV_Injection: what begins so is run, whatever stands in quotation marks round it.
const guarded = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** Takes off what `writeCsv` put before a formula: one apostrophe, and only where there is a formula behind it. */
export const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
