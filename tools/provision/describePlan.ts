import type { SitePlan, Step } from './planSite';

/** One line a step, for a person to read before anything is done. */
export function describePlan(siteName: string, { steps, mismatches }: SitePlan): readonly string[] {
  const done = steps.length === 0 && mismatches.length === 0;
  return [
    done ? `${siteName}: every list and library is as it should be.` : `${siteName}:`,
    ...steps.map((step) => `  ${describeStep(step)}`),
    ...mismatches.map(({ list, column, problem }) => `  to settle by hand: ${list}${column === null ? '' : `, column ${column},`} ${problem}`),
  ];
}

export function describeStep(step: Step): string {
  switch (step.kind) {
    case 'createList':
      return `create the list ${step.list} with ${step.columns.length} columns, ${step.columns.filter(({ indexed }) => indexed).length} of them indexed`;
    case 'createLibrary':
      return `create the library ${step.list}`;
    case 'addColumn':
      return `add the column ${step.column.name} to ${step.list}`;
    case 'changeColumn':
      return `${changes(step.change)} ${step.list}, column ${step.column}`;
  }
}

function changes(change: Extract<Step, { kind: 'changeColumn' }>['change']): string {
  switch (change.kind) {
    case 'addIndex':
      return 'add an index to';
    case 'enforceUnique':
      return 'let no value repeat in';
    case 'allowBlank':
      return 'allow blanks in';
    case 'addChoices':
      return `add the choices ${change.added.join(', ')} to`;
  }
}
