import { makeStyles, tokens } from '@fluentui/react-components';
import type { CouncilMoment } from '../../domain/calendar';
import type { Desk } from '../../queries/desk';
import type { Home } from './useHome';

export interface ForMeProps {
  readonly desk: Desk;
  readonly home: Home;
  readonly now: CouncilMoment;
}

/** The meeting beside what else is mine; one below the other where there is no room. */
export const useColumns = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    '@media (min-width: 800px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
});
