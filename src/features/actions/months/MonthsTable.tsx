import type { MonthOfActions } from '../../../domain/actions/months';
import { FiguresTable } from '../../../ui/charts/FiguresTable';
import { monthWords } from '../../../ui/charts/monthWords';

/** The figures that the chart is drawn from. */
export const MonthsTable = ({ months }: { readonly months: readonly MonthOfActions[] }) => (
  <FiguresTable
    caption="At the end of each month, and today in the one that is running. Closed has what was withdrawn, merged or moved too."
    heads={['Month', 'Open', 'Overdue', 'Closed']}
    rows={months.map(({ month, open, overdue, over }) => ({ name: monthWords(month), figures: [open, overdue, over] }))}
  />
);
