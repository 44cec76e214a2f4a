/** The columns that hold a value. */
export function withoutBlanks<Columns extends object>(columns: Columns): Partial<Columns> {
  const said: Partial<Columns> = {};
  for (const column in columns) {
    const value: unknown = columns[column];
    if (value !== null && !(Array.isArray(value) && value.length === 0)) said[column] = columns[column];
  }
  return said;
}
